pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Shell.Model

// The shortcuts that work on every page. A focused text field gets its letters first.
Item {
    id: root

    required property ShellViewModel shell
    property bool hintsShown: false

    signal hintsToggled
    signal searchWanted

    Shortcut {
        sequences: ["/", "Ctrl+F"]
        onActivated: root.searchWanted()
    }

    Shortcut {
        sequence: "?"
        onActivated: root.hintsToggled()
    }

    Instantiator {
        model: 7

        delegate: Shortcut {
            required property int index

            sequences: ["" + (index + 1), "Alt+" + (index + 1)]
            onActivated: root.shell.openAt(index)
        }
    }
}
