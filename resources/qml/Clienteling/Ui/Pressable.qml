import QtQuick
import QtQuick.Templates as T

// Anything that can be pressed: named, focusable, at least a thumb high.
T.AbstractButton {
    id: root

    property string label: text
    property real cornerRadius: Theme.radius

    Accessible.name: label
    Accessible.onPressAction: root.click()
    Accessible.role: Accessible.Button
    Keys.onEnterPressed: root.click()
    Keys.onReturnPressed: root.click()
    focusPolicy: Qt.StrongFocus
    padding: 0
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(Theme.touch, implicitContentWidth + leftPadding + rightPadding)

    HoverHandler {
        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }

    FocusRing {
        around: root.cornerRadius
        shown: root.visualFocus
        z: 2
    }
}
