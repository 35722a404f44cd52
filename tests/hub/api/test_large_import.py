"""After a large import, devices take snapshots: by changes, by the live stream, and never an old one."""

from collections.abc import Callable
from pathlib import Path

import psycopg
import pytest
from httpx_sse import ServerSentEvent

from clienteling.contract.codec import from_json
from clienteling.contract.cursor import read_cursor
from clienteling.contract.sync import SnapshotManifest
from clienteling.domain.clock import ManualClock
from clienteling.hub.importer import announce
from clienteling.hub.importer.run import run_import
from tests.hub.api.test_live import cursor_of, open_stream
from tests.hub_server import DeviceForTests

Enrol = Callable[..., DeviceForTests]
SCOPE = "branch:gdynia"


def import_many(url: str, directory: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announce, "MAX_FEED_ROWS", 5)
    rows = "".join(f"new-{number},gdynia\n" for number in range(40))
    (directory / "customers.csv").write_text(f"customer_id,home_branch_id\n{rows}")
    assert run_import(url, directory, clock=clock).snapshots


def customers_in(manifest: SnapshotManifest) -> int:
    return sum(frame.rows for frame in manifest.frames if frame.kind == "customer")


def test_an_old_cursor_and_a_kept_snapshot_are_too_old(
    enrolled: Enrol, chain_url: str, tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = enrolled()
    before: SnapshotManifest = from_json(device.get(f"/device/scopes/{SCOPE}/snapshot").content, SnapshotManifest)
    import_many(chain_url, tmp_path, clock, monkeypatch)
    late = device.get(f"/device/scopes/{SCOPE}/changes?cursor={before.cursor}")
    assert late.status_code == 410
    after: SnapshotManifest = from_json(device.get(f"/device/scopes/{SCOPE}/snapshot").content, SnapshotManifest)
    assert customers_in(after) == customers_in(before) + 40
    assert device.get(f"/device/scopes/{SCOPE}/changes?cursor={after.cursor}").status_code == 200


def test_the_live_stream_ends_without_moving_the_cursor_past_what_was_imported(
    enrolled: Enrol, chain_url: str, tmp_path: Path, clock: ManualClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    device = enrolled()
    response, events = open_stream(device, SCOPE)
    import_many(chain_url, tmp_path, clock, monkeypatch)
    with psycopg.connect(chain_url) as conn:
        row = conn.execute("SELECT pruned_xid::text FROM hub").fetchone()
    assert row is not None
    for event in events:
        assert read_cursor(_cursor(event))[1].xid < int(row[0])
    response.close()
    assert read_cursor(cursor_of(device, SCOPE))[1].xid >= int(row[0])


def _cursor(event: ServerSentEvent) -> str:
    cursor = event.json()["cursor"]
    assert isinstance(cursor, str)
    return cursor
