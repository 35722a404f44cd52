"""A small chain, written by hand, and ways to put it into a replica."""

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import msgspec
import zstandard

from clienteling.client.replica.frames import begin, keep, load
from clienteling.client.replica.store import Replica
from clienteling.contract.codec import to_json, to_msgpack
from clienteling.contract.operations import Body, Operation
from clienteling.contract.records import (
    Branch,
    Cart,
    CartLine,
    Consent,
    Conversation,
    Customer,
    Message,
    Order,
    OrderLine,
    Product,
    Record,
    Reservation,
    Staff,
    Stock,
    Task,
    Variant,
    Visit,
    kind_of,
)
from clienteling.contract.sync import Change, ChangePage, Columns, FrameInfo, SnapshotManifest
from clienteling.domain.clock import to_ms

NOW = to_ms(datetime(2026, 11, 20, 10, 0, tzinfo=UTC))
KEY = bytes(range(32))
HERE, THERE = "waw", "krk"
SCOPE = f"branch:{HERE}"

CHAIN: tuple[Record, ...] = (
    Branch(HERE, "Warszawa", "store"),
    Branch(THERE, "Kraków", "store"),
    Product("sofa", "Sofa Oliwia", category="Sofas", brand="Dom", return_window_days=3650),
    Product("lamp", "Lampa Łuna", category="Lamps", brand="Światło"),
    Variant("SOFA-G", "sofa", option1_value="green", barcode="5901234123457", price_minor=249_900, currency="PLN"),
    Variant("SOFA-R", "sofa", option1_value="red", barcode="5901234123464", price_minor=249_900, currency="PLN"),
    Variant("LAMP-1", "lamp", barcode="4006381333931", price_minor=19_900, currency="PLN"),
)

BRANCH: tuple[Record, ...] = (
    Staff("ewa", HERE, "Ewa", "associate", badge="B1"),
    Staff("olek", HERE, "Olek", "manager"),
    Stock(HERE, "SOFA-G", 3),
    Stock(HERE, "LAMP-1", 1, 1),
    Stock(THERE, "SOFA-G", 1),
    Customer(
        "c1",
        "Łucja",
        "Kowalska",
        "lucja@poczta.example",
        "+48 600 123 456",
        home_branch_id=HERE,
        last_visit_at=NOW,
        lifetime_minor=900_00,
    ),
    Customer(
        "c2",
        "Jan",
        "Kowalski",
        "jan.kowalski@poczta.example",
        "+48 501 222 333",
        home_branch_id=HERE,
        loyalty_number="L-778",
    ),
    Customer("c3", "สมหญิง", "วงศ์สวัสดิ์", "", "+66 81 234 5678", home_branch_id=HERE, country="TH"),
    Consent("c1", "chat", True, NOW),
    Order("ZAM-1001", "c1", "web", NOW - 86_400_000, "PLN", total_minor=269_800, discount_minor=10_00),
    OrderLine("ZAM-1001", 1, "c1", "SOFA-G", "Sofa Oliwia", 2, 120_000),
    OrderLine("ZAM-1001", 2, "c1", "LAMP-1", "Lampa Łuna", 1, 19_900),
    Reservation("r1", "c2", HERE, "LAMP-1", 1, "confirmed", "store", NOW, pick_up_code="123456"),
    Cart("k1", "c1", "web", "PLN", NOW),
    CartLine("k1", 1, "c1", "SOFA-R", "Sofa Oliwia", 1, 249_900),
    Conversation("v1", "c1", "chat", HERE, "waiting", NOW),
    Message("v1", 1, "m1", "c1", "customer", "Dzień dobry", NOW),
    Task("t1", HERE, "c1", "Call back", "task", "open", NOW, "Ewa"),
    Visit("w1", "c1", HERE, "arrived", NOW),
)


def open_replica(tmp_path: Path) -> Replica:
    """An empty replica."""
    return Replica.open(tmp_path / "replica.db", KEY)


def filled_replica(tmp_path: Path) -> Replica:
    """A replica with the whole chain, loaded from frames."""
    replica = open_replica(tmp_path)
    load_rows(replica, "chain", CHAIN)
    load_rows(replica, SCOPE, BRANCH)
    return replica


def load_rows(replica: Replica, scope: str, rows: Iterable[Record], *, cursor: str = "e.1.0") -> None:
    """Load a scope by way of frames."""
    bodies = dict(frames_of(rows))
    manifest = SnapshotManifest(scope, cursor, tuple(bodies))
    begin(replica.writer, manifest)
    for info, body in bodies.items():
        keep(replica.writer, scope, info, body)
    load(replica.writer, manifest, now=NOW)


def frames_of(rows: Iterable[Record]) -> Iterable[tuple[FrameInfo, bytes]]:
    """One frame a kind."""
    kinds: dict[str, list[Record]] = {}
    for row in rows:
        kinds.setdefault(kind_of(row).name, []).append(row)
    for name, members in kinds.items():
        fields = kind_of(members[0]).fields
        columns = tuple(msgspec.Raw(to_msgpack([getattr(row, field) for row in members])) for field in fields)
        body = zstandard.compress(to_msgpack(Columns(name, fields, columns)))
        yield FrameInfo(name, name, len(members), len(body), sha256(body).hexdigest()), body


def page(
    rows: Iterable[Record | Change], *, scope: str = SCOPE, cursor: str = "e.2.0", more: bool = False
) -> ChangePage:
    """A page with rows as they are now, and tombstones."""
    changes = (
        row if isinstance(row, Change) else Change(kind_of(row).name, _key(row), msgspec.Raw(to_json(row)))
        for row in rows
    )
    return ChangePage(scope, cursor, tuple(changes), more)


def gone(row: Record) -> Change:
    """The tombstone of a row."""
    return Change(kind_of(row).name, _key(row))


def operation(body: Body, sequence: int, *, actor: str = "ewa", id_: str = "") -> Operation:
    """An operation of this branch."""
    return Operation(id_ or f"op{sequence}", sequence, actor, "session", HERE, NOW + sequence, False, body)


def _key(row: Record) -> tuple[str | int, ...]:
    return tuple(part for part in kind_of(row).key_of(row) if isinstance(part, str | int))
