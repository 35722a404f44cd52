import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Ui

// A promise made in the thread becomes a task of this branch.
Panel {
    id: root

    required property InboxViewModel viewModel

    open: viewModel.side === "promise"
    subtitle: viewModel.customerName
    title: qsTr("Keep a promise")
    onClosed: viewModel.openSide("")

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.viewModel.canPromise
        kind: AppButton.Kind.Primary
        objectName: "inbox.promise.keep"
        text: qsTr("Keep as a task")
        onClicked: root.viewModel.keepPromise()
    }

    TextAreaField {
        Layout.fillWidth: true
        label: qsTr("What was promised")
        objectName: "inbox.promise.what"
        text: root.viewModel.promise
        onEdited: text => root.viewModel.writePromise(text)
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        text: qsTr("Until when")
        variant: AppText.Variant.CaptionStrong
    }

    SegmentedChoice {
        Layout.fillWidth: true
        currentIndex: root.viewModel.due
        label: qsTr("Until when")
        objectName: "inbox.promise.due"
        options: [qsTr("Today"), qsTr("Tomorrow"), qsTr("3 days"), qsTr("A week")]
        onChosen: index => root.viewModel.chooseDue(index)
    }

    Item {
        Layout.fillHeight: true
    }
}
