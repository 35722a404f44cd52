pragma ComponentBehavior: Bound

import QtQuick
import Clienteling.App.Model
import Clienteling.Shell
import Clienteling.SignIn
import Clienteling.SignIn.Model

// The app's window: the frame with its pages, and sign-in over it while nobody is signed in.
Main {
    id: root

    required property GateViewModel gate
    required property SignInViewModel signIn

    covered: gate.locked

    Loader {
        active: root.gate.locked
        anchors.fill: parent
        focus: active
        z: 200
        sourceComponent: SignInPage {
            objectName: "signIn"
            viewModel: root.signIn
        }
    }
}
