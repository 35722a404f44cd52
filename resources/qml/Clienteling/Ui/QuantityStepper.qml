import QtQuick
import QtQuick.Layouts

// How many: minus, the number, plus. `moved` carries the wanted number; the view model decides.
RowLayout {
    id: root

    property string label
    property int value: 0
    property int from: 0
    property int to: 99

    signal moved(int value)

    Accessible.name: label + ": " + value
    Accessible.role: Accessible.SpinBox
    Layout.fillHeight: false
    Layout.fillWidth: false
    spacing: 0

    IconButton {
        enabled: root.value > root.from
        iconName: "minus"
        label: qsTr("Less: %1").arg(root.label)
        objectName: root.objectName + ".less"
        outlined: true
        onClicked: root.moved(root.value - 1)
    }

    AppText {
        Layout.minimumWidth: 40
        Accessible.ignored: true
        font.features: ({ "tnum": 1 })
        horizontalAlignment: Text.AlignHCenter
        text: "" + root.value
        variant: AppText.Variant.Figure
    }

    IconButton {
        enabled: root.value < root.to
        iconName: "plus"
        label: qsTr("More: %1").arg(root.label)
        objectName: root.objectName + ".more"
        outlined: true
        onClicked: root.moved(root.value + 1)
    }
}
