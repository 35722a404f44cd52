pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Stock.Model
import Clienteling.Ui

// A drawn map: this branch in the middle, the near ones around it, two rings with their distance.
Rectangle {
    id: root

    required property StockViewModel viewModel

    readonly property real reach: Math.min(width * 0.42, height / 2 - Theme.small)

    Accessible.ignored: true
    clip: true
    color: Theme.background
    radius: Theme.radius

    Repeater {
        model: [1, 0.5]

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            border.color: Theme.line
            border.width: Theme.hair
            color: "transparent"
            height: width
            radius: width / 2
            width: 2 * root.reach * modelData

            AppText {
                anchors.top: parent.top
                anchors.topMargin: 2
                anchors.horizontalCenter: parent.horizontalCenter
                font.pixelSize: Theme.captionSize - 1
                text: parent.modelData === 1 ? root.viewModel.mapFar : root.viewModel.mapNear
                variant: AppText.Variant.Caption
            }
        }
    }

    Repeater {
        model: root.viewModel.branches

        Item {
            id: dot

            required property string name
            required property bool mine
            required property bool stocked
            required property string figure
            required property bool onMap
            required property real mapX
            required property real mapY

            readonly property bool toLeft: mapX < -0.1

            visible: onMap
            x: root.width / 2 + mapX * root.reach
            y: root.height / 2 + mapY * root.reach

            Rectangle {
                anchors.centerIn: parent
                border.color: dot.mine ? Theme.ink : Theme.card
                border.width: 2
                color: dot.stocked ? Theme.accent : Theme.lineStrong
                height: width
                radius: width / 2
                width: Math.round(24 * Theme.textScale)

                AppText {
                    anchors.centerIn: parent
                    color: dot.stocked ? Theme.inkOnAccent : Theme.card
                    font.pixelSize: Theme.captionSize - 1
                    text: dot.figure
                    variant: AppText.Variant.CaptionStrong
                }
            }

            AppText {
                anchors.left: dot.toLeft ? undefined : parent.right
                anchors.leftMargin: Theme.large
                anchors.right: dot.toLeft ? parent.left : undefined
                anchors.rightMargin: Theme.large
                anchors.verticalCenter: parent.verticalCenter
                text: dot.name
                variant: AppText.Variant.CaptionStrong
            }
        }
    }
}
