pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// What is open with this customer, most urgent first.
ColumnLayout {
    id: root

    required property CustomerViewModel viewModel

    spacing: Theme.small

    Overline {
        Layout.fillWidth: true
        text: qsTr("Now")
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.now
        objectName: "customer.now"
        reuseItems: false
        spacing: Theme.small
        visible: !root.viewModel.nowEmpty

        delegate: NowCard {
            width: ListView.view.width
            onActed: (action, subject) => root.viewModel.act(action, subject)
            onMoreWanted: subject => root.viewModel.steps.start(subject, "more")
        }
    }

    Card {
        Layout.fillWidth: true
        visible: root.viewModel.nowEmpty

        RowLayout {
            spacing: Theme.medium

            IconDisc {
                iconName: "check"
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: qsTr("Nothing is open with this customer.")
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            Layout.fillWidth: true
            objectName: "customer.arrived"
            text: qsTr("Note the visit")
            onClicked: root.viewModel.recordArrival()
        }
    }

    Item {
        Layout.fillHeight: true
        visible: root.viewModel.nowEmpty
    }
}
