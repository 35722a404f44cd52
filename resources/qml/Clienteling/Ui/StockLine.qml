import QtQuick
import QtQuick.Layouts

// "here 4 · Bonarka 2.1 km: 12". The words come ready from the view model.
RowLayout {
    id: root

    property bool here: true
    property string text
    property string detail

    Layout.fillHeight: false
    spacing: Theme.tight + 2

    StatusDot {
        tone: root.here ? Theme.Tone.Accent : Theme.Tone.Amber
    }

    AppText {
        color: root.here ? Theme.accent : Theme.amber
        text: root.text
        variant: AppText.Variant.CaptionStrong
    }

    AppText {
        Layout.fillWidth: true
        maximumLineCount: 2
        text: root.detail === "" ? "" : "· " + root.detail
        variant: AppText.Variant.Caption
        wrapMode: Text.Wrap
    }
}
