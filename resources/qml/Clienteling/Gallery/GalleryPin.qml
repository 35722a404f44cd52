import QtQuick
import QtQuick.Layouts
import Clienteling.Ui

Card {
    id: root

    PinPad {
        Layout.fillWidth: true
        digits: "12"
        objectName: "gallery.pin"
    }
}
