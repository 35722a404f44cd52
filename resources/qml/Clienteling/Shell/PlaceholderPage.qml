import QtQuick
import Clienteling.Shell.Model
import Clienteling.Ui

// Stands where a page is not there yet.
Item {
    id: root

    required property ShellViewModel shell
    required property QtObject viewModel

    EmptyState {
        anchors.centerIn: parent
        iconName: "store"
        title: qsTr("Nothing here yet")
        width: Math.min(parent.width - 2 * Theme.large, 420)
    }
}
