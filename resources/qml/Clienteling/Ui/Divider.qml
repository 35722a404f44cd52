import QtQuick

Rectangle {
    id: root

    Accessible.ignored: true
    color: Theme.line
    implicitHeight: Theme.hair
    implicitWidth: Theme.hair
}
