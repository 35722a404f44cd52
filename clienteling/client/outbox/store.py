"""The outbox on disk: an encrypted database with ``synchronous=FULL``, and the journal beside it.

An operation is stored when both copies are on disk. If either fails, neither keeps it.
All methods run on one thread at a time (the outbox's own); they block on the disk.
"""

import errno
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import apsw

from clienteling.client.outbox.entry import OPEN, REFUSED, Entry, Written, decided, dropped, sent, unsent
from clienteling.client.outbox.journal import Journal, Line, Settled, Stored
from clienteling.client.port import OutboxState, OutboxUnavailable
from clienteling.client.replica.cipher import Durability, UnreadableDatabaseError, open_encrypted, set_aside
from clienteling.client.replica.transaction import transaction
from clienteling.contract.codec import UnreadableError, from_msgpack, to_msgpack
from clienteling.contract.operations import Operation
from clienteling.contract.outcomes import Accepted, AnyOutcome

LAYOUT = 1
KEPT_MS = 30 * 86_400_000
"""How long a settled operation stays readable, and can be sent again to a hub that was restored."""
MAX_OPEN = 20_000
"""Unsettled operations; more than a branch can make in weeks."""

_SCHEMA = (
    """CREATE TABLE entry (
        sequence INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, written BLOB NOT NULL, state TEXT NOT NULL,
        outcome BLOB, tries INTEGER NOT NULL, retry_at INTEGER NOT NULL, settled_at INTEGER) STRICT""",
    "CREATE TABLE counter (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT",
    "INSERT INTO counter VALUES ('sequence', 0)",
)
_UPSERT = "INSERT OR REPLACE INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?)"

_FULL = "The disk is full, so this was not saved. Free some space and do it again; nothing else was lost."
_BROKEN = "This could not be saved on this device. Nothing was half done; restart the program and do it again."
_TOO_MANY = "Too much waits to be sent. Connect to the network before you continue; this was not saved."
_NEWER = "The queue was made by a newer version of Clienteling. Update the program; nothing was changed."


@dataclass(frozen=True, slots=True)
class Contents:
    """The outbox at one moment, in order of sequence; ``version`` is another after each change."""

    version: int
    entries: tuple[Entry, ...]


