pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Ui

// One action: the sentence, about whom, what became of it and why, and what can be done.
Item {
    id: root

    required property QueueViewModel viewModel
    required property string operationId
    required property string title
    required property string subtitle
    required property string words
    required property string reason
    required property int tone
    required property string mark
    required property string time
    required property string retryText
    required property bool canChange
    required property bool canDiscard
    required property bool canWithdraw

    readonly property bool acting: retryText !== "" || canChange || canDiscard || canWithdraw

    implicitHeight: frame.height + Theme.small

    Rectangle {
        id: frame

        border.color: Theme.line
        border.width: Theme.hair
        color: root.canDiscard ? Theme.redSoft : Theme.card
        height: grid.implicitHeight + 2 * Theme.medium
        radius: Theme.radius
        width: parent.width

        GridLayout {
            id: grid

            anchors.left: parent.left
            anchors.margins: Theme.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            columnSpacing: Theme.medium
            columns: Theme.portrait ? 1 : 2
            rowSpacing: Theme.small

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.medium

                IconDisc {
                    Layout.alignment: Qt.AlignTop
                    iconName: root.mark
                    tone: root.tone
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        maximumLineCount: 2
                        text: root.title
                        variant: AppText.Variant.Strong
                        wrapMode: Text.Wrap
                    }

                    AppText {
                        Layout.fillWidth: true
                        color: Theme.dim
                        text: [root.subtitle, root.time].filter(part => part !== "").join(" · ")
                    }

                    AppText {
                        Layout.fillWidth: true
                        color: Theme.toneInk(root.tone)
                        text: root.reason === "" ? root.words : root.words + " · " + root.reason
                        variant: AppText.Variant.CaptionStrong
                        wrapMode: Text.Wrap
                    }
                }
            }

            RowLayout {
                Layout.alignment: Qt.AlignRight
                spacing: Theme.small
                visible: root.acting

                AppButton {
                    kind: AppButton.Kind.Primary
                    label: root.retryText + ": " + root.title
                    objectName: "queue.retry." + root.operationId
                    text: root.retryText
                    visible: text !== ""
                    onClicked: root.viewModel.retry(root.operationId)
                }

                AppButton {
                    label: qsTr("Change: %1").arg(root.title)
                    objectName: "queue.change." + root.operationId
                    text: qsTr("Change")
                    visible: root.canChange
                    onClicked: root.viewModel.change(root.operationId)
                }

                AppButton {
                    kind: AppButton.Kind.Danger
                    label: qsTr("Discard: %1").arg(root.title)
                    objectName: "queue.askDiscard." + root.operationId
                    text: qsTr("Discard")
                    visible: root.canDiscard
                    onClicked: root.viewModel.askDiscard(root.operationId)
                }

                AppButton {
                    label: qsTr("Take back: %1").arg(root.title)
                    objectName: "queue.withdraw." + root.operationId
                    text: qsTr("Take back")
                    visible: root.canWithdraw
                    onClicked: root.viewModel.withdraw(root.operationId)
                }
            }
        }
    }
}
