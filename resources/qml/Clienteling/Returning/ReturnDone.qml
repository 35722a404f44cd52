import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Ui

// Taken back: what happens with the money, and the slip.
Card {
    id: root

    required property ReturnViewModel viewModel

    Item {
        Layout.fillHeight: true
    }

    IconDisc {
        Layout.alignment: Qt.AlignHCenter
        iconName: "check"
        size: 72
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.doneTitle
        variant: AppText.Variant.Name
        wrapMode: Text.Wrap
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.doneText
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.medium
        spacing: Theme.medium

        AppButton {
            iconName: "print"
            kind: AppButton.Kind.Primary
            objectName: "return.slip"
            text: qsTr("Open the slip")
            visible: root.viewModel.slip !== ""
            onClicked: root.viewModel.openSlip()
        }

        AppButton {
            objectName: "return.another"
            text: qsTr("Another return")
            onClicked: root.viewModel.leave()
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
