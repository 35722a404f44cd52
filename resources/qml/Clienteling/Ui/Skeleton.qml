pragma ComponentBehavior: Bound

import QtQuick

// Grey rows while something loads; only after a moment, so what is quick never flickers.
Column {
    id: root

    property bool active: false
    property int rows: 4
    property bool shown: false

    Accessible.ignored: true
    spacing: Theme.large
    visible: active && shown

    onActiveChanged: shown = false

    Timer {
        interval: Theme.loadingDelay
        running: root.active && !root.shown
        onTriggered: root.shown = true
    }

    Repeater {
        model: root.rows

        Row {
            id: row

            required property int index

            spacing: Theme.medium

            Rectangle {
                color: Theme.neutralSoft
                height: 40
                radius: 20
                width: 40
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.small

                Rectangle {
                    color: Theme.neutralSoft
                    height: Theme.medium
                    radius: 6
                    width: (root.width - 52) * (row.index % 2 === 0 ? 0.5 : 0.62)
                }

                Rectangle {
                    color: Theme.neutralSoft
                    height: Theme.medium
                    radius: 6
                    width: (root.width - 52) * (row.index % 2 === 0 ? 0.8 : 0.7)
                }
            }
        }
    }
}
