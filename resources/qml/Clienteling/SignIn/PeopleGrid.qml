pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Clienteling.SignIn.Model
import Clienteling.Ui

// The people of the branch as cards with their initials.
GridView {
    id: root

    required property SignInViewModel viewModel

    readonly property int across: Math.max(1, Math.floor(width / (200 * Theme.textScale)))

    T.ScrollBar.vertical: AppScrollBar {}
    boundsBehavior: Flickable.StopAtBounds
    cellHeight: Math.round(172 * Theme.textScale)
    cellWidth: width / across
    clip: true
    implicitHeight: Math.ceil(count / across) * cellHeight
    model: viewModel.people
    objectName: "signIn.people"

    delegate: Item {
        id: cell

        required property string staffId
        required property string name
        required property string initials
        required property string role

        height: root.cellHeight
        width: root.cellWidth

        Pressable {
            anchors.fill: parent
            anchors.margins: Theme.small
            label: cell.name + ", " + cell.role
            objectName: "signIn.person." + cell.staffId

            background: Rectangle {
                border.color: Theme.line
                border.width: Theme.hair
                color: Theme.card
                radius: Theme.radius
            }
            contentItem: ColumnLayout {
                spacing: Theme.tight

                Item {
                    Layout.fillHeight: true
                }

                Avatar {
                    Layout.alignment: Qt.AlignHCenter
                    initials: cell.initials
                    size: 64
                }

                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.small
                    Layout.rightMargin: Theme.small
                    Accessible.ignored: true
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.name
                    variant: AppText.Variant.Strong
                }

                AppText {
                    Layout.fillWidth: true
                    Accessible.ignored: true
                    horizontalAlignment: Text.AlignHCenter
                    text: cell.role
                    variant: AppText.Variant.Caption
                }

                Item {
                    Layout.fillHeight: true
                }
            }

            onClicked: root.viewModel.choose(cell.staffId)
        }
    }
}
