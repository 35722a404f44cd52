import QtQuick
import QtQuick.Layouts
import Clienteling.Shell.Model
import Clienteling.Ui

// Search at the left; at the right the network, the branch and who is signed in.
Item {
    id: root

    required property ShellViewModel shell

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason)
        search.selectAll()
    }

    implicitHeight: Theme.barHeight

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        spacing: Theme.medium

        SearchField {
            id: search

            Layout.fillWidth: true
            Layout.maximumWidth: Theme.portrait ? Infinity : Theme.desk ? 640 : 480
            objectName: "topBar.search"
            placeholder: qsTr("Name, phone, order number, or scan")
            text: root.shell.searchText

            onAccepted: root.shell.search(text)
            onCancelled: focus = false
            onEdited: text => root.shell.search(text)
            onScanRequested: root.shell.scanRequested()
        }

        Item {
            Layout.fillWidth: true
            visible: !Theme.portrait
        }

        NetworkPill {
            networkState: root.shell.networkState
            objectName: "topBar.network"
            text: root.shell.networkText
            onClicked: root.shell.networkRequested()
        }

        AppText {
            text: root.shell.branchName
            variant: AppText.Variant.Strong
            visible: !Theme.portrait
        }

        Pressable {
            id: associate

            cornerRadius: height / 2
            label: qsTr("Signed in: %1").arg(root.shell.associateName)
            objectName: "topBar.associate"

            contentItem: RowLayout {
                spacing: Theme.small

                AppText {
                    Accessible.ignored: true
                    color: Theme.dim
                    text: root.shell.associateName
                    visible: !Theme.portrait
                }

                Avatar {
                    initials: root.shell.associateInitials
                }
            }

            onClicked: root.shell.associateRequested()
        }
    }
}
