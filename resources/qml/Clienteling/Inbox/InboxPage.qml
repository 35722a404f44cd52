pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// Conversations by waiting time, the thread, and the customer with stock at hand.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property InboxViewModel viewModel

    property bool besideShown: false

    Connections {
        function onNoticed(text: string): void {
            root.shell.noticed(text, "")
        }

        target: root.viewModel
    }

    PageFrame {
        anchors.fill: parent
        listPane: ThreadList {
            viewModel: root.viewModel
        }

        banner: Banner {
            Layout.fillWidth: true
            objectName: "inbox.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        RowLayout {
            anchors.fill: parent
            spacing: Theme.large

            ThreadList {
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : 300
                viewModel: root.viewModel
                visible: Theme.portrait ? !root.viewModel.opened : !Theme.desk
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: !root.viewModel.opened && !Theme.portrait

                EmptyState {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    iconName: "inbox"
                    objectName: "inbox.empty"
                    text: qsTr("The longest wait is at the top.")
                    title: root.viewModel.waitingCount > 0 ? qsTr("%n waiting", "", root.viewModel.waitingCount)
                        : qsTr("Nobody is waiting")
                }
            }

            ThreadCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: root.viewModel.opened && !(Theme.portrait && root.besideShown)
                onBesideWanted: root.besideShown = true
            }

            BesideCard {
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : Theme.desk ? 400 : 312
                viewModel: root.viewModel
                visible: root.viewModel.opened && (!Theme.portrait || root.besideShown)
                onCustomerWanted: root.shell.open("customer", root.viewModel.customerId)
                onThreadWanted: root.besideShown = false
            }
        }
    }

    PromisePanel {
        objectName: "inbox.promise"
        viewModel: root.viewModel
    }

    PassPanel {
        objectName: "inbox.pass"
        viewModel: root.viewModel
    }
}
