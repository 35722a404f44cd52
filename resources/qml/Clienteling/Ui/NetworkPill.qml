import QtQuick
import QtQuick.Layouts

// Always visible, never in the way. `networkState`: online, syncing, offline or attention.
Pressable {
    id: root

    property string networkState: "online"
    property bool compact: false

    readonly property int tone: networkState === "offline" ? Theme.Tone.Amber
        : networkState === "attention" ? Theme.Tone.Red : Theme.Tone.Accent

    Accessible.name: qsTr("Network: %1").arg(text)
    cornerRadius: height / 2
    leftPadding: Theme.medium
    rightPadding: Theme.medium

    background: Item {
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.toneSoft(root.tone)
            height: Math.round(36 * Theme.textScale)
            radius: height / 2
        }
    }
    contentItem: RowLayout {
        spacing: Theme.small

        StatusDot {
            tone: root.tone
            visible: root.networkState === "online"
        }

        Icon {
            color: Theme.toneInk(root.tone)
            name: root.networkState === "offline" ? "offline" : root.networkState === "syncing" ? "sync" : "warning"
            size: 16
            visible: root.networkState !== "online"
        }

        AppText {
            Layout.fillWidth: true
            Accessible.ignored: true
            color: Theme.toneInk(root.tone)
            font.features: ({ "tnum": 1 })
            text: root.text
            variant: AppText.Variant.CaptionStrong
            visible: !root.compact
        }
    }
}
