pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Ui

// One action in a sentence, where it is, and what a person can do about it.
Rectangle {
    id: root

    required property QueueViewModel viewModel
    required property string operationId
    required property string title
    required property string subtitle
    required property string phase
    required property int tone
    required property string iconName
    required property string outcome
    required property string customerId
    required property string openText
    required property string againText
    required property bool canDiscard
    required property bool canWithdraw

    signal customerWanted(string customerId)

    Accessible.description: outcome
    Accessible.name: phase + ": " + title
    Accessible.role: Accessible.Grouping
    border.color: canDiscard ? Theme.red : Theme.line
    border.width: Theme.hair
    color: Theme.card
    implicitHeight: column.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.medium
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            IconDisc {
                Layout.alignment: Qt.AlignTop
                iconName: root.iconName
                tone: root.tone
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    maximumLineCount: 3
                    text: root.title
                    variant: AppText.Variant.Strong
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: root.subtitle
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: root.canDiscard ? Theme.red : Theme.dim
                    text: root.outcome
                    variant: root.canDiscard ? AppText.Variant.Strong : AppText.Variant.Body
                    visible: text !== ""
                    wrapMode: Text.Wrap
                }
            }

            Tag {
                Layout.alignment: Qt.AlignTop
                text: root.phase
                tone: root.tone
            }

            AppButton {
                Layout.alignment: Qt.AlignVCenter
                iconName: "undo"
                label: qsTr("Take back: %1").arg(root.title)
                objectName: "queue.withdraw." + root.operationId
                text: qsTr("Take back")
                visible: root.canWithdraw && !Theme.portrait
                onClicked: root.viewModel.withdraw(root.operationId)
            }
        }

        Flow {
            Layout.fillWidth: true
            Layout.leftMargin: 40 + Theme.medium
            spacing: Theme.small
            visible: root.canDiscard || (root.canWithdraw && Theme.portrait)

            AppButton {
                kind: AppButton.Kind.Primary
                label: root.againText + ": " + root.title
                objectName: "queue.again." + root.operationId
                text: root.againText
                visible: text !== ""
                onClicked: root.viewModel.repeat(root.operationId)
            }

            AppButton {
                iconName: "customer"
                objectName: "queue.open." + root.operationId
                text: root.openText
                visible: root.canDiscard && text !== ""
                onClicked: root.customerWanted(root.customerId)
            }

            AppButton {
                label: qsTr("Discard: %1").arg(root.title)
                objectName: "queue.discard." + root.operationId
                text: qsTr("Discard …")
                visible: root.canDiscard
                onClicked: root.viewModel.startDiscarding(root.operationId)
            }

            AppButton {
                iconName: "undo"
                label: qsTr("Take back: %1").arg(root.title)
                objectName: "queue.withdrawBelow." + root.operationId
                text: qsTr("Take back")
                visible: root.canWithdraw && Theme.portrait
                onClicked: root.viewModel.withdraw(root.operationId)
            }
        }
    }
}
