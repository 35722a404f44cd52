pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Clienteling.Inbox.Model
import Clienteling.Ui

// The conversations, the longest wait first.
Card {
    id: root

    required property InboxViewModel viewModel

    padding: Theme.medium

    SegmentedChoice {
        Layout.fillWidth: true
        currentIndex: root.viewModel.filterIndex
        label: qsTr("Which conversations")
        objectName: "inbox.filter"
        options: [qsTr("Waiting"), qsTr("Mine"), qsTr("All")]
        onChosen: index => root.viewModel.chooseFilter(index)
    }

    Skeleton {
        Layout.fillWidth: true
        Layout.margins: Theme.small
        active: root.viewModel.loading
        rows: 6
    }

    ScrollList {
        id: list

        Layout.fillHeight: true
        Layout.fillWidth: true
        model: root.viewModel.threads
        objectName: "inbox.threads"
        visible: count > 0

        delegate: Pressable {
            id: row

            required property string conversationId
            required property string name
            required property string initials
            required property string preview
            required property string meta
            required property string waiting
            required property bool long
            required property bool selected

            Accessible.role: Accessible.ListItem
            Accessible.selected: selected
            bottomPadding: Theme.small
            label: name + ", " + waiting + ", " + preview
            leftPadding: Theme.small
            objectName: "inbox.thread." + conversationId
            rightPadding: Theme.small
            topPadding: Theme.small
            width: list.width

            background: Rectangle {
                color: row.selected ? Theme.accentSoft : row.hovered || row.down ? Theme.pressed : "transparent"
                radius: Theme.radius
            }
            contentItem: RowLayout {
                spacing: Theme.medium

                Avatar {
                    Layout.alignment: Qt.AlignTop
                    initials: row.initials
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.small

                        AppText {
                            Layout.fillWidth: true
                            Accessible.ignored: true
                            text: row.name
                            variant: AppText.Variant.Strong
                        }

                        AppText {
                            Accessible.ignored: true
                            color: row.long ? Theme.amber : Theme.dim
                            font.features: ({ "tnum": 1 })
                            text: row.waiting
                            variant: AppText.Variant.CaptionStrong
                        }
                    }

                    AppText {
                        Layout.fillWidth: true
                        Accessible.ignored: true
                        color: Theme.dim
                        maximumLineCount: 2
                        text: row.preview
                        wrapMode: Text.Wrap
                    }

                    AppText {
                        Layout.fillWidth: true
                        Accessible.ignored: true
                        text: row.meta
                        variant: AppText.Variant.Caption
                    }
                }
            }

            onClicked: root.viewModel.choose(conversationId)
        }
    }

    EmptyState {
        Layout.fillHeight: true
        Layout.fillWidth: true
        iconName: "check"
        objectName: "inbox.listEmpty"
        text: qsTr("New messages appear here by themselves.")
        title: qsTr("Nobody is waiting")
        visible: list.count === 0 && !root.viewModel.loading
    }
}
