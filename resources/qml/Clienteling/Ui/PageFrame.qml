import QtQuick
import QtQuick.Layouts

// The room of a page: margins, a banner above, and at the desk a list at the left whose edge can be dragged.
Item {
    id: root

    default property alias content: body.data
    property alias banner: bannerRow.data
    property Component listPane: null
    // A page that scrolls as a whole runs under the edge instead of ending above it.
    property bool scrolls: false

    readonly property bool listShown: Theme.desk && listPane !== null
    property real listWidth: Theme.listPaneWidth

    ColumnLayout {
        id: bannerRow

        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.top: parent.top
        spacing: Theme.small
    }

    Loader {
        id: list

        active: root.listShown
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.large
        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.top: body.top
        sourceComponent: root.listPane
        width: active ? root.listWidth : 0
    }

    MouseArea {
        Accessible.ignored: true
        anchors.bottom: parent.bottom
        anchors.left: list.right
        anchors.top: list.top
        cursorShape: Qt.SplitHCursor
        enabled: root.listShown
        preventStealing: true
        width: Theme.large

        onPositionChanged: mouse => {
            const wanted = mapToItem(root, mouse.x, 0).x - Theme.large - Theme.small
            root.listWidth = Math.max(Theme.listPaneWidth * 0.7, Math.min(wanted, Theme.listPaneWidth * 1.8))
        }
    }

    Item {
        id: body

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.scrolls ? 0 : Theme.large
        anchors.left: list.right
        anchors.leftMargin: root.listShown ? Theme.large : 0
        anchors.right: parent.right
        anchors.rightMargin: Theme.large
        anchors.top: bannerRow.bottom
        anchors.topMargin: bannerRow.implicitHeight > 0 ? Theme.medium : 0
    }
}
