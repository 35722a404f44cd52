import QtQuick

Icon {
    id: root

    property bool running: true

    name: "refresh"

    RotationAnimator on rotation {
        duration: 900
        from: 0
        loops: Animation.Infinite
        running: root.running && root.visible && !Theme.reducedMotion
        to: 360
    }
}
