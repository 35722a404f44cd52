"""How a kind of record is a table: columns, statements and the way back to a record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from types import UnionType
from typing import Any, get_args

import msgspec

from clienteling.contract.records import KINDS, Kind, Owner, Record, Scalar

_SQL_TYPE = {str: "TEXT", int: "INTEGER", bool: "INTEGER", float: "REAL"}

_INDEXED_ANYWHERE = ("customer_id", "branch_id", "product_id", "conversation_id", "order_number", "sku")
_INDEXED_IN: dict[str, tuple[str, ...]] = {
    "variant": ("barcode",),
    "product": ("category",),
    "staff": ("badge",),
    "customer": ("email", "phone", "home_branch_id", "loyalty_number"),
    "reservation": ("state", "pick_up_code"),
    "conversation": ("state",),
    "task": ("state",),
    "cart": ("state",),
    "visit": ("kind",),
}
_NOT_INDEXED = {("touch", "sku"), ("touch", "product_id"), ("cart_line", "sku"), ("wish", "sku"), ("returned", "sku")}


@dataclass(frozen=True, slots=True)
class Column:
    """A field as a column."""

    name: str
    many: msgspec.msgpack.Decoder[list[Any]]
    scalar: type[str] | type[int] | type[bool] | type[float]
    nullable: bool
    default: Scalar
    required: bool

    @property
    def ddl(self) -> str:
        """The column in a CREATE or ALTER TABLE."""
        ddl = f"{self.name} {_SQL_TYPE[self.scalar]}"
        if not self.nullable:
            ddl += " NOT NULL"
        if not self.required and self.default is not None:
            literal = f"'{self.default}'" if isinstance(self.default, str) else str(self.default * 1)
            ddl += f" DEFAULT {literal}"
        return ddl


@dataclass(frozen=True)
class Table:
    """The table of one kind; ``indexed`` are the columns besides the key that may be asked for."""

    kind: Kind
    columns: tuple[Column, ...]
    indexed: tuple[str, ...]

    @property
    def name(self) -> str:
        """The kind's name is the table's."""
        return self.kind.name

    @property
    def create(self) -> str:
        """The table without its indexes, so that it can be filled first."""
        columns = ", ".join(column.ddl for column in self.columns)
        key = ", ".join(self.kind.key)
        return f"CREATE TABLE IF NOT EXISTS {self.name} ({columns}, PRIMARY KEY ({key})) STRICT, WITHOUT ROWID"

    @property
    def create_indexes(self) -> tuple[str, ...]:
        """One index a column."""
        return tuple(
            f"CREATE INDEX IF NOT EXISTS {self.name}_by_{column} ON {self.name} ({column})" for column in self.indexed
        )

    @property
    def drop_indexes(self) -> tuple[str, ...]:
        """The counterpart of ``create_indexes``."""
        return tuple(f"DROP INDEX IF EXISTS {self.name}_by_{column}" for column in self.indexed)

    @cached_property
    def select(self) -> str:
        """All columns in wire order, ready for a WHERE."""
        return f"SELECT {', '.join(self.kind.fields)} FROM {self.name}"

    @cached_property
    def key_order(self) -> str:
        """ORDER BY the key."""
        return f" ORDER BY {', '.join(self.kind.key)}"

    @cached_property
    def insert(self) -> str:
        """One row; replaces the row with its key."""
        marks = ", ".join("?" * len(self.columns))
        return f"INSERT OR REPLACE INTO {self.name} ({', '.join(self.kind.fields)}) VALUES ({marks})"

    @cached_property
    def delete(self) -> str:
        """The row with this key."""
        return f"DELETE FROM {self.name} WHERE {' AND '.join(f'{name} = ?' for name in self.kind.key)}"

    @cached_property
    def _booleans(self) -> tuple[int, ...]:
        return tuple(number for number, column in enumerate(self.columns) if column.scalar is bool)

    def record(self, row: Sequence[Any]) -> Record:
        """A row of ``select`` as the record it is."""
        if self._booleans:
            values = list(row)
            for number in self._booleans:
                values[number] = bool(values[number])
            return self.kind.record(*values)
        return self.kind.record(*row)

    def records(self, rows: Iterable[Sequence[Any]]) -> tuple[Record, ...]:
        """Rows of ``select`` as records."""
        return tuple(map(self.record, rows))

    def values(self, row: Record) -> tuple[Scalar, ...]:
        """The values of ``insert``."""
        return tuple(getattr(row, name) for name in self.kind.fields)


def _column(field: msgspec.structs.FieldInfo) -> Column:
    options = get_args(field.type) if isinstance(field.type, UnionType) else (field.type,)
    scalar = next(option for option in options if option is not type(None))
    required = field.default is msgspec.NODEFAULT
    default = None if required else field.default
    many: msgspec.msgpack.Decoder[list[Any]] = msgspec.msgpack.Decoder(list[field.type])  # type: ignore[name-defined]
    return Column(field.name, many, scalar, type(None) in options, default, required)


def _table(kind: Kind) -> Table:
    columns = tuple(_column(field) for field in msgspec.structs.fields(kind.record))
    wanted = (*_INDEXED_ANYWHERE, *_INDEXED_IN.get(kind.name, ()))
    indexed = tuple(
        name
        for name in dict.fromkeys(wanted)
        if name in kind.fields and name != kind.key[0] and (kind.name, name) not in _NOT_INDEXED
    )
    return Table(kind, columns, indexed)


TABLES: dict[str, Table] = {kind.name: _table(kind) for kind in KINDS.values()}

OWNED_TABLES: tuple[Table, ...] = tuple(table for table in TABLES.values() if table.kind.owner is Owner.CUSTOMER)
"""Everything that comes and goes with a customer, the customer included."""


def table_of(record: type[Record]) -> Table:
    """The table of a record type."""
    return _BY_RECORD[record]


_BY_RECORD = {table.kind.record: table for table in TABLES.values()}
