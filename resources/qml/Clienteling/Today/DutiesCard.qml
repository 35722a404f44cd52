pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Ui
import Clienteling.Ui.Model

// Something owed: tasks, chats, refused actions; each with one action.
Card {
    id: root

    required property RowListModel rows
    property string title
    property string emptyText

    signal acted(string kind, string subject)
    signal chosen(string customerId)

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        detail: root.rows.count > 0 ? "" + root.rows.count : ""
        text: root.title
    }

    Repeater {
        model: root.rows

        ListRow {
            id: row

            required property string key
            required property string kind
            required property string subject
            required property string customerId
            required title
            required property string line
            required tone
            required iconName
            required property string actionText

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.small
            Layout.rightMargin: -Theme.small
            leftPadding: Theme.small
            objectName: "duty." + key
            rightPadding: Theme.small
            subtitle: line
            trailing: AppButton {
                kind: AppButton.Kind.Quiet
                label: row.actionText + ": " + row.title
                objectName: "duty." + row.key + ".action"
                text: row.actionText
                onClicked: root.acted(row.kind, row.subject)
            }
            onClicked: root.chosen(customerId)
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        text: root.emptyText
        visible: root.rows.count === 0 && text !== ""
        wrapMode: Text.Wrap
    }
}
