pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One of a few, all visible.
Rectangle {
    id: root

    property list<string> options
    property int currentIndex: 0
    property string label

    signal chosen(int index)

    Accessible.name: label
    Accessible.role: Accessible.Grouping
    color: Theme.neutralSoft
    implicitHeight: Theme.touch
    implicitWidth: row.implicitWidth + 8
    radius: Theme.radius

    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: 4
        anchors.rightMargin: 4
        spacing: 4
        uniformCellSizes: true

        Repeater {
            model: root.options

            Pressable {
                id: option

                required property int index
                required property string modelData

                readonly property bool current: index === root.currentIndex

                Accessible.checkable: true
                Accessible.checked: current
                Accessible.role: Accessible.RadioButton
                Layout.fillWidth: true
                cornerRadius: Theme.radiusSmall
                leftPadding: Theme.tight
                objectName: root.objectName + "." + index
                rightPadding: Theme.tight
                text: modelData

                background: Item {
                    Rectangle {
                        anchors.bottomMargin: 4
                        anchors.fill: parent
                        anchors.topMargin: 4
                        border.color: Theme.line
                        border.width: option.current ? Theme.hair : 0
                        color: option.current ? Theme.raised : option.hovered ? Theme.pressed : "transparent"
                        radius: Theme.radiusSmall
                    }
                }
                contentItem: AppText {
                    Accessible.ignored: true
                    color: option.current ? Theme.ink : Theme.dim
                    fontSizeMode: Text.HorizontalFit
                    horizontalAlignment: Text.AlignHCenter
                    minimumPixelSize: 11
                    text: option.text
                    variant: AppText.Variant.CaptionStrong
                }

                onClicked: root.chosen(index)
            }
        }
    }
}
