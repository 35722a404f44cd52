pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Find.Model
import Clienteling.Ui

// A new customer. Who may be the same person is shown before saving.
Panel {
    id: root

    required property CreateViewModel create

    open: create.panelOpen
    title: qsTr("New customer")
    onClosed: create.close()

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.create.ready
        kind: AppButton.Kind.Primary
        objectName: "find.createPanel.save"
        text: root.create.hint === "" ? qsTr("Create customer") : qsTr("Take down, confirmed later")
        onClicked: root.create.save()
    }

    Connections {
        function onOpened(): void {
            first.text = root.create.fieldText("first_name")
            last.text = root.create.fieldText("last_name")
            phone.text = root.create.fieldText("phone")
            email.text = root.create.fieldText("email")
            city.text = ""
        }

        target: root.create
    }

    Banner {
        Layout.fillWidth: true
        iconName: "offline"
        objectName: "find.createPanel.hint"
        text: root.create.hint
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    Banner {
        Layout.fillWidth: true
        objectName: "find.createPanel.error"
        text: root.create.error
        tone: Theme.Tone.Red
        visible: text !== ""
    }

    Card {
        Layout.fillWidth: true
        padding: Theme.small
        spacing: 0
        tone: Theme.Tone.Amber
        visible: root.create.duplicates.count > 0

        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.medium
            Layout.topMargin: Theme.tight
            color: Theme.amber
            text: qsTr("Perhaps the same person?")
            variant: AppText.Variant.Strong
        }

        Repeater {
            model: root.create.duplicates

            ListRow {
                required property string customerId
                required title
                required property string line

                Layout.fillWidth: true
                chevron: true
                objectName: "duplicate." + customerId
                subtitle: line
                onClicked: root.create.openDuplicate(customerId)
            }
        }
    }

    TextInputField {
        id: first

        Layout.fillWidth: true
        label: qsTr("First name")
        objectName: "create.first_name"
        onEdited: text => root.create.write("first_name", text)
    }

    TextInputField {
        id: last

        Layout.fillWidth: true
        label: qsTr("Last name")
        objectName: "create.last_name"
        onEdited: text => root.create.write("last_name", text)
    }

    TextInputField {
        id: phone

        Layout.fillWidth: true
        inputMethodHints: Qt.ImhDialableCharactersOnly
        label: qsTr("Phone")
        objectName: "create.phone"
        onEdited: text => root.create.write("phone", text)
    }

    TextInputField {
        id: email

        Layout.fillWidth: true
        inputMethodHints: Qt.ImhEmailCharactersOnly
        label: qsTr("E-mail")
        objectName: "create.email"
        onEdited: text => root.create.write("email", text)
    }

    TextInputField {
        id: city

        Layout.fillWidth: true
        label: qsTr("Town")
        objectName: "create.city"
        onEdited: text => root.create.write("city", text)
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("Language")
    }

    SegmentedChoice {
        Layout.fillWidth: true
        currentIndex: root.create.language
        label: qsTr("Language")
        objectName: "create.language"
        options: ["Polski", "English", "ไทย"]
        onChosen: index => root.create.chooseLanguage(index)
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("May be reached by")
    }

    SwitchRow {
        Layout.fillWidth: true
        objectName: "create.consent.email"
        on: root.create.emailConsent
        text: qsTr("E-mail")
        onMoved: on => root.create.allow("email", on)
    }

    SwitchRow {
        Layout.fillWidth: true
        objectName: "create.consent.sms"
        on: root.create.smsConsent
        text: qsTr("SMS")
        onMoved: on => root.create.allow("sms", on)
    }

    SwitchRow {
        Layout.fillWidth: true
        objectName: "create.consent.call"
        on: root.create.callConsent
        text: qsTr("Calls")
        onMoved: on => root.create.allow("call", on)
    }
}
