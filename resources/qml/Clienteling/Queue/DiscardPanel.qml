import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Ui

// What is lost by discarding, before it is.
Panel {
    id: root

    required property QueueViewModel viewModel

    open: viewModel.discardOpen
    title: qsTr("Discard this?")
    onClosed: viewModel.askDiscard("")

    footer: [
        AppButton {
            Layout.fillWidth: true
            objectName: "queue.discard.keep"
            text: qsTr("Keep it")
            onClicked: root.viewModel.askDiscard("")
        },
        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Danger
            objectName: "queue.discard.confirm"
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
        color: Theme.red
        text: root.viewModel.discardReason
        wrapMode: Text.Wrap
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        text: qsTr("It will not be done. That is recorded under your name and stays readable for 30 days.")
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
    }
}
