pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// Find the order, say what comes back, see the refund build up, accept.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property ReturnViewModel viewModel

    readonly property bool opened: viewModel.phase === "order"
    readonly property bool done: viewModel.phase === "done"
    readonly property bool listBeside: !Theme.portrait && !Theme.desk

    PageFrame {
        anchors.fill: parent
        listPane: OrderList {
            viewModel: root.viewModel
        }

        banner: Banner {
            Layout.fillWidth: true
            objectName: "return.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        GridLayout {
            anchors.fill: parent
            columnSpacing: Theme.large
            columns: Theme.portrait ? 1 : 3
            rowSpacing: Theme.medium

            OrderList {
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : 292
                viewModel: root.viewModel
                visible: root.listBeside || (Theme.portrait && root.viewModel.phase === "find")
            }

            Card {
                Layout.columnSpan: Theme.portrait ? 1 : 2
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: root.viewModel.phase === "find" && !Theme.portrait

                EmptyState {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    iconName: "returns"
                    objectName: "return.empty"
                    text: qsTr("Scan the order's code, or type its number or the customer's name.")
                    title: qsTr("Which order?")
                }
            }

            ReturnLines {
                Layout.fillHeight: true
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: root.opened
                onCustomerWanted: root.shell.open("customer", root.viewModel.customerId)
            }

            RefundCard {
                Layout.fillHeight: !Theme.portrait
                Layout.fillWidth: Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : 320
                viewModel: root.viewModel
                visible: root.opened
            }

            ReturnDone {
                Layout.columnSpan: Theme.portrait ? 1 : 2
                Layout.fillHeight: true
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: root.done
            }
        }
    }
}
