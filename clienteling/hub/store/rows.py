"""Records as rows of the tables of their kinds: nothing here knows a single field by name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from types import UnionType
from typing import Any, TypeVar, get_args, get_type_hints

from psycopg import sql

from clienteling.contract.records import KINDS, Kind, Record, Scalar, kind_of
from clienteling.hub.store.database import Connection

R = TypeVar("R", bound=Record)
Key = tuple[Scalar, ...]

_SQL_TYPES: dict[type, str] = {str: "text", int: "bigint", float: "double precision", bool: "boolean"}


@dataclass(frozen=True, slots=True)
class _Statements:
    """Rendered once: composing them costs as much as running them."""

    upsert: bytes
    insert: bytes
    load: bytes
    lock: bytes
    delete: bytes
    select: sql.Composed


def sql_types(kind: Kind) -> tuple[str, ...]:
    """The column types of a kind, in the order of its fields."""
    hints = get_type_hints(kind.record)
    return tuple(_SQL_TYPES[_scalar(hints[name])] for name in kind.fields)


def _scalar(hint: Any) -> type:
    if isinstance(hint, UnionType):
        hint = next(part for part in get_args(hint) if part is not type(None))
    if not isinstance(hint, type):
        raise TypeError(f"{hint} is no scalar")
    return hint


@cache
def _statements(name: str) -> _Statements:
    kind = KINDS[name]
    types = sql_types(kind)
    table = sql.Identifier(name)
    fields = [sql.Identifier(field) for field in kind.fields]
    columns, keys = sql.SQL(", ").join(fields), sql.SQL(", ").join(fields[: kind.key_length])
    rest = fields[kind.key_length :]
    given = sql.SQL(", ").join(sql.SQL("%s::{}[]").format(sql.SQL(of)) for of in types)
    given_keys = sql.SQL(", ").join(sql.SQL("%s::{}[]").format(sql.SQL(of)) for of in types[: kind.key_length])
    insert = sql.SQL("INSERT INTO {} AS t ({}) SELECT * FROM unnest({})").format(table, columns, given)
    changed = sql.SQL(" DO UPDATE SET {} WHERE ({}) IS DISTINCT FROM ({})").format(
        sql.SQL(", ").join(sql.SQL("{0} = excluded.{0}").format(field) for field in rest),
        sql.SQL(", ").join(sql.SQL("t.{}").format(field) for field in rest),
        sql.SQL(", ").join(sql.SQL("excluded.{}").format(field) for field in rest),
    )
    load = sql.SQL("SELECT {} FROM {} WHERE ({}) IN (SELECT * FROM unnest({}))").format(
        columns, table, keys, given_keys
    )
    delete = sql.SQL("DELETE FROM {} WHERE ({}) IN (SELECT * FROM unnest({})) RETURNING {}").format(
        table, keys, given_keys, columns
    )
    conflict = sql.SQL(" ON CONFLICT ({}){} RETURNING {}")
    return _Statements(
        upsert=(insert + conflict.format(keys, changed if rest else sql.SQL(" DO NOTHING"), keys)).as_bytes(),
        insert=insert.as_bytes(),
        load=load.as_bytes(),
        lock=(load + sql.SQL(" ORDER BY {} FOR UPDATE").format(keys)).as_bytes(),
        delete=delete.as_bytes(),
        select=sql.SQL("SELECT {} FROM {}").format(columns, table),
    )


def select_all(kind: Kind) -> sql.Composed:
    """``SELECT`` of all fields of a kind in wire order; add a ``WHERE`` to it."""
    return _statements(kind.name).select


def by_kind(rows: Iterable[Record]) -> list[tuple[Kind, list[Record]]]:
    """Rows gathered by kind, in the order of the register (which is the order of locking)."""
    order = {name: place for place, name in enumerate(KINDS)}
    sorted_rows = sorted(((kind_of(row), row) for row in rows), key=lambda pair: order[pair[0].name])
    return [
        (KINDS[name], [row for _, row in group]) for name, group in groupby(sorted_rows, key=lambda pair: pair[0].name)
    ]


def upsert(conn: Connection, rows: Iterable[Record]) -> list[Record]:
    """Insert or replace rows of any kinds; the last one of a key wins. Returns those that differed from what was there.

    Tells no device: :func:`clienteling.hub.store.feed.write` does both.
    """
    changed: list[Record] = []
    for kind, group in by_kind(rows):
        latest = {kind.key_of(row): row for row in group}
        ordered = [latest[key] for key in sorted(latest, key=str)]
        keys = conn.execute(_statements(kind.name).upsert, _columns(kind, ordered)).fetchall()
        changed.extend(latest[tuple(key)] for key in keys)
    return changed


def insert(conn: Connection, rows: Iterable[Record]) -> None:
    """Insert rows that must be new. Raises ``psycopg.errors.UniqueViolation``."""
    for kind, group in by_kind(rows):
        conn.execute(_statements(kind.name).insert, _columns(kind, group))


def load(conn: Connection, record: type[R], keys: Sequence[Key], *, lock: bool = False) -> dict[Key, R]:
    """The rows that exist, by key; ``lock`` keeps others from changing them until the transaction ends."""
    if not keys:
        return {}
    kind = kind_of(record)
    return {key: record(*values) for key, values in load_values(conn, kind, keys, lock=lock).items()}


def load_values(
    conn: Connection, kind: Kind, keys: Sequence[Key], *, lock: bool = False
) -> dict[Key, tuple[Scalar, ...]]:
    """Like :func:`load`, with the bare field values."""
    statement = _statements(kind.name).lock if lock else _statements(kind.name).load
    found = conn.execute(statement, _key_columns(kind, keys)).fetchall()
    return {values[: kind.key_length]: values for values in found}


def under(conn: Connection, record: type[R], *prefix: Scalar, lock: bool = False) -> tuple[R, ...]:
    """The rows whose key begins with ``prefix``, in key order."""
    kind = kind_of(record)
    fields = [sql.Identifier(name) for name in kind.key]
    where = sql.SQL(" AND ").join(sql.SQL("{} = %s").format(field) for field in fields[: len(prefix)])
    statement = select_all(kind) + sql.SQL(" WHERE {} ORDER BY {}").format(where, sql.SQL(", ").join(fields))
    if lock:
        statement += sql.SQL(" FOR UPDATE")
    return tuple(record(*values) for values in conn.execute(statement, prefix))


def delete(conn: Connection, record: type[R], keys: Sequence[Key]) -> list[R]:
    """Delete rows; returns them as they were. Tells no device: :func:`clienteling.hub.store.feed.write` does both."""
    if not keys:
        return []
    kind = kind_of(record)
    gone = conn.execute(_statements(kind.name).delete, _key_columns(kind, keys)).fetchall()
    return [record(*values) for values in gone]


def _columns(kind: Kind, rows: Sequence[Record]) -> list[list[Any]]:
    return [[getattr(row, name) for row in rows] for name in kind.fields]


def _key_columns(kind: Kind, keys: Sequence[Key]) -> list[list[Any]]:
    ordered = sorted(set(keys), key=str)
    return [[key[place] for key in ordered] for place in range(kind.key_length)]
