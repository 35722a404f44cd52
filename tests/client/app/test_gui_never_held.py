"""The window reacts while the real engine does a first sync in the same process and somebody types.

A watchdog counts for how long the event loop is held. The small size runs always; because a busy machine also holds a
loop, it is compared with a planted control: the same rows loaded on the window's own thread, which must be seen as one
hold, and be longer than any of the real engine's. The full size asserts the promise itself, 50 ms; it runs when
CLIENTELING_FULL_SIZE is set.
"""

import asyncio
import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from clienteling.bench.hub_here import measured_hub
from clienteling.bench.replica import make_device
from clienteling.bench.sync_in_window import watched_sync
from clienteling.bench.watchdog import HELD_MS, Watchdog
from tests.qml.stage import app

__all__ = ["app"]

SMALL, FULL = 5_000, 100_000
T = TypeVar("T")


def in_window(app: QGuiApplication, work: Callable[[], Coroutine[object, object, T]]) -> T:
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    loop = QEventLoop(app)
    try:
        result: T = loop.run_until_complete(work())
    finally:
        loop.close()
        app.setQuitOnLastWindowClosed(quits)
    return result


def test_no_hold_is_as_long_as_a_load_on_the_windows_thread(app: QGuiApplication, tmp_path: Path) -> None:
    async def planted() -> Watchdog:
        watchdog = Watchdog()
        await asyncio.sleep(0)
        make_device(tmp_path / "control", SMALL)
        await asyncio.sleep(0)
        watchdog.stop()
        return watchdog

    with measured_hub(SMALL) as hub:
        found = in_window(app, lambda: watched_sync(tmp_path / "device", hub.url, hub.code(), SMALL))
    control = in_window(app, planted)
    assert control.holds() == 1
    assert found["customers"] == SMALL
    assert found["keys"] > 0
    assert found["longest_ms"] < control.longest_ms


@pytest.mark.skipif("CLIENTELING_FULL_SIZE" not in os.environ, reason="full size: set CLIENTELING_FULL_SIZE")
def test_nothing_holds_the_window_for_50_ms(app: QGuiApplication, tmp_path: Path) -> None:
    with measured_hub(FULL) as hub:
        found = in_window(app, lambda: watched_sync(tmp_path / "device", hub.url, hub.code(), FULL))
    assert found["customers"] == FULL
    assert found["longest_ms"] <= HELD_MS, found
