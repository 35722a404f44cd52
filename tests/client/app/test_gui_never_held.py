"""The window reacts while the real engine does a first sync in the same process and somebody types.

A watchdog counts for how long the event loop is held. The small size runs always and asserts what noise cannot
change: a planted blocking call is seen as a hold, and during the sync the loop comes around all the time. The full
size asserts the promise itself, 50 ms; it runs when CLIENTELING_FULL_SIZE is set.
"""

import asyncio
import os
import time
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from clienteling.bench.hub_here import measured_hub
from clienteling.bench.sync_in_window import watched_sync
from clienteling.bench.watchdog import HELD_MS, Watchdog
from tests.qml.stage import app

__all__ = ["app"]

SMALL, FULL = 5_000, 100_000
PLANTED_S = 0.4
LEAST_BEATS = 10
"""An engine that worked on the window's thread would let the loop around only a few times."""

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


def test_a_planted_blocking_call_is_seen(app: QGuiApplication) -> None:
    async def planted() -> Watchdog:
        watchdog = Watchdog()
        await asyncio.sleep(0)
        time.sleep(PLANTED_S)  # noqa: ASYNC251 - the bug that must be seen
        await asyncio.sleep(0)
        watchdog.stop()
        return watchdog

    watchdog = in_window(app, planted)
    assert watchdog.holds(at_least_ms=PLANTED_S * 500) == 1
    assert watchdog.longest_ms >= PLANTED_S * 500


def test_the_loop_comes_around_during_a_first_sync(app: QGuiApplication, tmp_path: Path) -> None:
    with measured_hub(SMALL) as hub:
        found = in_window(app, lambda: watched_sync(tmp_path / "device", hub.url, hub.code(), SMALL))
    assert found["customers"] == SMALL
    assert found["keys"] > 0
    assert found["beats"] > LEAST_BEATS * (1 + found["holds"]), found


@pytest.mark.skipif("CLIENTELING_FULL_SIZE" not in os.environ, reason="full size: set CLIENTELING_FULL_SIZE")
def test_nothing_holds_the_window_for_50_ms(app: QGuiApplication, tmp_path: Path) -> None:
    with measured_hub(FULL) as hub:
        found = in_window(app, lambda: watched_sync(tmp_path / "device", hub.url, hub.code(), FULL))
    assert found["customers"] == FULL
    assert found["longest_ms"] <= HELD_MS, found
