pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.SignIn.Model
import Clienteling.Ui

// Who is it? A name or a badge, then the PIN. Covers the whole window.
Rectangle {
    id: root

    required property SignInViewModel viewModel

    Accessible.name: qsTr("Sign in")
    Accessible.role: Accessible.Pane
    color: Theme.background

    MouseArea {
        Accessible.ignored: true
        anchors.fill: parent
    }

    Connections {
        function onRefused(): void {
            pad.clear()
        }

        target: root.viewModel
    }

    RowLayout {
        id: head

        anchors.left: parent.left
        anchors.margins: Theme.wide
        anchors.right: parent.right
        anchors.top: parent.top

        Icon {
            color: Theme.accent
            name: "store"
        }

        AppText {
            Layout.fillWidth: true
            text: root.viewModel.branch
            variant: AppText.Variant.Heading
        }

        NetworkPill {
            networkState: root.viewModel.networkState
            objectName: "signIn.network"
            text: root.viewModel.networkText
        }
    }

    ColumnLayout {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.wide
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        anchors.topMargin: Theme.large
        spacing: Theme.large
        width: Math.min(parent.width - 2 * Theme.wide, root.viewModel.askPin ? 420 : 880)

        Item {
            Layout.fillHeight: true
        }

        AppText {
            Layout.fillWidth: true
            Accessible.name: text
            Accessible.role: Accessible.Heading
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Who is it?")
            variant: AppText.Variant.Display
            visible: !root.viewModel.askPin
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.dim
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tap your name, or scan your badge.")
            visible: !root.viewModel.askPin
            wrapMode: Text.Wrap
        }

        Skeleton {
            Layout.fillWidth: true
            active: root.viewModel.loading
            rows: 3
        }

        PeopleGrid {
            Layout.fillWidth: true
            Layout.maximumHeight: root.height * 0.6
            viewModel: root.viewModel
            visible: !root.viewModel.askPin && count > 0
        }

        EmptyState {
            Layout.fillWidth: true
            Layout.preferredHeight: 240
            iconName: "team"
            objectName: "signIn.nobody"
            text: qsTr("The names arrive with the first sync. Check the network.")
            title: qsTr("Nobody is known here yet")
            visible: !root.viewModel.askPin && !root.viewModel.loading && root.viewModel.people.count === 0
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.medium
            visible: root.viewModel.askPin

            Avatar {
                Layout.alignment: Qt.AlignHCenter
                initials: root.viewModel.chosenInitials
                size: 72
                strong: true
                visible: root.viewModel.chosenInitials !== ""
            }

            AppText {
                Layout.alignment: Qt.AlignHCenter
                Layout.bottomMargin: Theme.small
                text: root.viewModel.chosenName
                variant: AppText.Variant.Name
            }

            PinPad {
                id: pad

                Layout.alignment: Qt.AlignHCenter
                busy: root.viewModel.busy || root.viewModel.locked
                error: root.viewModel.error
                focus: root.viewModel.askPin
                minimum: 4
                objectName: "signIn.pin"
                onEntered: pin => root.viewModel.enter(pin)
            }

            AppButton {
                Layout.alignment: Qt.AlignHCenter
                kind: AppButton.Kind.Quiet
                objectName: "signIn.other"
                text: qsTr("Somebody else")
                onClicked: {
                    pad.clear()
                    root.viewModel.choose("")
                }
            }
        }

        AppText {
            Layout.fillWidth: true
            Accessible.role: Accessible.AlertMessage
            color: Theme.amber
            horizontalAlignment: Text.AlignHCenter
            objectName: "signIn.hint"
            text: root.viewModel.hint
            variant: AppText.Variant.Strong
            visible: text !== ""
            wrapMode: Text.Wrap
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.dim
            horizontalAlignment: Text.AlignHCenter
            objectName: "signIn.kept"
            text: root.viewModel.kept
            visible: text !== ""
            wrapMode: Text.Wrap
        }

        Item {
            Layout.fillHeight: true
        }
    }
}
