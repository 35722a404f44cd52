import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A column that scrolls when it is taller than its place.
Flickable {
    id: root

    default property alias content: column.data
    property alias spacing: column.spacing

    T.ScrollBar.vertical: AppScrollBar {}
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: column.height
    contentWidth: width
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    ColumnLayout {
        id: column

        height: Math.max(implicitHeight, root.height)
        spacing: Theme.medium
        width: root.width
    }
}
