import QtQuick

Pressable {
    id: root

    property string iconName
    property bool outlined: false
    property int badge: 0
    property color color: Theme.ink

    cornerRadius: Theme.radius
    implicitHeight: Theme.touch
    implicitWidth: Theme.touch
    opacity: enabled ? 1 : 0.45

    background: Rectangle {
        border.color: Theme.line
        border.width: root.outlined ? Theme.hair : 0
        color: root.outlined ? Theme.card : "transparent"
        radius: root.cornerRadius

        Rectangle {
            anchors.fill: parent
            color: Theme.pressed
            radius: parent.radius
            visible: root.hovered || root.down
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            color: root.color
            name: root.iconName
        }

        Badge {
            anchors.right: parent.right
            anchors.rightMargin: 4
            anchors.top: parent.top
            anchors.topMargin: 4
            count: root.badge
        }
    }
}
