import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// One branch: name and distance, opening hours, the figure with its age, and reserve.
Item {
    id: root

    required property string branchId
    required property string name
    required property bool mine
    required property string distance
    required property string hours
    required property bool open
    required property string figure
    required property bool stocked
    required property string age
    required property bool old
    required property string incoming
    required property bool canReserve
    required property string whyNot

    signal reserve(string branchId)

    implicitHeight: row.implicitHeight + 2 * Theme.small

    Rectangle {
        anchors.bottom: parent.bottom
        color: Theme.line
        height: Theme.hair
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.medium

        AppText {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: Math.round(28 * Theme.textScale)
            color: root.stocked ? Theme.accent : Theme.dim
            font.features: ({ "tnum": 1 })
            horizontalAlignment: Text.AlignHCenter
            text: root.figure
            variant: AppText.Variant.Name
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 1

            AppText {
                Layout.fillWidth: true
                text: root.name
                variant: AppText.Variant.Strong
            }

            AppText {
                Layout.fillWidth: true
                color: root.open ? Theme.accent : Theme.amber
                text: [root.distance, root.hours].filter(part => part !== "").join(" · ")
                variant: AppText.Variant.Caption
                visible: text !== ""
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: root.old ? Theme.amber : Theme.dim
                text: root.age !== "" && root.incoming !== "" ? root.age + " · " + root.incoming : root.age + root.incoming
                variant: AppText.Variant.Caption
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            Accessible.description: root.whyNot
            kind: root.mine ? AppButton.Kind.Primary : AppButton.Kind.Secondary
            label: qsTr("Reserve in %1").arg(root.name)
            objectName: "stock.reserve." + root.branchId
            text: qsTr("Reserve")
            visible: root.canReserve
            onClicked: root.reserve(root.branchId)
        }

        AppText {
            Layout.maximumWidth: 110
            horizontalAlignment: Text.AlignRight
            text: root.whyNot
            variant: AppText.Variant.Caption
            visible: !root.canReserve && root.stocked
            wrapMode: Text.Wrap
        }
    }
}
