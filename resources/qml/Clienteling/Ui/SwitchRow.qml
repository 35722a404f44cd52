import QtQuick
import QtQuick.Layouts

// A setting that is on or off. `moved` carries the wanted state; the view model decides.
Pressable {
    id: root

    property string detail
    property bool on: false

    signal moved(bool on)

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.description: detail
    Accessible.role: Accessible.CheckBox
    opacity: enabled ? 1 : 0.45

    contentItem: RowLayout {
        spacing: Theme.medium

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
                text: root.detail
                variant: AppText.Variant.Caption
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        Rectangle {
            color: root.on ? Theme.accent : Theme.lineStrong
            implicitHeight: 28
            implicitWidth: 48
            radius: 14

            Rectangle {
                color: root.on ? Theme.inkOnAccent : Theme.card
                height: 22
                radius: 11
                width: 22
                x: root.on ? parent.width - width - 3 : 3
                y: 3

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.quick
                    }
                }
            }
        }
    }

    onClicked: root.moved(!root.on)
}
