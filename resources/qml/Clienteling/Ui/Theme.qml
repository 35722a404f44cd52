pragma Singleton

import QtQuick

QtObject {
    id: root

    enum Form { Landscape, Portrait, Desk }
    enum Tone { Plain, Accent, Amber, Red }

    // What the window and the appearance settings put in; nothing else writes here.
    property bool dark: false
    property real textScale: 1
    property bool reducedMotion: false
    property real windowWidth: 1280
    property real windowHeight: 800

    readonly property int form: windowHeight > windowWidth ? Theme.Form.Portrait
        : windowWidth >= 1600 ? Theme.Form.Desk : Theme.Form.Landscape
    readonly property bool portrait: form === Theme.Form.Portrait
    readonly property bool desk: form === Theme.Form.Desk

    // Colours by role.
    readonly property color background: dark ? "#0e1211" : "#f3f5f4"
    readonly property color card: dark ? "#1a1f1d" : "#ffffff"
    readonly property color raised: dark ? "#343d39" : "#ffffff"
    readonly property color line: dark ? "#2d3532" : "#e1e6e4"
    readonly property color lineStrong: dark ? "#6f7c77" : "#84908b"
    readonly property color ink: dark ? "#eef3f1" : "#14201c"
    readonly property color dim: dark ? "#9fada7" : "#56635e"
    readonly property color accent: dark ? "#4fc6a4" : "#0b6b52"
    readonly property color accentSoft: dark ? "#17352c" : "#e0f1ea"
    readonly property color accentOnInk: dark ? "#4fc6a4" : "#7fe0c3"
    readonly property color inkOnAccent: dark ? "#06231a" : "#ffffff"
    readonly property color amber: dark ? "#edb458" : "#8a4f06"
    readonly property color amberSoft: dark ? "#382a11" : "#fff0d8"
    readonly property color red: dark ? "#ff9a8f" : "#b3261e"
    readonly property color redSoft: dark ? "#42201d" : "#fde8e6"
    readonly property color inkOnRed: dark ? "#3a0906" : "#ffffff"
    readonly property color neutralSoft: dark ? "#252c29" : "#eceff0"
    readonly property color scrim: dark ? "#8c000000" : "#4d101614"
    readonly property color pressed: dark ? "#1affffff" : "#0f0a2018"

    readonly property string family: Application.font.family

    // Type by role, in pixels.
    readonly property int captionSize: Math.round(12 * textScale)
    readonly property int textSize: Math.round(14 * textScale)
    readonly property int headingSize: Math.round(18 * textScale)
    readonly property int nameSize: Math.round(20 * textScale)
    readonly property int figureSize: Math.round(16 * textScale)
    readonly property int displaySize: Math.round(28 * textScale)

    // Space on the grid of 8.
    readonly property int hair: 1
    readonly property int tight: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int large: 16
    readonly property int wide: 24
    readonly property int huge: 32

    readonly property int radius: 12
    readonly property int radiusSmall: 8
    readonly property int touch: 48
    readonly property int iconSize: 22
    readonly property int iconSmall: 18
    readonly property int picture: 56
    readonly property int railWidth: Math.round(84 * (1 + (textScale - 1) * 0.6))
    readonly property int barHeight: Math.round(68 * (1 + (textScale - 1) * 0.6))
    readonly property int listPaneWidth: 360
    readonly property int panelWidth: 440

    // Motion, in milliseconds.
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 200
    readonly property int loadingDelay: 150

    function toneInk(tone: int): color {
        return tone === Theme.Tone.Accent ? accent : tone === Theme.Tone.Amber ? amber
            : tone === Theme.Tone.Red ? red : dim
    }

    function toneSoft(tone: int): color {
        return tone === Theme.Tone.Accent ? accentSoft : tone === Theme.Tone.Amber ? amberSoft
            : tone === Theme.Tone.Red ? redSoft : neutralSoft
    }
}
