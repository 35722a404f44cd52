pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Orders of every channel; a tap leads to their return.
ScrollList {
    id: root

    required property CustomerViewModel viewModel

    model: viewModel.orders
    objectName: "customer.orders"

    delegate: ListRow {
        id: row

        required property string orderNumber
        required title
        required property string line
        required property string total
        required property string standing
        required property int standingTone

        Accessible.description: total + ", " + standing
        iconName: "order"
        leftPadding: 0
        objectName: "order." + orderNumber
        rightPadding: 0
        subtitle: line
        width: root.width
        trailing: ColumnLayout {
            spacing: 2

            AppText {
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
                font.features: ({ "tnum": 1 })
                text: row.total
                variant: AppText.Variant.Strong
            }

            AppText {
                Layout.alignment: Qt.AlignRight
                Accessible.ignored: true
                color: Theme.toneInk(row.standingTone)
                text: row.standing
                variant: AppText.Variant.Caption
            }
        }
        onClicked: root.viewModel.openTarget("order", orderNumber)
    }

    EmptyState {
        anchors.fill: parent
        iconName: "order"
        objectName: "orders.empty"
        text: qsTr("Orders from the web shop and the stores appear here.")
        title: qsTr("No orders yet")
        visible: root.count === 0
    }
}
