"""A first sync in the process of the window: ``python -m clienteling.bench.sync_in_window FOLDER URL CODE SIZE``.

Somebody types in the search meanwhile; a watchdog measures for how long the window cannot react.
"""

import asyncio
import json
import sys
from pathlib import Path

from qasync import QEventLoop

from clienteling.bench.first_sync import prepare
from clienteling.bench.rows import typed_texts
from clienteling.bench.watchdog import Watchdog
from clienteling.bench.window import SEARCH, MeasuredWindow, application, open_measured_window
from clienteling.client.qt.fonts import install_fonts

_TEXTS, _KEY_PAUSE_S = 1_000, 0.12


async def watched_sync(folder: Path, url: str, code: str, size: int) -> dict[str, float]:
    """Sync in the background of an open window, with typing. The window's first frame does not count."""
    prepared = await prepare(folder, url, code)
    before = asyncio.all_tasks()
    window = open_measured_window(prepared.device, folder)
    await window.settled(before)
    await window.frame()
    typing = asyncio.create_task(_type(window, size))
    watchdog = Watchdog()
    try:
        await prepared.device.sync_once()
    finally:
        watchdog.stop()
        typing.cancel()
        keys = await typing
        await window.close()
        counts = await prepared.device.counts()
        await prepared.device.close()
    return {
        "longest_ms": watchdog.longest_ms,
        "holds": watchdog.holds(),
        "beats": watchdog.beats,
        "keys": keys,
        "customers": counts["customer"],
    }


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
