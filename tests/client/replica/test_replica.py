"""The replica: encrypted, filled from frames and pages, rebuilt when damaged."""

from pathlib import Path

import apsw
import msgspec
import pytest

from clienteling.client.replica import frames
from clienteling.client.replica.apply import apply_page, drop_scope
from clienteling.client.replica.schema import LAYOUT
from clienteling.client.replica.search import matching
from clienteling.client.replica.store import Replica, ReplicaUnavailable, cursors
from clienteling.client.replica.tables import Tables
from clienteling.contract.records import Customer, Note, Order, Preference, Product, Reservation, Stock, kind_of
from clienteling.contract.sync import Change, ChangePage, SnapshotManifest
from tests.client.world import (
    BRANCH,
    CHAIN,
    KEY,
    NOW,
    SCOPE,
    filled_replica,
    frames_of,
    gone,
    load_rows,
    open_replica,
    page,
)


def test_every_row_comes_back_as_it_was(tmp_path: Path) -> None:
    tables = Tables(filled_replica(tmp_path).reader())
    for row in (*CHAIN, *BRANCH):
        assert tables.get(type(row), *kind_of(row).key_of(row)) == row


def test_nothing_readable_is_on_disk(tmp_path: Path) -> None:
    filled_replica(tmp_path)
    for path in tmp_path.iterdir():
        content = path.read_bytes()
        assert b"Kowalsk" not in content
        assert b"SQLite format" not in content


def test_another_key_sets_the_replica_aside(tmp_path: Path) -> None:
    filled_replica(tmp_path).close()
    other = Replica.open(tmp_path / "replica.db", bytes(32))
    assert other.rebuilt
    assert cursors(other.writer) == {}
    assert (tmp_path / "replica.db.damaged-1").exists()


def test_a_damaged_file_is_rebuilt(tmp_path: Path) -> None:
    filled_replica(tmp_path).close()
    path = tmp_path / "replica.db"
    data = bytearray(path.read_bytes())
    data[100:200] = bytes(100)
    path.write_bytes(data)
    replica = Replica.open(path, KEY)
    assert replica.rebuilt
    load_rows(replica, SCOPE, BRANCH)
    assert Tables(replica.writer).get(Customer, "c1") is not None


