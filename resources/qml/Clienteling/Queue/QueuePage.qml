pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// What was done on this device: refused first, then on its way, then settled.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property QueueViewModel viewModel

    PageFrame {
        anchors.fill: parent

        banner: Banner {
            Layout.fillWidth: true
            objectName: "queue.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        GridLayout {
            anchors.fill: parent
            columnSpacing: Theme.large
            columns: Theme.portrait ? 1 : 2
            layoutDirection: Qt.RightToLeft
            rowSpacing: Theme.medium

            HubCard {
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : Theme.desk ? 400 : 328
                viewModel: root.viewModel
            }

            ColumnLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                spacing: Theme.medium

                Banner {
                    Layout.fillWidth: true
                    iconName: "check"
                    objectName: "queue.settled"
                    text: qsTr("Everything is at the hub")
                    visible: root.viewModel.settled
                }

                Skeleton {
                    Layout.fillWidth: true
                    active: root.viewModel.loading
                }

                ScrollList {
                    id: list

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    model: root.viewModel.rows
                    objectName: "queue.list"
                    reuseItems: false
                    section.property: "group"
                    spacing: Theme.small
                    visible: count > 0

                    delegate: ActionCard {
                        viewModel: root.viewModel
                        width: ListView.view.width
                        onCustomerWanted: customerId => root.shell.open("customer", customerId)
                    }
                    footer: AppText {
                        height: text === "" ? 0 : Theme.touch
                        horizontalAlignment: Text.AlignHCenter
                        text: root.viewModel.more
                        variant: AppText.Variant.Caption
                        width: list.width
                    }
                    section.delegate: Overline {
                        required property string section

                        bottomPadding: Theme.small
                        text: section
                        topPadding: Theme.small
                    }
                }

                EmptyState {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    iconName: "check"
                    objectName: "queue.empty"
                    text: qsTr("What you do is kept on this device first and stands here until the hub has it.")
                    title: qsTr("Everything is at the hub")
                    visible: root.viewModel.empty
                }
            }
        }
    }

    Panel {
        objectName: "queue.discardPanel"
        open: root.viewModel.discardOpen
        subtitle: qsTr("It stays readable here for 30 days.")
        title: qsTr("Discard this?")
        onClosed: root.viewModel.stopDiscarding()

        footer: [
            AppButton {
                Layout.fillWidth: true
                objectName: "queue.discardPanel.keep"
                text: qsTr("Keep it")
                onClicked: root.viewModel.stopDiscarding()
            },
            AppButton {
                Layout.fillWidth: true
                iconName: "trash"
                kind: AppButton.Kind.Danger
                objectName: "queue.discardPanel.confirm"
                text: qsTr("Discard")
                onClicked: root.viewModel.discard()
            }
        ]

        AppText {
            Layout.fillWidth: true
            text: root.viewModel.discardTitle
            variant: AppText.Variant.Figure
            wrapMode: Text.Wrap
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.dim
            text: qsTr("The hub refused it and nothing was changed. When you discard it, nobody will be asked about it again.")
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
