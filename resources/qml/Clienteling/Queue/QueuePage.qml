pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// Every action of this device on its way: what needs a person first.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property QueueViewModel viewModel

    Connections {
        function onNoticed(text: string): void {
            root.shell.noticed(text, "")
        }

        function onChangeWanted(page: string, argument: string): void {
            root.shell.open(page, argument)
        }

        target: root.viewModel
    }

    PageFrame {
        anchors.fill: parent

        banner: [
            Banner {
                Layout.fillWidth: true
                objectName: "queue.error"
                text: root.viewModel.error
                tone: Theme.Tone.Red
                visible: text !== ""
            },
            Banner {
                Layout.fillWidth: true
                objectName: "queue.trouble"
                text: root.viewModel.trouble
                tone: Theme.Tone.Amber
                visible: text !== ""
            }
        ]

        Card {
            anchors.bottom: parent.bottom
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: parent.top
            width: Math.min(parent.width, 1200)

            GridLayout {
                Layout.fillWidth: true
                columnSpacing: Theme.wide
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.medium

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        color: root.viewModel.refusedCount > 0 ? Theme.red : root.viewModel.offline ? Theme.amber : Theme.ink
                        text: root.viewModel.summary
                        variant: AppText.Variant.Name
                        wrapMode: Text.Wrap
                    }

                    AppText {
                        Layout.fillWidth: true
                        color: Theme.dim
                        text: root.viewModel.lastContact
                        visible: text !== ""
                    }
                }

                RowLayout {
                    Layout.fillWidth: Theme.portrait
                    spacing: Theme.wide

                    KeyFigure {
                        label: qsTr("need you")
                        tone: root.viewModel.refusedCount > 0 ? Theme.Tone.Red : Theme.Tone.Plain
                        value: "" + root.viewModel.refusedCount
                    }

                    KeyFigure {
                        label: qsTr("waiting")
                        tone: root.viewModel.waitingCount > 0 ? Theme.Tone.Amber : Theme.Tone.Plain
                        value: "" + root.viewModel.waitingCount
                    }

                    KeyFigure {
                        Layout.fillWidth: Theme.portrait
                        label: qsTr("done")
                        tone: Theme.Tone.Accent
                        value: "" + root.viewModel.doneCount
                    }

                    AppButton {
                        iconName: "refresh"
                        objectName: "queue.sync"
                        text: qsTr("Sync now")
                        onClicked: root.viewModel.sync()
                    }
                }
            }

            Divider {
                Layout.fillWidth: true
            }

            Skeleton {
                Layout.fillWidth: true
                active: root.viewModel.loading
                rows: 5
            }

            ScrollList {
                id: list

                Layout.fillHeight: true
                Layout.fillWidth: true
                model: root.viewModel.rows
                objectName: "queue.rows"
                section.property: "section"
                visible: count > 0

                delegate: QueueLine {
                    viewModel: root.viewModel
                    width: list.width
                }
                section.delegate: Overline {
                    required property string section

                    bottomPadding: Theme.small
                    text: section
                    topPadding: Theme.medium
                    width: list.width
                }
            }

            AppText {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.viewModel.more
                variant: AppText.Variant.Caption
                visible: text !== ""
            }

            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                iconName: "check"
                objectName: "queue.empty"
                text: qsTr("What you do without a network waits here, safe on this device, and is sent by itself.")
                title: qsTr("Everything is at the hub")
                visible: list.count === 0 && !root.viewModel.loading
            }
        }
    }

    DiscardPanel {
        objectName: "queue.discard"
        viewModel: root.viewModel
    }
}
