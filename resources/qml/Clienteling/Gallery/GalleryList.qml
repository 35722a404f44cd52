pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

Card {
    id: root

    padding: Theme.small

    SectionTitle {
        Layout.leftMargin: Theme.small
        Layout.rightMargin: Theme.small
        Layout.topMargin: Theme.small
        detail: "by arrival"
        text: "Customers"
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: ["Julia Nowak", "Anna Kowalska", "Łukasz Żądło", "สมชาย ใจดี", "Piotr Wiśniewski"]
        objectName: "gallery.list.rows"

        delegate: ListRow {
            required property int index
            required property string modelData

            detail: "14:3" + index
            initials: modelData.slice(0, 1)
            objectName: "gallery.list." + index
            selected: ListView.isCurrentItem
            subtitle: "Kraków · +48 ••• 412"
            title: modelData
            width: ListView.view.width
            onClicked: list.currentIndex = index
        }
    }
}
