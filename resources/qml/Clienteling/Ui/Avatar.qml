import QtQuick

Rectangle {
    id: root

    property string initials
    property int size: 40
    property bool strong: false

    Accessible.ignored: true
    color: strong ? Theme.accent : Theme.accentSoft
    implicitHeight: size
    implicitWidth: size
    radius: size / 2

    AppText {
        anchors.centerIn: parent
        color: root.strong ? Theme.inkOnAccent : Theme.accent
        font.pixelSize: Math.round(root.size * 0.36)
        text: root.initials
        variant: AppText.Variant.Strong
    }
}
