"""What a decision sees on the hub: rows as they are now, kept as they are until the transaction ends."""

from typing import TypeVar

from clienteling.contract.records import Owner, Record, Scalar, kind_of
from clienteling.hub.store.database import Connection
from clienteling.hub.store.rows import Key, load, under

R = TypeVar("R", bound=Record)


class LockedView:
    """A view in one transaction. Every row read is locked, but for the chain's own (branches, catalogue, policies):

    all branches read those in every decision and no decision writes them.
    """

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._absent: set[tuple[type[Record], Key]] = set()
        self._listed: dict[tuple[type[Record], Key], set[Key]] = {}

    def get(self, record: type[R], *key: Scalar) -> R | None:
        row = load(self._conn, record, [key], lock=_locks(record)).get(key)
        if row is None:
            self._absent.add((record, key))
        return row

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        rows = under(self._conn, record, *key, lock=_locks(record))
        self._listed[record, key] = {kind_of(row).key_of(row) for row in rows}
        return rows

    def was_absent(self, row: Record) -> bool:
        """Whether the decision rests on this row not existing."""
        key = kind_of(row).key_of(row)
        if (type(row), key) in self._absent:
            return True
        lists = (self._listed.get((type(row), key[:length])) for length in range(1, len(key)))
        return any(listed is not None and key not in listed for listed in lists)


def _locks(record: type[Record]) -> bool:
    return kind_of(record).owner is not Owner.CHAIN
