"""The change feed: writing rows so that devices hear of them, and reading what changed after a cursor.

An entry says that a row of a scope changed, never what it was. Transactions commit in another order than they number
their entries, so a reader looks only below the oldest transaction still running, in the order (transaction, sequence):
nothing can appear behind it any more.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from msgspec import Raw
from psycopg import sql

from clienteling.contract.codec import to_json
from clienteling.contract.cursor import Position, cursor_text
from clienteling.contract.limits import MAX_CHANGES_PER_PAGE
from clienteling.contract.records import KINDS, Owner, Record, kind_of
from clienteling.contract.sync import TOMBSTONE, Change, ChangePage, branch_scope, customer_scope
from clienteling.hub.store.database import Connection
from clienteling.hub.store.membership import admissions_of, admit
from clienteling.hub.store.rows import Key, by_kind, delete, insert, load, load_values, upsert
from clienteling.hub.store.scopes import Sight, customer_of

_INSERT = """
INSERT INTO feed (scope, kind, key, customer_id)
SELECT DISTINCT scope, kind, key, customer_id
FROM unnest(%s::text[], %s::text[], %s::text[], %s::text[]) AS t(scope, kind, key, customer_id)
"""
_INSERT_NEAR = """
INSERT INTO feed (scope, kind, key)
SELECT 'branch:' || t.branch_id, 'stock', t.key FROM unnest(%s::text[], %s::text[]) AS t(branch_id, key)
UNION SELECT 'branch:' || n.branch_id, 'stock', t.key
FROM unnest(%s::text[], %s::text[]) AS t(branch_id, key) JOIN neighbourhood n ON n.neighbour_id = t.branch_id
"""
_SHARE_CUSTOMERS = "SELECT FROM customer WHERE customer_id = ANY(%s) ORDER BY customer_id FOR KEY SHARE"
_MEMBERS = "SELECT customer_id, branch_id FROM customer_branch WHERE customer_id = ANY(%s)"
_KEPT = "SELECT NOT EXISTS (SELECT FROM hub WHERE pruned_xid > %s::xid8)"
_READ = """
SELECT xid::text, seq, kind, key FROM feed
WHERE {} AND (xid, seq) > (%s::xid8, %s) AND xid < %s::xid8
ORDER BY xid, seq LIMIT %s
"""


class FeedPruned(Exception):
    """The feed is not complete from this place on: its reader takes a new snapshot."""


@dataclass(frozen=True, slots=True)
class Removal:
    """A row that is to go away."""

    record: type[Record]
    key: Key


def write(
    conn: Connection,
    rows: Sequence[Record],
    removed: Sequence[Removal] = (),
    *,
    at: int,
    new: Sequence[Record] = (),
) -> list[Record]:
    """Store rows and removals and let every scope they concern hear of it, in the transaction of ``conn``.

    Customers are admitted to branches that the rows name (``at``: ms). Rows that are already so cause nothing.
    ``new`` are rows that must not exist yet: raises ``psycopg.errors.UniqueViolation``. Returns the rows that changed.
    """
    former = _former(conn, rows)
    insert(conn, new)
    changed = [*new, *upsert(conn, rows)]
    gone: list[Record] = []
    for removal in removed:
        gone.extend(delete(conn, removal.record, [removal.key]))
    publish(conn, [*changed, *gone, *former])
    admit(conn, admissions_of(conn, changed), at=at)
    return changed


def _former(conn: Connection, rows: Sequence[Record]) -> list[Record]:
    """People and tasks as they are, where they are about to move: their old branch hears of it too."""
    found: list[Record] = []
    for kind, group in by_kind(row for row in rows if kind_of(row).owner is Owner.BRANCH):
        going = {kind.key_of(row): row for row in group}
        before = load(conn, kind.record, list(going))
        found.extend(row for key, row in before.items() if _branch_of(row) != _branch_of(going[key]))
    return found


def _branch_of(row: Record) -> str:
    branch_id: str = getattr(row, "branch_id")  # noqa: B009 - rows of these owners have one; the register says so
    return branch_id


def publish(conn: Connection, rows: Sequence[Record]) -> None:
    """Say that these rows changed (or are gone: then as they were) to every scope that they concern."""
    entries: list[tuple[str, str, str, str | None]] = []
    near: list[tuple[str, str]] = []
    owned: list[tuple[str, str, str]] = []
    for row in rows:
        kind = kind_of(row)
        key = msgspec.json.encode(kind.key_of(row)).decode()
        match kind.owner:
            case Owner.CHAIN:
                entries.append(("chain", kind.name, key, None))
            case Owner.BRANCH:
                entries.append((branch_scope(_branch_of(row)), kind.name, key, None))
            case Owner.NEIGHBOURHOOD:
                near.append((_branch_of(row), key))
            case Owner.CUSTOMER:
                customer_id: str | None = getattr(row, "customer_id")  # noqa: B009
                if customer_id is not None:
                    owned.append((customer_id, kind.name, key))
    entries.extend(_in_branches(conn, owned))
    if entries:
        conn.execute(_INSERT, [list(column) for column in zip(*entries, strict=True)])
    if near:
        branches, keys = [list(column) for column in zip(*near, strict=True)]
        conn.execute(_INSERT_NEAR, (branches, keys, branches, keys))


def _in_branches(conn: Connection, owned: list[tuple[str, str, str]]) -> list[tuple[str, str, str, str | None]]:
    if not owned:
        return []
    customers = sorted({customer_id for customer_id, _, _ in owned})
    conn.execute(_SHARE_CUSTOMERS, (customers,))
    branches: dict[str, list[str]] = {}
    for customer_id, branch_id in conn.execute(_MEMBERS, (customers,)).fetchall():
        branches.setdefault(customer_id, []).append(branch_scope(branch_id))
    return [
        (scope, kind, key, customer_id)
        for customer_id, kind, key in owned
        for scope in branches.get(customer_id, [customer_scope(customer_id)])
    ]


def horizon(conn: Connection) -> Position:
    """The place below which no transaction runs any more."""
    row = conn.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text").fetchone()
    assert row is not None
    return Position(int(row[0]), 0)


def check_kept(conn: Connection, after: Position) -> None:
    """Raise :class:`FeedPruned` when changes after a place are not kept; ask after :func:`horizon`, never before."""
    kept = conn.execute(_KEPT, (str(after.xid),)).fetchone()
    if kept is None or not kept[0]:
        raise FeedPruned


def read(conn: Connection, scope: str, after: Position, *, epoch: str, limit: int = MAX_CHANGES_PER_PAGE) -> ChangePage:
    """The changes of a scope after a place, at most ``limit`` entries, as the rows are now.

    Raises :class:`FeedPruned` when they are not kept.
    """
    bound = horizon(conn)
    check_kept(conn, after)
    customer_id = customer_of(scope)
    where = sql.SQL("scope = %s") if customer_id is None else sql.SQL("customer_id = %s")
    entries = conn.execute(
        sql.SQL(_READ).format(where), (customer_id or scope, str(after.xid), after.seq, str(bound.xid), limit + 1)
    ).fetchall()
    more = len(entries) > limit
    entries = entries[:limit]
    end = Position(int(entries[-1][0]), int(entries[-1][1])) if more else max(after, bound)
    touched: dict[str, dict[Key, None]] = {}
    for _, _, kind, key in entries:
        touched.setdefault(kind, {})[tuple(msgspec.json.decode(key))] = None
    changes = resolve(conn, scope, touched)
    return ChangePage(scope, cursor_text(epoch, end), tuple(changes), more)


def resolve(conn: Connection, scope: str, touched: dict[str, dict[Key, None]]) -> list[Change]:
    """Each touched key with its row as it is now, or a tombstone when the scope does not show it."""
    found = {name: load_values(conn, KINDS[name], list(keys)) for name, keys in touched.items() if name in KINDS}
    shows = Sight(conn, scope, found)
    changes: list[Change] = []
    for name, keys in touched.items():
        for key in keys:
            values = found.get(name, {}).get(key)
            row = Raw(to_json(values)) if values is not None and shows.row(KINDS[name], values) else TOMBSTONE
            changes.append(Change(name, _wire_key(key), row))
    return changes


def _wire_key(key: Key) -> tuple[str | int, ...]:
    return tuple(part if isinstance(part, str | int) else str(part) for part in key)