class Outbox:
    """All operations of this device that are open, refused, or settled within :data:`KEPT_MS`.

    ``contents`` may be read from any thread; everything else belongs to the outbox's own.
    """

    def __init__(self, connection: apsw.Connection, journal: Journal) -> None:
        self._db = connection
        self._journal = journal
        self._entries: dict[str, Entry] = {}
        self.contents = Contents(0, ())

    @classmethod
    def open(cls, database: Path, journal: Path, *, database_key: bytes, journal_key: bytes) -> "Outbox":
        """Open both copies and make each whole from the other. Raises :class:`OutboxUnavailable`."""
        try:
            outbox = cls(_opened(database, database_key), Journal(journal, journal_key))
        except (apsw.FullError, OSError) as error:
            raise OutboxUnavailable(_FULL if _is_full(error) else _BROKEN) from error
        try:
            outbox._recover(journal)
        except (apsw.Error, OSError) as error:
            outbox.close()
            raise OutboxUnavailable(_FULL if _is_full(error) else _BROKEN) from error
        return outbox

    def close(self) -> None:
        """Let go of both files."""
        self._journal.close()
        self._db.close()

    @property
    def unsettled(self) -> tuple[Entry, ...]:
        """What the hub has still to decide, in order."""
        return tuple(entry for entry in self._entries.values() if entry.state in OPEN)

    def add(self, make: Callable[[int], Written]) -> Entry:
        """Store the operation that ``make`` builds for the next sequence. Raises :class:`OutboxUnavailable`."""
        if len(self.unsettled) >= MAX_OPEN:
            raise OutboxUnavailable(_TOO_MANY)
        before: int | None = None
        try:
            with transaction(self._db):
                sequence = self._next_sequence()
                entry = Entry(make(sequence))
                self._db.execute(_UPSERT, _row(entry))
                before = self._journal.append(sequence, Stored(entry.written))
        except (apsw.Error, OSError) as error:
            if before is not None:
                self._journal.cut(before)
            raise OutboxUnavailable(_FULL if _is_full(error) else _BROKEN) from error
        self._entries[entry.id] = entry
        self._publish()
        return entry

    def mark_sent(self, ids: Iterable[str]) -> tuple[Operation, ...]:
        """Note, before a request leaves, that the hub may do these from now on. Returns what to send."""
        going = [sent(self._entries[id_]) for id_ in ids if self._entries[id_].state in OPEN]
        self._save(going)
        return tuple(entry.operation for entry in going)

    def take_back(self, ids: Iterable[str]) -> None:
        """The request never left this device: what was on its way for the first time is queued again."""
        self._save([unsent(entry) for id_ in ids if (entry := self._entries[id_]).state is OutboxState.SENT])

    def settle(self, outcomes: Iterable[AnyOutcome], *, now: int, retry_in: Callable[[int], int]) -> tuple[Entry, ...]:
        """Take the hub's outcomes down. ``retry_in`` gives the wait (ms) after so many tries. Returns what changed."""
        changed: list[Entry] = []
        for outcome in outcomes:
            entry = self._entries.get(outcome.id)
            if entry is None:
                continue
            after = decided(entry, outcome, now=now, retry_at=now + retry_in(entry.tries))
            if after != entry:
                changed.append(after)
        self._save(changed)
        for entry in changed:
            if entry.state not in OPEN and entry.outcome is not None:
                self._journal.note(entry.operation.sequence, Settled(entry.id, now, entry.outcome))
        return tuple(changed)

    def hold(self, id_: str, *, until: int) -> None:
        """Do not send one operation again before ``until`` (ms): alone, it could not be decided."""
        entry = self._entries[id_]
        self._save([replace(entry, retry_at=until)])

    def withdraw(self, id_: str, *, now: int) -> bool:
        """A person takes back an operation that was never sent; ``False`` when it is too late."""
        return self._drop(id_, frozenset({OutboxState.QUEUED}), now=now)

    def discard(self, id_: str, *, now: int) -> bool:
        """A person lets go of a refused operation; ``False`` when there is nothing to let go of."""
        return self._drop(id_, REFUSED, now=now)

    def _drop(self, id_: str, states: frozenset[OutboxState], *, now: int) -> bool:
        entry = self._entries.get(id_)
        if entry is None or entry.state not in states:
            return False
        after = dropped(entry, now=now)
        try:
            self._journal.append(after.operation.sequence, Settled(id_, now))
            self._save([after])
        except (apsw.Error, OSError) as error:
            raise OutboxUnavailable(_FULL if _is_full(error) else _BROKEN) from error
        return True

    def reopen(self, epoch: str) -> int:
        """The hub was restored: what it accepted in another epoch than this is sent again. Returns how many.

        Nothing older than :data:`KEPT_MS` is here any more.
        """
        again = [
            replace(entry, state=OutboxState.SENT, outcome=None, settled_at=None, retry_at=0)
            for entry in self._entries.values()
            if isinstance(entry.outcome, Accepted) and entry.outcome.cursor.partition(".")[0] != epoch
        ]
        self._save(again)
        return len(again)

    def forget_old(self, *, now: int) -> int:
        """Drop what was settled more than :data:`KEPT_MS` ago from both copies. Returns how many."""
        old = [
            entry
            for entry in self._entries.values()
            if entry.settled_at is not None and entry.settled_at < now - KEPT_MS
        ]
        if not old:
            return 0
        with transaction(self._db):
            self._db.executemany("DELETE FROM entry WHERE id = ?", [(entry.id,) for entry in old])
        for entry in old:
            del self._entries[entry.id]
        self._publish()
        self._journal.rewrite(_lines(self._entries.values()))
        return len(old)

    def _next_sequence(self) -> int:
        rows = self._db.execute("UPDATE counter SET value = value + 1 WHERE name = 'sequence' RETURNING value")
        ((value,),) = rows.fetchall()
        return int(str(value))

    def _save(self, entries: Iterable[Entry]) -> None:
        changed = list(entries)
        if not changed:
            return
        with transaction(self._db):
            self._db.executemany(_UPSERT, [_row(entry) for entry in changed])
        for entry in changed:
            self._entries[entry.id] = entry
        self._publish()

    def _publish(self) -> None:
        self.contents = Contents(self.contents.version + 1, tuple(self._entries.values()))

    def _recover(self, path: Path) -> None:
        contents = self._journal.read()
        stored = {entry.id: entry for entry in _read(self._db)}
        missing = _missing(contents.lines, stored)
        with transaction(self._db):
            self._db.executemany(_UPSERT, [_row(entry) for entry in missing])
            highest = max((entry.operation.sequence for entry in (*stored.values(), *missing)), default=0)
            self._db.execute("UPDATE counter SET value = max(value, ?) WHERE name = 'sequence'", (highest,))
        everything = sorted((*stored.values(), *missing), key=lambda entry: entry.operation.sequence)
        self._entries = {entry.id: entry for entry in everything}
        self._publish()
        in_journal = {line.written.operation.id for line in contents.lines if isinstance(line, Stored)}
        if contents.damaged:
            set_aside(path)
        if contents.damaged or not set(stored) <= in_journal:
            self._journal.rewrite(_lines(everything))
        else:
            self._journal.start(contents)


