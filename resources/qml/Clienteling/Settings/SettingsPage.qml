import QtQuick
import QtQuick.Layouts
import Clienteling.Settings.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// How the app looks here, what this device is, and what a scanner sends.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property SettingsViewModel viewModel

    PageFrame {
        anchors.fill: parent
        scrolls: true

        banner: Banner {
            Layout.fillWidth: true
            objectName: "settings.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        ScrollColumn {
            anchors.fill: parent

            GridLayout {
                Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                Layout.fillWidth: true
                Layout.maximumWidth: 1200
                columnSpacing: Theme.large
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.large
                uniformCellWidths: !Theme.portrait

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.large

                    Card {
                        Layout.fillWidth: true

                        SectionTitle {
                            Layout.fillWidth: true
                            text: qsTr("This device")
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Name")
                            value: root.viewModel.deviceName
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Branch")
                            value: root.viewModel.branch
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Hub")
                            value: root.viewModel.hub
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Network")
                            value: root.viewModel.network
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Last contact")
                            value: root.viewModel.lastContact
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Records on this device")
                            value: root.viewModel.records
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Waiting to be sent")
                            value: root.viewModel.waiting
                        }

                        ValueRow {
                            Layout.fillWidth: true
                            label: qsTr("Signed in")
                            value: root.viewModel.person
                        }

                        AppButton {
                            Layout.fillWidth: true
                            iconName: "user-switch"
                            objectName: "settings.signOut"
                            text: qsTr("Sign out or switch person")
                            onClicked: root.viewModel.signOut()
                        }

                        AppText {
                            Layout.fillWidth: true
                            color: Theme.dim
                            horizontalAlignment: Text.AlignHCenter
                            objectName: "settings.kept"
                            text: root.viewModel.kept
                            wrapMode: Text.Wrap
                        }
                    }

                    Card {
                        Layout.fillWidth: true

                        SectionTitle {
                            Layout.fillWidth: true
                            text: qsTr("Scanner")
                        }

                        AppText {
                            Layout.fillWidth: true
                            color: root.viewModel.scanned === "" ? Theme.dim : Theme.accent
                            text: root.viewModel.scanned === "" ? qsTr("Scan anything: what arrives is shown here.")
                                : qsTr("Arrived: %1").arg(root.viewModel.scanned)
                            wrapMode: Text.Wrap
                        }
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillWidth: true
                    spacing: Theme.large

                    Card {
                        Layout.fillWidth: true

                        SectionTitle {
                            Layout.fillWidth: true
                            text: qsTr("How it looks")
                        }

                        AppText {
                            color: Theme.dim
                            text: qsTr("Language")
                            variant: AppText.Variant.CaptionStrong
                        }

                        SegmentedChoice {
                            Layout.fillWidth: true
                            currentIndex: root.viewModel.languageIndex
                            label: qsTr("Language")
                            objectName: "settings.language"
                            options: ["English", "Polski", "ไทย"]
                            onChosen: index => root.viewModel.chooseLanguage(index)
                        }

                        AppText {
                            color: Theme.dim
                            text: qsTr("Theme")
                            variant: AppText.Variant.CaptionStrong
                        }

                        SegmentedChoice {
                            Layout.fillWidth: true
                            currentIndex: root.viewModel.themeIndex
                            label: qsTr("Theme")
                            objectName: "settings.theme"
                            options: [qsTr("Like the system"), qsTr("Light"), qsTr("Dark")]
                            onChosen: index => root.viewModel.chooseTheme(index)
                        }

                        SwitchRow {
                            Layout.fillWidth: true
                            detail: qsTr("Everything a third larger")
                            objectName: "settings.largeText"
                            on: root.viewModel.appearance.largeText
                            text: qsTr("Large text")
                            onMoved: on => root.viewModel.appearance.chooseLargeText(on)
                        }

                        SwitchRow {
                            Layout.fillWidth: true
                            detail: qsTr("Nothing slides or fades")
                            objectName: "settings.reducedMotion"
                            on: root.viewModel.appearance.reducedMotion
                            text: qsTr("Less motion")
                            onMoved: on => root.viewModel.appearance.chooseReducedMotion(on)
                        }
                    }

                    SupportCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }

                    Card {
                        Layout.fillWidth: true

                        SectionTitle {
                            Layout.fillWidth: true
                            detail: root.viewModel.version
                            text: qsTr("About")
                        }

                        AppText {
                            Layout.fillWidth: true
                            color: Theme.dim
                            text: qsTr("Clienteling: every channel of a customer at hand, with or without a network.")
                            wrapMode: Text.Wrap
                        }
                    }
                }
            }
        }
    }
}
