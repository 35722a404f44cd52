import QtQuick
import QtQuick.Window

Image {
    id: root

    property string name
    property int size: Theme.iconSize
    property color color: Theme.ink

    readonly property string hex: ("" + Qt.rgba(color.r, color.g, color.b, 1)).slice(1)

    Accessible.ignored: true
    height: size
    smooth: true
    source: name === "" ? "" : "image://icon/" + name + "/" + hex
    sourceSize: Qt.size(Math.round(size * Screen.devicePixelRatio), Math.round(size * Screen.devicePixelRatio))
    width: size
}
