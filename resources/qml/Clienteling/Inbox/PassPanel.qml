pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Ui

// Hand the conversation to another branch or the contact centre, with what they need to know.
Panel {
    id: root

    required property InboxViewModel viewModel

    open: viewModel.side === "pass"
    subtitle: viewModel.customerName
    title: qsTr("Hand over")
    onClosed: viewModel.openSide("")

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.viewModel.canPass
        kind: AppButton.Kind.Primary
        objectName: "inbox.pass.confirm"
        text: qsTr("Hand over")
        onClicked: root.viewModel.passOn()
    }

    TextAreaField {
        Layout.fillWidth: true
        label: qsTr("What they need to know")
        objectName: "inbox.pass.context"
        placeholder: qsTr("What was asked, what was promised")
        text: root.viewModel.passContext
        onEdited: text => root.viewModel.writeContext(text)
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("To whom")
    }

    Repeater {
        model: root.viewModel.branches

        CheckRow {
            required property string branchId
            required property string title
            required property bool selected
            required subtitle

            Layout.fillWidth: true
            objectName: "inbox.pass." + branchId
            on: selected
            radio: true
            text: title
            onMoved: root.viewModel.choosePass(branchId)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
