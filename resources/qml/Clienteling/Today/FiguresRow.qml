import QtQuick
import QtQuick.Layouts
import Clienteling.Today.Model
import Clienteling.Ui

// The day in figures, for the back office.
Card {
    id: root

    required property TodayViewModel viewModel

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.huge

        KeyFigure {
            big: true
            label: qsTr("in the store")
            value: root.viewModel.arrivedFigure
        }

        KeyFigure {
            big: true
            label: qsTr("to prepare")
            value: root.viewModel.prepareFigure
        }

        KeyFigure {
            big: true
            label: qsTr("over time")
            tone: root.viewModel.lateAny ? Theme.Tone.Red : Theme.Tone.Plain
            value: root.viewModel.lateFigure
        }

        KeyFigure {
            big: true
            label: qsTr("ready")
            tone: Theme.Tone.Accent
            value: root.viewModel.readyFigure
        }

        KeyFigure {
            big: true
            label: qsTr("chats waiting")
            value: root.viewModel.chatFigure
        }

        KeyFigure {
            Layout.fillWidth: true
            big: true
            label: qsTr("promises and tasks")
            value: root.viewModel.dutyFigure
        }
    }
}
