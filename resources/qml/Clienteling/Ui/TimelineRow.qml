import QtQuick
import QtQuick.Layouts

// One entry of a timeline: the mark of its channel, what happened, and when.
Pressable {
    id: root

    property string iconName
    property string title
    property string subtitle
    property string time
    property int tone: Theme.Tone.Accent
    property bool last: false

    Accessible.role: Accessible.ListItem
    bottomPadding: Theme.small + 2
    label: [title, subtitle, time].filter(part => part !== "").join(", ")
    topPadding: Theme.small + 2

    background: Item {
        Rectangle {
            color: Theme.line
            height: parent.height - 40 - Theme.tight
            visible: !root.last
            width: 2
            x: 19
            y: root.topPadding + 40 + Theme.tight
        }

        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -Theme.small
            anchors.rightMargin: -Theme.small
            color: Theme.pressed
            radius: Theme.radius
            visible: root.hovered || root.down
        }
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        IconDisc {
            Layout.alignment: Qt.AlignTop
            iconName: root.iconName
            tone: root.tone
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                maximumLineCount: 2
                text: root.title
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                maximumLineCount: Theme.textScale > 1 ? 3 : 1
                text: root.subtitle
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppText {
            Accessible.ignored: true
            color: Theme.dim
            font.features: ({ "tnum": 1 })
            text: root.time
            variant: AppText.Variant.Caption
        }
    }
}
