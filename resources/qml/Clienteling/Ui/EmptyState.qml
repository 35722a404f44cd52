import QtQuick
import QtQuick.Layouts

// What a page or a card says when there is nothing yet, and what can be done about it.
ColumnLayout {
    id: root

    property string iconName
    property string title
    property string text
    property string actionText
    property int tone: Theme.Tone.Accent

    signal action

    spacing: Theme.small

    Item {
        Layout.fillHeight: true
    }

    IconDisc {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.small
        iconName: root.iconName
        size: 64
        tone: root.tone
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.title
        variant: AppText.Variant.Figure
        wrapMode: Text.Wrap
    }

    AppText {
        Layout.alignment: Qt.AlignHCenter
        Layout.fillWidth: true
        Layout.maximumWidth: 380
        color: Theme.dim
        horizontalAlignment: Text.AlignHCenter
        text: root.text
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    AppButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.small
        objectName: root.objectName + ".action"
        text: root.actionText
        visible: text !== ""
        onClicked: root.action()
    }

    Item {
        Layout.fillHeight: true
    }
}
