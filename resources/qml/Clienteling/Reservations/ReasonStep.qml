pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Reservations.Model
import Clienteling.Ui

// Why it ends: a usual reason by a tap, or in own words.
ColumnLayout {
    id: root

    required property ReservationStepsViewModel viewModel
    property bool cancelling: false

    spacing: Theme.medium

    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.cancelling
                ? [qsTr("No longer wanted"), qsTr("Bought elsewhere"), qsTr("Wrong article")]
                : [qsTr("Not found"), qsTr("Damaged"), qsTr("Sold before")]

            Chip {
                required property int index
                required property string modelData

                checked: modelData === root.viewModel.reason
                objectName: "step.reason." + index
                text: modelData
                onClicked: root.viewModel.enterReason(modelData)
            }
        }
    }

    TextInputField {
        Layout.fillWidth: true
        error: root.viewModel.error
        label: qsTr("Reason")
        objectName: "step.reason"
        text: root.viewModel.reason
        onEdited: text => root.viewModel.enterReason(text)
    }
}
