pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Ui

// One line of the order; with a quantity it asks why, how it looks and where it goes.
Rectangle {
    id: root

    required property ReturnViewModel viewModel
    required property int line
    required property string title
    required property string subtitle
    required property string picture
    required property string remaining
    required property bool possible
    required property int most
    required property int quantity
    required property int reason
    required property int condition
    required property int disposition
    required property string refund

    readonly property bool coming: quantity > 0

    border.color: coming ? Theme.accent : Theme.line
    border.width: Theme.hair
    color: possible ? Theme.card : Theme.background
    implicitHeight: column.implicitHeight + 2 * Theme.medium
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.margins: Theme.medium
        anchors.right: parent.right
        anchors.top: parent.top
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            ProductPicture {
                key: root.picture
                opacity: root.possible ? 1 : 0.5
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: root.title
                    variant: AppText.Variant.Strong
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: root.subtitle
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: root.possible ? Theme.accent : Theme.amber
                    text: root.remaining
                    variant: AppText.Variant.CaptionStrong
                }
            }

            AppText {
                font.features: ({ "tnum": 1 })
                text: root.refund
                variant: AppText.Variant.Figure
                visible: root.coming && Theme.portrait
            }

            QuantityStepper {
                label: root.title
                objectName: "return.quantity." + root.line
                to: root.most
                value: root.quantity
                visible: root.possible
                onMoved: value => root.viewModel.chooseQuantity(root.line, value)
            }
        }

        ChipRow {
            Layout.fillWidth: true
            current: root.reason
            label: qsTr("Why")
            objectName: "return.reason." + root.line
            options: root.viewModel.reasons
            visible: root.coming
            onChosen: index => root.viewModel.chooseReason(root.line, index)
        }

        ChipRow {
            Layout.fillWidth: true
            current: root.condition
            label: qsTr("Condition")
            objectName: "return.condition." + root.line
            options: root.viewModel.conditions
            visible: root.coming
            onChosen: index => root.viewModel.chooseCondition(root.line, index)
        }

        ChipRow {
            Layout.fillWidth: true
            current: root.disposition
            label: qsTr("Goes")
            objectName: "return.disposition." + root.line
            options: root.viewModel.dispositions
            visible: root.coming && root.condition >= 0
            onChosen: index => root.viewModel.chooseDisposition(root.line, index)
        }
    }
}
