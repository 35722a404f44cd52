pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// One of several, by tapping: a word at the left, chips that wrap at the right.
RowLayout {
    id: root

    property string label
    property list<string> options
    property int current: -1

    signal chosen(int index)

    spacing: Theme.small

    AppText {
        Layout.alignment: Qt.AlignTop
        Layout.preferredHeight: Theme.touch
        Layout.preferredWidth: Math.round(76 * Theme.textScale)
        color: Theme.dim
        text: root.label
        variant: AppText.Variant.CaptionStrong
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.hair

        Repeater {
            model: root.options

            Chip {
                required property int index
                required property string modelData

                Accessible.role: Accessible.RadioButton
                checked: index === root.current
                label: root.label + ": " + text
                objectName: root.objectName + "." + index
                text: modelData
                onClicked: root.chosen(index)
            }
        }
    }
}
