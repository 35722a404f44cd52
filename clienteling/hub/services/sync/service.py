"""What a device follows: changes, digests and visit packs of its scopes."""

import time
from dataclasses import dataclass

from psycopg import sql

from clienteling.contract.cursor import Position, UnreadableCursor, cursor_text, read_cursor
from clienteling.contract.limits import MAX_CHANGES_PER_PAGE
from clienteling.contract.problems import ProblemCode
from clienteling.contract.records import KINDS
from clienteling.contract.sync import CHAIN_SCOPE, ChangePage, ScopeDigest, branch_scope, customer_scope
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.services.operations.actor import Caller
from clienteling.hub.store import audit, feed
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.rows import Key, select_all
from clienteling.hub.store.scopes import CUSTOMER_KINDS, condition, customer_of

DIGEST_KEPT_S = 30.0

_CHANGED = "SELECT EXISTS (SELECT FROM feed WHERE scope = %s AND (xid, seq) > (%s::xid8, %s))"
_SUM = """
SELECT count(*), coalesce(sum(('x' || left(md5({}), 8))::bit(32)::bigint & 4294967295), 0) FROM {} WHERE {}
"""
_TOO_OLD = "Take a new snapshot. Work in the queue is kept."


@dataclass(frozen=True, slots=True)
class _KeptDigest:
    position: Position
    until_s: float
    kinds: dict[str, tuple[int, str]]


class Sync:
    """Answers about scopes, from the feed and the tables as they are."""

    def __init__(self, database: Database, *, epoch: str) -> None:
        self._database = database
        self._epoch = epoch
        self._digests: dict[str, _KeptDigest] = {}

    def position(self, conn: Connection, cursor: str) -> Position:
        """The place of a device's cursor. Raises :class:`AccessRefused` when its changes are not kept any more."""
        try:
            epoch, position = read_cursor(cursor)
        except UnreadableCursor as error:
            raise AccessRefused(ProblemCode.BAD_REQUEST, "This is no cursor.") from error
        if epoch != self._epoch:
            raise AccessRefused(ProblemCode.CURSOR_TOO_OLD, _TOO_OLD)
        try:
            feed.check_kept(conn, position)
        except feed.FeedPruned as error:
            raise AccessRefused(ProblemCode.CURSOR_TOO_OLD, _TOO_OLD) from error
        return position

    def check_allowed(self, scope: str, caller: Caller) -> None:
        """A device follows the chain, its own branch, and customers it opened. Raises :class:`AccessRefused`."""
        if scope in (CHAIN_SCOPE, branch_scope(caller.branch_id)):
            return
        with self._database.connection() as conn:
            opened = conn.execute(
                "SELECT FROM visit_pack WHERE device_id = %s AND customer_id = %s",
                (caller.device_id, customer_of(scope)),
            ).fetchone()
        if opened is None:
            raise AccessRefused(ProblemCode.FORBIDDEN, "This device does not follow that scope.")

    def changes(self, scope: str, cursor: str, *, limit: int = MAX_CHANGES_PER_PAGE) -> ChangePage:
        """What changed in a scope after ``cursor``; at most ``limit`` changes."""
        with self._database.connection() as conn:
            after = self.position(conn, cursor)
            try:
                return feed.read(conn, scope, after, epoch=self._epoch, limit=max(1, min(limit, MAX_CHANGES_PER_PAGE)))
            except feed.FeedPruned as error:
                raise AccessRefused(ProblemCode.CURSOR_TOO_OLD, _TOO_OLD) from error

    def visit_pack(self, customer_id: str, caller: Caller, *, at: int) -> ChangePage | None:
        """Everything of one customer, ``None`` when there is no such customer. The view is audited (``at`` in ms)."""
        scope = customer_scope(customer_id)
        with self._database.transaction() as conn:
            cursor = cursor_text(self._epoch, feed.horizon(conn))
            touched = {kind.name: _keys(conn, kind.name, customer_id) for kind in CUSTOMER_KINDS}
            if not touched["customer"]:
                return None
            conn.execute(
                "INSERT INTO visit_pack (device_id, customer_id, opened_at) VALUES (%s, %s, %s)"
                " ON CONFLICT (device_id, customer_id) DO UPDATE SET opened_at = excluded.opened_at",
                (caller.device_id, customer_id, at),
            )
            audit.append(
                conn,
                audit.AuditEntry(at, "", caller.device_id, "ViewCustomer", f"customer/{customer_id}", {}),
            )
            return ChangePage(scope, cursor, tuple(feed.resolve(conn, scope, touched)), more=False)

    def digest(self, scope: str) -> ScopeDigest:
        """How many rows of each kind the scope has, and the sum over their keys (see ``contract.digest``).

        Counted anew when the scope changed, and at the latest every :data:`DIGEST_KEPT_S`.
        """
        with self._database.transaction(repeatable=True) as conn:
            here = feed.horizon(conn)
            kept = self._digests.get(scope)
            if kept is None or time.monotonic() > kept.until_s or _changed(conn, scope, kept.position):
                kept = _KeptDigest(here, time.monotonic() + DIGEST_KEPT_S, _count(conn, scope))
                self._digests[scope] = kept
        return ScopeDigest(scope, cursor_text(self._epoch, here), kept.kinds)


def _changed(conn: Connection, scope: str, since: Position) -> bool:
    try:
        feed.check_kept(conn, since)
    except feed.FeedPruned:
        return True
    row = conn.execute(_CHANGED, (scope, str(since.xid), since.seq)).fetchone()
    return row is None or bool(row[0])


def _count(conn: Connection, scope: str) -> dict[str, tuple[int, str]]:
    kinds: dict[str, tuple[int, str]] = {}
    for kind in KINDS.values():
        shown = condition(kind, scope)
        if shown is None:
            continue
        key = sql.SQL(" || chr(31) || ").join(sql.SQL("{}::text").format(sql.Identifier(k)) for k in kind.key)
        statement = sql.SQL(_SUM).format(key, sql.Identifier(kind.name), shown.where)
        row = conn.execute(statement, shown.parameters).fetchone()
        assert row is not None
        kinds[kind.name] = (row[0], f"{int(row[1]):x}")
    return kinds


def _keys(conn: Connection, name: str, customer_id: str) -> dict[Key, None]:
    kind = KINDS[name]
    rows = conn.execute(select_all(kind) + sql.SQL(" WHERE customer_id = %s"), (customer_id,)).fetchall()
    return {tuple(row[: kind.key_length]): None for row in rows}
