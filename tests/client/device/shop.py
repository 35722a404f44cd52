"""What a test does to a hub and its devices."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from random import Random
from typing import Any, TypeVar

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol, open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import MemoryVault
from clienteling.client.session.people import Effort
from clienteling.contract.records import Record
from clienteling.domain.clock import Clock, ManualClock, now_ms
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.rows import load
from tests.client.device.network import Network
from tests.hub.chain import PIN

T = TypeVar("T")
R = TypeVar("R", bound=Record)

QUICK = Effort(passes=1, memory_kib=64, lanes=1)
WITHIN_S = 20.0


class Shop:
    """A running hub; devices of the branch in Gdynia, each in its own directory."""

    def __init__(self, url: str, database: Database, clock: ManualClock, folder: Path) -> None:
        self.url, self.database, self.clock = url, database, clock
        self.network = Network()
        self.vault = MemoryVault()
        self._folder = folder
        self.random = Random(7)

    def place(self, name: str = "till") -> DevicePlace:
        return DevicePlace(self._folder / name)

    def code(self, branch_id: str = "gdynia") -> str:
        with self.database.transaction() as conn:
            return make_code(conn, branch_id, at=now_ms(self.clock))

    async def enrolled(self, name: str = "till", *, branch_id: str = "gdynia") -> DevicePlace:
        place = self.place(name)
        await enrol(
            place,
            hub_url=self.url,
            code=self.code(branch_id),
            name=name,
            vault=self.vault,
            clock=self.clock,
            connect=self.network.connect,
        )
        return place

    @asynccontextmanager
    async def device(
        self, name: str = "till", *, clock: Clock | None = None, staff_id: str = "ola"
    ) -> AsyncIterator[DeviceEngine]:
        """A device, enrolled the first time, with ``staff_id`` signed in (nobody when empty)."""
        place = self.place(name)
        if not (place.folder / "device.json").exists():
            await self.enrolled(name)
        async with self.opened(place, clock=clock) as device:
            if staff_id:
                await device.sign_in(pin=PIN, staff_id=staff_id)
            yield device

    @asynccontextmanager
    async def opened(self, place: DevicePlace, *, clock: Clock | None = None) -> AsyncIterator[DeviceEngine]:
        """An enrolled device, with nobody signed in."""
        device = await open_device(
            place, vault=self.vault, clock=clock or self.clock, connect=self.network.connect, effort=QUICK
        )
        try:
            yield device
        finally:
            await device.close()

    def write(self, *rows: Record, removed: Sequence[feed.Removal] = ()) -> None:
        """Somebody else changes the hub's data."""
        with self.database.transaction() as conn:
            feed.write(conn, rows, removed, at=now_ms(self.clock))

    def row(self, record: type[R], *key: str | int) -> R | None:
        """A row as the hub has it."""
        with self.database.transaction() as conn:
            return load(conn, record, [key]).get(key)


async def until(device: DeviceEngine, true: Callable[[], Coroutine[Any, Any, bool]]) -> None:
    """Wait for the device to tell of changes until ``true``."""
    news = asyncio.Event()
    stop = (device.watch_changes(lambda _: news.set()), device.watch_status(lambda _: news.set()))
    async with asyncio.timeout(WITHIN_S):
        while not await true():
            await news.wait()
            news.clear()
    for each in stop:
        each()


def run(test: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run a test's coroutine on a loop of its own."""
    return asyncio.run(test())
