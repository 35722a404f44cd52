import QtQuick
import QtQuick.Layouts
import Clienteling.Shell.Model
import Clienteling.Ui

// Every component once, for the eye and for the screenshot tests. Not part of the shipped navigation.
PageFrame {
    id: root

    required property ShellViewModel shell
    required property QtObject viewModel

    scrolls: true

    listPane: Component {
        GalleryList {
            objectName: "gallery.list"
        }
    }

    ScrollColumn {
        anchors.fill: parent
        objectName: "gallery"

        GridLayout {
            Layout.bottomMargin: Theme.large
            Layout.fillHeight: true
            columnSpacing: Theme.large
            columns: Theme.portrait ? 1 : 3
            rowSpacing: Theme.medium
            uniformCellWidths: true

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.medium

                GalleryCustomer {
                    Layout.fillWidth: true
                }

                GalleryMore {
                    Layout.fillWidth: true
                }

                GalleryFields {
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.medium

                GalleryRows {
                    Layout.fillWidth: true
                }

                GalleryPin {
                    Layout.fillWidth: true
                }
            }

            ColumnLayout {
                Layout.alignment: Qt.AlignTop
                spacing: Theme.medium

                GalleryButtons {
                    Layout.fillWidth: true
                }

                GalleryStates {
                    Layout.fillWidth: true
                    onPanelRequested: panel.open = true
                    onToastRequested: root.shell.noticed("Put aside on shelf A-12", "Undo")
                }
            }
        }
    }

    Panel {
        id: panel

        objectName: "gallery.panel"
        subtitle: "Kraków Rynek · shelf A-12"
        title: "Put aside"
        onClosed: open = false

        footer: [
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Kind.Primary
                objectName: "gallery.panel.confirm"
                text: "Print the tag"
                onClicked: panel.open = false
            },
            AppButton {
                objectName: "gallery.panel.cancel"
                text: "Later"
                onClicked: panel.open = false
            }
        ]

        TextInputField {
            Layout.fillWidth: true
            hint: "Scan or type"
            label: "Shelf position"
            objectName: "gallery.panel.shelf"
            text: "A-12"
        }

        TextAreaField {
            Layout.fillWidth: true
            label: "Note"
            objectName: "gallery.panel.note"
            placeholder: "For the person who hands it over"
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
