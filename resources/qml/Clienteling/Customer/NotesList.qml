pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Tasks that are open, then notes, and adding either.
ColumnLayout {
    id: root

    required property CustomerViewModel viewModel

    signal entryChosen(string title, string body, string origin, string action, string target)

    spacing: Theme.small

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        AppButton {
            Layout.fillWidth: true
            iconName: "note"
            objectName: "notes.addNote"
            text: qsTr("Note")
            onClicked: root.viewModel.writing.openPanel("note")
        }

        AppButton {
            Layout.fillWidth: true
            iconName: "task"
            objectName: "notes.addTask"
            text: qsTr("Task")
            onClicked: root.viewModel.writing.openPanel("task")
        }
    }

    Repeater {
        model: root.viewModel.tasks

        CheckRow {
            required property string taskId
            required property string title
            required property string line
            required property bool pending

            Layout.fillWidth: true
            objectName: "task." + taskId
            on: false
            subtitle: pending ? qsTr("Not confirmed yet") + " · " + line : line
            text: title
            onMoved: root.viewModel.act("done", taskId)
        }
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.notes
        objectName: "customer.notes"
        spacing: Theme.tight

        delegate: ListRow {
            required property string key
            required property string body
            required property string line
            required property bool pending

            iconName: pending ? "sync" : "note"
            leftPadding: 0
            objectName: "note." + key
            rightPadding: 0
            subtitle: pending ? qsTr("Not confirmed yet") + " · " + line : line
            title: body.split("\n")[0]
            tone: pending ? Theme.Tone.Amber : Theme.Tone.Accent
            width: list.width
            onClicked: root.entryChosen(qsTr("Note"), body, line, "", "")
        }

        EmptyState {
            anchors.fill: parent
            iconName: "note"
            objectName: "notes.empty"
            text: qsTr("Write what the next colleague should know.")
            title: qsTr("No notes yet")
            visible: list.count === 0
        }
    }
}
