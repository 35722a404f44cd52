"""A :class:`~clienteling.contract.decide.View` over rows in memory, and how effects are applied to it."""

from collections.abc import Iterable, Iterator
from typing import TypeVar, cast

from clienteling.contract.decide import Effects
from clienteling.contract.records import Record, Scalar, kind_of

R = TypeVar("R", bound=Record)
Key = tuple[Scalar, ...]


class MemoryView:
    """Rows by kind and key. ``apply`` is what the hub does with the effects of an accepted operation."""

    def __init__(self, rows: Iterable[Record] = ()) -> None:
        self._rows: dict[str, dict[Key, Record]] = {}
        self.put(*rows)

    def put(self, *rows: Record) -> None:
        """Insert or replace rows by their keys."""
        for row in rows:
            kind = kind_of(row)
            self._rows.setdefault(kind.name, {})[kind.key_of(row)] = row

    def get(self, record: type[R], *key: Scalar) -> R | None:
        return cast(R | None, self._rows.get(kind_of(record).name, {}).get(key))

    def one(self, record: type[R], *key: Scalar) -> R:
        """The row with this key, which must be there."""
        row = self.get(record, *key)
        assert row is not None, f"no {record.__name__} {key}"
        return row

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        rows = self._rows.get(kind_of(record).name, {})
        return tuple(cast(R, rows[found]) for found in sorted(rows, key=str_last_int) if found[: len(key)] == key)

    def apply(self, effects: Effects) -> None:
        """Make ``effects`` the state."""
        keys = [(kind_of(row).name, kind_of(row).key_of(row)) for row in effects.rows]
        keys += [(kind_of(gone.record).name, gone.key) for gone in effects.removed]
        assert len(set(keys)) == len(keys), "one decision names one row twice"
        self.put(*effects.rows)
        for gone in effects.removed:
            self._rows.get(kind_of(gone.record).name, {}).pop(gone.key, None)

    def copy(self) -> "MemoryView":
        """Another view with the same rows."""
        return MemoryView(self)

    def __iter__(self) -> Iterator[Record]:
        for rows in self._rows.values():
            yield from rows.values()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, MemoryView) and self.snapshot() == other.snapshot()

    __hash__ = None  # type: ignore[assignment]

    def snapshot(self) -> dict[tuple[str, Key], Record]:
        """All rows by kind and key, for comparison."""
        return {(name, key): row for name, rows in self._rows.items() for key, row in rows.items()}


def str_last_int(key: Key) -> tuple[tuple[bool, str | int | float], ...]:
    """Sorts numbers by value and everything else as text."""
    return tuple((isinstance(part, str), part if isinstance(part, str | int | float) else str(part)) for part in key)
