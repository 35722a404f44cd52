import QtQuick
import QtQuick.Templates as T

// The search bar. `edited` on each key, `accepted` on Enter, `cancelled` on Esc in an empty field.
T.TextField {
    id: root

    property string label: qsTr("Search")
    property string placeholder
    property bool busy: false
    property bool scannable: true

    signal edited(string text)
    signal cancelled
    signal scanRequested

    Accessible.name: label
    Accessible.role: Accessible.EditableText
    Keys.onEscapePressed: {
        if (text === "") {
            root.cancelled()
        } else {
            root.clear()
            root.edited("")
        }
    }
    color: Theme.ink
    font.family: Theme.family
    font.hintingPreference: Font.PreferNoHinting
    font.pixelSize: Theme.textSize
    implicitHeight: Math.max(Theme.touch, Math.round(44 * Theme.textScale))
    implicitWidth: 320
    inputMethodHints: Qt.ImhNoPredictiveText
    leftPadding: 44
    rightPadding: scannable ? 2 * Theme.touch : Theme.touch
    selectByMouse: true
    selectedTextColor: Theme.inkOnAccent
    selectionColor: Theme.accent
    verticalAlignment: TextInput.AlignVCenter

    background: Rectangle {
        border.color: root.activeFocus ? Theme.accent : Theme.line
        border.width: root.activeFocus ? 2 : Theme.hair
        color: Theme.card
        radius: height / 2
    }

    onTextEdited: edited(text)

    Icon {
        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        color: root.activeFocus ? Theme.accent : Theme.dim
        name: "find"
        size: Theme.iconSmall
        visible: !root.busy
    }

    Spinner {
        anchors.left: parent.left
        anchors.leftMargin: Theme.large
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.accent
        running: root.busy
        size: Theme.iconSmall
        visible: root.busy
    }

    AppText {
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding
        anchors.rightMargin: root.rightPadding
        Accessible.ignored: true
        color: Theme.dim
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 12
        text: root.placeholder
        visible: root.text === "" && root.preeditText === ""
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        IconButton {
            color: Theme.dim
            cornerRadius: Theme.wide
            focusPolicy: Qt.NoFocus
            iconName: "close"
            label: qsTr("Clear search")
            objectName: root.objectName + ".clear"
            visible: root.text !== ""
            onClicked: {
                root.clear()
                root.edited("")
            }
        }

        IconButton {
            color: Theme.dim
            cornerRadius: Theme.wide
            iconName: "scan"
            label: qsTr("Scan a code")
            objectName: root.objectName + ".scan"
            visible: root.scannable
            onClicked: root.scanRequested()
        }
    }
}
