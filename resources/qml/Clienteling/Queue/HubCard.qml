import QtQuick
import QtQuick.Layouts
import Clienteling.Queue.Model
import Clienteling.Ui

// The hub as this device sees it: there or not, since when, and how much is on its way.
Card {
    id: root

    required property QueueViewModel viewModel

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        IconDisc {
            Layout.alignment: Qt.AlignTop
            iconName: root.viewModel.linkIcon
            tone: root.viewModel.linkTone
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                Accessible.name: text
                Accessible.role: Accessible.Heading
                text: root.viewModel.linkTitle
                variant: AppText.Variant.Figure
                wrapMode: Text.Wrap
            }

            AppText {
                Layout.fillWidth: true
                color: Theme.dim
                text: root.viewModel.linkText
                visible: text !== ""
                wrapMode: Text.Wrap
            }
        }
    }

    ValueRow {
        Layout.fillWidth: true
        label: qsTr("Last contact")
        objectName: "queue.lastContact"
        value: root.viewModel.lastContact
    }

    Divider {
        Layout.fillWidth: true
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.wide
        uniformCellSizes: true

        KeyFigure {
            label: qsTr("need you")
            tone: root.viewModel.anyRefused ? Theme.Tone.Red : Theme.Tone.Plain
            value: root.viewModel.refused
        }

        KeyFigure {
            label: qsTr("on their way")
            tone: root.viewModel.anyWaiting ? Theme.Tone.Amber : Theme.Tone.Plain
            value: root.viewModel.waiting
        }

        KeyFigure {
            label: qsTr("settled")
            value: root.viewModel.done
        }
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.amber
        text: root.viewModel.clockText
        variant: AppText.Variant.CaptionStrong
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    Item {
        Layout.fillHeight: true
        visible: !Theme.portrait
    }

    AppButton {
        Layout.fillWidth: true
        busy: root.viewModel.syncing
        iconName: "refresh"
        kind: AppButton.Kind.Primary
        objectName: "queue.sync"
        text: qsTr("Sync now")
        onClicked: root.viewModel.syncNow()
    }
}
