import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// A customer in a list, told apart from namesakes by town, last visit and masked contacts.
Pressable {
    id: root

    required property string customerId
    required property string title
    required property string initials
    required property string line
    required property string contact
    required property string why
    required property string badge
    required property int tone
    required property bool fromHub
    required property bool busy

    readonly property bool current: ListView.isCurrentItem && ListView.view.activeFocus

    signal chosen(string customerId, bool fromHub)

    Accessible.role: Accessible.ListItem
    Accessible.selected: current
    bottomPadding: Theme.small + 2
    label: [title, line, contact, why, badge].filter(part => part !== "").join(", ")
    leftPadding: Theme.medium
    objectName: "person." + customerId
    rightPadding: Theme.medium
    topPadding: Theme.small + 2

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.pressed : "transparent"
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        Avatar {
            initials: root.initials
            size: 44
        }

        ColumnLayout {
            Layout.fillWidth: Theme.portrait
            Layout.preferredWidth: root.width * 0.4
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.title
                variant: AppText.Variant.Figure
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                text: root.line
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                text: root.contact
                visible: Theme.portrait && text !== ""
            }
        }

        AppText {
            Layout.fillWidth: true
            Accessible.ignored: true
            color: Theme.dim
            text: root.contact
            visible: !Theme.portrait
        }

        AppText {
            Accessible.ignored: true
            text: root.why
            variant: AppText.Variant.Caption
            visible: text !== ""
        }

        Tag {
            text: root.badge
            tone: root.tone
            visible: text !== ""
        }

        Tag {
            iconName: "cloud"
            text: root.busy ? qsTr("Fetching") : qsTr("Hub")
            visible: root.fromHub
        }

        Icon {
            color: Theme.dim
            name: "chevron-right"
            size: Theme.iconSmall
        }
    }

    onClicked: root.chosen(root.customerId, root.fromHub)
}
