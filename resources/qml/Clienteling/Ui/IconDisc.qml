import QtQuick

// An icon on a soft disc: the mark of a kind of entry.
Rectangle {
    id: root

    property string iconName
    property int size: 40
    property int tone: Theme.Tone.Accent

    Accessible.ignored: true
    color: Theme.toneSoft(tone)
    implicitHeight: size
    implicitWidth: size
    radius: size / 2

    Icon {
        anchors.centerIn: parent
        color: Theme.toneInk(root.tone)
        name: root.iconName
        size: Math.round(root.size / 2)
    }
}
