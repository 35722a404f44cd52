import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One line of text with its label above and, when something is wrong, a sentence below.
ColumnLayout {
    id: root

    property string label
    property alias text: field.text
    property string placeholder
    property string error
    property string hint
    property bool clearable: true
    property alias readOnly: field.readOnly
    property alias echoMode: field.echoMode
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength

    signal edited(string text)
    signal accepted

    function focusField(): void {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
    }

    Layout.fillHeight: false
    spacing: Theme.tight

    AppText {
        Accessible.ignored: true
        color: Theme.dim
        text: root.label
        variant: AppText.Variant.CaptionStrong
        visible: text !== ""
    }

    T.TextField {
        id: field

        Accessible.description: root.error !== "" ? root.error : root.hint
        Accessible.name: root.label
        Accessible.role: Accessible.EditableText
        Layout.fillWidth: true
        color: Theme.ink
        font.family: Theme.family
        font.hintingPreference: Font.PreferNoHinting
        font.pixelSize: Theme.textSize
        implicitHeight: Math.max(Theme.touch, Math.round(Theme.touch * Theme.textScale * 0.9))
        implicitWidth: 240
        leftPadding: Theme.large - 2
        objectName: root.objectName + ".field"
        placeholderText: root.placeholder
        rightPadding: root.clearable ? Theme.touch : Theme.large
        selectByMouse: true
        selectedTextColor: Theme.inkOnAccent
        selectionColor: Theme.accent
        verticalAlignment: TextInput.AlignVCenter

        background: Rectangle {
            border.color: root.error !== "" ? Theme.red : field.activeFocus ? Theme.accent : Theme.lineStrong
            border.width: field.activeFocus || root.error !== "" ? 2 : Theme.hair
            color: Theme.card
            radius: Theme.radius
        }

        onAccepted: root.accepted()
        onTextEdited: root.edited(text)

        AppText {
            anchors.fill: parent
            anchors.leftMargin: field.leftPadding
            anchors.rightMargin: field.rightPadding
            Accessible.ignored: true
            color: Theme.dim
            text: root.placeholder
            visible: field.text === "" && field.preeditText === ""
        }

        IconButton {
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.dim
            focusPolicy: Qt.NoFocus
            iconName: "close"
            label: qsTr("Clear %1").arg(root.label)
            objectName: root.objectName + ".clear"
            visible: root.clearable && !field.readOnly && field.text !== ""
            onClicked: {
                field.clear()
                root.edited("")
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight
        visible: root.error !== "" || root.hint !== ""

        Icon {
            color: Theme.red
            name: "warning"
            size: 16
            visible: root.error !== ""
        }

        AppText {
            Layout.fillWidth: true
            color: root.error !== "" ? Theme.red : Theme.dim
            text: root.error !== "" ? root.error : root.hint
            variant: AppText.Variant.Caption
            wrapMode: Text.Wrap
        }
    }
}
