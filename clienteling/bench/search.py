"""Search as you type, without a window: each key asks the replica for its customers."""

import asyncio
import tempfile
from pathlib import Path
from time import perf_counter

from clienteling.bench.replica import key_file, make_device
from clienteling.bench.report import Report, at_most, machine, measured, percentile
from clienteling.bench.rows import typed_texts
from clienteling.client.device.opening import open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import KeyFileVault
from clienteling.client.port import Reader
from clienteling.contract.limits import MAX_SEARCH_RESULTS
from clienteling.domain.clock import SystemClock

DEFAULT_SIZE = 100_000
TEXTS = 120
KEY_P99_MS = 10.0


def run(size: int) -> Report:
    """Measure the time of one question, as the projection over the replica answers it, in its reader thread."""
    with tempfile.TemporaryDirectory(prefix="clienteling-bench-") as home:
        folder = Path(home) / "device"
        begun = perf_counter()
        place = make_device(folder, size)
        filled_s = perf_counter() - begun
        keys, found = asyncio.run(_typed(place, key_file(folder), size))
    return Report(
        "search",
        size,
        machine(),
        (
            measured("replica_filled", filled_s, "s"),
            measured("keys", len(keys), "keys"),
            measured("keys_with_results", found, "keys"),
            measured("key_p50", percentile(keys, 0.5), "ms"),
            at_most("key_p99", percentile(keys, 0.99), "ms", limit=KEY_P99_MS),
            measured("key_longest", max(keys), "ms"),
        ),
    )


async def _typed(place: DevicePlace, keys_of: Path, size: int) -> tuple[list[float], int]:
    device = await open_device(place, vault=KeyFileVault(keys_of), clock=SystemClock())
    spent: list[float] = []
    found = 0
    try:
        for text in typed_texts(TEXTS, size):
            for end in range(1, len(text) + 1):
                asked = text[:end]

                def ask(reader: Reader, asked: str = asked) -> tuple[float, int]:
                    begun = perf_counter()
                    hits = reader.find_customers(asked, limit=MAX_SEARCH_RESULTS)
                    return perf_counter() - begun, len(hits)

                seconds, hits = await device.read(ask)
                spent.append(seconds * 1000)
                found += hits > 0
    finally:
        await device.close()
    return spent, found
