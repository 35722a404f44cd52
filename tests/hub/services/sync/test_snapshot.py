"""Snapshots are kept while they are good for something, and no longer."""

from pathlib import Path

import pytest

from clienteling.contract.limits import FRAME_ROWS
from clienteling.contract.records import Customer, Product
from clienteling.hub.services.sync.snapshot import Snapshots
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import create_identity


@pytest.fixture
def snapshots(database: Database, tmp_path: Path) -> Snapshots:
    with database.transaction() as conn:
        create_identity(conn, hub_id="h", name="x", at=1)
    return Snapshots(database, epoch="e", directory=tmp_path)


def write(database: Database, first: int, count: int) -> None:
    with database.transaction() as conn:
        feed.write(conn, [Product(f"p{n}", "x") for n in range(first, first + count)], at=1)


def test_it_is_kept_while_little_changed(snapshots: Snapshots, database: Database) -> None:
    write(database, 0, 10)
    first = snapshots.manifest("chain")
    write(database, 10, FRAME_ROWS)
    assert snapshots.manifest("chain") == first
    write(database, 10 + FRAME_ROWS, 1)
    later = snapshots.manifest("chain")
    assert later.cursor != first.cursor
    assert [(frame.kind, frame.rows) for frame in later.frames] == [("product", FRAME_ROWS), ("product", 11)]
    assert all(snapshots.frame("chain", frame.frame) for frame in (*first.frames, *later.frames))


def test_one_whose_changes_are_pruned_is_not_given_out(snapshots: Snapshots, database: Database) -> None:
    write(database, 0, 1)
    first = snapshots.manifest("chain")
    with database.transaction() as conn:
        conn.execute("INSERT INTO product (product_id, title) VALUES ('imported', 'past the feed')")
        conn.execute("UPDATE hub SET pruned_xid = (pg_current_xact_id()::text::numeric + 1)::text::xid8")
    with database.transaction() as conn:
        conn.execute("SELECT pg_current_xact_id()")
    later = snapshots.manifest("chain")
    assert later != first
    assert sum(frame.rows for frame in later.frames) == 2


def test_frames_of_other_scopes_stay_closed(snapshots: Snapshots, database: Database) -> None:
    with database.transaction() as conn:
        feed.write(conn, [Customer("c1", home_branch_id="b1")], at=1)
    manifest = snapshots.manifest("branch:b1")
    frame = manifest.frames[0].frame
    assert snapshots.frame("branch:b1", frame) is not None
    assert snapshots.frame("branch:b2", frame) is None
    for name in ("", "-", "..-0", "../x-0", f"{frame}/..", "a-0"):
        assert snapshots.frame("branch:b1", name) is None
