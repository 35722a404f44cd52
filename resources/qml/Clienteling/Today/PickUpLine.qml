import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

// One reservation: article, for whom, where it stands, and its next step.
Pressable {
    id: root

    required property string reservationId
    required property string customerId
    required property string title
    required property string picture
    required property string line
    required property string standing
    required property int tone
    required property string step
    required property string stepText

    readonly property bool current: ListView.isCurrentItem && ListView.view.activeFocus

    signal acted(string reservationId, string step)
    signal chosen(string customerId)
    signal moreWanted(string reservationId)

    Accessible.role: Accessible.ListItem
    bottomPadding: Theme.small
    label: [title, line, standing].filter(part => part !== "").join(", ")
    leftPadding: Theme.small
    objectName: "pickUp." + reservationId
    rightPadding: Theme.small
    topPadding: Theme.small

    background: Rectangle {
        color: root.current ? Theme.accentSoft : root.hovered || root.down ? Theme.pressed : "transparent"
        radius: Theme.radius
    }
    contentItem: RowLayout {
        spacing: Theme.medium

        ProductPicture {
            key: root.picture
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                text: root.title
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.dim
                text: root.line
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.toneInk(root.tone)
                text: root.standing
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }
        }

        AppButton {
            kind: root.step === "hand_over" || root.step === "put_aside" ? AppButton.Kind.Primary : AppButton.Kind.Secondary
            label: root.stepText + ": " + root.title
            objectName: "pickUp." + root.reservationId + ".action"
            text: root.stepText
            visible: text !== ""
            onClicked: root.acted(root.reservationId, root.step)
        }

        IconButton {
            iconName: "more"
            label: qsTr("More for %1").arg(root.title)
            objectName: "pickUp." + root.reservationId + ".more"
            onClicked: root.moreWanted(root.reservationId)
        }
    }

    onClicked: root.chosen(root.customerId)
}
