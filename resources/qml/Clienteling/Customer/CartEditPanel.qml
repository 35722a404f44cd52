pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Add what is on the shelf, by scan or search.
Panel {
    id: root

    required property CustomerViewModel viewModel

    readonly property CartViewModel cart: viewModel.cart

    open: cart.panel === "edit"
    subtitle: qsTr("%1 · %2").arg(viewModel.identity.name).arg(cart.total)
    title: qsTr("Add to the cart")
    onClosed: cart.closePanel()

    SearchField {
        Layout.fillWidth: true
        label: qsTr("Search articles")
        objectName: "customer.cartEdit.search"
        placeholder: qsTr("Article, number, or scan the tag")
        scannable: false
        text: root.cart.searchText
        onEdited: text => root.cart.search(text)
    }

    Banner {
        Layout.fillWidth: true
        objectName: "customer.cartEdit.error"
        text: root.cart.error
        tone: Theme.Tone.Red
        visible: text !== ""
    }

    Repeater {
        model: root.cart.found

        ListRow {
            id: found

            required property string sku
            required property string name
            required property string price
            required property string picture

            Layout.fillWidth: true
            detail: price
            leading: ProductPicture {
                key: found.picture
                size: 44
            }
            leftPadding: 0
            objectName: "cart.add." + sku
            title: name
            trailing: Icon {
                color: Theme.accent
                name: "plus"
            }
            onClicked: root.cart.add(sku)
        }
    }

    Overline {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small
        text: qsTr("In the cart")
    }

    Repeater {
        model: root.cart.lines

        RowLayout {
            id: line

            required property string sku
            required property string name
            required property string amount
            required property string picture
            required property int quantity

            Layout.fillWidth: true
            spacing: Theme.medium

            ProductPicture {
                key: line.picture
                size: 44
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                AppText {
                    Layout.fillWidth: true
                    text: line.name
                    variant: AppText.Variant.Strong
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: Theme.dim
                    text: line.amount
                }
            }

            QuantityStepper {
                from: 0
                label: line.name
                objectName: "cart.quantity." + line.sku
                to: 999
                value: line.quantity
                onMoved: value => root.cart.setQuantity(line.sku, value)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
