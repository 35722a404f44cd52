pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Every channel in one column, latest first, by day.
Card {
    id: root

    required property CustomerViewModel viewModel
    property bool titled: true

    signal entryChosen(string title, string body, string origin, string action, string target)

    padding: titled ? Theme.large : 0
    border.width: titled ? Theme.hair : 0
    color: titled ? Theme.card : "transparent"
    spacing: 0

    SectionTitle {
        Layout.fillWidth: true
        detail: root.viewModel.asOf
        text: qsTr("Timeline")
        visible: root.titled
    }

    ListView {
        id: filters

        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch
        Layout.topMargin: root.titled ? Theme.tight : 0
        Accessible.name: qsTr("Filter by channel")
        Accessible.role: Accessible.List
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        interactive: contentWidth > width
        model: root.viewModel.filters
        orientation: ListView.Horizontal
        spacing: Theme.small - 2

        delegate: Chip {
            required property string name
            required label
            required property bool chosen

            checked: chosen
            objectName: "timeline.filter." + name
            text: label
            onClicked: root.viewModel.chooseFilter(name)
        }
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
        model: root.viewModel.entries
        objectName: "customer.timeline"
        section.property: "day"

        delegate: TimelineRow {
            id: row

            required property string key
            required iconName
            required title
            required property string line
            required time
            required tone
            required last
            required property string body
            required property string origin
            required property string lead
            required property string target

            objectName: "timeline." + key
            subtitle: line
            width: list.width
            onClicked: root.entryChosen(title, body, origin, lead, target)
            Keys.onReturnPressed: click()
        }
        section.delegate: Item {
            id: day

            required property string section

            height: Math.round(36 * Theme.textScale)
            width: list.width

            Overline {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                text: day.section
            }
        }
        footer: AppText {
            height: visible ? Theme.touch : 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Older entries are not shown. Choose a channel to see more of it.")
            variant: AppText.Variant.Caption
            visible: root.viewModel.older
            width: list.width
        }

        EmptyState {
            anchors.fill: parent
            iconName: "today"
            objectName: "customer.timelineEmpty"
            text: qsTr("What they do online, in chats and in the stores will stand here.")
            title: qsTr("Nothing known yet")
            visible: list.count === 0
        }
    }
}
