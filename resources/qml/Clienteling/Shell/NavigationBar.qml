pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Shell.Model
import Clienteling.Ui

// The rail at the left; in portrait the bar below.
Rectangle {
    id: root

    required property ShellViewModel shell

    Accessible.name: qsTr("Pages")
    Accessible.role: Accessible.PageTabList
    color: Theme.card
    implicitHeight: Theme.railWidth - 8
    implicitWidth: Theme.railWidth

    Rectangle {
        color: Theme.line
        height: Theme.portrait ? Theme.hair : parent.height
        width: Theme.portrait ? parent.width : Theme.hair
        x: Theme.portrait ? 0 : parent.width - width
    }

    GridLayout {
        anchors.left: parent.left
        anchors.margins: Theme.portrait ? 6 : 0
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: Theme.portrait ? 6 : Theme.medium
        columnSpacing: 4
        flow: Theme.portrait ? GridLayout.LeftToRight : GridLayout.TopToBottom
        rowSpacing: 4
        rows: Theme.portrait ? 1 : -1
        uniformCellWidths: Theme.portrait

        Repeater {
            model: root.shell.pages

            NavigationItem {
                required property string name
                required property string title
                required property bool inRail

                Layout.alignment: Qt.AlignHCenter
                Layout.fillWidth: Theme.portrait
                Layout.maximumWidth: Theme.portrait ? 120 : Theme.railWidth - Theme.medium
                Layout.preferredWidth: Theme.railWidth - Theme.medium
                current: name === root.shell.currentPage
                objectName: "navigation." + name
                text: title
                visible: inRail

                onClicked: root.shell.open(name)
            }
        }
    }
}
