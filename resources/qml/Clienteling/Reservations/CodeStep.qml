import QtQuick
import QtQuick.Layouts
import Clienteling.Reservations.Model
import Clienteling.Ui

// The pick-up code by keys or scanner; six digits that match hand over at once.
ColumnLayout {
    id: root

    required property ReservationStepsViewModel viewModel

    function focusField(): void {
        field.focusField()
    }

    spacing: Theme.medium

    TextInputField {
        id: field

        Layout.fillWidth: true
        error: root.viewModel.error
        hint: qsTr("Six digits on the customer’s phone. Scanning works too.")
        inputMethodHints: Qt.ImhDigitsOnly
        label: qsTr("Pick-up code")
        maximumLength: 6
        objectName: "step.code"
        placeholder: "000000"
        text: root.viewModel.code
        onAccepted: root.viewModel.confirm()
        onEdited: text => root.viewModel.enterCode(text)
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        Divider {
            Layout.fillWidth: true
        }

        AppText {
            text: qsTr("or")
            variant: AppText.Variant.Caption
        }

        Divider {
            Layout.fillWidth: true
        }
    }

    AppButton {
        Layout.fillWidth: true
        iconName: "shield"
        objectName: "step.identity"
        text: qsTr("I have checked who it is")
        onClicked: root.viewModel.identityChecked()
    }
}
