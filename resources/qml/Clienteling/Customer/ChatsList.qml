pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Customer.Model
import Clienteling.Ui

// Conversations; a tap opens the thread in the inbox.
ScrollList {
    id: root

    required property CustomerViewModel viewModel

    model: viewModel.chats
    objectName: "customer.chats"

    delegate: ListRow {
        required property string conversationId
        required title
        required property string line
        required property string when
        required property bool waiting
        required iconName

        detail: when
        detailTone: waiting ? Theme.Tone.Amber : Theme.Tone.Plain
        leftPadding: 0
        objectName: "chat." + conversationId
        rightPadding: 0
        subtitle: line
        tone: waiting ? Theme.Tone.Amber : Theme.Tone.Accent
        width: root.width
        onClicked: root.viewModel.openTarget("chat", conversationId)
    }

    EmptyState {
        anchors.fill: parent
        iconName: "chat"
        objectName: "chats.empty"
        text: qsTr("Chats, e-mails and social messages appear here.")
        title: qsTr("No conversations yet")
        visible: root.count === 0
    }
}
