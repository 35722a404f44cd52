import QtQuick

Rectangle {
    id: root

    property int count: 0
    property int tone: Theme.Tone.Accent

    Accessible.ignored: true
    color: tone === Theme.Tone.Accent ? Theme.accent : Theme.toneInk(tone)
    implicitHeight: Math.round(18 * Theme.textScale)
    implicitWidth: Math.max(implicitHeight, label.implicitWidth + 10)
    radius: height / 2
    visible: count > 0

    AppText {
        id: label

        anchors.centerIn: parent
        color: root.tone === Theme.Tone.Accent ? Theme.inkOnAccent : Theme.card
        font.pixelSize: Theme.captionSize - 1
        text: root.count > 99 ? "99+" : "" + root.count
        variant: AppText.Variant.CaptionStrong
        weight: 700
    }
}
