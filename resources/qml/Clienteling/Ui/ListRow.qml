import QtQuick
import QtQuick.Layouts

// A row that can be pressed: what stands in front, two lines, and at the right a word, a time or more.
Pressable {
    id: root

    property string title
    property string subtitle
    property string detail
    property int detailTone: Theme.Tone.Plain
    property string iconName
    property string initials
    property int tone: Theme.Tone.Accent
    property bool selected: false
    property bool chevron: false
    property Component leading: null
    property Component trailing: null

    Accessible.description: detail
    Accessible.role: Accessible.ListItem
    Accessible.selected: selected
    bottomPadding: Theme.small + 1
    cornerRadius: Theme.radius
    label: subtitle === "" ? title : title + ", " + subtitle
    leftPadding: Theme.medium
    rightPadding: Theme.medium
    topPadding: Theme.small + 1

    background: Rectangle {
        color: root.selected ? Theme.accentSoft : root.hovered || root.down ? Theme.pressed : "transparent"
        radius: root.cornerRadius
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        Loader {
            active: root.leading !== null
            sourceComponent: root.leading
            visible: active
        }

        IconDisc {
            iconName: root.iconName
            tone: root.tone
            visible: root.iconName !== "" && root.leading === null
        }

        Avatar {
            initials: root.initials
            visible: root.initials !== "" && root.leading === null
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
                maximumLineCount: Theme.textScale > 1 ? 3 : 2
                text: root.subtitle
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppText {
            Accessible.ignored: true
            color: Theme.toneInk(root.detailTone)
            font.features: ({ "tnum": 1 })
            text: root.detail
            variant: root.detailTone === Theme.Tone.Plain ? AppText.Variant.Caption : AppText.Variant.CaptionStrong
            visible: text !== ""
        }

        Loader {
            active: root.trailing !== null
            sourceComponent: root.trailing
            visible: active
        }

        Icon {
            color: Theme.dim
            name: "chevron-right"
            size: Theme.iconSmall
            visible: root.chevron
        }
    }
}
