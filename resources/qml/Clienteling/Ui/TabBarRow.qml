pragma ComponentBehavior: Bound

import QtQuick

// Tabs in a row. Where they would not fit, they stand closer, smaller and without `counts` (which may be shorter).
ListView {
    id: root

    property list<string> tabs
    property list<int> counts

    readonly property real words: 1.06 * tabs.reduce((sum, tab) => sum + metrics.advanceWidth(tab), 0)
    readonly property bool crowded: words + tabs.length * (2 * Theme.medium + (Theme.textScale > 1 ? Theme.wide : Theme.small)) > width
    readonly property real room: width - tabs.length * (2 * Theme.tight + Theme.small)
    readonly property int pixels: crowded ? Math.min(Theme.textSize, Math.floor(0.92 * Theme.textSize * room / words)) : Theme.textSize

    readonly property real spare: crowded ? Math.max(0, (width - 1.08 * words * pixels / Theme.textSize) / tabs.length / 2 - 1) : Theme.medium

    signal chosen(int index)

    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightMoveDuration: Theme.calm
    implicitHeight: Math.max(Theme.touch, Math.round(44 * Theme.textScale))
    model: tabs
    orientation: ListView.Horizontal
    spacing: crowded ? 0 : Theme.small

    FontMetrics {
        id: metrics

        font.family: Theme.family
        font.pixelSize: Theme.textSize
        font.variableAxes: ({ "wght": 600 })
    }

    delegate: Pressable {
        id: tab

        required property int index
        required property string modelData

        readonly property bool current: ListView.isCurrentItem

        Accessible.checkable: true
        Accessible.checked: current
        Accessible.role: Accessible.PageTab
        cornerRadius: Theme.radiusSmall
        height: root.height
        leftPadding: root.spare
        objectName: root.objectName + "." + index
        rightPadding: leftPadding
        text: modelData

        background: Item {
            Rectangle {
                anchors.bottom: parent.bottom
                anchors.left: parent.left
                anchors.right: parent.right
                color: Theme.accent
                height: 3
                radius: 1.5
                visible: tab.current
            }
        }
        contentItem: Row {
            spacing: Theme.tight + 2

            AppText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                color: tab.current ? Theme.accent : Theme.dim
                font.pixelSize: root.pixels
                text: tab.text
                variant: AppText.Variant.Strong
            }

            AppText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                text: "" + (root.counts[tab.index] ?? 0)
                variant: AppText.Variant.Caption
                visible: !root.crowded && (root.counts[tab.index] ?? 0) > 0
            }
        }

        onClicked: root.chosen(index)
    }

    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
        z: -1
    }
}
