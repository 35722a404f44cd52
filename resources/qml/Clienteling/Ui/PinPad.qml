pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Digits for a PIN, by thumb or keyboard. The digits leave only by `entered`: by themselves when there are `length`
// of them, and from `minimum` on by the tick or Enter, for people whose PIN is shorter.
FocusScope {
    id: root

    property int length: 6
    property int minimum: length
    property string label: qsTr("PIN")
    property string error
    property bool busy: false
    property string digits

    signal entered(string pin)

    function press(key: string): void {
        if (busy)
            return
        if (key !== "enter")
            digits = key === "back" ? digits.slice(0, -1) : (digits + key).slice(0, length)
        if (digits.length === length || (key === "enter" && digits.length >= minimum))
            entered(digits)
    }

    function clear(): void {
        digits = ""
    }

    Accessible.description: error
    Accessible.name: label
    Accessible.role: Accessible.Grouping
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace) {
            press("back")
            event.accepted = true
        } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
            press("enter")
            event.accepted = true
        } else if (event.text.length === 1 && event.text >= "0" && event.text <= "9") {
            press(event.text)
            event.accepted = true
        }
    }
    implicitHeight: column.implicitHeight
    implicitWidth: column.implicitWidth

    onErrorChanged: if (error !== "") clear()

    ColumnLayout {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Theme.large

        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.large

            Repeater {
                model: root.length

                Rectangle {
                    required property int index

                    border.color: root.error !== "" ? Theme.red : Theme.lineStrong
                    border.width: index < root.digits.length ? 0 : 2
                    color: index < root.digits.length ? Theme.accent : "transparent"
                    height: 16
                    radius: 8
                    width: 16
                }
            }
        }

        AppText {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: 280
            Layout.minimumHeight: Theme.textSize + Theme.small
            color: Theme.red
            horizontalAlignment: Text.AlignHCenter
            text: root.error
            wrapMode: Text.Wrap
        }

        GridLayout {
            Layout.alignment: Qt.AlignHCenter
            columnSpacing: Theme.medium
            columns: 3
            rowSpacing: Theme.medium

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "enter", "0", "back"]

                Pressable {
                    id: key

                    required property string modelData

                    readonly property bool mark: modelData === "back" || modelData === "enter"
                    readonly property bool usable: modelData !== "enter"
                        || (root.minimum < root.length && root.digits.length >= root.minimum)

                    Accessible.ignored: !usable
                    cornerRadius: height / 2
                    enabled: usable && !root.busy
                    focusPolicy: Qt.TabFocus
                    implicitHeight: 72
                    implicitWidth: 72
                    label: modelData === "back" ? qsTr("Delete the last digit")
                        : modelData === "enter" ? qsTr("That is the whole PIN") : modelData
                    objectName: root.objectName + ".key." + modelData
                    opacity: !usable ? 0 : root.busy ? 0.5 : 1

                    background: Rectangle {
                        border.color: Theme.line
                        border.width: key.mark ? 0 : Theme.hair
                        color: key.down ? Theme.accentSoft : key.mark ? "transparent" : Theme.card
                        radius: height / 2
                    }
                    contentItem: Item {
                        Icon {
                            anchors.centerIn: parent
                            name: key.modelData === "back" ? "backspace" : key.mark ? "check" : ""
                            visible: name !== ""
                        }

                        AppText {
                            anchors.centerIn: parent
                            Accessible.ignored: true
                            font.pixelSize: Theme.wide
                            text: key.mark ? "" : key.modelData
                            variant: AppText.Variant.Figure
                        }
                    }

                    onClicked: root.press(modelData)
                }
            }
        }
    }
}
