"""First sync over HTTP from a real hub, against a raw load of the same rows, in the same run."""

from clienteling.bench.hub_here import measured_hub
from clienteling.bench.raw_load import raw_load_s
from clienteling.bench.report import BenchFailed, Report, at_most, compared, machine, measured
from clienteling.bench.spawn import measured_in_child

DEFAULT_SIZE = 100_000
RAW_RATIO, MEMORY_MB, HOLD_MS = 1.75, 300.0, 50.0


def run(size: int) -> Report:
    """Measure a first sync in a process of its own, and once more behind an open window."""
    with measured_hub(size) as hub:
        found = measured_in_child("clienteling.bench.first_sync", str(hub.folder / "device"), hub.url, hub.code())
        raw_s = raw_load_s(hub.folder / "raw.db", size)
        window = measured_in_child(
            "clienteling.bench.sync_in_window",
            *(str(hub.folder / "window"), hub.url, hub.code(), str(size)),
            environment={"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        )
    if not found["customers"] == window["customers"] == size:
        raise BenchFailed(f"The device has {found['customers']} of {size} customers after its first sync.")
    return Report(
        "sync",
        size,
        machine(),
        (
            compared("first_sync_ready", found["ready_s"], "s", against=raw_s, most=RAW_RATIO),
            measured("first_sync_whole_round", found["whole_s"], "s"),
            measured("frames_prepared_by_hub", found["prepared_s"], "s"),
            measured("rows", found["rows"], "rows"),
            measured("bytes_on_the_wire", found["frame_bytes"], "bytes"),
            measured("bytes_per_row", found["frame_bytes"] / found["rows"], "bytes"),
            at_most("engine_memory_peak", found["peak_mb"], "MB", limit=MEMORY_MB),
            at_most("gui_longest_hold", window["longest_ms"], "ms", limit=HOLD_MS),
            measured("gui_holds_over_50_ms", window["holds"], "times"),
            measured("gui_keys_typed_meanwhile", window["keys"], "keys"),
        ),
    )
