import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// An article: picture, name, a line about it, and how many there are here and nearby.
Pressable {
    id: root

    property string name
    property string line
    property string picture
    property bool good
    property string stock
    property string elsewhere
    property string note
    property bool wished: false

    Accessible.role: Accessible.ListItem
    bottomPadding: Theme.tight + 1
    label: [name, line, stock, elsewhere, note].filter(part => part !== "").join(", ")
    topPadding: Theme.tight + 1

    background: Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -Theme.small
        anchors.rightMargin: -Theme.small
        color: root.hovered || root.down ? Theme.pressed : "transparent"
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        ProductPicture {
            key: root.picture
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.tight

                AppText {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    maximumLineCount: Theme.textScale > 1 ? 2 : 1
                    text: root.name
                    variant: AppText.Variant.Strong
                    wrapMode: Text.Wrap
                }

                Icon {
                    color: Theme.accent
                    name: "heart"
                    size: 14
                    visible: root.wished
                }
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                text: root.line
                visible: text !== ""
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.amber
                text: root.note
                variant: AppText.Variant.CaptionStrong
                visible: text !== ""
            }

            StockLine {
                Layout.fillWidth: true
                detail: root.elsewhere
                here: root.good
                text: root.stock
                visible: text !== ""
            }
        }
    }
}
