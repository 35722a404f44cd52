"""Reading records from one connection: the plain replica, without the outbox."""

from collections.abc import Collection
from typing import TypeVar, cast

import apsw

from clienteling.client.replica.table import Table, table_of
from clienteling.contract.records import Record, Scalar

MAX_ROWS = 2_000
"""Rows that one question may return; a screen that needs more asks differently."""

MAX_OWNED_ROWS = 100_000
"""Rows of one kind that one customer may own: a profile is shown whole, never cut."""

R = TypeVar("R", bound=Record)


class Tables:
    """The records of a replica as of the connection's transaction."""

    def __init__(self, connection: apsw.Connection) -> None:
        self.connection = connection

    def get(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key."""
        table = table_of(record)
        if len(key) != table.kind.key_length:
            raise ValueError(f"the key of {table.name} is {table.kind.key}")
        rows = self._rows(table, table.kind.key, key, limit=1)
        return cast(R, table.record(rows[0])) if rows else None

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        """The rows whose key begins with ``key``, in key order."""
        table = table_of(record)
        rows = self._rows(table, table.kind.key[: len(key)], key, limit=MAX_ROWS)
        return cast(tuple[R, ...], table.records(rows))

    def owned(self, record: type[R], customer_id: str) -> tuple[R, ...]:
        """All rows of one customer."""
        return self.where(record, customer_id=customer_id)

    def where(self, record: type[R], **equal: Scalar) -> tuple[R, ...]:
        """The rows whose named fields equal the values; at least one of the fields is indexed or begins the key."""
        table = table_of(record)
        if not any(name in table.indexed or name == table.kind.key[0] for name in equal):
            raise ValueError(f"{table.name} has no index for {sorted(equal)}; it has {table.indexed}")
        if unknown := set(equal) - set(table.kind.fields):
            raise ValueError(f"{table.name} has no {sorted(unknown)}")
        limit = MAX_OWNED_ROWS if "customer_id" in equal else MAX_ROWS
        rows = self._rows(table, tuple(equal), tuple(equal.values()), limit=limit)
        return cast(tuple[R, ...], table.records(rows))

    def of_customers(self, record: type[R], customer_ids: Collection[str]) -> tuple[R, ...]:
        """The rows of several customers in one question, in key order."""
        table = table_of(record)
        marks = ", ".join("?" * len(customer_ids))
        sql = f"{table.select} WHERE customer_id IN ({marks}){table.key_order}"
        return cast(tuple[R, ...], table.records(self.connection.execute(sql, tuple(customer_ids))))

    def _rows(
        self, table: Table, names: tuple[str, ...], values: tuple[Scalar, ...], *, limit: int
    ) -> list[tuple[Scalar, ...]]:
        where = " AND ".join(f"{name} IS ?" for name in names)
        sql = f"{table.select}{' WHERE ' + where if where else ''}{table.key_order} LIMIT {limit}"
        return cast(list[tuple[Scalar, ...]], self.connection.execute(sql, values).fetchall())
