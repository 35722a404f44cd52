import QtQuick

// One variant in the size and colour grid: how many are here, and whether it is the chosen one.
Pressable {
    id: root

    property string figure
    property string caption
    property bool here: true
    property bool selected: false

    Accessible.checkable: true
    Accessible.checked: selected
    Accessible.role: Accessible.RadioButton
    cornerRadius: Theme.radiusSmall
    implicitHeight: Math.max(Theme.touch + 8, column.implicitHeight + Theme.medium)
    implicitWidth: Math.round(64 * Theme.textScale)
    label: text + ", " + figure + " " + caption

    background: Rectangle {
        border.color: root.selected ? Theme.accent : Theme.line
        border.width: root.selected ? 2 : Theme.hair
        color: root.selected ? Theme.accentSoft : root.hovered || root.down ? Theme.neutralSoft : Theme.card
        radius: root.cornerRadius
    }
    contentItem: Item {
        Column {
            id: column

            anchors.centerIn: parent
            width: parent.width

            AppText {
                Accessible.ignored: true
                color: root.here ? Theme.accent : Theme.amber
                font.features: ({ "tnum": 1 })
                horizontalAlignment: Text.AlignHCenter
                text: root.figure
                variant: AppText.Variant.Figure
                width: parent.width
            }

            AppText {
                Accessible.ignored: true
                horizontalAlignment: Text.AlignHCenter
                text: root.caption
                variant: AppText.Variant.Caption
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
