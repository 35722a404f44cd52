"""The two windows in which nobody is signed in yet: sign-in over the pages, and the first run."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSize
from PySide6.QtQuick import QQuickWindow

from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import build_engine, close_engine, open_window
from clienteling.client.qt.screenshot import grab
from tests.qml.driver import Driver
from tests.qml.stage import LANDSCAPE


@dataclass(frozen=True, slots=True)
class Opened:
    """A window on show."""

    window: QQuickWindow
    appearance: AppearanceViewModel
    driver: Driver

    def resize(self, size: QSize) -> None:
        grab(self.window, size=size)


@contextmanager
def opened(kind: str, properties: Mapping[str, QObject], folder: Path) -> Iterator[Opened]:
    """Show the window ``kind`` of the app's module; a QML warning fails the test."""
    appearance = AppearanceViewModel(folder / "appearance.json")
    appearance.chooseTheme("light")
    appearance.chooseReducedMotion(True)
    engine = build_engine(appearance)
    warnings: list[str] = []
    engine.warnings.connect(lambda errors: warnings.extend(error.toString() for error in errors))
    window = open_window(engine, {"appearance": appearance, **properties}, module="Clienteling.App", type_name=kind)
    shown = Opened(window, appearance, Driver(window))
    shown.resize(LANDSCAPE)
    yield shown
    close_engine(engine)
    assert warnings == []
