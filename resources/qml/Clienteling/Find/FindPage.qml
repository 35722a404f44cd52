pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Find.Model
import Clienteling.Shell.Model
import Clienteling.Ui

// Customers as you type in the search bar: this device at once, the hub's below.
FocusScope {
    id: root

    required property ShellViewModel shell
    required property FindViewModel viewModel

    readonly property bool empty: list.count === 0

    PageFrame {
        anchors.fill: parent
        scrolls: true

        banner: Banner {
            Layout.fillWidth: true
            objectName: "find.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        Card {
            anchors.bottomMargin: Theme.large
            anchors.fill: parent
            spacing: Theme.small

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.medium

                AppText {
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Heading
                    text: root.viewModel.text === "" ? qsTr("Customers") : qsTr("“%1”").arg(root.viewModel.text)
                    variant: AppText.Variant.Heading
                }

                AppText {
                    color: root.viewModel.hubBusy ? Theme.dim : Theme.amber
                    text: root.viewModel.hubText
                    variant: AppText.Variant.Caption
                    visible: text !== ""
                }

                AppButton {
                    iconName: "plus"
                    objectName: "find.create"
                    text: qsTr("New customer")
                    onClicked: root.viewModel.create.start(root.viewModel.text)
                }
            }

            ScrollList {
                id: list

                Layout.fillHeight: true
                Layout.fillWidth: true
                focus: true
                model: root.viewModel.people
                objectName: "find.people"
                section.property: "group"
                visible: !root.empty
                onCountChanged: if (currentIndex < 0 && count > 0) currentIndex = 0

                delegate: PersonLine {
                    width: list.width
                    onChosen: (customerId, fromHub) => root.viewModel.open(customerId, fromHub)
                }
                section.delegate: Item {
                    id: group

                    required property string section

                    height: Math.round(36 * Theme.textScale)
                    width: list.width

                    Overline {
                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        text: group.section
                    }
                }
                footer: AppText {
                    height: visible ? Theme.touch : 0
                    horizontalAlignment: Text.AlignHCenter
                    text: root.viewModel.countText
                    variant: AppText.Variant.Caption
                    visible: text !== ""
                    width: list.width
                }
                Keys.onReturnPressed: {
                    const line = currentItem as PersonLine
                    if (line !== null)
                        root.viewModel.open(line.customerId, line.fromHub)
                }
            }

            Skeleton {
                Layout.fillWidth: true
                active: root.empty && root.viewModel.state === "looking"
                rows: 5
            }

            EmptyState {
                Layout.fillHeight: true
                Layout.fillWidth: true
                actionText: root.viewModel.state === "article" || root.viewModel.state === "nothing" ? qsTr("Look in Stock") : ""
                iconName: root.viewModel.state === "article" ? "tag" : "find"
                objectName: "find.empty"
                text: root.viewModel.emptyText
                title: root.viewModel.emptyTitle
                visible: root.empty && root.viewModel.state !== "looking"
                onAction: root.viewModel.showArticle()
            }
        }
    }

    CreatePanel {
        objectName: "find.createPanel"
        create: root.viewModel.create
    }
}
