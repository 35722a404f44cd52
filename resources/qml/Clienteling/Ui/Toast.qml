import QtQuick
import QtQuick.Layouts

// A short message that goes away by itself and never blocks; its action is usually "Undo".
Rectangle {
    id: root

    property string text
    property string actionText
    property bool shown: false
    property int milliseconds: 6000

    signal action

    function show(message: string, actionName: string): void {
        text = message
        actionText = actionName
        shown = true
        timer.restart()
    }

    Accessible.name: text
    Accessible.role: Accessible.AlertMessage
    color: Theme.dark ? Theme.raised : Theme.ink
    border.color: Theme.line
    border.width: Theme.dark ? Theme.hair : 0
    implicitHeight: Math.max(Theme.touch + 8, row.implicitHeight + Theme.large)
    implicitWidth: row.implicitWidth + 2 * Theme.large
    opacity: shown ? 1 : 0
    radius: Theme.radius
    visible: opacity > 0
    z: 200

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Timer {
        id: timer

        interval: root.milliseconds
        onTriggered: root.shown = false
    }

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.large
        anchors.rightMargin: root.actionText === "" ? Theme.large : Theme.small
        spacing: Theme.medium

        Icon {
            color: Theme.accentOnInk
            name: "check"
            size: 20
        }

        AppText {
            Layout.fillWidth: true
            Accessible.ignored: true
            color: Theme.dark ? Theme.ink : Theme.card
            maximumLineCount: 2
            text: root.text
            wrapMode: Text.Wrap
        }

        Pressable {
            id: actionButton

            leftPadding: Theme.medium
            objectName: root.objectName + ".action"
            rightPadding: Theme.medium
            text: root.actionText
            visible: text !== ""

            contentItem: AppText {
                Accessible.ignored: true
                color: Theme.accentOnInk
                text: actionButton.text
                variant: AppText.Variant.Strong
            }

            onClicked: {
                root.shown = false
                root.action()
            }
        }
    }
}
