pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// The head of a desk table. Rows take the same `columns` for their widths; an edge can be dragged.
Rectangle {
    id: root

    property list<SortColumn> columns
    property string sortKey
    property bool descending: false
    property bool resizable: true

    signal sortRequested(string key)

    Accessible.role: Accessible.Table
    color: Theme.background
    implicitHeight: Theme.touch
    implicitWidth: row.implicitWidth

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        spacing: Theme.medium

        Repeater {
            model: root.columns

            Pressable {
                id: head

                required property SortColumn modelData

                readonly property bool current: modelData.key === root.sortKey

                Accessible.description: current ? (root.descending ? qsTr("descending") : qsTr("ascending")) : ""
                Accessible.role: Accessible.ColumnHeader
                Layout.fillWidth: modelData.preferredWidth === 0
                Layout.preferredWidth: modelData.preferredWidth
                cornerRadius: Theme.radiusSmall
                enabled: modelData.sortable
                objectName: root.objectName + "." + modelData.key
                text: modelData.title

                contentItem: RowLayout {
                    layoutDirection: head.modelData.alignRight ? Qt.RightToLeft : Qt.LeftToRight
                    spacing: Theme.tight

                    AppText {
                        Accessible.ignored: true
                        color: head.current ? Theme.ink : Theme.dim
                        text: head.text
                        variant: AppText.Variant.CaptionStrong
                    }

                    Icon {
                        color: Theme.accent
                        name: root.descending ? "chevron-down" : "chevron-up"
                        size: 14
                        visible: head.current
                    }

                    Item {
                        Layout.fillWidth: true
                    }
                }

                onClicked: root.sortRequested(modelData.key)

                MouseArea {
                    property real startWidth: 0
                    property real startX: 0

                    Accessible.ignored: true
                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.small
                    cursorShape: Qt.SplitHCursor
                    height: parent.height
                    preventStealing: true
                    visible: root.resizable && head.modelData.preferredWidth > 0
                    width: Theme.large

                    onPositionChanged: mouse => {
                        const moved = mapToItem(root, mouse.x, 0).x - startX
                        head.modelData.preferredWidth = Math.max(Theme.touch, startWidth + moved)
                    }
                    onPressed: mouse => {
                        startX = mapToItem(root, mouse.x, 0).x
                        startWidth = head.modelData.preferredWidth
                    }
                }
            }
        }
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
