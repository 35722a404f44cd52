pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Ui

// The thread with what the others left for us, and the reply below.
Card {
    id: root

    required property InboxViewModel viewModel

    signal besideWanted

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        IconButton {
            iconName: "arrow-left"
            label: qsTr("Back to the list")
            objectName: "inbox.leave"
            outlined: true
            visible: Theme.portrait
            onClicked: root.viewModel.leave()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: root.viewModel.customerName
                variant: AppText.Variant.Heading
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                maximumLineCount: 2
                text: root.viewModel.subject
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            objectName: "inbox.claim"
            text: qsTr("Claim")
            visible: root.viewModel.canClaim
            onClicked: root.viewModel.claim()
        }

        Tag {
            text: root.viewModel.mine ? qsTr("Yours") : root.viewModel.owner
            tone: root.viewModel.mine ? Theme.Tone.Accent : Theme.Tone.Plain
            visible: root.viewModel.owner !== ""
        }

        IconButton {
            iconName: "user-switch"
            label: qsTr("Hand over")
            objectName: "inbox.handOver"
            outlined: true
            onClicked: root.viewModel.openSide("pass")
        }

        IconButton {
            iconName: "check"
            label: qsTr("Close the conversation")
            objectName: "inbox.finish"
            outlined: true
            onClicked: root.viewModel.finish()
        }

        IconButton {
            iconName: "customer"
            label: qsTr("Customer and stock")
            objectName: "inbox.beside"
            outlined: true
            visible: Theme.portrait
            onClicked: root.besideWanted()
        }
    }

    Banner {
        Layout.fillWidth: true
        iconName: "info"
        objectName: "inbox.context"
        text: root.viewModel.context
        visible: text !== ""
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.earlier
        variant: AppText.Variant.Caption
        visible: text !== ""
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.messages
        objectName: "inbox.messages"
        reuseItems: false
        verticalLayoutDirection: ListView.TopToBottom

        delegate: ChatBubble {
            required author
            required time
            required ours
            required pending
            required property string words

            text: words
            width: list.width
        }

        onCountChanged: Qt.callLater(positionViewAtEnd)
    }

    Banner {
        Layout.fillWidth: true
        objectName: "inbox.noReply"
        text: root.viewModel.whyNoReply
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.amber
        text: root.viewModel.hint
        variant: AppText.Variant.CaptionStrong
        visible: text !== "" && root.viewModel.canReply
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small
        visible: root.viewModel.canReply

        IconButton {
            Layout.alignment: Qt.AlignBottom
            iconName: "flag"
            label: qsTr("Make a promise a task")
            objectName: "inbox.makePromise"
            outlined: true
            onClicked: root.viewModel.openSide("promise")
        }

        TextAreaField {
            id: reply

            Layout.fillWidth: true
            lines: 2
            objectName: "inbox.reply"
            placeholder: qsTr("Reply to %1").arg(root.viewModel.customerName)
            text: root.viewModel.draft
            onEdited: text => root.viewModel.write(text)
        }

        IconButton {
            Layout.alignment: Qt.AlignBottom
            color: Theme.accent
            enabled: root.viewModel.draft.trim() !== ""
            iconName: "send"
            label: qsTr("Send")
            objectName: "inbox.send"
            outlined: true
            onClicked: root.viewModel.send()
        }
    }
}
