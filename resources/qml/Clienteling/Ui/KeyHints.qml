pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// All shortcuts at a glance, shown by `?`.
FocusScope {
    id: root

    property list<KeyHint> hints
    property bool shown: false

    signal closed

    Accessible.name: qsTr("Keyboard shortcuts")
    Accessible.role: Accessible.Pane
    Keys.onEscapePressed: root.closed()
    anchors.fill: parent
    focus: shown
    visible: shown
    z: 300

    onShownChanged: if (shown) closeButton.forceActiveFocus(Qt.PopupFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
            onClicked: root.closed()
        }
    }

    Card {
        anchors.centerIn: parent
        padding: Theme.wide
        spacing: Theme.tight
        width: Math.min(440, root.width - 2 * Theme.large)

        RowLayout {
            Layout.bottomMargin: Theme.small

            AppText {
                Layout.fillWidth: true
                text: qsTr("Keyboard")
                variant: AppText.Variant.Name
            }

            IconButton {
                id: closeButton

                color: Theme.dim
                iconName: "close"
                label: qsTr("Close")
                objectName: root.objectName + ".close"
                onClicked: root.closed()
            }
        }

        Repeater {
            model: root.hints

            RowLayout {
                id: row

                required property KeyHint modelData

                Layout.minimumHeight: 36
                spacing: Theme.medium

                AppText {
                    Layout.fillWidth: true
                    text: row.modelData.text
                }

                Repeater {
                    model: row.modelData.keys.split(" ")

                    Rectangle {
                        id: cap

                        required property string modelData

                        border.color: Theme.line
                        border.width: Theme.hair
                        color: Theme.background
                        implicitHeight: 28
                        implicitWidth: Math.max(28, capText.implicitWidth + Theme.large)
                        radius: 6

                        AppText {
                            id: capText

                            anchors.centerIn: parent
                            text: cap.modelData
                            variant: AppText.Variant.CaptionStrong
                        }
                    }
                }
            }
        }
    }
}
