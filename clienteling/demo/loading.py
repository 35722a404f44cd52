"""Rows of the chain into an empty hub database: one COPY a kind, one transaction for all.

Nothing is written to the feed: no device has followed this data yet, and each begins with a snapshot.
"""

from collections.abc import Iterable, Sequence

from psycopg import sql

from clienteling.contract.records import KINDS, Branch, Record, Staff
from clienteling.demo.chain import Chain
from clienteling.demo.chain.staff import DEMO_PIN
from clienteling.domain.geo import distance_km
from clienteling.hub.services.access.sign_in import set_pin
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.membership import admissions_of

_SAME_PIN = """
INSERT INTO staff_secret (staff_id, pin_hash, changed_at)
SELECT t.staff_id, s.pin_hash, s.changed_at FROM staff t, staff_secret s WHERE s.staff_id = %s
ON CONFLICT DO NOTHING
"""


def fill(database: Database, chain: Chain, *, at: int) -> int:
    """Write the whole chain, who belongs where, and everybody's PIN (``at``: ms). Returns how many rows of records."""
    with database.transaction() as conn:
        for name, rows in chain.rows.items():
            fields = KINDS[name].fields
            _copy(conn, name, fields, ([getattr(row, field) for field in fields] for row in rows))
        everything = [row for rows in chain.rows.values() for row in rows]
        _members(conn, everything, at=at)
        _neighbours(conn, [row for row in everything if isinstance(row, Branch)])
        _pins(conn, everything, at=at)
    with database.connection() as conn:
        conn.execute("ANALYZE")
    return len(everything)


def _copy(conn: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with conn.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row(row)


def _members(conn: Connection, rows: Sequence[Record], *, at: int) -> None:
    """The hub's own rule of who belongs where, for all customers at once."""
    reasons: dict[tuple[str, str], str] = {}
    for one in sorted(admissions_of(conn, rows), key=lambda admission: admission.reason):
        reasons.setdefault((one.customer_id, one.branch_id), one.reason)
    members = ((*pair, reason, at) for pair, reason in reasons.items())
    _copy(conn, "customer_branch", ("customer_id", "branch_id", "reason", "since_at"), members)


def _neighbours(conn: Connection, branches: Sequence[Branch]) -> None:
    """Twelve places are few enough for each to see the stock of all."""
    pairs = ((a.branch_id, b.branch_id, _distance(a, b)) for a in branches for b in branches)
    _copy(conn, "neighbourhood", ("branch_id", "neighbour_id", "distance_km"), pairs)


def _distance(a: Branch, b: Branch) -> float | None:
    if a.latitude is None or a.longitude is None or b.latitude is None or b.longitude is None:
        return None
    return distance_km(a.latitude, a.longitude, b.latitude, b.longitude)


def _pins(conn: Connection, rows: Sequence[Record], *, at: int) -> None:
    """Everybody has the same PIN, so it is hashed once; the demo says so."""
    first = next(row.staff_id for row in rows if isinstance(row, Staff))
    set_pin(conn, first, DEMO_PIN, at=at)
    conn.execute(_SAME_PIN, (first,))
