import QtQuick

Rectangle {
    id: root

    property bool shown: false
    property real around: Theme.radius

    anchors.fill: parent
    anchors.margins: -3
    border.color: Theme.accent
    border.width: 2
    color: "transparent"
    radius: around + 3
    visible: shown
}
