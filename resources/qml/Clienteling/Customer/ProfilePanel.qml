pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Consents with their proof, and preferences.
Panel {
    id: root

    required property CustomerViewModel viewModel

    readonly property WritingViewModel writing: viewModel.writing
    readonly property bool adding: writing.panel === "preference"

    open: writing.panel === "profile" || adding
    subtitle: viewModel.identity.place
    title: viewModel.identity.name
    onClosed: writing.closePanel()

    footer: AppButton {
        Layout.fillWidth: true
        iconName: "edit"
        objectName: "customer.profilePanel.edit"
        text: qsTr("Edit name, contacts, address")
        onClicked: root.writing.openPanel("edit")
    }

    Banner {
        Layout.fillWidth: true
        objectName: "customer.profilePanel.error"
        text: root.adding ? "" : root.writing.error
        tone: Theme.Tone.Red
        visible: text !== ""
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("May be reached by")
    }

    Repeater {
        model: root.viewModel.consents

        SwitchRow {
            required property string purpose
            required label
            required property bool granted
            required property string proof
            required property bool pending

            Layout.fillWidth: true
            detail: pending ? qsTr("Not confirmed yet") + " · " + proof : proof
            objectName: "consent." + purpose
            on: granted
            text: label
            onMoved: on => root.writing.setConsent(purpose, on)
        }
    }

    Overline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.medium
        text: qsTr("Sizes, tastes, dates")
    }

    Repeater {
        model: root.viewModel.preferences

        RowLayout {
            id: preference

            required property string name
            required property string value
            required property bool pending

            Layout.fillWidth: true
            spacing: Theme.small

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: preference.name
            }

            AppText {
                text: preference.value
                variant: AppText.Variant.Strong
            }

            IconButton {
                color: Theme.dim
                iconName: "close"
                label: qsTr("Remove %1").arg(preference.name)
                objectName: "preference.remove." + preference.name
                onClicked: root.writing.removePreference(preference.name)
            }
        }
    }

    AppButton {
        iconName: "plus"
        kind: AppButton.Kind.Quiet
        objectName: "customer.profilePanel.add"
        text: qsTr("Add a preference")
        visible: !root.adding
        onClicked: root.writing.openPanel("preference")
    }

    TextInputField {
        Layout.fillWidth: true
        label: qsTr("What")
        objectName: "preference.name"
        placeholder: qsTr("Shoe size, favourite colour, birthday")
        text: root.writing.name
        visible: root.adding
        onEdited: text => root.writing.writeName(text)
    }

    TextInputField {
        Layout.fillWidth: true
        error: root.writing.error
        label: qsTr("Value")
        objectName: "preference.value"
        text: root.writing.body
        visible: root.adding
        onAccepted: root.writing.save()
        onEdited: text => root.writing.write(text)
    }

    AppButton {
        Layout.fillWidth: true
        enabled: root.writing.ready
        kind: AppButton.Kind.Primary
        objectName: "preference.save"
        text: qsTr("Add")
        visible: root.adding
        onClicked: root.writing.save()
    }

    Item {
        Layout.fillHeight: true
    }
}
