pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Stock.Model
import Clienteling.Ui

// The article itself: picture, price, the three figures, sizes by colours, and what the customer holds already.
Card {
    id: root

    required property StockViewModel viewModel

    signal customerWanted

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large

        ProductPicture {
            key: root.viewModel.picture
            name: root.viewModel.title
            size: Theme.portrait ? 112 : 128
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tight

            AppText {
                Layout.fillWidth: true
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: root.viewModel.title
                variant: AppText.Variant.Name
            }

            AppText {
                Layout.fillWidth: true
                text: root.viewModel.variant
                visible: text !== ""
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                maximumLineCount: 2
                text: root.viewModel.description
                variant: AppText.Variant.Caption
                visible: text !== ""
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.tight
                font.features: ({ "tnum": 1 })
                text: root.viewModel.price
                variant: AppText.Variant.Name
            }
        }

        IconButton {
            Layout.alignment: Qt.AlignTop
            iconName: "close"
            label: qsTr("Back to the list")
            objectName: "stock.leave"
            visible: Theme.portrait
            onClicked: root.viewModel.leave()
        }
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.large
        uniformCellSizes: true

        KeyFigure {
            Layout.fillWidth: true
            big: true
            label: qsTr("here")
            tone: root.viewModel.hereFigure === "0" ? Theme.Tone.Amber : Theme.Tone.Accent
            value: root.viewModel.hereFigure
        }

        KeyFigure {
            Layout.fillWidth: true
            big: true
            label: qsTr("in other branches")
            value: root.viewModel.elsewhereFigure
        }

        KeyFigure {
            Layout.fillWidth: true
            big: true
            label: qsTr("on the way")
            value: root.viewModel.incomingFigure
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    VariantGrid {
        Layout.fillHeight: !Theme.portrait
        Layout.fillWidth: true
        viewModel: root.viewModel
    }

    Repeater {
        model: root.viewModel.held

        RowLayout {
            id: held

            required property string title
            required property string words
            required property bool waiting

            Layout.fillWidth: true
            spacing: Theme.small

            Icon {
                color: Theme.toneInk(held.waiting ? Theme.Tone.Amber : Theme.Tone.Accent)
                name: "put-aside"
                size: Theme.iconSmall
            }

            AppText {
                Layout.fillWidth: true
                text: held.title
            }

            Tag {
                text: held.words
                tone: held.waiting ? Theme.Tone.Amber : Theme.Tone.Accent
            }
        }
    }

    Pressable {
        id: customer

        Layout.fillWidth: true
        label: qsTr("For %1").arg(root.viewModel.customerName)
        leftPadding: Theme.medium
        objectName: "stock.customer"
        rightPadding: Theme.medium
        visible: root.viewModel.customerName !== ""

        background: Rectangle {
            color: Theme.accentSoft
            radius: Theme.radius
        }
        contentItem: RowLayout {
            spacing: Theme.small

            Icon {
                color: Theme.accent
                name: "customer"
                size: Theme.iconSmall
            }

            AppText {
                Layout.fillWidth: true
                Accessible.ignored: true
                color: Theme.accent
                text: customer.label
                variant: AppText.Variant.Strong
            }

            Icon {
                color: Theme.accent
                name: "chevron-right"
                size: Theme.iconSmall
            }
        }

        onClicked: root.customerWanted()
    }
}
