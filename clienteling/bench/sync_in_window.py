"""A first sync in the process of the window: ``python -m clienteling.bench.sync_in_window FOLDER URL CODE SIZE``.

Somebody types in the search meanwhile; a watchdog measures for how long the window cannot react.
"""

import asyncio
import json
import sys
from collections.abc import Coroutine
from pathlib import Path
from time import perf_counter

from qasync import QEventLoop

from clienteling.bench.first_sync import prepare
from clienteling.bench.rows import typed_texts
from clienteling.bench.watchdog import Watchdog
from clienteling.bench.window import SEARCH, MeasuredWindow, application, open_measured_window
from clienteling.client.qt.fonts import install_fonts

_TEXTS, _KEY_PAUSE_S = 1_000, 0.12


async def watched_sync(folder: Path, url: str, code: str, size: int) -> dict[str, float]:
    """Sync in the background of an open window, with typing; then the same typing as long without a sync.

    The window's first frame does not count.
    """
    prepared = await prepare(folder, url, code)
    device = prepared.device
    before = asyncio.all_tasks()
    window = open_measured_window(device, folder)
    await window.settled(before)
    await window.frame()
    typing = asyncio.create_task(_type(window, size))
    begun = perf_counter()
    try:
        watched = await _watched(device.sync_once())
        quiet = await _watched(asyncio.sleep(perf_counter() - begun))
    finally:
        typing.cancel()
        keys = await typing
        await window.close()
        counts = await device.counts()
        await device.close()
    return {
        "longest_ms": watched.longest_ms,
        "holds": watched.holds(),
        "beats": watched.beats,
        "quiet_longest_ms": quiet.longest_ms,
        "quiet_holds": quiet.holds(),
        "keys": keys,
        "customers": counts["customer"],
    }


async def _watched(work: Coroutine[object, object, None]) -> Watchdog:
    """The watchdog that looked for as long as ``work`` took."""
    watchdog = Watchdog()
    try:
        await work
    finally:
        watchdog.stop()
    return watchdog


async def _type(window: MeasuredWindow, size: int) -> int:
    """Keys at the pace of a person, until cancelled. Returns how many."""
    keys = 0
    try:
        for text in typed_texts(_TEXTS, size):
            window.clear()
            window.item(SEARCH).forceActiveFocus()
            for key in text:
                window.press(key)
                keys += 1
                await asyncio.sleep(_KEY_PAUSE_S)
    except asyncio.CancelledError:
        return keys
    return keys


def main(folder: str, url: str, code: str, size: str) -> None:
    """Measure and print."""
    app = application()
    install_fonts(app)
    with QEventLoop(app) as loop:
        found = loop.run_until_complete(watched_sync(Path(folder), url, code, int(size)))
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
