import QtQuick

// One shortcut for the overlay: the keys and what they do.
QtObject {
    id: root

    property string keys
    property string text
}
