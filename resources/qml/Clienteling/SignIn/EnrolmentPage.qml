import QtQuick
import QtQuick.Layouts
import Clienteling.SignIn.Model
import Clienteling.Ui

// The first run: this device joins a branch with a manager's code.
Rectangle {
    id: root

    required property EnrolmentViewModel viewModel

    Accessible.name: qsTr("Join a branch")
    Accessible.role: Accessible.Pane
    color: Theme.background

    Connections {
        function onScanned(hub: string, ticket: string): void {
            if (hub !== "")
                address.text = hub
            if (ticket !== "")
                code.text = ticket
            device.focusField()
        }

        target: root.viewModel
    }

    Card {
        anchors.centerIn: parent
        padding: Theme.wide
        spacing: Theme.large
        width: Math.min(parent.width - 2 * Theme.large, 520)

        IconDisc {
            Layout.alignment: Qt.AlignHCenter
            iconName: "store"
            size: 64
        }

        AppText {
            Layout.fillWidth: true
            Accessible.name: text
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Join a branch")
            variant: AppText.Variant.Name
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.dim
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("A manager gives you the hub's address and a code, to type or to scan. It works once.")
            wrapMode: Text.Wrap
        }

        TextInputField {
            id: address

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhUrlCharactersOnly
            label: qsTr("Address of the hub")
            objectName: "enrol.address"
            placeholder: "https://"
        }

        TextInputField {
            id: code

            Layout.fillWidth: true
            inputMethodHints: Qt.ImhUppercaseOnly
            label: qsTr("Code")
            maximumLength: 9
            objectName: "enrol.code"
            placeholder: "BCDF-GHJK"
        }

        TextInputField {
            id: device

            Layout.fillWidth: true
            hint: qsTr("What people call this device")
            label: qsTr("Name of this device")
            maximumLength: 60
            objectName: "enrol.device"
            onAccepted: root.viewModel.join(address.text, code.text, device.text)
        }

        Banner {
            Layout.fillWidth: true
            objectName: "enrol.error"
            text: root.viewModel.error
            tone: Theme.Tone.Red
            visible: text !== ""
        }

        AppButton {
            Layout.fillWidth: true
            busy: root.viewModel.busy
            kind: AppButton.Kind.Primary
            objectName: "enrol.join"
            text: qsTr("Join")
            onClicked: root.viewModel.join(address.text, code.text, device.text)
        }
    }
}
