"""A scan reaches no text field; what people type does, in order."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from clienteling.client.qt.scanner import FIRST_MS, ScannerFilter

PAGE = b"""
import QtQuick
Window { visible: true; width: 300; height: 100; TextInput {
    property int entered: 0
    focus: true
    width: 200
    onAccepted: entered++
} }
"""


class Wedge:
    """A scanner or a person at the keyboard, with a clock of its own."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self.now_s = 100.0

    def clock(self) -> float:
        return self.now_s

    def press(self, text: str, *, gap_ms: int) -> None:
        self.now_s += gap_ms / 1000
        key = Qt.Key.Key_Return if text == "\r" else Qt.Key(ord(text.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
            QGuiApplication.sendEvent(self.window, event)

    def type(self, text: str, *, gap_ms: int) -> None:
        for char in text:
            self.press(char, gap_ms=gap_ms)


@pytest.fixture
def window(app: QGuiApplication) -> Iterator[QQuickWindow]:
    engine = QQmlApplicationEngine()
    engine.loadData(PAGE)
    window = engine.rootObjects()[0]
    assert isinstance(window, QQuickWindow)
    window.requestActivate()
    yield window
    engine.deleteLater()


@pytest.fixture
def heard(app: QGuiApplication, window: QQuickWindow) -> Iterator[tuple[Wedge, list[str]]]:
    wedge = Wedge(window)
    scanner = ScannerFilter(app, clock_s=wedge.clock)
    codes: list[str] = []
    scanner.scanned.connect(codes.append)
    yield wedge, codes
    app.removeEventFilter(scanner)


def field_text(window: QQuickWindow) -> str:
    return str(window.contentItem().childItems()[0].property("text"))


def test_a_scan_is_heard_and_stays_out_of_the_field(window: QQuickWindow, heard: tuple[Wedge, list[str]]) -> None:
    wedge, codes = heard
    wedge.type("5900000200001\r", gap_ms=8)
    QTest.qWait(FIRST_MS * 3)
    assert codes == ["5900000200001"]
    assert field_text(window) == ""
    assert window.contentItem().childItems()[0].property("entered") == 0


def test_typing_arrives_whole_and_in_order(window: QQuickWindow, heard: tuple[Wedge, list[str]]) -> None:
    wedge, codes = heard
    wedge.type("nowak", gap_ms=120)
    QTest.qWait(FIRST_MS * 3)
    assert codes == []
    assert field_text(window) == "nowak"


def test_a_short_burst_is_no_scan(window: QQuickWindow, heard: tuple[Wedge, list[str]]) -> None:
    wedge, codes = heard
    wedge.type("ab\r", gap_ms=8)
    QTest.qWait(FIRST_MS * 3)
    assert codes == []
    assert field_text(window) == "ab"


def test_a_scan_after_typing_leaves_what_was_typed(window: QQuickWindow, heard: tuple[Wedge, list[str]]) -> None:
    wedge, codes = heard
    wedge.type("jo", gap_ms=150)
    wedge.press("4", gap_ms=400)
    wedge.type("82913\r", gap_ms=8)
    QTest.qWait(FIRST_MS * 3)
    assert codes == ["482913"]
    assert field_text(window) == "jo"
