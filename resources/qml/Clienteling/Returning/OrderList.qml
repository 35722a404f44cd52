pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Ui

// Orders by number, customer or scan; without a search those of the customer in front.
Card {
    id: root

    required property ReturnViewModel viewModel

    padding: Theme.medium

    SearchField {
        Layout.fillWidth: true
        label: qsTr("Search orders")
        objectName: "return.search"
        placeholder: qsTr("Order number, name, phone")
        scannable: false
        text: root.viewModel.text
        onAccepted: root.viewModel.choose(text)
        onEdited: text => root.viewModel.search(text)
    }

    Overline {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.small
        text: root.viewModel.listTitle
        visible: text !== ""
    }

    Skeleton {
        Layout.fillWidth: true
        Layout.margins: Theme.small
        active: root.viewModel.loading && list.count === 0
        rows: 5
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.orders
        objectName: "return.orders"
        visible: count > 0

        delegate: Pressable {
            id: row

            required property string orderNumber
            required property string title
            required property string subtitle
            required property string total
            required property string returnable
            required property bool possible
            required property bool selected

            Accessible.role: Accessible.ListItem
            Accessible.selected: selected
            bottomPadding: Theme.small
            label: title + ", " + subtitle + ", " + returnable
            leftPadding: Theme.small
            objectName: "return.order." + orderNumber
            rightPadding: Theme.small
            topPadding: Theme.small
            width: list.width

            background: Rectangle {
                color: row.selected ? Theme.accentSoft : row.hovered || row.down ? Theme.pressed : "transparent"
                radius: Theme.radius
            }
            contentItem: ColumnLayout {
                spacing: 2

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.small

                    AppText {
                        Layout.fillWidth: true
                        Accessible.ignored: true
                        text: row.title
                        variant: AppText.Variant.Strong
                    }

                    AppText {
                        Accessible.ignored: true
                        font.features: ({ "tnum": 1 })
                        text: row.total
                        variant: AppText.Variant.Strong
                    }
                }

                AppText {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    color: Theme.dim
                    text: row.subtitle
                }

                StockLine {
                    Layout.fillWidth: true
                    here: row.possible
                    text: row.returnable
                }
            }

            onClicked: root.viewModel.choose(orderNumber)
        }
    }

    AppText {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.small
        text: root.viewModel.listMore
        variant: AppText.Variant.Caption
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: root.viewModel.text === "" ? "scan" : "find"
        objectName: "return.listEmpty"
        text: root.viewModel.text === "" ? qsTr("Type the order number or a name, or scan the order's code.")
            : qsTr("Check the number. An order of another branch may need the network.")
        title: root.viewModel.text === "" ? qsTr("Search or scan") : qsTr("No such order here")
        visible: list.count === 0 && !root.viewModel.loading
    }
}
