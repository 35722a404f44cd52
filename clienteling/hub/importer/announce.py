"""Letting devices hear of what an import wrote.

Up to a limit each row is an entry of the feed. Beyond it, entries would cost more than they save: the prune mark moves
past the import's transaction instead, so that every device takes a new snapshot.
"""

from typing import assert_never

from clienteling.contract.records import Kind, Owner
from clienteling.hub.store.database import Connection

MAX_FEED_ROWS = 20_000
"""Rows of one step beyond which devices take a new snapshot."""

_MARK = """
UPDATE hub SET pruned_xid = m.mark
FROM (SELECT (pg_current_xact_id()::text::numeric + 1)::text::xid8 AS mark) m WHERE pruned_xid < m.mark
"""


class Announcer:
    """Writes the feed of one import run. Once a step was too large, later steps of the run only move the mark again."""

    def __init__(self) -> None:
        self.snapshots = False
        """Whether devices take new snapshots."""

    def announce(self, conn: Connection, kind: Kind, rows: str) -> None:
        """Say that the rows of table ``rows`` (it has the key and owner columns of ``kind``) changed."""
        if self.too_many(conn, f"SELECT count(*) FROM {rows}"):
            return
        key = key_sql(kind, "i")
        match kind.owner:
            case Owner.CHAIN:
                entries = f"SELECT 'chain', '{kind.name}', {key}, NULL::text FROM {rows} i"
            case Owner.BRANCH:
                entries = f"SELECT 'branch:' || i.branch_id, '{kind.name}', {key}, NULL::text FROM {rows} i"
            case Owner.NEIGHBOURHOOD:
                entries = (
                    f"SELECT 'branch:' || i.branch_id, '{kind.name}', {key}, NULL::text FROM {rows} i UNION"
                    f" SELECT 'branch:' || m.branch_id, '{kind.name}', {key}, NULL"
                    f" FROM {rows} i JOIN neighbourhood m ON m.neighbour_id = i.branch_id"
                )
            case Owner.CUSTOMER:
                conn.execute(
                    "SELECT FROM customer WHERE customer_id IN"
                    f" (SELECT i.customer_id FROM {rows} i) ORDER BY customer_id FOR KEY SHARE"
                )
                entries = (
                    "SELECT coalesce('branch:' || m.branch_id, 'customer:' || i.customer_id),"
                    f" '{kind.name}', {key}, i.customer_id"
                    f" FROM {rows} i LEFT JOIN customer_branch m ON m.customer_id = i.customer_id"
                    " WHERE i.customer_id IS NOT NULL"
                )
            case _:
                assert_never(kind.owner)
        conn.execute(f"INSERT INTO feed (scope, kind, key, customer_id) {entries}")

    def announce_former(self, conn: Connection, kind: Kind, rows: str) -> None:
        """Say to those who own rows until now that they lose them; before the rows of ``rows`` are written."""
        keys = " AND ".join(f"t.{name} = i.{name}" for name in kind.key)
        named = ", ".join(f"t.{name}" for name in kind.key)
        conn.execute(
            f"CREATE TEMP TABLE import_former ON COMMIT DROP AS SELECT {named}, t.customer_id FROM {kind.name} t"
            f" JOIN {rows} i ON {keys} WHERE t.customer_id <> i.customer_id"
        )
        self.announce(conn, kind, "import_former")
        conn.execute("DROP TABLE import_former")

    def too_many(self, conn: Connection, count: str) -> bool:
        """Whether the rows that the SQL counts are too many for the feed; then the prune mark is moved."""
        if not self.snapshots:
            row = conn.execute(count).fetchone()
            self.snapshots = row is not None and row[0] > MAX_FEED_ROWS
        if self.snapshots:
            conn.execute(_MARK)
        return self.snapshots


def key_sql(kind: Kind, alias: str) -> str:
    """SQL: the JSON array of a row's key, written as the feed writes it."""
    return "'[' || " + " || ',' || ".join(f"to_json({alias}.{name})::text" for name in kind.key) + " || ']'"
