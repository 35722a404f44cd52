"""Records with an overlay: the meaning of every open operation, computed by the contract's own ``decide``."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar, cast

from clienteling.client.outbox.entry import OPEN, Entry
from clienteling.client.port import OutboxState
from clienteling.client.replica.tables import Tables
from clienteling.contract.decide import Authority, Circumstances, Effects, decide
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import Record, Scalar, kind_of
from clienteling.domain.roles import Role

R = TypeVar("R", bound=Record)

Key = tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Touch:
    """What one operation shows differently: kinds, and the customers concerned."""

    kinds: frozenset[str]
    customers: frozenset[str]


@dataclass(frozen=True, slots=True)
class Overlay:
    """Rows that differ from the replica, by type and key (``None`` is a row that is gone), and by which operation."""

    rows: Mapping[type[Record], Mapping[Key, Record | None]] = field(default_factory=dict)
    touches: Mapping[str, Touch] = field(default_factory=dict)

    def of(self, record: type[Record]) -> Mapping[Key, Record | None]:
        """The differing rows of one type."""
        return self.rows.get(record, {})


class Layers:
    """Tables with an overlay on top; what ``decide`` and the screens read."""

    def __init__(self, tables: Tables, overlay: Overlay) -> None:
        self.tables = tables
        self.overlay = overlay

    def get(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key."""
        over = self.overlay.of(record)
        if key in over:
            return cast(R | None, over[key])
        return self.tables.get(record, *key)

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        """The rows whose key begins with ``key``, in key order."""
        return self._merged(record, self.tables.under(record, *key), lambda row: _key(row)[: len(key)] == key)

    def owned(self, record: type[R], customer_id: str) -> tuple[R, ...]:
        """All rows of one customer."""
        return self.where(record, customer_id=customer_id)

    def where(self, record: type[R], **equal: Scalar) -> tuple[R, ...]:
        """The rows whose named fields equal the values."""
        wanted = tuple(equal.items())
        return self._merged(
            record,
            self.tables.where(record, **equal),
            lambda row: all(getattr(row, name) == value for name, value in wanted),
        )

    def of_customers(self, record: type[R], customer_ids: Collection[str]) -> tuple[R, ...]:
        """The rows of several customers in one question, in key order."""
        below = self.tables.of_customers(record, customer_ids)
        return self._merged(record, below, lambda row: getattr(row, "customer_id", None) in customer_ids)

    def _merged(self, record: type[R], below: tuple[R, ...], wanted: Callable[[R], bool]) -> tuple[R, ...]:
        over = self.overlay.of(record)
        if not over:
            return below
        rows = {key: row for row in below if (key := _key(row)) not in over}
        rows.update({key: cast(R, row) for key, row in over.items() if row is not None and wanted(cast(R, row))})
        return tuple(rows[key] for key in sorted(rows, key=_sortable))


def project(tables: Tables, entries: Iterable[Entry], *, caught_up: Callable[[str], bool]) -> Overlay:
    """The overlay of ``entries`` (in order) over ``tables``.

    Counted are operations that the hub has not decided, and accepted ones whose effects have not arrived:
    ``caught_up`` says whether the replica has reached a cursor.
    """
    rows: dict[type[Record], dict[Key, Record | None]] = {}
    touches: dict[str, Touch] = {}
    layers = Layers(tables, Overlay(rows, touches))
    for entry in entries:
        if not _counts(entry, caught_up):
            continue
        effects = decide(entry.operation.body, layers, circumstances(entry))
        if isinstance(effects, Effects):
            _lay(rows, effects)
            touches[entry.id] = _touch(effects)
    return layers.overlay


def circumstances(entry: Entry) -> Circumstances:
    """Who acted, where and when, for a decision on this device."""
    operation = entry.operation
    return Circumstances(
        operation.actor,
        entry.written.name,
        Role(entry.written.role),
        operation.branch_id,
        operation.created_at,
        Authority.DEVICE,
    )


def _counts(entry: Entry, caught_up: Callable[[str], bool]) -> bool:
    if entry.state is OutboxState.ACCEPTED and isinstance(entry.outcome, Accepted):
        return not caught_up(entry.outcome.cursor)
    return entry.state in OPEN


def _lay(rows: dict[type[Record], dict[Key, Record | None]], effects: Effects) -> None:
    for row in effects.rows:
        rows.setdefault(type(row), {})[_key(row)] = row
    for removed in effects.removed:
        rows.setdefault(removed.record, {})[removed.key] = None


def _touch(effects: Effects) -> Touch:
    records = {*(type(row) for row in effects.rows), *(removed.record for removed in effects.removed)}
    owners = {getattr(row, "customer_id", None) for row in effects.rows}
    owners |= {removed.key[0] for removed in effects.removed if kind_of(removed.record).key[0] == "customer_id"}
    return Touch(
        frozenset(kind_of(record).name for record in records),
        frozenset(owner for owner in owners if isinstance(owner, str)),
    )


def _key(row: Record) -> Key:
    return kind_of(row).key_of(row)


def _sortable(key: Key) -> tuple[tuple[str, Scalar], ...]:
    return tuple((type(part).__name__, part) for part in key)
