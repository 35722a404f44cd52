pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// One open thing: what it is, where it stands, and the one thing to do about it.
Card {
    id: root

    required property string key
    required property string kind
    required property string subject
    required tone
    required property string title
    required property string line
    required property string standing
    required property string picture
    required property bool pictured
    required property string iconName
    required property string action
    required property string actionText
    required property bool more
    required property string hint

    readonly property bool big: kind === "reservation"
    readonly property bool toned: tone !== Theme.Tone.Plain

    signal acted(string action, string subject)
    signal moreWanted(string subject)

    border.width: tone === Theme.Tone.Amber || tone === Theme.Tone.Red ? 0 : Theme.hair
    padding: big ? Theme.large : Theme.medium
    spacing: big ? Theme.medium : Theme.small

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        ProductPicture {
            Layout.alignment: Qt.AlignTop
            key: root.picture
            name: root.title
            visible: root.pictured
        }

        IconDisc {
            iconName: root.iconName
            visible: root.iconName !== ""
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                color: root.toned && !root.big ? Theme.toneInk(root.tone) : Theme.ink
                maximumLineCount: 2
                text: root.title
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: root.toned && !root.big ? Theme.ink : Theme.dim
                maximumLineCount: 2
                text: root.line
                visible: text !== ""
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: root.toned ? Theme.toneInk(root.tone) : Theme.dim
                maximumLineCount: 3
                text: root.standing
                variant: root.toned ? AppText.Variant.Strong : AppText.Variant.Body
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            Layout.alignment: Qt.AlignVCenter
            kind: AppButton.Kind.Quiet
            label: root.actionText + ": " + root.line
            objectName: "now." + root.key + ".quiet"
            text: root.actionText
            visible: !root.big && text !== ""
            onClicked: root.acted(root.action, root.subject)
        }

        IconButton {
            iconName: "chevron-right"
            label: root.title
            objectName: "now." + root.key + ".open"
            visible: !root.big && root.actionText === "" && root.action !== ""
            onClicked: root.acted(root.action, root.subject)
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.amber
        text: root.hint
        variant: AppText.Variant.Caption
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small
        visible: root.big && (root.actionText !== "" || root.more)

        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            label: root.actionText + ": " + root.title
            objectName: "now." + root.key + ".action"
            text: root.actionText
            visible: text !== ""
            onClicked: root.acted(root.action, root.subject)
        }

        Item {
            Layout.fillWidth: true
            visible: root.actionText === ""
        }

        IconButton {
            iconName: "more"
            label: qsTr("More for %1").arg(root.title)
            objectName: "now." + root.key + ".more"
            outlined: true
            visible: root.more
            onClicked: root.moreWanted(root.subject)
        }
    }
}
