"""Applying what the hub says: pages of changes, and which scope brought which customer.

A customer may be in the branch's scope and in a visit pack at once. Rows of a customer go when the last scope
that has them lets go.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import apsw

from clienteling.client.replica.index import refresh_articles, refresh_customers, skus_of
from clienteling.client.replica.table import OWNED_TABLES, TABLES, Table
from clienteling.contract.codec import row_from_json
from clienteling.contract.records import Customer, Owner, Product, Record, Scalar, Variant
from clienteling.contract.sync import Change, ChangePage

_SEARCHED = frozenset({"customer", "sales_order", "reservation"})
_MAX_NAMED = 200


@dataclass(slots=True)
class Touched:
    """What a transaction changed, for the search index and for the screens."""

    kinds: set[str] = field(default_factory=set)
    customers: set[str] = field(default_factory=set)
    reindex: set[str] = field(default_factory=set)
    skus: set[str] = field(default_factory=set)

    @property
    def named(self) -> frozenset[str] | None:
        """The customers concerned, ``None`` when they are too many to name."""
        return frozenset(self.customers) if len(self.customers) <= _MAX_NAMED else None


def apply_page(connection: apsw.Connection, page: ChangePage) -> Touched:
    """Store a page and its cursor in the caller's transaction. Unknown kinds are a newer hub's; they are ignored."""
    touched = Touched()
    for change in page.changes:
        table = TABLES.get(change.kind)
        if table is None:
            continue
        touched.kinds.add(change.kind)
        if change.gone:
            _remove(connection, table, change, page.scope, touched)
        else:
            _store(connection, table, row_from_json(change.kind, change.row), page.scope, touched)
    connection.execute("UPDATE followed_scope SET cursor = ? WHERE scope = ?", (page.cursor, page.scope))
    refresh(connection, touched)
    bump_revision(connection)
    return touched


def bump_revision(connection: apsw.Connection) -> None:
    """Say that the replica is another from this transaction on; what was derived from it is out of date."""
    connection.execute(
        """INSERT INTO fact VALUES ('revision', '1')
           ON CONFLICT (name) DO UPDATE SET value = CAST(CAST(value AS INTEGER) + 1 AS TEXT)"""
    )


def refresh(connection: apsw.Connection, touched: Touched) -> None:
    """Bring the search indexes up to date with what was touched."""
    refresh_customers(connection, touched.reindex)
    refresh_articles(connection, touched.skus)


def drop_scope(connection: apsw.Connection, scope: str) -> Touched:
    """Forget a scope with everything that only it brought, in the caller's transaction."""
    members = [id_ for (id_,) in connection.execute("SELECT customer_id FROM member WHERE scope = ?", (scope,))]
    connection.execute("DELETE FROM followed_scope WHERE scope = ?", (scope,))
    connection.execute("DELETE FROM member WHERE scope = ?", (scope,))
    touched = Touched()
    _drop_orphans(connection, members, touched)
    refresh(connection, touched)
    bump_revision(connection)
    return touched


def join(connection: apsw.Connection, customer_ids: Iterable[str], scope: str) -> None:
    """Note that ``scope`` has these customers."""
    connection.executemany("INSERT OR IGNORE INTO member VALUES (?, ?)", [(id_, scope) for id_ in customer_ids])


def _store(connection: apsw.Connection, table: Table, row: Record, scope: str, touched: Touched) -> None:
    connection.execute(table.insert, table.values(row))
    if isinstance(row, Customer):
        join(connection, [row.customer_id], scope)
    _note(connection, table, row, touched)


def _remove(connection: apsw.Connection, table: Table, change: Change, scope: str, touched: Touched) -> None:
    old = connection.execute(
        f"{table.select} WHERE {' AND '.join(f'{name} = ?' for name in table.kind.key)}", change.key
    ).fetchone()
    if table.kind.record is Customer:
        customer_id = str(change.key[0])
        connection.execute("DELETE FROM member WHERE customer_id = ? AND scope = ?", (customer_id, scope))
        _drop_orphans(connection, [customer_id], touched)
        return
    if old is None:
        return
    row = table.record(old)
    if table.kind.owner is Owner.CUSTOMER and _held_elsewhere(connection, _customer_of(row), scope):
        return
    connection.execute(table.delete, change.key)
    _note(connection, table, row, touched)


def _held_elsewhere(connection: apsw.Connection, customer_id: str | None, scope: str) -> bool:
    """The scope no longer has the customer but another does: its tombstones are about itself, not about the rows."""
    scopes = {
        found for (found,) in connection.execute("SELECT scope FROM member WHERE customer_id = ?", (customer_id,))
    }
    return bool(scopes) and scope not in scopes


def _drop_orphans(connection: apsw.Connection, customer_ids: Iterable[str], touched: Touched) -> None:
    for customer_id in customer_ids:
        held = connection.execute("SELECT 1 FROM member WHERE customer_id = ? LIMIT 1", (customer_id,)).fetchone()
        if held is not None:
            continue
        for table in OWNED_TABLES:
            connection.execute(f"DELETE FROM {table.name} WHERE customer_id = ?", (customer_id,))
            touched.kinds.add(table.name)
        touched.customers.add(customer_id)
        touched.reindex.add(customer_id)


def _note(connection: apsw.Connection, table: Table, row: Record, touched: Touched) -> None:
    customer_id = _customer_of(row)
    if customer_id is not None:
        touched.customers.add(customer_id)
        if table.name in _SEARCHED:
            touched.reindex.add(customer_id)
    if isinstance(row, Variant):
        touched.skus.add(row.sku)
    elif isinstance(row, Product):
        touched.skus.update(skus_of(connection, row.product_id))


def _customer_of(row: Record) -> str | None:
    value: Scalar = getattr(row, "customer_id", None)
    return value if isinstance(value, str) else None
