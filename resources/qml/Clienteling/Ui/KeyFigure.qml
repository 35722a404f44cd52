import QtQuick
import QtQuick.Layouts

// A number with its word below: 6 480 zł bought.
ColumnLayout {
    id: root

    property string value
    property string label
    property int tone: Theme.Tone.Plain
    property bool big: false

    Accessible.name: value + " " + label
    Accessible.role: Accessible.StaticText
    Layout.fillHeight: false
    Layout.fillWidth: false
    spacing: 0

    AppText {
        Layout.fillWidth: true
        Accessible.ignored: true
        color: root.tone === Theme.Tone.Plain ? Theme.ink : Theme.toneInk(root.tone)
        font.features: ({ "tnum": 1 })
        text: root.value
        variant: root.big ? AppText.Variant.Display : AppText.Variant.Figure
    }

    AppText {
        Layout.fillWidth: true
        Accessible.ignored: true
        maximumLineCount: 2
        text: root.label
        variant: AppText.Variant.Caption
        wrapMode: Text.WordWrap
    }
}
