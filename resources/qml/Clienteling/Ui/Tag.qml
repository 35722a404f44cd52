import QtQuick
import QtQuick.Layouts

// A word about something, not to be pressed: Gold, Your client book, PL.
Rectangle {
    id: root

    property string text
    property string iconName
    property int tone: Theme.Tone.Plain

    readonly property bool plain: tone === Theme.Tone.Plain

    border.color: Theme.line
    border.width: plain ? Theme.hair : 0
    color: plain ? "transparent" : Theme.toneSoft(tone)
    implicitHeight: Math.round(28 * Theme.textScale)
    implicitWidth: row.implicitWidth + 2 * Theme.medium - 2
    radius: height / 2

    RowLayout {
        id: row

        anchors.centerIn: parent
        spacing: Theme.tight
        width: Math.min(implicitWidth, root.width - 2 * Theme.small)

        Icon {
            color: Theme.toneInk(root.tone)
            name: root.iconName
            size: 14
            visible: root.iconName !== ""
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.toneInk(root.tone)
            text: root.text
            variant: AppText.Variant.CaptionStrong
        }
    }
}
