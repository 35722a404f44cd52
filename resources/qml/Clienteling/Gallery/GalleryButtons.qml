import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

ColumnLayout {
    id: root

    spacing: Theme.medium

    Card {
        Layout.fillWidth: true

        SectionTitle {
            detail: "428,00 zł"
            strongDetail: true
            text: "Buttons"
        }

        RowLayout {
            spacing: Theme.small

            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Kind.Primary
                objectName: "gallery.primary"
                text: "Take over cart"
            }

            AppButton {
                iconName: "split"
                objectName: "gallery.secondary"
                text: "Split"
            }
        }

        RowLayout {
            spacing: Theme.small

            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Kind.Danger
                objectName: "gallery.danger"
                text: "Discard"
            }

            AppButton {
                kind: AppButton.Kind.Quiet
                objectName: "gallery.quiet"
                text: "Later"
            }

            AppButton {
                busy: true
                objectName: "gallery.busy"
                text: "Saving"
            }

            AppButton {
                enabled: false
                objectName: "gallery.disabled"
                text: "Off"
            }
        }

        SegmentedChoice {
            Layout.fillWidth: true
            label: "Theme"
            objectName: "gallery.segments"
            options: ["Light", "Dark", "System"]
            onChosen: index => currentIndex = index
        }

        TabBarRow {
            Layout.fillWidth: true
            counts: [0, 2]
            objectName: "gallery.tabs"
            tabs: ["Timeline", "Cart", "Seen", "Orders"]
            onChosen: index => currentIndex = index
        }

        RowLayout {
            QuantityStepper {
                label: "Cushion Lena"
                objectName: "gallery.stepper"
                value: 2
                onMoved: wanted => value = wanted
            }

            Item {
                Layout.fillWidth: true
            }

            Badge {
                count: 3
            }

            Badge {
                count: 12
                tone: Theme.Tone.Red
            }

            IconButton {
                badge: 2
                iconName: "inbox"
                label: "Inbox"
                objectName: "gallery.inbox"
            }
        }
    }

    Card {
        Layout.fillWidth: true

        SwitchRow {
            Layout.fillWidth: true
            detail: "All text 30 % larger"
            objectName: "gallery.switch"
            on: true
            text: "Large text"
            onMoved: wanted => on = wanted
        }

        CheckRow {
            Layout.fillWidth: true
            detail: "89,00 zł"
            objectName: "gallery.check"
            on: true
            subtitle: "1 of 2 still returnable"
            text: "Cushion Lena 50×50"
            onMoved: wanted => on = wanted
        }

        CheckRow {
            Layout.fillWidth: true
            enabled: false
            objectName: "gallery.check.off"
            subtitle: "Final sale: cannot be returned"
            text: "Lamp Mira, brass"
        }
    }
}
