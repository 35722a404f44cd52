"""The audit log: rows written inside the transaction they tell of, linked into a hash chain after its commit.

Linking inside the writing transactions would make every writer wait for every other. So a row is linked once no older
transaction runs, in the order (transaction, sequence), which cannot change any more; from then on no row can be
changed, taken out or put in without the chain saying so.
"""

import hashlib
from dataclasses import dataclass

from clienteling.contract.codec import to_json
from clienteling.contract.outcomes import Params
from clienteling.hub.store.database import Connection

LINK_AT_MOST = 10_000
_CHAIN_LOCK = 0x41554449
_FIELDS = "a.seq, a.at, a.actor, a.device_id, a.action, a.subject, a.detail"
_LAST = """
SELECT l.position, l.hash, a.xid::text, a.seq FROM audit_link l JOIN audit a ON a.seq = l.seq
ORDER BY l.position DESC LIMIT 1
"""
_UNLINKED = f"""
SELECT {_FIELDS} FROM audit a
WHERE (a.xid, a.seq) > (%s::xid8, %s) AND a.xid < pg_snapshot_xmin(pg_current_snapshot())
ORDER BY a.xid, a.seq LIMIT %s
"""


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """Who did what to which record; ``detail`` holds ids and codes only, never personal data."""

    at: int
    actor: str
    device_id: str
    action: str
    subject: str
    detail: Params


def append(conn: Connection, entry: AuditEntry) -> None:
    """Write an entry in the transaction of ``conn``."""
    conn.execute(
        "INSERT INTO audit (at, actor, device_id, action, subject, detail) VALUES (%s, %s, %s, %s, %s, %s)",
        (entry.at, entry.actor, entry.device_id, entry.action, entry.subject, to_json(entry.detail).decode()),
    )


def link(conn: Connection) -> int:
    """Link what is not linked yet, at most :data:`LINK_AT_MOST` rows. Returns how many."""
    taken = conn.execute("SELECT pg_try_advisory_xact_lock(%s)", (_CHAIN_LOCK,)).fetchone()
    if taken is None or not taken[0]:
        return 0
    position, previous, xid, seq = conn.execute(_LAST).fetchone() or (0, "", "0", 0)
    rows = conn.execute(_UNLINKED, (xid, seq, LINK_AT_MOST)).fetchall()
    links: list[tuple[int, int, str]] = []
    for row in rows:
        position, previous = position + 1, _hash(previous, row)
        links.append((position, row[0], previous))
    with conn.cursor() as cursor:
        cursor.executemany("INSERT INTO audit_link (position, seq, hash) VALUES (%s, %s, %s)", links)
    return len(links)


def first_break(conn: Connection) -> int | None:
    """The position of the first link that does not hold; ``None`` when the whole chain does."""
    previous = ""
    expected = 0
    with conn.cursor(name="audit_chain") as cursor:
        cursor.execute(
            f"SELECT l.position, l.hash, {_FIELDS} FROM audit_link l LEFT JOIN audit a ON a.seq = l.seq"
            " ORDER BY l.position"
        )
        for position, stored, *row in cursor:
            expected += 1
            previous = _hash(previous, tuple(row))
            if position != expected or stored != previous:
                return expected
    return None


def _hash(previous: str, row: tuple[object, ...]) -> str:
    return hashlib.sha256(previous.encode() + to_json(row)).hexdigest()
