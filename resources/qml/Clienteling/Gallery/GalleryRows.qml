import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

Card {
    id: root

    spacing: Theme.small

    SectionTitle {
        detail: "as of 14:32"
        text: "Timeline"
    }

    Flow {
        Layout.fillWidth: true
        spacing: Theme.small

        Chip {
            checkable: true
            checked: true
            objectName: "gallery.chip.all"
            text: "All"
        }

        Chip {
            checkable: true
            objectName: "gallery.chip.web"
            text: "Web"
        }

        Chip {
            checkable: true
            count: 4
            objectName: "gallery.chip.chat"
            text: "Chat"
        }
    }

    Overline {
        text: "Today"
    }

    TimelineRow {
        Layout.fillWidth: true
        iconName: "store"
        objectName: "gallery.timeline.0"
        subtitle: "Checked in with pick-up code"
        time: "14:31"
        title: "Walked in"
    }

    TimelineRow {
        Layout.fillWidth: true
        iconName: "put-aside"
        objectName: "gallery.timeline.1"
        subtitle: "Piotr · shelf A-12, tag printed"
        time: "12:02"
        title: "Put aside in Kraków Rynek"
    }

    TimelineRow {
        Layout.fillWidth: true
        iconName: "ad"
        last: true
        objectName: "gallery.timeline.2"
        subtitle: "Facebook · autumn-sofas · led to the product page"
        time: "11:36"
        title: "Clicked an ad"
    }

    SectionTitle {
        actionText: "All 14"
        objectName: "gallery.looked"
        text: "Looked at online"
    }

    ListRow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.medium
        Layout.rightMargin: -Theme.medium
        detail: "waiting 4 min"
        detailTone: Theme.Tone.Amber
        initials: "AK"
        objectName: "gallery.row.0"
        subtitle: "Kraków · +48 ••• 412"
        title: "Anna Kowalska"
    }

    ListRow {
        Layout.fillWidth: true
        Layout.leftMargin: -Theme.medium
        Layout.rightMargin: -Theme.medium
        chevron: true
        iconName: "order"
        objectName: "gallery.row.1"
        selected: true
        subtitle: "3 articles · 428,00 zł"
        title: "Order 10-2231"
    }

    StockLine {
        Layout.fillWidth: true
        detail: "Bonarka 2.1 km: 12"
        text: "here 4"
    }

    StockLine {
        Layout.fillWidth: true
        detail: "web shop only"
        here: false
        text: "not here"
    }
}