def test_a_newer_replica_is_refused_and_not_touched(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    replica.writer.execute(f"PRAGMA user_version={LAYOUT + 1}")
    replica.close()
    before = (tmp_path / "replica.db").read_bytes()
    with pytest.raises(ReplicaUnavailable, match="newer version"):
        Replica.open(tmp_path / "replica.db", KEY)
    assert (tmp_path / "replica.db").read_bytes() == before


def test_an_appended_field_is_added_and_the_scopes_are_fetched_again(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    replica.writer.execute("ALTER TABLE customer DROP COLUMN loyalty_points")
    replica.close()
    again = Replica.open(tmp_path / "replica.db", KEY)
    customer = Tables(again.writer).get(Customer, "c1")
    assert customer is not None
    assert customer.loyalty_points == 0
    assert cursors(again.writer) == {}


def test_a_page_twice_is_a_page_once(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    told = page([Stock("waw", "SOFA-G", 2, 1), Note("n1", "c1", "likes green", "Ewa", "waw", NOW), gone(BRANCH[-1])])
    for _ in range(2):
        with replica.writer:
            apply_page(replica.writer, told)
    tables = Tables(replica.writer)
    assert tables.get(Stock, "waw", "SOFA-G") == Stock("waw", "SOFA-G", 2, 1)
    assert [note.text for note in tables.owned(Note, "c1")] == ["likes green"]
    assert tables.get(type(BRANCH[-1]), "w1") is None
    assert cursors(replica.writer)[SCOPE] == "e.2.0"


def test_a_page_that_cannot_be_read_changes_nothing(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    bad = Change("stock", ("waw", "SOFA-G"), msgspec.Raw(b'["waw","SOFA-G","many"]'))
    with pytest.raises(ValueError, match="int"), replica.writer:
        apply_page(replica.writer, page([Stock("waw", "LAMP-1", 9), bad]))
    assert Tables(replica.writer).get(Stock, "waw", "LAMP-1") == Stock("waw", "LAMP-1", 1, 1)
    assert cursors(replica.writer)[SCOPE] == "e.1.0"


def test_kinds_and_fields_of_a_newer_hub_are_ignored(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    newer = Change("preference", ("c1", "size"), msgspec.Raw(b'["c1","size","M",5,"new field"]'))
    with replica.writer:
        apply_page(replica.writer, page([Change("hologram", ("h1",), msgspec.Raw(b'["h1"]')), newer]))
    assert Tables(replica.writer).get(Preference, "c1", "size") == Preference("c1", "size", "M", 5)


def test_search_follows_changes(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    renamed = Customer("c2", "Jan", "Nowak", last_visit_at=NOW)
    sold = Product("lamp", "Latarnia", category="Lamps")
    handed = Reservation("r1", "c2", "waw", "LAMP-1", 1, "handed_over", "store", NOW, pick_up_code="123456")
    with replica.writer:
        apply_page(replica.writer, page([renamed, handed, Order("ZAM-2", "c3", "web", NOW, "PLN")]))
        apply_page(replica.writer, page([sold], scope="chain"))

    def ask(index: str, word: str) -> list[str]:
        return matching(replica.writer, index, (word,), limit=9)

    assert ask("customer", "nowak") == ["c2"]
    assert ask("customer", "kowalska") == ["c1"]
    assert ask("customer", "loyalty") == []
    assert ask("customer", "123456") == []  # the reservation is no longer open
    assert ask("customer", "zam") == ["c1", "c3"]
    assert ask("article", "latarnia") == ["LAMP-1"]
    assert ask("article", "luna") == []


def test_a_visit_pack_goes_without_harm_to_the_branch(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    guest, order = Customer("g1", "Gość"), Order("ZAM-9", "g1", "web", NOW, "PLN")
    with replica.writer:
        for customer_id, rows in (("g1", [guest, order]), ("c1", [BRANCH[5]])):
            scope = f"customer:{customer_id}"
            replica.writer.execute("INSERT INTO followed_scope VALUES (?, 'e.1.0', 1, 0)", (scope,))
            apply_page(replica.writer, page(rows, scope=scope))
    tables = Tables(replica.writer)
    assert tables.get(Order, "ZAM-9") == order
    with replica.writer:
        drop_scope(replica.writer, "customer:g1")
        drop_scope(replica.writer, "customer:c1")
    assert tables.get(Customer, "g1") is None
    assert tables.get(Order, "ZAM-9") is None
    assert tables.get(Customer, "c1") == BRANCH[5]
    assert len(tables.owned(Order, "c1")) == 1


def test_a_customer_who_leaves_the_branch_takes_everything_along(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    with replica.writer:
        touched = apply_page(replica.writer, page([gone(BRANCH[5])]))
    assert Tables(replica.writer).owned(Order, "c1") == ()
    assert touched.named == frozenset({"c1"})


def test_frames_are_checked_and_resumed(tmp_path: Path) -> None:
    replica = open_replica(tmp_path)
    bodies = dict(frames_of(CHAIN))
    manifest = SnapshotManifest("chain", "e.5.0", tuple(bodies))
    frames.begin(replica.writer, manifest)
    first, second, third = manifest.frames
    frames.keep(replica.writer, "chain", first, bodies[first])
    with pytest.raises(frames.BadFrameError, match="checksum"):
        frames.keep(replica.writer, "chain", second, bodies[second] + b"x")
    replica.close()
    again = open_replica(tmp_path)
    assert frames.unfinished(again.writer, "chain") == (manifest, frozenset({first.frame}))
    assert cursors(again.writer) == {}
    for info in (second, third):
        frames.keep(again.writer, "chain", info, bodies[info])
    frames.load(again.writer, manifest, now=NOW)
    assert cursors(again.writer) == {"chain": "e.5.0"}
    assert frames.unfinished(again.writer, "chain") is None


def test_a_second_snapshot_replaces_the_first(tmp_path: Path) -> None:
    replica = filled_replica(tmp_path)
    load_rows(replica, SCOPE, [row for row in BRANCH if getattr(row, "customer_id", "") != "c2"], cursor="e.9.0")
    tables = Tables(replica.writer)
    assert tables.get(Customer, "c2") is None
    assert tables.get(Customer, "c1") == BRANCH[5]
    assert tables.get(Reservation, "r1") is None
    assert tables.get(Product, "sofa") == CHAIN[2]
    assert cursors(replica.writer)[SCOPE] == "e.9.0"


def test_where_needs_an_index(tmp_path: Path) -> None:
    tables = Tables(filled_replica(tmp_path).writer)
    assert [row.sku for row in tables.where(Stock, branch_id="waw")] == ["LAMP-1", "SOFA-G"]
    with pytest.raises(ValueError, match="no index"):
        tables.where(Customer, city="Warszawa")


def test_an_unknown_scope_page_moves_no_cursor(tmp_path: Path) -> None:
    replica = open_replica(tmp_path)
    with replica.writer:
        apply_page(replica.writer, ChangePage("branch:zzz", "e.3.0", (), False))
    assert cursors(replica.writer) == {}


def test_the_disk_is_not_asked_for_plaintext_scratch_space(tmp_path: Path) -> None:
    replica = open_replica(tmp_path)
    assert replica.writer.pragma("temp_store") == 2
    assert replica.writer.pragma("journal_mode") == "wal"
    assert isinstance(replica.writer, apsw.Connection)
