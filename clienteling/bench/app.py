"""The app over a large replica: start, keys, profiles, scrolling and memory, without a screen."""

import tempfile
import time
from pathlib import Path
from typing import Any

from clienteling.bench.replica import make_device
from clienteling.bench.report import BenchFailed, Report, at_most, machine, measured, percentile
from clienteling.bench.spawn import measured_in_child

DEFAULT_SIZE = 100_000
START_MS, KEY_MS, PROFILE_MS, SCROLL_MS, MEMORY_MB = 1000.0, 33.0, 50.0, 16.0, 250.0
WARM_UPS = 1
_CHILD = "clienteling.bench.app_child"


def run(size: int) -> Report:
    """Fill a replica, then measure the real view models and pages over it in a process of their own."""
    with tempfile.TemporaryDirectory(prefix="clienteling-bench-") as home:
        folder = Path(home) / "device"
        make_device(folder, size)
        for _ in range(WARM_UPS):
            _child(folder, size, "start")
        start = _child(folder, size, "start")
        found = _child(folder, size, "all")
    if not start["shown"]:
        raise BenchFailed("The app showed nobody, so its first frame was not useful.")
    return Report(
        "app",
        size,
        machine(),
        (
            at_most("start_to_first_useful_frame", start["start_ms"], "ms", limit=START_MS),
            measured("start_processor_time", start["start_cpu_ms"], "ms"),
            measured("key_to_painted_p50", percentile(found["keys_ms"], 0.5), "ms"),
            at_most("key_to_painted_p95", percentile(found["keys_ms"], 0.95), "ms", limit=KEY_MS),
            measured("profile_to_painted_p50", percentile(found["profiles_ms"], 0.5), "ms"),
            at_most("profile_to_painted_p95", percentile(found["profiles_ms"], 0.95), "ms", limit=PROFILE_MS),
            measured("scroll_frame_p50", percentile(found["scroll_ms"], 0.5), "ms"),
            at_most("scroll_frame_p95", percentile(found["scroll_ms"], 0.95), "ms", limit=SCROLL_MS),
            at_most("memory_in_use", found["resident_mb"], "MB", limit=MEMORY_MB),
            measured("memory_peak", found["peak_mb"], "MB"),
        ),
    )


def _child(folder: Path, size: int, part: str) -> dict[str, Any]:
    # The child draws without a screen; its modules name Qt, this one does not.
    environment = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    arguments = (str(folder), str(size), repr(time.time()), part)
    return measured_in_child(_CHILD, *arguments, environment=environment)
