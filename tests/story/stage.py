"""Where the stories play: a hub process on a real PostgreSQL, and devices with real encrypted replicas."""

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import psycopg

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol, open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import KeyFileVault
from clienteling.client.port import Device, OutboxState, QueueEntry, Reader
from clienteling.client.session.people import Effort
from clienteling.contract.records import Branch, Customer
from clienteling.demo.chain.catalogue import catalogue
from clienteling.demo.chain.draw import Moments
from clienteling.demo.chain.julia import profile
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH, branches
from clienteling.demo.chain.staff import DEMO_PIN
from clienteling.demo.running import RunningHub
from clienteling.demo.shoppers.playing import counter
from clienteling.demo.shoppers.story import scenes
from clienteling.domain.clock import SystemClock

PATIENCE_S = 30.0
"""How long a story waits for what must come; it fails then, it never goes on."""
SEED = 7
CUSTOMERS = 120
_FINAL = (OutboxState.ACCEPTED, OutboxState.CONFLICTED, OutboxState.REJECTED)

T = TypeVar("T")


def new_key() -> str:
    """An id that a device would make."""
    return secrets.token_hex(16)


@dataclass(frozen=True, slots=True)
class Stage:
    """The running hub and a directory for the devices."""

    hub: RunningHub
    directory: Path

    @asynccontextmanager
    async def device(self, branch_id: str, staff_id: str) -> AsyncIterator[Device]:
        """A new device of the branch with that person signed in and the first sync done."""
        home = self.directory / new_key()
        code = self.hub.enrolment_code(branch_id)
        async with opened_device(home, url=self.hub.process.url, code=code) as device:
            await device.sign_in(pin=DEMO_PIN, staff_id=staff_id)
            await until(device, lambda r: r.get(Branch, branch_id))
            yield device

    async def tell_story(self) -> None:
        """Everything that Julia does, sent as her web shop would."""
        now = SystemClock().now()
        goods = catalogue(SEED)
        julia = next(row for row in profile(goods, Moments(now)) if isinstance(row, Customer))
        assert julia.customer_id == JULIA
        branch = next(place for place in branches() if place.branch_id == STORY_BRANCH)
        shop = counter(self.hub.process.url, self.hub.keys)
        for scene in scenes(julia, branch, goods, now=now):
            await shop.send(scene.act)
        await shop.close()

    def ask(self, question: str, *values: object) -> list[tuple[object, ...]]:
        """Look into the hub's database, behind its back."""
        with psycopg.connect(self.hub.database_url) as conn:
            return conn.execute(question, values).fetchall()


@asynccontextmanager
async def opened_device(home: Path, *, url: str, code: str = "") -> AsyncIterator[DeviceEngine]:
    """The device whose data is in ``home``, in sync from now on; enrolled first when there is a code."""
    place, vault, clock = DevicePlace(home), KeyFileVault(home.with_suffix(".key")), SystemClock()
    if code:
        await enrol(place, hub_url=url, code=code, name="Story", vault=vault, clock=clock)
    device = await open_device(place, vault=vault, clock=clock, effort=Effort(passes=1, memory_kib=1024, lanes=1))
    device.start()
    try:
        yield device
    finally:
        await device.close()


async def until(device: Device, ask: Callable[[Reader], T | None], *, within_s: float = PATIENCE_S) -> T:
    """What ``ask`` finds as soon as it finds something; looks again after each change that the device tells of."""
    changed = asyncio.Event()
    stop = device.watch_changes(lambda _: changed.set())
    try:
        async with asyncio.timeout(within_s):
            while True:
                changed.clear()
                found = await device.read(ask)
                if found:
                    return found
                await changed.wait()
    finally:
        stop()


async def settled(device: Device, operation_id: str) -> QueueEntry:
    """The queue's entry of an operation once the hub has decided it."""
    entries = await until_queue(device, lambda queue: [e for e in queue if e.operation.id == operation_id], _is_final)
    return entries[0]


def _is_final(entries: list[QueueEntry]) -> bool:
    return bool(entries) and all(entry.state in _FINAL for entry in entries)


async def until_queue(
    device: Device,
    pick: Callable[[tuple[QueueEntry, ...]], list[QueueEntry]],
    enough: Callable[[list[QueueEntry]], bool],
) -> list[QueueEntry]:
    """The picked entries as soon as they are enough; looks again after each status that the device tells."""
    told = asyncio.Event()
    stop = device.watch_status(lambda _: told.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while True:
                told.clear()
                entries = pick(await device.queue())
                if enough(entries):
                    return entries
                await told.wait()
    finally:
        stop()
