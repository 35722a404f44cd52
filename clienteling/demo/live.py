"""The demo itself: hub, tablet, window and shoppers, from start to the last window closed."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.qt.fonts import install_fonts
from clienteling.contract.records import Customer
from clienteling.demo.agent import answer_julia
from clienteling.demo.chain.catalogue import catalogue
from clienteling.demo.chain.draw import Moments
from clienteling.demo.chain.julia import profile
from clienteling.demo.chain.people import CUSTOMERS
from clienteling.demo.chain.places import STORY_BRANCH, branches
from clienteling.demo.home import Plan
from clienteling.demo.rehearsal import refused_online, work_offline
from clienteling.demo.running import RunningHub, running_hub
from clienteling.demo.shoppers.crowd import Crowd, world
from clienteling.demo.shoppers.playing import Counter, act_on, counter, play
from clienteling.demo.shoppers.story import scenes
from clienteling.demo.shots import planned, take
from clienteling.demo.tablet import contact_centre_pc, demo_tablet
from clienteling.demo.window import QUEUE_PAGE, DemoWindow, open_demo_window
from clienteling.domain.clock import SystemClock

NOTICE_SIGNALS_EVERY_S = 0.2
"""Python hears of a signal only when it runs; Qt's loop may sleep for long."""
_STOPS = (signal.SIGINT, signal.SIGTERM)

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the person asked for. ``shots`` renders into a directory instead of showing the window."""

    home: Path
    seed: int
    story: bool
    shots: Path | None


def has_screen() -> bool:
    """Whether a window can be shown here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run(wishes: Wishes, told: Told) -> None:
    """Run the demo to its end. Raises ``DatabaseUnavailable``, ``HubDidNotStart`` and ``HubUnreachable``."""
    if wishes.shots is not None:
        wishes.shots.mkdir(parents=True, exist_ok=True)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        os.environ["QT_QUICK_BACKEND"] = "software"
    clock = SystemClock()
    plan = Plan(wishes.seed, CUSTOMERS, story_told=not wishes.story)
    with (
        running_hub(wishes.home, plan, clock, told=told) as hub,
        tempfile.TemporaryDirectory(prefix="clienteling-demo-") as folder,
    ):
        told(f"The hub is on {hub.process.url}; its log is {wishes.home / 'hub.log'}")
        _in_window(hub, Path(folder), wishes, told)


def _in_window(hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    app = QGuiApplication.instance() or QGuiApplication(["clienteling"])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("Clienteling")
    app.setQuitOnLastWindowClosed(False)
    install_fonts(app)
    with QEventLoop(app) as loop:
        loop.run_until_complete(_attended(hub, folder, wishes, told))


async def _attended(hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """Tablet and window, until the window is closed or its pictures are taken."""
    async with demo_tablet(hub, folder / "tablet") as tablet:
        told("The tablet is in Kraków Rynek, Marta W. is signed in. Its key is in memory only: nothing stays readable.")
        window = await open_demo_window(tablet, hub.clock, settings=folder / "appearance.json")
        if wishes.shots is None:
            await _live(window, hub, folder, wishes, told)
        else:
            count = await _pictures(window, tablet, hub, wishes.shots)
            told(f"{count} pictures are in {wishes.shots}")
        await window.close()


async def _pictures(window: DemoWindow, tablet: DeviceEngine, hub: RunningHub, directory: Path) -> int:
    """Every page with a network; then the hub is stopped, and the queue is shown with work in it."""
    count = await take(window, directory, planned([name for name in window.page_names if name != QUEUE_PAGE]))
    await refused_online(tablet, hub.clock)
    await asyncio.to_thread(hub.process.stop)
    await work_offline(tablet, hub.clock)
    return count + await take(window, directory, planned([QUEUE_PAGE]))


async def _live(window: DemoWindow, hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """Show the window and let the shoppers act until it is closed or the program is told to stop."""
    closed = asyncio.Event()
    window.quick.visibleChanged.connect(lambda: None if window.quick.isVisible() else closed.set())
    before = {number: signal.signal(number, lambda *_: closed.set()) for number in _STOPS}
    window.quick.show()
    shoppers = asyncio.create_task(_shoppers(hub, folder, wishes, told))
    while not closed.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(closed.wait(), NOTICE_SIGNALS_EVERY_S)
    for number, handler in before.items():
        signal.signal(number, handler)
    shoppers.cancel()
    ended = await asyncio.gather(shoppers, return_exceptions=True)
    told("The demo is over." if isinstance(ended[0], asyncio.CancelledError) else f"The shoppers stopped: {ended[0]}")


async def _shoppers(hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """The crowd, and with ``--story`` Julia beside it, through the hub's public interface."""
    now = hub.clock.now()
    shop = counter(hub.process.url, hub.keys)
    known = await asyncio.to_thread(world, wishes.seed, now, branch_id=STORY_BRANCH, customers=CUSTOMERS)
    crowd = Crowd(known, seed=wishes.seed, started=now)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(act_on(shop, crowd, hub.clock, told))
            if wishes.story:
                group.create_task(_story(shop, hub, folder, wishes, told))
    finally:
        await shop.close()


async def _story(shop: Counter, hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """Julia and Ania; what happens in the branch is for whoever sits before the window."""
    now = hub.clock.now()
    goods = catalogue(wishes.seed)
    julia = next(row for row in profile(goods, Moments(now)) if isinstance(row, Customer))
    branch = next(place for place in branches() if place.branch_id == STORY_BRANCH)
    async with contact_centre_pc(hub, folder / "pc") as pc, asyncio.TaskGroup() as group:
        group.create_task(play(shop, scenes(julia, branch, goods, now=now), told))
        await answer_julia(pc, hub.clock)
        told("Ania has reserved the green sofa in Kraków Rynek: put it aside, make it ready, hand it over.")
