import QtQuick
import QtQuick.Layouts
import Clienteling.Settings.Model
import Clienteling.Ui

// A file for whoever looks after the devices; it names no customer and no colleague.
Card {
    id: root

    required property SettingsViewModel viewModel

    SectionTitle {
        Layout.fillWidth: true
        text: qsTr("Help from support")
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.dim
        text: qsTr("Saves a file with states, counts and versions. No names, no contacts, no texts are in it.")
        wrapMode: Text.Wrap
    }

    AppText {
        Layout.fillWidth: true
        color: Theme.accent
        objectName: "settings.bundle"
        text: qsTr("Saved: %1").arg(root.viewModel.bundle)
        visible: root.viewModel.bundle !== ""
        wrapMode: Text.WrapAnywhere
    }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        AppButton {
            Layout.fillWidth: true
            busy: root.viewModel.saving
            iconName: "shield"
            objectName: "settings.saveBundle"
            text: qsTr("Save the file")
            onClicked: root.viewModel.saveBundle()
        }

        AppButton {
            Layout.fillWidth: true
            iconName: "external"
            objectName: "settings.openBundles"
            text: qsTr("Open the folder")
            visible: root.viewModel.bundle !== ""
            onClicked: root.viewModel.openBundles()
        }
    }
}
