import QtQuick

Text {
    id: root

    enum Variant { Body, Strong, Caption, CaptionStrong, Heading, Name, Figure, Display, Overline }

    property int variant: AppText.Variant.Body
    // Inter comes as a variable font, whose weights are reached by axis, not by font.weight.
    property int weight: variant === AppText.Variant.Body || variant === AppText.Variant.Caption ? 400
        : variant === AppText.Variant.Heading || variant === AppText.Variant.Name ? 650 : 600

    readonly property bool quiet: variant === AppText.Variant.Caption || variant === AppText.Variant.Overline
    readonly property int pixels: {
        switch (variant) {
        case AppText.Variant.Caption:
        case AppText.Variant.CaptionStrong:
        case AppText.Variant.Overline:
            return Theme.captionSize
        case AppText.Variant.Heading:
            return Theme.headingSize
        case AppText.Variant.Name:
            return Theme.nameSize
        case AppText.Variant.Figure:
            return Theme.figureSize
        case AppText.Variant.Display:
            return Theme.displaySize
        default:
            return Theme.textSize
        }
    }

    Accessible.name: text
    Accessible.role: Accessible.StaticText
    color: quiet ? Theme.dim : Theme.ink
    elide: Text.ElideRight
    font.capitalization: variant === AppText.Variant.Overline ? Font.AllUppercase : Font.MixedCase
    font.letterSpacing: variant === AppText.Variant.Overline ? 0.8 : 0
    font.pixelSize: pixels
    font.variableAxes: ({ "wght": weight })
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
