import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

ColumnLayout {
    id: root

    signal panelRequested
    signal toastRequested

    spacing: Theme.medium

    Banner {
        Layout.fillWidth: true
        actionText: "Why"
        detail: "Everything you do is kept and sent later."
        objectName: "gallery.offline"
        text: "No network since 14:02"
        tone: Theme.Tone.Amber
    }

    Banner {
        Layout.fillWidth: true
        dismissible: true
        objectName: "gallery.refused"
        text: "1 action was refused by the hub"
        tone: Theme.Tone.Red
    }

    Banner {
        Layout.fillWidth: true
        objectName: "gallery.info"
        text: "ลูกค้าเช็คอินแล้ว · รับสินค้าได้ที่ชั้น A-12"
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.small

        NetworkPill {
            objectName: "gallery.online"
            text: "Online · 2 s ago"
        }

        NetworkPill {
            networkState: "syncing"
            objectName: "gallery.syncing"
            text: "Sending 3"
        }

        NetworkPill {
            networkState: "offline"
            objectName: "gallery.pill.offline"
            text: "Offline since 14:02"
        }
    }

    RowLayout {
        spacing: Theme.small

        AppButton {
            Layout.fillWidth: true
            objectName: "gallery.openPanel"
            text: "Open a panel"
            onClicked: root.panelRequested()
        }

        AppButton {
            Layout.fillWidth: true
            objectName: "gallery.showToast"
            text: "Show a toast"
            onClicked: root.toastRequested()
        }
    }

    Card {
        Layout.fillWidth: true

        PageHeader {
            backVisible: true
            objectName: "gallery.header"
            subtitle: "12 branches by distance"
            title: "Stock"

            IconButton {
                iconName: "filter"
                label: "Filter"
                objectName: "gallery.filter"
                outlined: true
            }
        }

        SortableHeader {
            Layout.fillWidth: true
            Layout.leftMargin: -Theme.large
            Layout.rightMargin: -Theme.large
            objectName: "gallery.table"
            sortKey: "branch"

            columns: [
                SortColumn {
                    key: "branch"
                    title: "Branch"
                },
                SortColumn {
                    alignRight: true
                    key: "count"
                    preferredWidth: 90
                    title: "Here"
                }
            ]

            onSortRequested: key => sortKey = key
        }

        Skeleton {
            Layout.fillWidth: true
            active: true
            rows: 2
        }
    }

    Card {
        Layout.fillWidth: true

        EmptyState {
            Layout.fillWidth: true
            actionText: "Create a customer"
            iconName: "customer"
            objectName: "gallery.empty"
            text: "Nobody in this branch or the chain has that name, phone or order."
            title: "No customer found"
        }
    }
}
