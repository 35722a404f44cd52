import QtQuick
import QtQuick.Layouts

Pressable {
    id: root

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: AppButton.Kind.Secondary
    property string iconName
    property bool busy: false

    readonly property bool filled: kind === AppButton.Kind.Primary
    readonly property color inkColor: filled ? Theme.inkOnAccent : kind === AppButton.Kind.Danger ? Theme.red
        : kind === AppButton.Kind.Quiet ? Theme.accent : Theme.ink

    Accessible.description: busy ? qsTr("Working") : ""
    enabled: !busy
    leftPadding: kind === AppButton.Kind.Quiet ? Theme.small : Theme.large
    opacity: enabled || busy ? 1 : 0.45
    rightPadding: leftPadding

    background: Rectangle {
        border.color: root.kind === AppButton.Kind.Danger ? Theme.red : Theme.line
        border.width: root.filled || root.kind === AppButton.Kind.Quiet ? 0 : Theme.hair
        color: root.filled ? Theme.accent : root.kind === AppButton.Kind.Quiet ? "transparent" : Theme.card
        radius: Theme.radius

        Rectangle {
            anchors.fill: parent
            color: Theme.pressed
            radius: parent.radius
            visible: root.hovered || root.down
        }
    }
    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.small
            width: Math.min(implicitWidth, parent.width)

            Spinner {
                color: root.inkColor
                running: root.busy
                size: Theme.iconSmall
                visible: root.busy
            }

            Icon {
                color: root.inkColor
                name: root.iconName
                size: Theme.iconSmall
                visible: root.iconName !== "" && !root.busy
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: root.inkColor
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 2
                text: root.text
                variant: AppText.Variant.Strong
                visible: text !== ""
                wrapMode: Text.WordWrap
            }
        }
    }
}
