pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Where each line goes. What is held or picked up is reserved at the same time.
Panel {
    id: root

    required property CustomerViewModel viewModel

    readonly property CartViewModel cart: viewModel.cart

    open: cart.panel === "split"
    panelWidth: 560
    subtitle: qsTr("%1 · %2").arg(viewModel.identity.name).arg(cart.total)
    title: qsTr("Split the cart")
    onClosed: cart.closePanel()

    footer: AppButton {
        Layout.fillWidth: true
        enabled: root.cart.ready
        kind: AppButton.Kind.Primary
        objectName: "customer.split.confirm"
        text: root.cart.hint === "" ? qsTr("Split and reserve") : qsTr("Split and request")
        onClicked: root.cart.split()
    }

    Banner {
        Layout.fillWidth: true
        iconName: "offline"
        objectName: "customer.split.hint"
        text: root.cart.hint
        tone: Theme.Tone.Amber
        visible: text !== ""
    }

    Banner {
        Layout.fillWidth: true
        objectName: "customer.split.error"
        text: root.cart.error
        tone: Theme.Tone.Red
        visible: text !== ""
    }

    Repeater {
        model: root.cart.parts

        SplitLine {
            Layout.fillWidth: true
            fateNames: root.cart.fateNames
            onBranchChosen: (line, place) => root.cart.chooseBranch(line, place)
            onFateChosen: (line, fate) => root.cart.chooseFate(line, fate)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
