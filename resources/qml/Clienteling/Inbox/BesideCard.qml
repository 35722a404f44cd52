pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Ui

// Who writes, what they hold and were promised, and the stock to answer from.
Card {
    id: root

    required property InboxViewModel viewModel

    signal customerWanted
    signal threadWanted

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        IconButton {
            iconName: "arrow-left"
            label: qsTr("Back to the conversation")
            objectName: "inbox.thread"
            outlined: true
            visible: Theme.portrait
            onClicked: root.threadWanted()
        }

        ListRow {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.portrait ? 0 : -Theme.medium
            chevron: true
            initials: root.viewModel.customerInitials
            objectName: "inbox.customer"
            subtitle: root.viewModel.customerLine
            title: root.viewModel.customerName
            onClicked: root.customerWanted()
        }
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("Open with them")
        visible: root.viewModel.held.count > 0
    }

    Repeater {
        model: root.viewModel.held

        RowLayout {
            id: held

            required property string title
            required property string words
            required property bool waiting
            required property string sort

            Layout.fillWidth: true
            spacing: Theme.small

            Icon {
                Layout.alignment: Qt.AlignTop
                color: held.waiting ? Theme.amber : Theme.accent
                name: held.sort === "task" ? "flag" : "put-aside"
                size: Theme.iconSmall
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                AppText {
                    Layout.fillWidth: true
                    text: held.title
                    variant: AppText.Variant.Strong
                    wrapMode: Text.Wrap
                }

                AppText {
                    Layout.fillWidth: true
                    color: held.waiting ? Theme.amber : Theme.accent
                    text: held.words
                    variant: AppText.Variant.CaptionStrong
                    wrapMode: Text.Wrap
                }
            }
        }
    }

    Overline {
        Layout.fillWidth: true
        text: qsTr("Stock")
    }

    SearchField {
        Layout.fillWidth: true
        label: qsTr("Look an article up")
        objectName: "inbox.lookup"
        placeholder: qsTr("Article")
        scannable: false
        text: root.viewModel.lookup
        onEdited: text => root.viewModel.look(text)
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.offers
        objectName: "inbox.offers"
        spacing: Theme.small

        delegate: Item {
            id: offer

            required property string sku
            required property string title
            required property string price
            required property string picture
            required property bool here
            required property string stock
            required property string detail
            required property bool canReserve

            height: row.implicitHeight
            width: list.width

            RowLayout {
                id: row

                spacing: Theme.small
                width: parent.width

                ProductPicture {
                    key: offer.picture
                    size: Theme.touch
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 1

                    AppText {
                        Layout.fillWidth: true
                        maximumLineCount: 2
                        text: offer.title
                        variant: AppText.Variant.Strong
                        wrapMode: Text.Wrap
                    }

                    AppText {
                        Layout.fillWidth: true
                        color: Theme.dim
                        text: offer.price
                    }

                    StockLine {
                        Layout.fillWidth: true
                        detail: offer.detail
                        here: offer.here
                        text: offer.stock
                    }
                }

                AppButton {
                    label: qsTr("Reserve %1").arg(offer.title)
                    objectName: "inbox.reserve." + offer.sku
                    text: qsTr("Reserve")
                    visible: offer.canReserve
                    onClicked: root.viewModel.reserve(offer.sku)
                }
            }
        }
    }
}
