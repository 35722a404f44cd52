pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Stock.Model
import Clienteling.Ui

// The search and what it found; without a search, what the customer looked at.
Card {
    id: root

    required property StockViewModel viewModel

    padding: Theme.medium

    SearchField {
        Layout.fillWidth: true
        label: qsTr("Search articles")
        objectName: "stock.search"
        placeholder: qsTr("Article, category, number")
        scannable: false
        text: root.viewModel.text
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
        model: root.viewModel.articles
        objectName: "stock.articles"
        visible: count > 0

        delegate: Pressable {
            id: row

            required property string productId
            required property string sku
            required property string title
            required property string subtitle
            required property string picture
            required property bool here
            required property string stock

            readonly property bool current: root.viewModel.title === title && root.viewModel.state === "article"

            Accessible.role: Accessible.ListItem
            Accessible.selected: current
            bottomPadding: Theme.small
            label: title + ", " + subtitle + ", " + stock
            leftPadding: Theme.small
            objectName: "stock.article." + productId
            topPadding: Theme.small
            width: list.width

            background: Rectangle {
                color: row.current ? Theme.accentSoft : row.hovered || row.down ? Theme.pressed : "transparent"
                radius: Theme.radius
            }
            contentItem: RowLayout {
                spacing: Theme.medium

                ProductPicture {
                    key: row.picture
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    AppText {
                        Layout.fillWidth: true
                        Accessible.ignored: true
                        text: row.title
                        variant: AppText.Variant.Strong
                    }

                    AppText {
                        Layout.fillWidth: true
                        Accessible.ignored: true
                        color: Theme.dim
                        text: row.subtitle
                        wrapMode: Text.Wrap
                    }

                    StockLine {
                        Layout.fillWidth: true
                        here: row.here
                        text: row.stock
                    }
                }
            }

            onClicked: root.viewModel.choose(productId, sku)
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
        iconName: root.viewModel.state === "nothing" ? "find" : "scan"
        objectName: "stock.listEmpty"
        text: root.viewModel.state === "nothing" ? qsTr("Check the spelling, or scan the tag.")
            : qsTr("Type a name, or scan the tag on the shelf.")
        title: root.viewModel.state === "nothing" ? qsTr("No such article") : qsTr("Search or scan")
        visible: list.count === 0 && !root.viewModel.loading
    }
}
