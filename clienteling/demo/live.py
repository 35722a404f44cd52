"""The demo itself: hub, tablet, window and shoppers, from start to the last window closed."""

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clienteling.client.app.main import run_in_qt
from clienteling.client.app.pages import QUEUE
from clienteling.client.app.settings import AppSettings
from clienteling.client.app.window import AppWindow, open_app_window, shown_until_closed
from clienteling.client.device.engine import DeviceEngine
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
from clienteling.demo.shots import SIGN_IN, planned, take
from clienteling.demo.tablet import contact_centre_pc, demo_tablet
from clienteling.domain.clock import SystemClock

NOTICE_SIGNALS_EVERY_S = 0.2
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
        run_in_qt(_attended(hub, Path(folder), wishes, told))


async def _attended(hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """Tablet and window, until the window is closed or its pictures are taken."""
    async with demo_tablet(hub, folder / "tablet") as tablet:
        told("The tablet is in Kraków Rynek, Marta W. is signed in. Its key is in memory only: nothing stays readable.")
        window = open_app_window(tablet, clock=hub.clock, settings=AppSettings(folder, lock_after_s=0))
        try:
            if wishes.shots is None:
                await _live(window, hub, folder, wishes, told)
            else:
                count = await _pictures(window, tablet, hub, wishes.shots)
                told(f"{count} pictures are in {wishes.shots}")
        finally:
            await window.close()


async def _pictures(window: AppWindow, tablet: DeviceEngine, hub: RunningHub, directory: Path) -> int:
    """Every page with a network; then the hub is stopped, and the queue is shown with work in it."""
    online = [name for name in window.page_names if name != QUEUE]
    count = await take(window, directory, planned([*online, SIGN_IN]))
    await refused_online(tablet, hub.clock)
    await asyncio.to_thread(hub.process.stop)
    await work_offline(tablet, hub.clock)
    return count + await take(window, directory, planned([QUEUE]))


async def _live(window: AppWindow, hub: RunningHub, folder: Path, wishes: Wishes, told: Told) -> None:
    """Show the window and let the shoppers act until it is closed or the program is told to stop."""
    before = {number: signal.signal(number, lambda *_: window.quick.close()) for number in _STOPS}
    shoppers = asyncio.create_task(_shoppers(hub, folder, wishes, told))
    waker = asyncio.create_task(_notice_signals())
    try:
        await shown_until_closed(window.quick)
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        waker.cancel()
        shoppers.cancel()
        ended = await asyncio.gather(shoppers, waker, return_exceptions=True)
    told("The demo is over." if isinstance(ended[0], asyncio.CancelledError) else f"The shoppers stopped: {ended[0]}")


async def _notice_signals() -> None:
    """Python hears of a signal only when it runs; Qt's loop may sleep for long."""
    while True:  # noqa: ASYNC110 - nothing else tells of it
        await asyncio.sleep(NOTICE_SIGNALS_EVERY_S)


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
