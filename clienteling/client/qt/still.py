"""A picture of a window while the app's loop runs: events are left to the loop, never pumped from inside it."""

import asyncio
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from clienteling.client.qt.screenshot import ScreenshotFailed

MAX_ROUNDS = 60
PAUSE_S = 0.02


async def save_still(window: QQuickWindow, path: Path) -> None:
    """Write a PNG of what ``window`` paints once two pictures in a row are equal. Raises ``ScreenshotFailed``."""
    image = await _still(window)
    if image.isNull():
        raise ScreenshotFailed("the window painted nothing")
    if not image.save(str(path), "PNG"):  # type: ignore[call-overload]
        raise ScreenshotFailed(f"cannot write {path.name}")


def resize(window: QQuickWindow, width: int, height: int) -> None:
    """Give the window a size in logical pixels."""
    if window.size() != QSize(width, height):
        window.resize(width, height)


async def _still(window: QQuickWindow) -> QImage:
    before = window.grabWindow()
    for _ in range(MAX_ROUNDS):
        await asyncio.sleep(PAUSE_S)
        after = window.grabWindow()
        if after == before and not after.isNull():
            return after
        before = after
    return before
