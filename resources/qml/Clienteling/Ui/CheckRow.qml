import QtQuick
import QtQuick.Layouts

// One line that can be ticked, with a second line below and a word at the right.
Pressable {
    id: root

    property string subtitle
    property string detail
    property bool on: false
    property bool radio: false

    signal moved(bool on)

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: detail
    Accessible.role: radio ? Accessible.RadioButton : Accessible.CheckBox
    bottomPadding: Theme.small
    label: subtitle === "" ? text : text + ", " + subtitle
    opacity: enabled ? 1 : 0.6
    topPadding: Theme.small

    contentItem: RowLayout {
        spacing: Theme.medium

        Rectangle {
            border.color: root.on ? Theme.accent : Theme.lineStrong
            border.width: 2
            color: root.on ? Theme.accent : "transparent"
            implicitHeight: 24
            implicitWidth: 24
            radius: root.radio ? 12 : 6

            Icon {
                anchors.centerIn: parent
                color: Theme.inkOnAccent
                name: "check"
                size: 16
                visible: root.on
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.text
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                text: root.subtitle
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppText {
            Accessible.ignored: true
            text: root.detail
            variant: AppText.Variant.Strong
            visible: text !== ""
        }
    }

    onClicked: root.moved(!root.on)
}
