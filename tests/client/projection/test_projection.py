"""The property that carries the app: what is shown before the hub answers is what is true after it accepted."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from hypothesis import example, given, settings
from hypothesis import strategies as st

from clienteling.client.outbox.entry import Entry, Written, decided, sent
from clienteling.client.projection.layers import Layers, circumstances, project
from clienteling.client.projection.reader import ProjectionReader
from clienteling.client.replica.tables import Tables
from clienteling.contract.decide import HUB_GIVEN, Authority, Circumstances, Effects, decide
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import KINDS, Customer, Note, Record, Reservation, Scalar, Stock, kind_of
from clienteling.domain.roles import Role
from tests.client.projection.doings import bodies
from tests.client.world import BRANCH, CHAIN, HERE, filled_replica, operation

R = TypeVar("R", bound=Record)
Rows = dict[tuple[type[Record], tuple[Scalar, ...]], Record]


class HubRows:
    """The hub in a dictionary: the same decision under the hub's authority."""

    def __init__(self, rows: Iterable[Record]) -> None:
        self.rows: Rows = {(type(row), kind_of(row).key_of(row)): row for row in rows}

    def get(self, record: type[R], *key: Scalar) -> R | None:
        row = self.rows.get((record, key))
        return row if isinstance(row, record) else None

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        found = [(k, row) for (_, k), row in self.rows.items() if isinstance(row, record) and k[: len(key)] == key]
        return tuple(row for _, row in sorted(found, key=lambda pair: str(pair[0])))

    def take(self, entry: Entry) -> bool:
        """Whether the hub accepts; then its rows are changed."""
        device = circumstances(entry)
        now = Circumstances(
            device.staff_id, device.name, device.role, device.branch_id, device.at, Authority.HUB, "654321"
        )
        effects = decide(entry.operation.body, self, now)
        if not isinstance(effects, Effects):
            return False
        for row in effects.rows:
            self.rows[type(row), kind_of(row).key_of(row)] = row
        for removed in effects.removed:
            self.rows.pop((removed.record, removed.key), None)
        return True


def given_by_hub(row: Record) -> Record:
    """``row`` without what only the hub can know."""
    name = kind_of(row).name
    kept = [None if field in HUB_GIVEN.get(name, ()) else getattr(row, field) for field in KINDS[name].fields]
    return type(row)(*kept)


def plain(rows: Mapping[tuple[type[Record], tuple[Scalar, ...]], Record]) -> dict[object, Record]:
    return {key: given_by_hub(row) for key, row in rows.items()}


def entry(body: Body, sequence: int) -> Entry:
    return Entry(Written(operation(body, sequence), "Ewa", Role.ASSOCIATE))


def never(_: str) -> bool:
    return False


@settings(max_examples=80, deadline=None)
@example([p.SetPreference("c1", "size", "M"), p.SetPreference("c1", "size", "")])
@example([c.AddToCart("k1", "SOFA-R", 0)])
@example([r.PutAside("r1", "A1"), r.MarkReady("r1"), r.HandOver("r1", "code", "123456")])
@given(st.lists(bodies(), max_size=25))
def test_the_projection_is_what_the_hub_will_say(done: list[Body]) -> None:
    hub = HubRows((*CHAIN, *BRANCH))
    accepted = [item for n, body in enumerate(done, start=1) if hub.take(item := entry(body, n))]
    with TemporaryDirectory() as folder:
        replica = filled_replica(Path(folder))
        overlay = project(Tables(replica.writer), accepted, caught_up=never)
        shown: Rows = {(type(row), kind_of(row).key_of(row)): row for row in (*CHAIN, *BRANCH)}
        for record, rows in overlay.rows.items():
            for key, row in rows.items():
                if row is None:
                    shown.pop((record, key), None)
                else:
                    shown[record, key] = row
        replica.close()
    assert plain(shown) == plain(hub.rows)


def test_the_generator_reaches_acceptance() -> None:
    hub = HubRows((*CHAIN, *BRANCH))
    steps: list[Body] = [
        c.AcceptReturn("b1", "ZAM-1001", (c.ReturnedLine(1, 1, "size", "as_new", "shelf"),), 119_560, "PLN"),
        r.PutAside("r1", "A1"),
        r.MarkReady("r1"),
        r.HandOver("r1", "code", "123456"),
    ]
    assert [hub.take(entry(body, n)) for n, body in enumerate(steps, start=1)][1:] == [True, True, True]


def test_an_accepted_operation_is_shown_until_the_feed_has_it(tmp_path: Path) -> None:
    tables = Tables(filled_replica(tmp_path).writer)
    accepted = decided(sent(entry(p.AddNote("n1", "c1", "hello"), 1)), Accepted("op1", "e.7.1"), now=0, retry_at=0)
    before = Layers(tables, project(tables, [accepted], caught_up=lambda cursor: cursor == "e.6.1"))
    after = Layers(tables, project(tables, [accepted], caught_up=lambda cursor: cursor == "e.7.1"))
    assert [note.text for note in before.owned(Note, "c1")] == ["hello"]
    assert after.owned(Note, "c1") == ()


def test_reading_merges_the_outbox_into_every_question(tmp_path: Path) -> None:
    tables = Tables(filled_replica(tmp_path).writer)
    entries = [
        entry(p.CreateCustomer("c9", "Nowa", "Kowalska", phone="+48 700 000 111"), 1),
        entry(p.EditCustomer("c2", (p.FieldChange("phone", "+48 501 222 333", "+48 999 888 777"),)), 2),
        entry(r.ReserveStock("r9", "c9", HERE, "SOFA-G", 2), 3),
        entry(r.CancelReservation("r1"), 4),
    ]
    reader = ProjectionReader(Layers(tables, project(tables, entries, caught_up=never)))
    assert [row.reservation_id for row in reader.where(Reservation, state="requested")] == ["r9"]
    assert reader.where(Reservation, state="confirmed") == ()
    assert reader.get(Stock, HERE, "SOFA-G") == Stock(HERE, "SOFA-G", 3, 2)
    assert [row.sku for row in reader.under(Stock, HERE)] == ["LAMP-1", "SOFA-G"]
    found = reader.find_customers("kowalska", limit=5)
    assert [item.customer.customer_id for item in found] == ["c9", "c1"]
    assert found[0].has_open_business
    assert [item.matched for item in reader.find_customers("999888", limit=5)] == ["phone"]
    assert reader.get(Customer, "c9") is not None
