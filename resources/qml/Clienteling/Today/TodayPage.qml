pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Reservations
import Clienteling.Shell.Model
import Clienteling.Today.Model
import Clienteling.Ui

// What is open in this branch now, most urgent first.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property TodayViewModel viewModel

    PageFrame {
        anchors.fill: parent
        scrolls: true

        Card {
            anchors.bottomMargin: Theme.large
            anchors.fill: parent
            visible: root.viewModel.loading || root.viewModel.calm

            Skeleton {
                Layout.fillWidth: true
                active: root.viewModel.loading
                rows: 6
            }

            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                actionText: qsTr("Find a customer")
                iconName: "check"
                objectName: "today.empty"
                text: qsTr("Arrivals, reservations, promises and chats appear here by themselves.")
                title: qsTr("All calm")
                visible: root.viewModel.calm
                onAction: root.shell.open("find")
            }
        }

        ScrollColumn {
            anchors.fill: parent
            spacing: Theme.medium
            visible: !root.viewModel.loading && !root.viewModel.calm

            RowLayout {
                Layout.fillHeight: false
                Layout.fillWidth: true
                spacing: Theme.medium

                AppText {
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                    text: root.viewModel.headline
                    variant: AppText.Variant.Name
                }

                AppText {
                    color: Theme.toneInk(root.viewModel.syncTone)
                    text: root.viewModel.syncText
                    variant: AppText.Variant.Caption
                }
            }

            FiguresRow {
                Layout.fillHeight: false
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: Theme.desk
            }

            GridLayout {
                Layout.fillHeight: true
                Layout.fillWidth: true
                columnSpacing: Theme.large
                columns: Theme.portrait ? 1 : 2
                rowSpacing: Theme.medium

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: false
                    Layout.fillWidth: true
                    spacing: Theme.medium

                    ArrivalsCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                        visible: root.viewModel.arrivals.count > 0
                    }

                    PickUpsCard {
                        Layout.fillWidth: true
                        viewModel: root.viewModel
                    }
                }

                ColumnLayout {
                    Layout.alignment: Qt.AlignTop
                    Layout.fillHeight: false
                    Layout.fillWidth: Theme.portrait
                    Layout.preferredWidth: Theme.portrait ? -1 : Theme.desk ? 560 : 400
                    spacing: Theme.medium

                    DutiesCard {
                        Layout.fillWidth: true
                        objectName: "today.attention"
                        rows: root.viewModel.attention
                        title: qsTr("Needs attention")
                        visible: rows.count > 0
                        onActed: (kind, subject) => root.viewModel.act(kind, subject)
                        onChosen: customerId => root.viewModel.act("attention", "")
                    }

                    DutiesCard {
                        Layout.fillWidth: true
                        emptyText: qsTr("Nobody waits for an answer.")
                        objectName: "today.chats"
                        rows: root.viewModel.chats
                        title: qsTr("Chats waiting")
                        onActed: (kind, subject) => root.viewModel.act(kind, subject)
                        onChosen: customerId => root.viewModel.serve(customerId)
                    }

                    DutiesCard {
                        Layout.fillWidth: true
                        emptyText: qsTr("Nothing is owed.")
                        objectName: "today.duties"
                        rows: root.viewModel.duties
                        title: qsTr("Promises and tasks")
                        onActed: (kind, subject) => root.viewModel.act(kind, subject)
                        onChosen: customerId => root.viewModel.serve(customerId)
                    }
                }
            }

            Item {
                Layout.fillHeight: true
                Layout.minimumHeight: Theme.large
            }
        }
    }

    StepPanel {
        objectName: "today.step"
        viewModel: root.viewModel.steps
    }
}
