import QtQuick
import QtQuick.Layouts

// A filter that can be on. The pill is small, the touch area is not.
Pressable {
    id: root

    property string iconName
    property int count: 0

    readonly property color inkColor: checked ? Theme.inkOnAccent : Theme.dim

    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    cornerRadius: Theme.large
    leftPadding: Theme.medium
    rightPadding: Theme.medium

    background: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.line
            border.width: root.checked ? 0 : Theme.hair
            color: root.checked ? Theme.accent : root.hovered ? Theme.neutralSoft : Theme.card
            height: Math.round(32 * Theme.textScale)
            radius: height / 2
        }
    }
    contentItem: RowLayout {
        spacing: Theme.tight + 2

        Icon {
            color: root.inkColor
            name: root.iconName
            size: 16
            visible: root.iconName !== ""
        }

        AppText {
            Layout.alignment: Qt.AlignCenter
            Layout.fillWidth: true
            Accessible.ignored: true
            color: root.inkColor
            horizontalAlignment: Text.AlignHCenter
            text: root.count > 0 ? root.text + " " + root.count : root.text
            variant: AppText.Variant.CaptionStrong
        }
    }
}
