pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Shell.Model

// Makes each page at its first visit, with its view model, and keeps it.
Item {
    id: root

    required property ShellViewModel shell

    Repeater {
        model: root.shell.pages

        Loader {
            id: loader

            required property string name
            required property url page
            readonly property bool current: name === root.shell.currentPage

            anchors.fill: parent
            focus: current
            objectName: "page." + name
            visible: current

            Component.onCompleted: if (current) make()
            onCurrentChanged: make()

            function make(): void {
                if (current && status === Loader.Null)
                    setSource(page, {
                        "shell": root.shell,
                        "viewModel": root.shell.viewModelOf(name)
                    })
            }
        }
    }
}
