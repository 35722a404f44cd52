pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Shell.Model
import Clienteling.Stock.Model
import Clienteling.Ui

// An article by search or scan, where it lies, and a reservation for the customer.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property StockViewModel viewModel

    readonly property bool chosen: viewModel.state === "article"
    readonly property bool listBeside: !Theme.portrait && !Theme.desk

    Connections {
        function onNoticed(text: string): void {
            root.shell.noticed(text, "")
        }

        target: root.viewModel
    }

    PageFrame {
        anchors.fill: parent
        listPane: StockList {
            viewModel: root.viewModel
        }

        banner: Banner {
            Layout.fillWidth: true
            objectName: "stock.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        RowLayout {
            anchors.fill: parent
            spacing: Theme.large

            StockList {
                Layout.fillHeight: true
                Layout.fillWidth: !root.chosen && Theme.portrait
                Layout.preferredWidth: Theme.portrait ? -1 : 292
                viewModel: root.viewModel
                visible: root.listBeside || (Theme.portrait && !root.chosen)
            }

            Card {
                Layout.fillHeight: true
                Layout.fillWidth: true
                visible: !root.chosen && !Theme.portrait

                EmptyState {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    iconName: "stock"
                    objectName: "stock.empty"
                    text: root.viewModel.state === "nothing" ? qsTr("Check the spelling, or scan the tag.")
                        : qsTr("Search by name, category or number, or scan a tag. Sizes, colours and branches appear here.")
                    title: root.viewModel.state === "nothing" ? qsTr("No such article") : qsTr("Which article?")
                }
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: Theme.large
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.medium
                visible: root.chosen

                ArticleCard {
                    Layout.fillHeight: !Theme.portrait
                    Layout.fillWidth: true
                    Layout.preferredWidth: 5
                    viewModel: root.viewModel
                    onCustomerWanted: root.shell.open("customer", root.viewModel.customerId)
                }

                BranchesCard {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    Layout.preferredWidth: 4
                    viewModel: root.viewModel
                }
            }
        }
    }

    ReservePanel {
        objectName: "stock.reserve"
        viewModel: root.viewModel
    }
}
