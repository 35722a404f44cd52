import QtQuick
import QtQuick.Layouts

// One message of a conversation: ours at the right, the customer's at the left.
Item {
    id: root

    property string author
    property string text
    property string time
    property bool ours: false
    property bool pending: false

    Accessible.name: author + ", " + time + ": " + text
    Accessible.role: Accessible.StaticText
    implicitHeight: bubble.height + Theme.small
    implicitWidth: 320

    Rectangle {
        id: bubble

        border.color: Theme.line
        border.width: root.ours ? 0 : Theme.hair
        color: root.ours ? Theme.accentSoft : Theme.card
        height: column.implicitHeight + 2 * Theme.medium - 4
        radius: Theme.radius
        width: Math.min(root.width * 0.82, Math.max(message.implicitWidth, head.implicitWidth) + 2 * Theme.medium)
        x: root.ours ? root.width - width : 0

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.margins: Theme.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            RowLayout {
                id: head

                spacing: Theme.small

                AppText {
                    Accessible.ignored: true
                    color: root.ours ? Theme.accent : Theme.dim
                    text: root.author
                    variant: AppText.Variant.CaptionStrong
                }

                AppText {
                    Accessible.ignored: true
                    font.features: ({ "tnum": 1 })
                    text: root.time
                    variant: AppText.Variant.Caption
                }

                Icon {
                    color: Theme.amber
                    name: "queue"
                    size: 14
                    visible: root.pending
                }
            }

            AppText {
                id: message

                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.text
                wrapMode: Text.Wrap
            }
        }
    }
}
