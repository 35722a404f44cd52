import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    Accessible.ignored: true
    focusPolicy: Qt.NoFocus
    implicitHeight: 8
    implicitWidth: 8
    minimumSize: 0.08
    padding: 2
    visible: size < 1

    contentItem: Rectangle {
        color: Theme.lineStrong
        implicitHeight: 4
        implicitWidth: 4
        opacity: root.pressed ? 1 : root.active ? 0.7 : Theme.desk ? 0.25 : 0
        radius: 2
    }
}
