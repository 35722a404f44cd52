pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Name, contacts and address. What somebody else wrote meanwhile stands under the field.
Panel {
    id: root

    required property WritingViewModel writing

    open: writing.panel === "edit"
    title: qsTr("Edit the profile")
    onClosed: writing.closePanel()

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.writing.ready
        kind: AppButton.Kind.Primary
        objectName: "customer.edit.save"
        text: qsTr("Save")
        onClicked: root.writing.save()
    }

    Banner {
        Layout.fillWidth: true
        iconName: "offline"
        objectName: "customer.edit.hint"
        text: root.writing.hint
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    Banner {
        Layout.fillWidth: true
        objectName: "customer.edit.error"
        text: root.writing.error
        tone: Theme.Tone.Red
        visible: text !== ""
    }

    Repeater {
        model: root.writing.fields

        TextInputField {
            required property string name
            required label
            required property string draft
            required property string conflict

            Layout.fillWidth: true
            error: conflict
            objectName: "edit." + name
            text: draft
            onEdited: text => root.writing.writeField(name, text)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
