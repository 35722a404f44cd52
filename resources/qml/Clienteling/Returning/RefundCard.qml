pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Ui

// The refund as it builds up, who says so, and accept.
Card {
    id: root

    required property ReturnViewModel viewModel

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Refund")
    }

    Repeater {
        model: root.viewModel.refunds

        ValueRow {
            required property string amount

            Layout.fillWidth: true
            required label
            value: amount
        }
    }

    Divider {
        Layout.fillWidth: true
        visible: root.viewModel.refunds.count > 0
    }

    ValueRow {
        Layout.fillWidth: true
        label: qsTr("Together")
        objectName: "return.total"
        strong: true
        value: root.viewModel.total
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight + 2
        visible: root.viewModel.source !== ""

        Icon {
            Layout.alignment: Qt.AlignTop
            color: root.viewModel.provisional ? Theme.amber : Theme.accent
            name: root.viewModel.provisional ? "offline" : "check"
            size: 16
        }

        AppText {
            Layout.fillWidth: true
            color: root.viewModel.provisional ? Theme.amber : Theme.accent
            text: root.viewModel.source
            variant: AppText.Variant.CaptionStrong
            wrapMode: Text.Wrap
        }
    }

    Item {
        Layout.fillHeight: true
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.missing
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.amber
        horizontalAlignment: Text.AlignHCenter
        text: root.viewModel.hint
        variant: AppText.Variant.CaptionStrong
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    AppButton {
        Layout.fillWidth: true
        enabled: root.viewModel.canAccept
        kind: AppButton.Kind.Primary
        objectName: "return.accept"
        text: root.viewModel.acceptText
        onClicked: root.viewModel.accept()
    }
}
