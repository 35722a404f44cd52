import QtQuick

Text {
    id: root

    enum Variant { Body, Strong, Caption, CaptionStrong, Heading, Name, Figure, Display, Overline }

    property int variant: AppText.Variant.Body

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

    color: quiet ? Theme.dim : Theme.ink
    elide: Text.ElideRight
    font.capitalization: variant === AppText.Variant.Overline ? Font.AllUppercase : Font.MixedCase
    font.letterSpacing: variant === AppText.Variant.Overline ? 0.8 : 0
    font.pixelSize: pixels
    font.weight: variant === AppText.Variant.Body || variant === AppText.Variant.Caption ? Font.Normal : Font.DemiBold
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
