pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.Customer.Model
import Clienteling.Ui

// What they looked at online, most recent first, and their wish list.
ScrollList {
    id: root

    required property CustomerViewModel viewModel

    model: viewModel.seen
    objectName: "customer.seen"

    delegate: ArticleLine {
        required property string key
        required property string sku
        required name
        required line
        required picture
        required good
        required stock
        required elsewhere
        required wished

        objectName: "seen." + key
        width: root.width
        onClicked: root.viewModel.openTarget("article", sku)
    }

    EmptyState {
        anchors.fill: parent
        iconName: "eye"
        objectName: "seen.empty"
        text: qsTr("Articles they look at in the web shop appear here.")
        title: qsTr("Nothing looked at yet")
        visible: root.count === 0
    }
}
