pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// The online cart: its lines, and taking it over or splitting it.
Card {
    id: root

    required property CustomerViewModel viewModel
    property bool titled: true
    property int mostLines: 3

    readonly property CartViewModel cart: viewModel.cart

    border.width: titled ? Theme.hair : 0
    color: titled ? Theme.card : "transparent"
    padding: titled ? Theme.large : 0
    spacing: Theme.small

    SectionTitle {
        Layout.fillWidth: true
        detail: root.cart.total
        strongDetail: true
        text: root.cart.state === "taken" ? qsTr("Cart, in the store") : qsTr("Online cart")
        visible: root.cart.cartId !== ""
    }

    ScrollList {
        id: lines

        Layout.fillHeight: true
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, root.mostLines * 70 * Theme.textScale)
        leftMargin: 0
        model: root.cart.lines
        objectName: "customer.cartLines"
        visible: root.cart.cartId !== ""

        delegate: ArticleLine {
            required property string key
            required property string sku
            required name
            required property string amount
            required picture
            required good
            required stock
            required elsewhere
            required property string fate
            required note

            line: fate === "" ? amount : amount + " · " + fate
            objectName: "cart.line." + key
            width: lines.width
            onClicked: root.viewModel.openTarget("article", sku)
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.amber
        text: root.cart.hint
        variant: AppText.Variant.Caption
        visible: text !== "" && root.cart.cartId !== ""
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.tight
        spacing: Theme.small
        visible: root.cart.cartId !== ""

        AppButton {
            Layout.fillWidth: true
            kind: AppButton.Kind.Primary
            objectName: "cart.takeOver"
            text: qsTr("Take over cart")
            visible: root.cart.state === "open"
            onClicked: root.cart.takeOver()
        }

        AppButton {
            Layout.fillWidth: root.cart.state === "taken"
            kind: root.cart.state === "taken" ? AppButton.Kind.Primary : AppButton.Kind.Secondary
            objectName: "cart.split"
            text: qsTr("Split")
            onClicked: root.cart.openPanel("split")
        }

        IconButton {
            iconName: "plus"
            label: qsTr("Change the cart, or add an article")
            objectName: "cart.edit"
            outlined: true
            onClicked: root.cart.openPanel("edit")
        }
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "cart"
        objectName: "cart.empty"
        text: qsTr("What they put into the web shop’s cart appears here.")
        title: qsTr("No online cart")
        visible: root.cart.cartId === ""
    }
}
