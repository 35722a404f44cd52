import QtQuick
import QtQuick.Layouts

// Says something about the whole page: offline since, figures old, refused. Never blocks.
Rectangle {
    id: root

    property int tone: Theme.Tone.Accent
    property string text
    property string detail
    property string actionText
    property bool dismissible: false
    property string iconName: tone === Theme.Tone.Accent ? "info" : "warning"

    signal action
    signal dismissed

    Accessible.name: detail === "" ? text : text + ". " + detail
    Accessible.role: Accessible.AlertMessage
    color: Theme.toneSoft(tone)
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + 2 * Theme.small)
    implicitWidth: row.implicitWidth + 2 * Theme.large
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.large - 2
        anchors.rightMargin: root.actionText !== "" || root.dismissible ? Theme.small : Theme.large
        spacing: Theme.medium

        Icon {
            color: Theme.toneInk(root.tone)
            name: root.iconName
            size: 20
        }

        ColumnLayout {
            Layout.bottomMargin: Theme.tight
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.toneInk(root.tone)
                text: root.text
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.detail
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            kind: AppButton.Kind.Quiet
            objectName: root.objectName + ".action"
            text: root.actionText
            visible: text !== ""
            onClicked: root.action()
        }

        IconButton {
            color: Theme.dim
            iconName: "close"
            label: qsTr("Dismiss")
            objectName: root.objectName + ".dismiss"
            visible: root.dismissible
            onClicked: root.dismissed()
        }
    }
}
