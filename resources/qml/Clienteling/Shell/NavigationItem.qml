import QtQuick
import Clienteling.Ui

// One page in the rail: its mark, its word, and how much waits there.
Pressable {
    id: root

    required property string iconName
    required property int badge
    property bool current: false

    readonly property color inkColor: current ? Theme.accent : Theme.dim

    Accessible.checkable: true
    Accessible.checked: current
    Accessible.description: badge > 0 ? qsTr("%n waiting", "", badge) : ""
    Accessible.role: Accessible.PageTab
    cornerRadius: Theme.radius
    implicitHeight: Math.max(64, Math.round(64 * (1 + (Theme.textScale - 1) * 0.6)))
    leftPadding: 2
    rightPadding: 2

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.pressed : "transparent"
        radius: root.cornerRadius
    }
    contentItem: Item {
        Icon {
            id: mark

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            anchors.topMargin: Theme.small + 2
            color: root.inkColor
            name: root.iconName
            size: 24
        }

        Badge {
            anchors.left: mark.right
            anchors.leftMargin: -6
            anchors.top: parent.top
            anchors.topMargin: 4
            count: root.badge
        }

        AppText {
            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.small
            color: root.inkColor
            fontSizeMode: Text.HorizontalFit
            horizontalAlignment: Text.AlignHCenter
            minimumPixelSize: 10
            text: root.text
            variant: AppText.Variant.Caption
            weight: root.current ? 650 : 450
            width: parent.width
        }
    }
}
