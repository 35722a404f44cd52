"""The app in a process of its own: ``python -m clienteling.bench.app_child FOLDER SIZE STARTED_AT PART``.

``STARTED_AT`` is the wall clock (seconds) when the parent started this process. ``PART`` is ``start`` or ``all``.
Prints one JSON object: lists of milliseconds, and memory.
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from qasync import QEventLoop

from clienteling.bench.memory import peak_mb, resident_mb
from clienteling.bench.replica import key_file
from clienteling.bench.rows import customer_id, typed_texts
from clienteling.bench.window import PEOPLE, SEARCH, MeasuredWindow, application, open_measured_window
from clienteling.client.device.opening import open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import KeyFileVault
from clienteling.client.qt.fonts import install_fonts
from clienteling.domain.clock import SystemClock

TEXTS, PROFILES, FRAMES, ROW_STEP = 24, 60, 120, 37
_STEP = 61
"""Pixels that the list is moved before each frame: about one row, so that new rows come in all the time."""


async def _measure(folder: Path, size: int, started_at: float, *, whole: bool) -> dict[str, object]:
    device = await open_device(DevicePlace(folder), vault=KeyFileVault(key_file(folder)), clock=SystemClock())
    before = asyncio.all_tasks()
    window = open_measured_window(device, folder)
    await window.settled(before)
    await window.frame()
    found: dict[str, object] = {
        "start_ms": (time.time() - started_at) * 1000,
        "start_cpu_ms": time.process_time() * 1000,
        "shown": window.find.people.rowCount(),
    }
    if whole:
        device.start()
        found["keys_ms"] = await _typing(window, size)
        found["scroll_ms"] = await _scrolling(window)
        found["profiles_ms"] = await _profiles(window, size)
        found["resident_mb"], found["peak_mb"] = resident_mb(), peak_mb()
    await window.close()
    await device.close()
    return found


async def _typing(window: MeasuredWindow, size: int) -> list[float]:
    """Each key until the list that it asks for is painted."""
    spent: list[float] = []
    for text in typed_texts(TEXTS, size):
        window.clear()
        window.item(SEARCH).forceActiveFocus()
        await window.frame()
        for key in text:
            before = asyncio.all_tasks()
            begun = time.perf_counter()
            window.press(key)
            await window.settled(before)
            await window.frame()
            spent.append((time.perf_counter() - begun) * 1000)
    return spent


async def _scrolling(window: MeasuredWindow) -> list[float]:
    """Each step of a list down and up again until it is painted."""
    window.clear()
    before = asyncio.all_tasks()
    window.shell.search("k")
    await window.settled(before)
    await window.frame()
    people = window.item(PEOPLE)
    spent: list[float] = []
    longest = people.property("contentHeight") - people.property("height")
    for step in range(FRAMES):
        at = step * _STEP % (2 * longest)
        begun = time.perf_counter()
        people.setProperty("contentY", at if at <= longest else 2 * longest - at)
        await window.frame()
        spent.append((time.perf_counter() - begun) * 1000)
    return spent


async def _profiles(window: MeasuredWindow, size: int) -> list[float]:
    """Each opened profile until it is painted; the first, which makes the page, does not count."""
    spent: list[float] = []
    for number in range(PROFILES + 1):
        before = asyncio.all_tasks()
        begun = time.perf_counter()
        window.shell.open("customer", customer_id(number * ROW_STEP % size))
        await window.settled(before)
        await window.frame()
        spent.append((time.perf_counter() - begun) * 1000)
    return spent[1:]


def main(folder: str, size: str, started_at: str, part: str) -> None:
    """Measure and print."""
    app = application()
    install_fonts(app)
    with QEventLoop(app) as loop:
        found = loop.run_until_complete(_measure(Path(folder), int(size), float(started_at), whole=part == "all"))
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
