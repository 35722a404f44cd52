"""One change: from the hub's commit until it is in the replica and the screens are told."""

import asyncio
from pathlib import Path
from time import perf_counter

from msgspec.structs import replace

from clienteling.bench.first_sync import prepare
from clienteling.bench.hub_here import MeasuredHub, measured_hub
from clienteling.bench.report import BenchFailed, Report, at_most, machine, measured, percentile
from clienteling.bench.rows import NOW, customer_id
from clienteling.client.device.engine import DeviceEngine
from clienteling.client.port import Changed, Link
from clienteling.contract.records import Customer
from clienteling.hub.store import feed
from clienteling.hub.store.rows import load
from clienteling.hub.store.wake import Waker

DEFAULT_SIZE = 10_000
CHANGES, WARM_UPS = 200, 20
P50_MS, P99_MS = 5.0, 20.0
WITHIN_S = 30.0


def run(size: int) -> Report:
    """Measure single changes, one after the other, on a device that follows the hub live over HTTP."""
    with measured_hub(size) as hub:
        spent = asyncio.run(_follow(hub, hub.folder / "device"))[WARM_UPS:]
    return Report(
        "live",
        size,
        machine(),
        (
            measured("changes", len(spent), "changes"),
            at_most("commit_to_replica_p50", percentile(spent, 0.5), "ms", limit=P50_MS),
            at_most("commit_to_replica_p99", percentile(spent, 0.99), "ms", limit=P99_MS),
            measured("commit_to_replica_longest", max(spent), "ms"),
        ),
    )


class _Writer:
    """Somebody who changes customers in the hub's database, as one of its processes would."""

    def __init__(self, hub: MeasuredHub) -> None:
        self._database = hub.database
        self._waker = Waker(hub.database)

    def close(self) -> None:
        """Stop waking."""
        self._waker.close()

    def change(self, number: int) -> float:
        """Another name for a customer; returns when it was committed (``perf_counter``)."""
        id_ = customer_id(number)
        with self._database.transaction() as conn:
            customer = load(conn, Customer, [(id_,)])[(id_,)]
            feed.write(conn, [replace(customer, first_name=f"Zmiana{number}")], at=NOW)
        committed = perf_counter()
        self._waker.wake()
        return committed


async def _follow(hub: MeasuredHub, folder: Path) -> list[float]:
    prepared = await prepare(folder, hub.url, hub.code())
    device = prepared.device
    writer = await asyncio.to_thread(_Writer, hub)
    try:
        await device.sync_once()
        device.start()
        await _online(device)
        return [await _one(device, writer, number) for number in range(CHANGES + WARM_UPS)]
    except TimeoutError as error:
        raise BenchFailed("A change did not reach the device.") from error
    finally:
        await device.close()
        await asyncio.to_thread(writer.close)


async def _online(device: DeviceEngine) -> None:
    online = asyncio.Event()
    stop = device.watch_status(lambda status: online.set() if status.link is Link.ONLINE else None)
    await asyncio.wait_for(online.wait(), WITHIN_S)
    stop()


async def _one(device: DeviceEngine, writer: _Writer, number: int) -> float:
    """Milliseconds for one change. What came before the commit was seen would count as nothing."""
    told = asyncio.Event()
    arrived = 0.0

    def changed(news: Changed) -> None:
        nonlocal arrived
        if news.customers is None or customer_id(number) in news.customers:
            arrived = perf_counter()
            told.set()

    stop = device.watch_changes(changed)
    try:
        committed = await asyncio.to_thread(writer.change, number)
        await asyncio.wait_for(told.wait(), WITHIN_S)
    finally:
        stop()
    return max(0.0, (arrived - committed) * 1000)
