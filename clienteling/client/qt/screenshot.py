"""Take pictures of a window, for goldens, the README and the demo."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

MAX_SETTLE_ROUNDS = 20


class ScreenshotFailed(Exception):
    """The window gave no picture, or the file could not be written."""


def grab(window: QQuickWindow, *, size: QSize) -> QImage:
    """Show `window` at `size` (logical pixels) and return what it paints once two pictures are equal.

    Raises ScreenshotFailed when nothing is painted.
    """
    window.resize(size)
    window.show()
    before = _painted(window)
    for _ in range(MAX_SETTLE_ROUNDS):
        after = _painted(window)
        if after == before:
            break
        before = after
    if before.isNull():
        raise ScreenshotFailed("the window painted nothing")
    return before


def save(window: QQuickWindow, path: Path, *, size: QSize) -> None:
    """Write a PNG of `window` at `size` to `path`. Raises ScreenshotFailed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not grab(window, size=size).save(str(path), "PNG"):  # type: ignore[call-overload]
        raise ScreenshotFailed(f"cannot write {path.name}")


def _painted(window: QQuickWindow) -> QImage:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    QCoreApplication.sendPostedEvents()
    return window.grabWindow()
