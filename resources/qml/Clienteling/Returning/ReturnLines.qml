pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Returning.Model
import Clienteling.Ui

// The order's lines with what may still come back, and why not.
Card {
    id: root

    required property ReturnViewModel viewModel

    signal customerWanted

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: root.viewModel.orderTitle
                variant: AppText.Variant.Name
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: root.viewModel.orderSubtitle
            }
        }

        IconButton {
            iconName: "customer"
            label: qsTr("Open the customer")
            objectName: "return.customer"
            outlined: true
            visible: root.viewModel.customerId !== ""
            onClicked: root.customerWanted()
        }

        IconButton {
            iconName: "close"
            label: qsTr("Back to the orders")
            objectName: "return.leave"
            outlined: true
            onClicked: root.viewModel.leave()
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.lines
        objectName: "return.lines"
        spacing: Theme.small

        delegate: ReturnLine {
            viewModel: root.viewModel
            width: list.width
        }
    }
}
