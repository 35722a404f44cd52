import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Several lines of text: a note, a reply.
ColumnLayout {
    id: root

    property string label
    property alias text: area.text
    property string placeholder
    property string error
    property int lines: 3

    signal edited(string text)

    function focusField(): void {
        area.forceActiveFocus(Qt.ShortcutFocusReason)
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

    Rectangle {
        Layout.fillHeight: true
        Layout.fillWidth: true
        border.color: root.error !== "" ? Theme.red : area.activeFocus ? Theme.accent : Theme.lineStrong
        border.width: area.activeFocus || root.error !== "" ? 2 : Theme.hair
        color: Theme.card
        implicitHeight: Math.round(Theme.textSize * 1.45 * root.lines) + 2 * Theme.medium
        radius: Theme.radius

        Flickable {
            anchors.fill: parent
            anchors.margins: 2
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            T.ScrollBar.vertical: AppScrollBar {}
            T.TextArea.flickable: T.TextArea {
                id: area

                Accessible.description: root.error
                Accessible.name: root.label !== "" ? root.label : root.placeholder
                Accessible.role: Accessible.EditableText
                Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.priority: Keys.BeforeItem
                color: Theme.ink
                font.family: Theme.family
                font.hintingPreference: Font.PreferNoHinting
                font.pixelSize: Theme.textSize
                objectName: root.objectName + ".field"
                padding: Theme.medium
                selectionColor: Theme.accent
                selectedTextColor: Theme.inkOnAccent
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.Wrap

                onTextChanged: if (activeFocus) root.edited(text)
            }
        }

        AppText {
            anchors.left: parent.left
            anchors.margins: Theme.medium + 2
            anchors.right: parent.right
            anchors.top: parent.top
            Accessible.ignored: true
            color: Theme.dim
            text: root.placeholder
            visible: area.text === ""
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.red
        text: root.error
        variant: AppText.Variant.Caption
        visible: text !== ""
        wrapMode: Text.Wrap
    }
}
