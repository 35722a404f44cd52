pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Customer.Model
import Clienteling.Ui

// Beside the timeline: the cart on top and tabs below; in portrait everything is a tab.
ColumnLayout {
    id: root

    required property CustomerViewModel viewModel
    property int current: 0

    // The tab as one of: timeline 0, cart 1, seen 2, orders 3, chats 4, notes 5.
    readonly property int shown: Theme.portrait ? current : Math.max(2, current)

    signal entryChosen(string title, string body, string origin, string action, string target)

    spacing: Theme.medium

    CartCard {
        Layout.fillHeight: false
        Layout.fillWidth: true
        mostLines: Theme.desk ? 5 : 3
        viewModel: root.viewModel
        visible: !Theme.portrait && root.viewModel.cart.cartId !== ""
    }

    Card {
        Layout.fillHeight: true
        Layout.fillWidth: true
        spacing: Theme.small

        TabBarRow {
            id: tabs

            Layout.fillWidth: true
            Layout.topMargin: -Theme.small
            counts: Theme.portrait
                ? [0, root.viewModel.cart.lines.count, root.viewModel.seenCount, root.viewModel.orders.count,
                    root.viewModel.chats.count, root.viewModel.notes.count + root.viewModel.tasks.count]
                : [root.viewModel.seenCount, root.viewModel.orders.count, root.viewModel.chats.count,
                    root.viewModel.notes.count + root.viewModel.tasks.count]
            currentIndex: Theme.portrait ? root.shown : root.shown - 2
            objectName: "customer.tabs"
            spacing: Theme.portrait ? Theme.small : 0
            tabs: Theme.portrait
                ? [qsTr("Timeline"), qsTr("Cart"), qsTr("Seen"), qsTr("Orders"), qsTr("Chats"), qsTr("Notes")]
                : [qsTr("Seen"), qsTr("Orders"), qsTr("Chats"), qsTr("Notes")]
            onChosen: index => root.current = Theme.portrait ? index : index + 2
        }

        TimelineCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            titled: false
            viewModel: root.viewModel
            visible: root.shown === 0
            onEntryChosen: (title, body, origin, action, target) =>
                root.entryChosen(title, body, origin, action, target)
        }

        CartCard {
            Layout.fillHeight: true
            Layout.fillWidth: true
            mostLines: 20
            titled: false
            viewModel: root.viewModel
            visible: root.shown === 1
        }

        SeenList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            viewModel: root.viewModel
            visible: root.shown === 2
        }

        OrdersList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            viewModel: root.viewModel
            visible: root.shown === 3
        }

        ChatsList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            viewModel: root.viewModel
            visible: root.shown === 4
        }

        NotesList {
            Layout.fillHeight: true
            Layout.fillWidth: true
            viewModel: root.viewModel
            visible: root.shown === 5
            onEntryChosen: (title, body, origin, action, target) =>
                root.entryChosen(title, body, origin, action, target)
        }
    }
}
