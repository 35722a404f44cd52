import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// An entry of the timeline in full, where it came from and since when we know it.
Panel {
    id: root

    property string heading
    property string body
    property string origin
    property string action
    property string target

    signal led(string action, string target)

    subtitle: origin
    title: heading
    onClosed: open = false

    footer: AppButton {
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        objectName: "customer.entry.lead"
        text: root.action === "chat" ? qsTr("Open the conversation")
            : root.action === "order" ? qsTr("Open the order") : qsTr("Show the article")
        visible: root.action !== ""
        onClicked: {
            root.open = false
            root.led(root.action, root.target)
        }
    }

    AppText {
        Layout.fillWidth: true
        elide: Text.ElideNone
        lineHeight: 1.3
        text: root.body
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
    }
}
