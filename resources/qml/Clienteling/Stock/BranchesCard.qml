pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Stock.Model
import Clienteling.Ui

// The branches by distance, on a list and a small map.
Card {
    id: root

    required property StockViewModel viewModel

    spacing: Theme.small

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Where it is")
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.tight + 2
        visible: root.viewModel.hubText !== ""

        Icon {
            color: root.viewModel.hubOld ? Theme.amber : Theme.dim
            name: root.viewModel.hubOld ? "offline" : "cloud"
            size: 16
        }

        AppText {
            Layout.fillWidth: true
            color: root.viewModel.hubOld ? Theme.amber : Theme.dim
            text: root.viewModel.hubText
            variant: AppText.Variant.Caption
        }
    }

    BranchMap {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.desk ? 260 : Theme.portrait ? 180 : 172
        viewModel: root.viewModel
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        implicitHeight: 200
        model: root.viewModel.branches
        objectName: "stock.branches"
        spacing: Theme.tight

        delegate: BranchLine {
            width: list.width
            onReserve: branchId => root.viewModel.startReserving(branchId)
        }
    }
}
