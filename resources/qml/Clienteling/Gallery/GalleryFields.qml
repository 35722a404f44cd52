import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

ColumnLayout {
    id: root

    spacing: Theme.medium

    Card {
        Layout.fillWidth: true

        SectionTitle {
            text: "Fields"
        }

        SearchField {
            Layout.fillWidth: true
            objectName: "gallery.search"
            placeholder: "Article or barcode"
        }

        TextInputField {
            Layout.fillWidth: true
            hint: "As on the loyalty card"
            label: "Name"
            objectName: "gallery.name"
            text: "Łukasz Żądło"
        }

        TextInputField {
            Layout.fillWidth: true
            error: "This is not a phone number of Poland"
            label: "Phone"
            objectName: "gallery.phone"
            text: "+48 12"
        }

        TextAreaField {
            Layout.fillWidth: true
            label: "Note"
            objectName: "gallery.note"
            placeholder: "What was promised, by whom"
        }
    }
}
