pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Today.Model
import Clienteling.Ui

// Who is in the store or on the way, with how long they have waited.
Card {
    id: root

    required property TodayViewModel viewModel

    spacing: Theme.tight

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Here and on the way")
    }

    Repeater {
        model: root.viewModel.arrivals

        ListRow {
            id: row

            required property string visitId
            required property string customerId
            required title
            required initials
            required property string line
            required property string waited
            required property int waitTone
            required property bool arrived

            Layout.fillWidth: true
            Layout.leftMargin: -Theme.small
            Layout.rightMargin: -Theme.small
            Accessible.description: waited
            objectName: "arrival." + visitId
            subtitle: line
            trailing: RowLayout {
                spacing: Theme.small

                Tag {
                    iconName: "today"
                    text: row.waited
                    tone: row.waitTone
                    visible: text !== ""
                }

                AppButton {
                    label: text + ": " + row.title
                    objectName: "arrival." + row.visitId + ".action"
                    text: row.arrived ? qsTr("Served") : qsTr("Arrived")
                    onClicked: row.arrived ? root.viewModel.served(row.visitId, row.customerId)
                        : root.viewModel.arrived(row.visitId, row.customerId)
                }
            }
            onClicked: root.viewModel.serve(customerId)
        }
    }
}
