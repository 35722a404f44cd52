import QtQuick
import Clienteling.Ui.Model

// The one place where a window tells the theme what it follows.
Item {
    id: root

    required property AppearanceViewModel appearance
    required property real windowWidth
    required property real windowHeight

    Binding {
        property: "dark"
        target: Theme
        value: root.appearance.dark
    }

    Binding {
        property: "textScale"
        target: Theme
        value: root.appearance.textScale
    }

    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.appearance.reducedMotion
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.windowWidth
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.windowHeight
    }
}
