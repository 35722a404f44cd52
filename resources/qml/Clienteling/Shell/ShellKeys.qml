pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Shell.Model

// The shortcuts that work on every page. A focused text field gets its letters first.
Item {
    id: root

    required property ShellViewModel shell
    property bool awake: true
    property bool hintsShown: false

    signal hintsToggled
    signal searchWanted

    Shortcut {
        enabled: root.awake
        sequences: ["/", "Ctrl+F"]
        onActivated: root.searchWanted()
    }

    Shortcut {
        enabled: root.awake
        sequence: "?"
        onActivated: root.hintsToggled()
    }

    Instantiator {
        model: 7

        delegate: Shortcut {
            required property int index

            enabled: root.awake

            sequences: ["" + (index + 1), "Alt+" + (index + 1)]
            onActivated: root.shell.openAt(index)
        }
    }
}
