import QtQuick
import QtQuick.Layouts

// A word at the left and its value at the right: one line of a refund or a cart.
RowLayout {
    id: root

    property string label
    property string value
    property bool strong: false
    property int tone: Theme.Tone.Plain

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.StaticText
    Layout.fillHeight: false
    spacing: Theme.medium

    AppText {
        Layout.fillWidth: true
        Accessible.ignored: true
        color: root.strong ? Theme.ink : Theme.dim
        text: root.label
        variant: root.strong ? AppText.Variant.Strong : AppText.Variant.Body
        wrapMode: Text.Wrap
    }

    AppText {
        Accessible.ignored: true
        color: root.tone === Theme.Tone.Plain ? Theme.ink : Theme.toneInk(root.tone)
        font.features: ({ "tnum": 1 })
        text: root.value
        variant: root.strong ? AppText.Variant.Figure : AppText.Variant.Body
    }
}
