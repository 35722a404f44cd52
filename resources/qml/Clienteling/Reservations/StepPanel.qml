pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Reservations.Model
import Clienteling.Ui

// One step of a reservation: hand over by code, put aside on a shelf, cancel, or the choice of a step.
Panel {
    id: root

    required property ReservationStepsViewModel viewModel

    readonly property string step: viewModel.panel
    readonly property bool closing: step === "cancel" || step === "refuse"

    open: step !== ""
    subtitle: viewModel.customer
    title: step === "hand_over" ? qsTr("Hand over") : step === "put_aside" ? qsTr("Put aside")
        : step === "cancel" ? qsTr("Cancel the reservation") : step === "refuse" ? qsTr("Cannot be kept")
        : qsTr("Reservation")
    onClosed: viewModel.close()
    onStepChanged: {
        if (step === "hand_over")
            code.focusField()
        else if (step === "put_aside")
            shelf.focusField()
    }

    footer: AppButton {
        Layout.fillWidth: true
        kind: root.closing ? AppButton.Kind.Danger : AppButton.Kind.Primary
        objectName: "step.confirm"
        text: root.step === "put_aside" ? qsTr("Put aside, print the tag")
            : root.step === "cancel" ? qsTr("Cancel, free the stock") : qsTr("Tell them it cannot be kept")
        visible: root.step === "put_aside" || root.closing
        onClicked: root.viewModel.confirm()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        ProductPicture {
            key: root.viewModel.picture
            name: root.viewModel.article
            size: 88
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                maximumLineCount: 3
                text: root.viewModel.article
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.accent
                maximumLineCount: 3
                text: root.viewModel.standing
                wrapMode: Text.Wrap
            }
        }
    }

    Banner {
        Layout.fillWidth: true
        iconName: "offline"
        objectName: "step.hint"
        text: root.viewModel.hint
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    CodeStep {
        id: code

        Layout.fillWidth: true
        viewModel: root.viewModel
        visible: root.step === "hand_over"
    }

    TextInputField {
        id: shelf

        Layout.fillWidth: true
        error: root.viewModel.error
        hint: qsTr("Write it, or scan the label of the shelf.")
        label: qsTr("Shelf")
        objectName: "step.shelf"
        placeholder: "A-12"
        text: root.viewModel.shelf
        visible: root.step === "put_aside"
        onAccepted: root.viewModel.confirm()
        onEdited: text => root.viewModel.enterShelf(text)
    }

    ReasonStep {
        Layout.fillWidth: true
        cancelling: root.step === "cancel"
        viewModel: root.viewModel
        visible: root.closing
    }

    Repeater {
        model: root.step === "more" ? root.viewModel.steps : null

        ListRow {
            required property string step
            required label
            required iconName
            required property bool danger

            Layout.fillWidth: true
            chevron: true
            objectName: "step.choose." + step
            title: label
            tone: danger ? Theme.Tone.Red : Theme.Tone.Accent
            onClicked: root.viewModel.choose(step)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