def _opened(path: Path, key: bytes) -> apsw.Connection:
    try:
        connection = open_encrypted(path, key, durability=Durability.FULL)
        layout = int(connection.pragma("user_version"))
        if layout <= LAYOUT:
            _read(connection) if layout else None
    except (UnreadableDatabaseError, apsw.NotADBError, apsw.CorruptError, UnreadableError):
        set_aside(path)
        connection = open_encrypted(path, key, durability=Durability.FULL)
        layout = 0
    if layout > LAYOUT:
        raise OutboxUnavailable(_NEWER)
    if layout == 0:
        with transaction(connection):
            for statement in _SCHEMA:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version={LAYOUT}")
    return connection


def _read(connection: apsw.Connection) -> list[Entry]:
    rows = connection.execute(
        "SELECT written, state, outcome, tries, retry_at, settled_at FROM entry ORDER BY sequence"
    )
    return [
        Entry(
            from_msgpack(written, Written),
            OutboxState(state),
            None if outcome is None else from_msgpack(outcome, AnyOutcome),
            tries,
            retry_at,
            settled_at,
        )
        for written, state, outcome, tries, retry_at, settled_at in rows
    ]


def _row(entry: Entry) -> tuple[int | str | bytes | None, ...]:
    return (
        entry.operation.sequence,
        entry.id,
        to_msgpack(entry.written),
        entry.state.value,
        None if entry.outcome is None else to_msgpack(entry.outcome),
        entry.tries,
        entry.retry_at,
        entry.settled_at,
    )


def _missing(lines: Iterable[Line], stored: dict[str, Entry]) -> list[Entry]:
    """What only the journal has. Whether it was sent is unknown, so it counts as sent."""
    found: dict[str, Entry] = {}
    for line in lines:
        match line:
            case Stored(written=written):
                if written.operation.id not in stored:
                    found[written.operation.id] = Entry(written, OutboxState.SENT)
            case Settled(id=id_, at=at, outcome=None):
                if id_ in found:
                    found[id_] = replace(found[id_], state=OutboxState.DISCARDED, settled_at=at)
            case Settled(id=id_, at=at, outcome=outcome):
                if id_ in found and outcome is not None:
                    found[id_] = decided(found[id_], outcome, now=at, retry_at=0)
    return list(found.values())


def _lines(entries: Iterable[Entry]) -> Iterable[tuple[int, Line]]:
    for entry in entries:
        yield entry.operation.sequence, Stored(entry.written)
        if entry.state is OutboxState.DISCARDED and entry.settled_at is not None:
            yield entry.operation.sequence, Settled(entry.id, entry.settled_at)
        elif entry.state not in OPEN and entry.outcome is not None:
            yield entry.operation.sequence, Settled(entry.id, entry.settled_at or 0, entry.outcome)


def _is_full(error: BaseException) -> bool:
    if isinstance(error, OSError):
        return error.errno in (errno.ENOSPC, errno.EDQUOT)
    return isinstance(error, apsw.FullError)
