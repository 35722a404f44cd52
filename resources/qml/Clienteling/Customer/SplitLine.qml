pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// One line of the cart and what happens to it.
Card {
    id: root

    required property int line
    required property string name
    required property string amount
    required property string picture
    required property int fate
    required property list<string> branchNames
    required property int branch
    required property string warning
    property list<string> fateNames

    readonly property bool elsewhere: fate === 2

    signal fateChosen(int line, int fate)
    signal branchChosen(int line, int place)

    padding: Theme.medium
    spacing: Theme.small

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        ProductPicture {
            key: root.picture
            name: root.name
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.name
                variant: AppText.Variant.Strong
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: root.amount
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.amber
                text: root.warning
                variant: AppText.Variant.CaptionStrong
                visible: text !== ""
            }
        }
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.tight

        Repeater {
            model: root.fateNames

            Chip {
                required property int index
                required property string modelData

                checked: index === root.fate
                objectName: "split." + root.line + "." + index
                text: modelData
                onClicked: root.fateChosen(root.line, index)
            }
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0
        visible: root.elsewhere

        Repeater {
            model: root.elsewhere ? root.branchNames : []

            CheckRow {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                objectName: "split." + root.line + ".branch." + index
                on: index === root.branch
                radio: true
                text: modelData
                onMoved: root.branchChosen(root.line, index)
            }
        }
    }
}
