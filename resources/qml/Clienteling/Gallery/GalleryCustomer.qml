import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

ColumnLayout {
    id: root

    spacing: Theme.medium

    Card {
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.medium

            Avatar {
                initials: "JN"
                size: 56
                strong: true
            }

            ColumnLayout {
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: "Julia Nowak"
                    variant: AppText.Variant.Name
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: "Kraków · customer since 2023"
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: 6

            Tag {
                text: "Gold"
                tone: Theme.Tone.Amber
            }

            Tag {
                text: "Your client book"
            }

            Tag {
                iconName: "language"
                text: "PL"
            }
        }

        Divider {
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.wide

            KeyFigure {
                label: "bought"
                value: "6 480 zł"
            }

            KeyFigure {
                label: "returned"
                value: "8 %"
            }

            KeyFigure {
                Layout.fillWidth: true
                label: "visits"
                value: "3"
            }
        }
    }

    Overline {
        Layout.topMargin: Theme.tight
        text: "Now"
    }

    Card {
        Layout.fillWidth: true
        tone: Theme.Tone.Accent

        RowLayout {
            spacing: Theme.medium

            ProductPicture {
                name: "Sofa Oliwia"
            }

            ColumnLayout {
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: "Sofa Oliwia, green velvet"
                    variant: AppText.Variant.Strong
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: "Reserved in chat by Ania, 12 Nov"
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.accent
                    text: "Ready · shelf A-12 · until 20:00"
                    variant: AppText.Variant.Strong
                }
            }
        }

        RowLayout {
            spacing: Theme.small

            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Kind.Primary
                objectName: "gallery.handOver"
                text: "Hand over"
            }

            IconButton {
                iconName: "more"
                label: "More for this reservation"
                objectName: "gallery.more"
                outlined: true
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        detail: "Fabric sample for the bedroom chair"
        iconName: "chat"
        objectName: "gallery.promise"
        text: "Promised in chat, still open"
        tone: Theme.Tone.Amber
    }
}
