pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// A note or a task.
Panel {
    id: root

    required property WritingViewModel writing

    readonly property bool task: writing.panel === "task"

    open: writing.panel === "note" || task
    title: task ? qsTr("New task") : qsTr("New note")
    onClosed: writing.closePanel()
    onOpenChanged: if (open) area.focusField()

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.writing.ready
        kind: AppButton.Kind.Primary
        objectName: "customer.write.save"
        text: qsTr("Save")
        onClicked: root.writing.save()
    }

    TextAreaField {
        id: area

        Layout.fillWidth: true
        error: root.writing.error
        label: root.task ? qsTr("What is to be done") : qsTr("What the next colleague should know")
        lines: root.task ? 2 : 10
        objectName: "customer.write.text"
        text: root.writing.body
        onEdited: text => root.writing.write(text)
    }

    AppText {
        Layout.fillWidth: true
        horizontalAlignment: Text.AlignRight
        text: root.writing.counter
        variant: AppText.Variant.Caption
        visible: text !== ""
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("Due")
        visible: root.task
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.task

        Repeater {
            model: root.writing.dueNames

            Chip {
                required property int index
                required property string modelData

                checked: index === root.writing.due
                objectName: "customer.write.due." + index
                text: modelData
                onClicked: root.writing.chooseDue(index)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
