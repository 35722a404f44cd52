import QtQuick
import QtQuick.Layouts

// Slides in from the right (from below in portrait) over its parent instead of a dialog.
FocusScope {
    id: root

    default property alias content: column.data
    property alias footer: foot.data
    property string title
    property string subtitle
    property bool open: false
    property int panelWidth: Theme.panelWidth

    readonly property bool sheet: Theme.portrait
    property real progress: open ? 1 : 0

    signal closed

    Accessible.name: title
    Accessible.role: Accessible.Pane
    Keys.onEscapePressed: root.closed()
    anchors.fill: parent
    enabled: open
    visible: progress > 0
    z: 100

    Behavior on progress {
        NumberAnimation {
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }

    onOpenChanged: if (open) closeButton.forceActiveFocus(Qt.PopupFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.progress

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
            hoverEnabled: true
            onClicked: root.closed()
            onWheel: wheel => wheel.accepted = true
        }
    }

    Rectangle {
        id: surface

        border.color: Theme.line
        border.width: Theme.hair
        color: Theme.card
        height: root.sheet ? Math.min(column.implicitHeight + header.height + footFrame.height + 3 * Theme.large,
                                      root.height - Theme.touch) : root.height
        radius: root.sheet ? 20 : 0
        width: root.sheet ? root.width : Math.min(root.panelWidth, root.width)
        x: root.sheet ? 0 : root.width - width * root.progress
        y: root.sheet ? root.height - height * root.progress : 0

        MouseArea {
            Accessible.ignored: true
            anchors.fill: parent
        }

        RowLayout {
            id: header

            anchors.left: parent.left
            anchors.leftMargin: Theme.wide
            anchors.right: parent.right
            anchors.rightMargin: Theme.medium
            anchors.top: parent.top
            anchors.topMargin: Theme.medium

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    Accessible.name: text
                    Accessible.role: Accessible.Heading
                    text: root.title
                    variant: AppText.Variant.Name
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: root.subtitle
                    visible: text !== ""
                }
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

        Flickable {
            id: scroll

            anchors.bottom: footFrame.top
            anchors.left: parent.left
            anchors.leftMargin: Theme.wide
            anchors.right: parent.right
            anchors.rightMargin: Theme.wide
            anchors.top: header.bottom
            anchors.topMargin: Theme.medium
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.implicitHeight
            contentWidth: width

            ColumnLayout {
                id: column

                height: Math.max(implicitHeight, scroll.height)
                spacing: Theme.medium
                width: scroll.width
            }
        }

        Item {
            id: footFrame

            anchors.bottom: parent.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            height: foot.implicitHeight > 0 ? foot.implicitHeight + 2 * Theme.large : Theme.small

            RowLayout {
                id: foot

                anchors.left: parent.left
                anchors.leftMargin: Theme.wide
                anchors.right: parent.right
                anchors.rightMargin: Theme.wide
                anchors.verticalCenter: parent.verticalCenter
                spacing: Theme.medium
            }
        }
    }
}
