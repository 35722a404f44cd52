import QtQuick

// One column of a table: `key` is what the view model sorts by; width 0 takes the rest.
QtObject {
    id: root

    property string key
    property string title
    property int preferredWidth: 0
    property bool alignRight: false
    property bool sortable: true
}
