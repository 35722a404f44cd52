pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Stock.Model
import Clienteling.Ui

// Sizes down, colours across; each cell says how many are here and how many near.
Flickable {
    id: root

    required property StockViewModel viewModel

    readonly property int columnCount: Math.max(1, viewModel.columnNames.length)
    readonly property bool named: viewModel.columnNames.length > 1 || viewModel.rowNames.length > 1
    readonly property real cellWidth: Math.max(72 * Theme.textScale,
        Math.min(168, (width - rowNameColumn.width - Theme.small * columnCount) / columnCount))

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    contentHeight: layout.implicitHeight
    contentWidth: Math.max(width, layout.implicitWidth)
    implicitHeight: layout.implicitHeight

    RowLayout {
        id: layout

        spacing: Theme.small

        ColumnLayout {
            id: rowNameColumn

            Layout.alignment: Qt.AlignTop
            spacing: Theme.small
            visible: root.viewModel.rowNames.length > 1 || (root.viewModel.rowNames[0] ?? "") !== ""

            Item {
                implicitHeight: heads.implicitHeight
            }

            Repeater {
                model: root.viewModel.rowNames

                AppText {
                    required property string modelData

                    Layout.maximumWidth: 120
                    Layout.preferredHeight: cells.cellHeight
                    color: Theme.dim
                    text: modelData
                    variant: AppText.Variant.CaptionStrong
                    wrapMode: Text.Wrap
                }
            }
        }

        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: Theme.small

            Row {
                id: heads

                spacing: Theme.small

                Repeater {
                    model: root.viewModel.columnNames

                    AppText {
                        required property string modelData

                        color: Theme.dim
                        elide: Text.ElideRight
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 2
                        text: modelData
                        variant: AppText.Variant.CaptionStrong
                        verticalAlignment: Text.AlignBottom
                        width: root.cellWidth
                        wrapMode: Text.Wrap
                    }
                }
            }

            Grid {
                id: cells

                readonly property int cellHeight: Math.round(56 * Theme.textScale)

                columns: root.columnCount
                spacing: Theme.small

                Repeater {
                    model: root.viewModel.cells

                    StockCell {
                        required property string key
                        required property string sku
                        required property bool exists
                        required property string detail
                        required figure
                        required here
                        required selected

                        caption: detail
                        enabled: exists
                        height: cells.cellHeight
                        objectName: "stock.cell." + key
                        opacity: exists ? 1 : 0.4
                        text: key.split("|").filter(part => part !== "").join(", ")
                        width: root.cellWidth

                        onClicked: root.viewModel.chooseVariant(sku)
                    }
                }
            }
        }
    }
}
