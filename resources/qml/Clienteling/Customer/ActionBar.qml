import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// What is always at hand: return, reserve, note.
RowLayout {
    id: root

    required property CustomerViewModel viewModel

    spacing: Theme.small

    AppButton {
        Layout.fillWidth: true
        objectName: "customer.return"
        text: qsTr("Return")
        onClicked: root.viewModel.wanted("returns", "")
    }

    AppButton {
        Layout.fillWidth: true
        objectName: "customer.reserve"
        text: qsTr("Reserve")
        onClicked: root.viewModel.wanted("stock", "")
    }

    AppButton {
        Layout.fillWidth: true
        objectName: "customer.note"
        text: qsTr("Note")
        onClicked: root.viewModel.writing.openPanel("note")
    }
}
