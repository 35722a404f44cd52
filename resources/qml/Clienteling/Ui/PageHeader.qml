import QtQuick
import QtQuick.Layouts

// The head of a page: perhaps a way back, the title, and the page's actions at the right.
RowLayout {
    id: root

    default property alias actions: actionRow.data
    property string title
    property string subtitle
    property bool backVisible: false

    signal back

    Layout.fillHeight: false
    spacing: Theme.medium

    IconButton {
        iconName: "arrow-left"
        label: qsTr("Back")
        objectName: root.objectName + ".back"
        outlined: true
        visible: root.backVisible
        onClicked: root.back()
    }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touch
        spacing: 0

        AppText {
            Layout.fillHeight: true
            Layout.fillWidth: true
            Accessible.name: text
            Accessible.role: Accessible.Heading
            text: root.title
            variant: AppText.Variant.Name
        }

        AppText {
            Layout.fillWidth: true
            color: Theme.dim
            text: root.subtitle
            visible: text !== ""
        }
    }

    RowLayout {
        id: actionRow

        spacing: Theme.small
    }
}
