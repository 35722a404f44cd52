"""A first sync of the real engine, measured: ``python -m clienteling.bench.first_sync FOLDER URL CODE``.

Prints one JSON object. The hub prepares its frames before the clock starts: many devices share them.
"""

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

import httpx

from clienteling.bench.memory import peak_mb
from clienteling.bench.rows import BRANCH
from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol, open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import MemoryVault
from clienteling.client.port import Changed
from clienteling.client.wire.hub import Hub, http_client
from clienteling.client.wire.proof import identity
from clienteling.contract.sync import CHAIN_SCOPE, branch_scope
from clienteling.domain.clock import SystemClock

_PREPARING_S = 600.0


@dataclass(frozen=True, slots=True)
class Prepared:
    """An enrolled device that holds nothing yet, and the frames that wait for it."""

    device: DeviceEngine
    prepared_s: float
    frame_bytes: int


async def prepare(folder: Path, url: str, code: str) -> Prepared:
    """Enrol a device and let the hub prepare the frames of its scopes."""
    place, vault, clock = DevicePlace(folder), MemoryVault(), SystemClock()
    enrolment = await enrol(place, hub_url=url, code=code, name="Bench", vault=vault, clock=clock)
    secrets = vault.load(enrolment.data_name)
    assert secrets is not None
    client = http_client(url)
    client.timeout = httpx.Timeout(_PREPARING_S)
    hub = Hub(client, clock=clock, identity=identity(enrolment.enrolled.device_id, secrets.signing_key))
    begun = perf_counter()
    manifests = [await hub.snapshot(scope) for scope in (CHAIN_SCOPE, branch_scope(BRANCH))]
    prepared_s = perf_counter() - begun
    await hub.close()
    device = await open_device(place, vault=vault, clock=clock)
    return Prepared(device, prepared_s, sum(info.bytes for manifest in manifests for info in manifest.frames))


async def ready_after(device: DeviceEngine) -> tuple[float, float]:
    """Seconds until the customers are searchable, and until the whole first round is done."""
    ready = 0.0
    begun = perf_counter()

    def changed(news: Changed) -> None:
        nonlocal ready
        if "customer" in news.kinds and not ready:
            ready = perf_counter() - begun

    stop = device.watch_changes(changed)
    await device.sync_once()
    whole = perf_counter() - begun
    stop()
    return ready or whole, whole


async def _measure(folder: Path, url: str, code: str) -> dict[str, float]:
    prepared = await prepare(folder, url, code)
    ready, whole = await ready_after(prepared.device)
    counts = await prepared.device.counts()
    await prepared.device.close()
    return {
        "ready_s": ready,
        "whole_s": whole,
        "prepared_s": prepared.prepared_s,
        "frame_bytes": prepared.frame_bytes,
        "customers": counts["customer"],
        "rows": sum(counts.values()),
        "peak_mb": peak_mb(),
    }


if __name__ == "__main__":
    arguments = sys.argv[1:]
    answer = asyncio.run(_measure(Path(arguments[0]), arguments[1], arguments[2]))
    sys.stdout.write(json.dumps(answer) + "\n")
