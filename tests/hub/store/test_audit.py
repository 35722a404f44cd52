"""The audit chain holds, and shows every tampering."""

from typing import NamedTuple

import pytest

from clienteling.hub.store import audit
from clienteling.hub.store.audit import AuditEntry
from clienteling.hub.store.database import Database


def filled(database: Database) -> None:
    for number in range(5):
        with database.transaction() as conn:
            audit.append(conn, AuditEntry(number, "ola", "d1", "AddNote", f"customer/{number}", {"n": number}))
    with database.transaction() as conn:
        assert audit.link(conn) == 5


def first_break(database: Database) -> int | None:
    with database.transaction(repeatable=True) as conn:
        return audit.first_break(conn)


def test_it_holds_and_grows(database: Database) -> None:
    filled(database)
    assert first_break(database) is None
    with database.transaction() as conn:
        audit.append(conn, AuditEntry(9, "jan", "d2", "AddTask", "task/1", {}))
    with database.transaction() as conn:
        assert (audit.link(conn), audit.link(conn)) == (1, 0)
    assert first_break(database) is None


class Tampering(NamedTuple):
    name: str
    statement: str
    position: int


TAMPERINGS = (
    Tampering("changed", "UPDATE audit SET actor = 'jan' WHERE at = 2", 3),
    Tampering("taken out", "DELETE FROM audit WHERE at = 1", 2),
    Tampering("link taken out", "DELETE FROM audit_link WHERE position = 4", 4),
    Tampering("swapped", "UPDATE audit SET at = 3 - at WHERE at IN (1, 2)", 2),
)


@pytest.mark.parametrize("case", TAMPERINGS, ids=lambda case: case.name)
def test_tampering_shows(database: Database, case: Tampering) -> None:
    filled(database)
    with database.connection() as conn:
        conn.execute(case.statement)
    assert first_break(database) == case.position


def test_an_open_transaction_keeps_later_entries_unlinked(database: Database) -> None:
    with database.transaction() as slow:
        audit.append(slow, AuditEntry(1, "ola", "d1", "Slow", "x", {}))
        with database.transaction() as quick:
            audit.append(quick, AuditEntry(2, "jan", "d2", "Quick", "x", {}))
        with database.transaction() as linking:
            assert audit.link(linking) == 0
    with database.transaction() as linking:
        assert audit.link(linking) == 2
    assert first_break(database) is None
