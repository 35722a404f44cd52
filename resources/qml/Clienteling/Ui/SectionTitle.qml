import QtQuick
import QtQuick.Layouts

// The heading of a card: a title, at the right a figure or an age, and perhaps an action.
RowLayout {
    id: root

    property string text
    property string detail
    property bool strongDetail: false
    property string actionText

    signal action

    Layout.fillHeight: false
    spacing: Theme.small

    AppText {
        Layout.fillWidth: true
        Accessible.name: text
        Accessible.role: Accessible.Heading
        text: root.text
        variant: AppText.Variant.Heading
    }

    AppText {
        color: root.strongDetail ? Theme.ink : Theme.dim
        font.features: ({ "tnum": 1 })
        text: root.detail
        variant: root.strongDetail ? AppText.Variant.Strong : AppText.Variant.Caption
        visible: text !== ""
    }

    AppButton {
        Layout.bottomMargin: -Theme.medium
        Layout.rightMargin: -Theme.small
        Layout.topMargin: -Theme.medium
        kind: AppButton.Kind.Quiet
        objectName: root.objectName + ".action"
        text: root.actionText
        visible: text !== ""
        onClicked: root.action()
    }
}
