import QtQuick
import QtQuick.Layouts
import Clienteling.Stock.Model
import Clienteling.Ui

// How many, where, for whom; and what the tap is worth without a network.
Panel {
    id: root

    required property StockViewModel viewModel

    open: viewModel.reserveOpen
    subtitle: viewModel.reserveArticle
    title: qsTr("Reserve in %1").arg(viewModel.reserveBranch)
    onClosed: viewModel.stopReserving()

    footer: AppButton {
        Layout.fillWidth: true
        kind: AppButton.Kind.Primary
        objectName: "stock.reserve.confirm"
        text: root.viewModel.reserveHint === "" ? qsTr("Reserve for %1").arg(root.viewModel.customerName)
            : qsTr("Request for %1").arg(root.viewModel.customerName)
        onClicked: root.viewModel.reserve()
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        ProductPicture {
            key: root.viewModel.picture
            size: 88
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: root.viewModel.variant
                variant: AppText.Variant.Strong
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: root.viewModel.price
            }
        }
    }

    RowLayout {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            text: qsTr("How many")
        }

        QuantityStepper {
            from: 1
            label: qsTr("How many")
            objectName: "stock.quantity"
            to: root.viewModel.reserveMost
            value: root.viewModel.quantity
            onMoved: value => root.viewModel.chooseQuantity(value)
        }
    }

    Banner {
        Layout.fillWidth: true
        iconName: "offline"
        objectName: "stock.reserve.hint"
        text: root.viewModel.reserveHint
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    Item {
        Layout.fillHeight: true
    }
}
