import QtQuick

Rectangle {
    id: root

    property int tone: Theme.Tone.Accent

    Accessible.ignored: true
    color: Theme.toneInk(tone)
    implicitHeight: 8
    implicitWidth: 8
    radius: 4
}
