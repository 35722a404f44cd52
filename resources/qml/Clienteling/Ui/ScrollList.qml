import QtQuick
import QtQuick.Templates as T

// A list view with our scroll bar and keys: j and k as well as the arrows.
ListView {
    id: root

    T.ScrollBar.vertical: AppScrollBar {}
    Accessible.role: Accessible.List
    Keys.onPressed: event => {
        if (event.text === "j") {
            incrementCurrentIndex()
            event.accepted = true
        } else if (event.text === "k") {
            decrementCurrentIndex()
            event.accepted = true
        }
    }
    activeFocusOnTab: true
    boundsBehavior: Flickable.StopAtBounds
    cacheBuffer: 320
    clip: true
    keyNavigationEnabled: true
    reuseItems: true
}
