import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

ColumnLayout {
    id: root

    spacing: Theme.medium

    Card {
        Layout.fillWidth: true
        spacing: Theme.small

        SectionTitle {
            text: "Chat"
        }

        ChatBubble {
            Layout.fillWidth: true
            author: "Julia"
            text: "Is the green one still somewhere near me?"
            time: "15:44"
        }

        ChatBubble {
            Layout.fillWidth: true
            author: "Ania"
            ours: true
            pending: true
            text: "One is in Kraków Rynek. I keep it for you until tomorrow evening."
            time: "15:46"
        }

        Divider {
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.small

            StockCell {
                Layout.fillWidth: true
                caption: "2 near"
                figure: "3"
                objectName: "gallery.cell.0"
                selected: true
                text: "Green, two seats"
            }

            StockCell {
                Layout.fillWidth: true
                caption: "12 near"
                figure: "0"
                here: false
                objectName: "gallery.cell.1"
                text: "Green, three seats"
            }

            StockCell {
                Layout.fillWidth: true
                caption: "1 near"
                figure: "1"
                objectName: "gallery.cell.2"
                text: "Blue, two seats"
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        ValueRow {
            label: "2 cushions"
            value: "178,00 zł"
        }

        ValueRow {
            label: "Discount of the order, shared"
            tone: Theme.Tone.Amber
            value: "−17,80 zł"
        }

        ValueRow {
            label: "To pay back"
            strong: true
            value: "160,20 zł"
        }
    }
}
