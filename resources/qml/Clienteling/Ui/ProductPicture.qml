import QtQuick

// The picture of an article (image://product/<key>), or a quiet mark where there is none.
Rectangle {
    id: root

    property string key
    property string name
    property int size: Theme.picture

    readonly property bool drawn: picture.status === Image.Ready

    Accessible.ignored: name === ""
    Accessible.name: name
    Accessible.role: Accessible.Graphic
    color: drawn ? "transparent" : Theme.pressed
    implicitHeight: size
    implicitWidth: size
    radius: Theme.radiusSmall

    Icon {
        anchors.centerIn: parent
        color: Theme.lineStrong
        name: "picture"
        size: Math.round(root.size * 0.4)
        visible: !root.drawn
    }

    Image {
        id: picture

        Accessible.ignored: true
        anchors.fill: parent
        // A provider written in Python must not be asked by Qt's loader thread: it waits there for the
        // interpreter while the window's thread, which holds it, waits for the loader: for ever.
        asynchronous: false
        fillMode: Image.PreserveAspectFit
        source: root.key === "" ? "" : "image://product/" + root.key + (Theme.dark ? "?dark" : "")
        sourceSize: Qt.size(root.size * 2, root.size * 2)
    }
}
