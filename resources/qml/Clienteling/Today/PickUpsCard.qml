pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Today.Model
import Clienteling.Ui

// Reservations and pick-ups, by service time, each with its next step.
Card {
    id: root

    required property TodayViewModel viewModel

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Reservations and pick-ups")
    }

    ListView {
        id: list

        Layout.fillWidth: true
        Layout.preferredHeight: contentHeight
        Accessible.name: qsTr("Reservations and pick-ups")
        Accessible.role: Accessible.List
        activeFocusOnTab: true
        interactive: false
        keyNavigationEnabled: true
        model: root.viewModel.pickUps
        objectName: "today.pickUps"
        section.property: "group"
        visible: count > 0

        delegate: PickUpLine {
            width: list.width
            onActed: (reservationId, step) => root.viewModel.steps.start(reservationId, step)
            onChosen: customerId => root.viewModel.serve(customerId)
            onMoreWanted: reservationId => root.viewModel.steps.start(reservationId, "more")
        }
        section.delegate: Item {
            id: group

            required property string section

            height: Math.round(32 * Theme.textScale)
            width: list.width

            Overline {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: group.section
            }
        }
        Keys.onPressed: event => {
            if (event.text === "j") {
                list.incrementCurrentIndex()
                event.accepted = true
            } else if (event.text === "k") {
                list.decrementCurrentIndex()
                event.accepted = true
            }
        }
        Keys.onReturnPressed: {
            const line = currentItem as PickUpLine
            if (line !== null)
                root.viewModel.serve(line.customerId)
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        text: qsTr("Nothing to prepare, nothing to hand over.")
        visible: list.count === 0
        wrapMode: Text.Wrap
    }
}
