import QtQuick
import QtQuick.Layouts

// A card. What is put inside stands in one column; give one child Layout.fillHeight to fill the card.
Rectangle {
    id: root

    default property alias content: column.data
    property int tone: Theme.Tone.Plain
    property int padding: Theme.large
    property alias spacing: column.spacing

    border.color: tone === Theme.Tone.Plain ? Theme.line : tone === Theme.Tone.Accent ? Theme.accent : "transparent"
    border.width: Theme.hair
    color: tone === Theme.Tone.Plain ? Theme.card : Theme.toneSoft(tone)
    implicitHeight: column.implicitHeight + 2 * padding
    implicitWidth: column.implicitWidth + 2 * padding
    radius: Theme.radius

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.margins: root.padding
        spacing: Theme.medium
    }
}
