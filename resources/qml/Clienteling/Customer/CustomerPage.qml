pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Reservations
import Clienteling.Shell.Model
import Clienteling.Ui

// Who stands here, what is open with them, everything they did, and what can be done about it.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property CustomerViewModel viewModel

    readonly property bool shown: viewModel.state === "shown"
    readonly property int leftWidth: Theme.desk ? 380 : Math.round(316 * (1 + (Theme.textScale - 1) * 0.6))
    readonly property int rightWidth: Theme.desk ? 440 : 344

    Connections {
        function onCartWanted(): void {
            side.current = 1
        }

        target: root.viewModel
    }

    PageFrame {
        anchors.fill: parent

        banner: [
            Banner {
                Layout.fillWidth: true
                iconName: "offline"
                objectName: "customer.old"
                text: root.viewModel.oldText
                tone: Theme.Tone.Amber
                visible: root.shown && text !== ""
            },
            Banner {
                Layout.fillWidth: true
                objectName: "customer.error"
                text: root.viewModel.error
                tone: Theme.Tone.Red
                visible: text !== ""
            }
        ]

        Card {
            anchors.fill: parent
            visible: !root.shown

            Skeleton {
                Layout.fillWidth: true
                active: root.viewModel.state === "loading"
                rows: 6
            }

            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                actionText: qsTr("Find a customer")
                iconName: "customer"
                objectName: "customer.empty"
                text: root.viewModel.state === "gone"
                    ? qsTr("This customer is not on this device, and the hub cannot be asked now.")
                    : qsTr("Find somebody by name, phone or order number, or scan a code.")
                title: root.viewModel.state === "gone" ? qsTr("Not here") : qsTr("Nobody is being served")
                visible: root.viewModel.state !== "loading"
                onAction: root.shell.open("find")
            }
        }

        GridLayout {
            anchors.fill: parent
            columnSpacing: Theme.large
            columns: Theme.portrait ? 2 : 3
            rowSpacing: Theme.medium
            visible: root.shown

            ColumnLayout {
                Layout.fillHeight: !Theme.portrait
                Layout.fillWidth: false
                Layout.maximumWidth: root.leftWidth
                Layout.minimumWidth: root.leftWidth
                Layout.preferredHeight: Theme.portrait ? 360 * Theme.textScale : -1
                spacing: Theme.medium

                IdentityCard {
                    Layout.fillHeight: Theme.portrait
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                }

                NowList {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                    visible: !Theme.portrait
                }

                ActionBar {
                    Layout.fillWidth: true
                    viewModel: root.viewModel
                }
            }

            NowList {
                Layout.fillHeight: false
                Layout.fillWidth: true
                Layout.preferredHeight: 360 * Theme.textScale
                viewModel: root.viewModel
                visible: Theme.portrait
            }

            TimelineCard {
                Layout.fillHeight: true
                Layout.fillWidth: true
                viewModel: root.viewModel
                visible: !Theme.portrait
                onEntryChosen: (title, body, origin, action, target) =>
                    panels.showEntry(title, body, origin, action, target)
            }

            SideCard {
                id: side

                Layout.columnSpan: Theme.portrait ? 2 : 1
                Layout.fillHeight: true
                Layout.fillWidth: Theme.portrait
                Layout.maximumWidth: Theme.portrait ? Infinity : root.rightWidth
                Layout.minimumWidth: Theme.portrait ? 0 : root.rightWidth
                viewModel: root.viewModel
                onEntryChosen: (title, body, origin, action, target) =>
                    panels.showEntry(title, body, origin, action, target)
            }
        }
    }

    CustomerPanels {
        id: panels

        anchors.fill: parent
        viewModel: root.viewModel
    }

    StepPanel {
        objectName: "customer.step"
        viewModel: root.viewModel.steps
    }
}
