import QtQuick
import QtQuick.Window
import Clienteling.SignIn
import Clienteling.SignIn.Model
import Clienteling.Ui
import Clienteling.Ui.Model

// The first run: this device does not belong to a branch yet.
Window {
    id: root

    required property AppearanceViewModel appearance
    required property EnrolmentViewModel enrolment

    color: Theme.background
    height: 800
    minimumHeight: 600
    minimumWidth: 600
    title: "Clienteling"
    visible: false
    width: 1280

    ThemeInput {
        appearance: root.appearance
        windowHeight: root.height
        windowWidth: root.width
    }

    EnrolmentPage {
        anchors.fill: parent
        objectName: "enrolment"
        viewModel: root.enrolment
    }
}
