pragma ComponentBehavior: Bound

import QtQuick

// Tabs in a row that scrolls sideways when it must. `counts` may be shorter than `tabs`.
ListView {
    id: root

    property list<string> tabs
    property list<int> counts

    signal chosen(int index)

    Accessible.role: Accessible.PageTabList
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    highlightMoveDuration: Theme.calm
    implicitHeight: Math.max(Theme.touch, Math.round(44 * Theme.textScale))
    model: tabs
    orientation: ListView.Horizontal
    spacing: Theme.small

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
        leftPadding: Theme.medium
        objectName: root.objectName + "." + index
        rightPadding: Theme.medium
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
                text: tab.text
                variant: AppText.Variant.Strong
            }

            AppText {
                Accessible.ignored: true
                anchors.verticalCenter: parent.verticalCenter
                text: "" + (root.counts[tab.index] ?? 0)
                variant: AppText.Variant.Caption
                visible: (root.counts[tab.index] ?? 0) > 0
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
