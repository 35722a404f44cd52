pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Window
import Clienteling.Shell.Model
import Clienteling.Ui
import Clienteling.Ui.Model

Window {
    id: root

    required property ShellViewModel shell
    required property AppearanceViewModel appearance
    // Something lies over the frame, so its shortcuts sleep.
    property bool covered: false

    color: Theme.background
    height: 800
    minimumHeight: 600
    minimumWidth: 600
    title: "Clienteling"
    visible: false
    width: 1280

    ThemeInput {
        appearance: root.appearance
        windowHeight: root.height
        windowWidth: root.width
    }

    Connections {
        function onNoticed(text: string, action: string): void {
            toast.show(text, action)
        }

        target: root.shell
    }

    ShellKeys {
        awake: !root.covered
        hintsShown: hints.shown
        shell: root.shell

        onHintsToggled: hints.shown = !hints.shown
        onSearchWanted: topBar.focusSearch()
    }

    GridLayout {
        anchors.fill: parent
        columnSpacing: 0
        columns: Theme.portrait ? 1 : 2
        rowSpacing: 0

        NavigationBar {
            Layout.column: 0
            Layout.fillHeight: !Theme.portrait
            Layout.fillWidth: Theme.portrait
            Layout.row: Theme.portrait ? 1 : 0
            objectName: "navigation"
            shell: root.shell
        }

        ColumnLayout {
            Layout.column: Theme.portrait ? 0 : 1
            Layout.fillHeight: true
            Layout.fillWidth: true
            Layout.row: 0
            spacing: 0

            TopBar {
                id: topBar

                Layout.fillWidth: true
                objectName: "topBar"
                shell: root.shell
            }

            PageHost {
                Layout.fillHeight: true
                Layout.fillWidth: true
                objectName: "pages"
                shell: root.shell
            }
        }
    }

    Toast {
        id: toast

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.portrait ? Theme.railWidth + Theme.large : Theme.wide
        anchors.horizontalCenter: parent.horizontalCenter
        objectName: "toast"
        width: Math.min(implicitWidth, parent.width - 2 * Theme.large)
        onAction: root.shell.undo()
    }

    KeyHints {
        id: hints

        objectName: "keyHints"
        onClosed: shown = false

        hints: [
            KeyHint {
                keys: "/"
                text: qsTr("Search")
            },
            KeyHint {
                keys: "1 … 7"
                text: qsTr("Open a page")
            },
            KeyHint {
                keys: "j k"
                text: qsTr("Next and previous row")
            },
            KeyHint {
                keys: "Enter"
                text: qsTr("Open the row")
            },
            KeyHint {
                keys: "Esc"
                text: qsTr("Close, or leave the field")
            },
            KeyHint {
                keys: "?"
                text: qsTr("Show these keys")
            }
        ]
    }
}
