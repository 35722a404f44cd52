"""One import: every file of a directory staged, checked and merged, then everything that follows from it worked out.

file:  found ─► (done before: unchanged) ─► staged ─► rejects set aside ─► merged, block by block ─► done
             └► refused                                  each block one transaction with its place in the journal
then:  what is pending (totals, matches, figures, branches) is worked out; stopped anywhere, the next run goes on.
"""

import hashlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

import psycopg

from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.importer import journal
from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.finish import work_out
from clienteling.hub.importer.journal import Entry
from clienteling.hub.importer.merge import MERGE_LINES, Written, merge
from clienteling.hub.importer.oddities import count_oddities
from clienteling.hub.importer.refusal import FileRefused, ImportRefused
from clienteling.hub.importer.report import FileOutcome, Imported, Refused, Report, Unchanged
from clienteling.hub.importer.sources import SourceFile, check, digest, find_files, opened
from clienteling.hub.importer.staging import Staged, drop, stage
from clienteling.hub.importer.targets import TARGETS
from clienteling.hub.store.database import Connection

_LOCK = 0x434C4950
"""The advisory lock that a running import holds."""
_SETTINGS = ("jit = off", "work_mem = '128MB'", "synchronous_commit = off")


class Watcher(Protocol):
    """Is told how an import goes on."""

    def reading(self, name: str, size: int) -> None:
        """A file of ``size`` bytes is being read."""
        ...

    def read(self, done: int) -> None:
        """``done`` bytes of it are read."""
        ...

    def merging(self, lines: int) -> None:
        """Its ``lines`` are being merged."""
        ...

    def merged(self, lines: int) -> None:
        """``lines`` more of them are merged."""
        ...

    def working_out(self) -> None:
        """All files are merged; totals, figures and branches are worked out."""
        ...


class Unwatched:
    """A watcher that looks away."""

    def reading(self, name: str, size: int) -> None:
        pass

    def read(self, done: int) -> None:
        pass

    def merging(self, lines: int) -> None:
        pass

    def merged(self, lines: int) -> None:
        pass

    def working_out(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Run:
    """What one import carries through its steps."""

    conn: Connection
    directory: str
    clock: Clock
    watcher: Watcher
    announcer: Announcer
    merge_lines: int


def run_import(
    url: str, directory: Path, *, clock: Clock, watcher: Watcher | None = None, merge_lines: int = MERGE_LINES
) -> Report:
    """Import a directory into the database at ``url``. Raises :class:`ImportRefused` when nothing can be done."""
    files = find_files(directory)
    started = time.monotonic()
    with _connected(url) as conn:
        run = Run(conn, str(directory.resolve()), clock, watcher or Unwatched(), Announcer(), merge_lines)
        outcomes: dict[str, FileOutcome] = {}
        fingerprints: dict[str, str] = {}
        for file in files:
            outcomes[file.layout.name] = _attempt(run, file, fingerprints)
        if journal.has_pending(conn):
            run.watcher.working_out()
            work_out(conn, run.announcer, clock=clock)
        named = tuple((file.name, outcomes[file.layout.name]) for file in files)
        return Report(named, time.monotonic() - started, run.announcer.snapshots)


@contextmanager
def _connected(url: str) -> Iterator[Connection]:
    with psycopg.connect(url, autocommit=True) as conn:
        for setting in _SETTINGS:
            conn.execute(f"SET {setting}")
        locked = conn.execute("SELECT pg_try_advisory_lock(%s)", (_LOCK,)).fetchone()
        if locked is None or not locked[0]:
            raise ImportRefused("Another import is running; try again when it is done.")
        yield conn


def _attempt(run: Run, file: SourceFile, fingerprints: dict[str, str]) -> FileOutcome:
    name = file.layout.name
    try:
        path = check(file)
        needed = [need for need in file.layout.needs if need in fingerprints]
        refused = [need for need in needed if not fingerprints[need]]
        if refused:
            raise FileRefused(f"is not read, because {' and '.join(refused)} could not be")
        parts = [digest(path), *(fingerprints[need] for need in needed)]
        fingerprints[name] = parts[0] if len(parts) == 1 else hashlib.sha256("".join(parts).encode()).hexdigest()
        entry = Entry(run.directory, name, file.name, fingerprints[name])
        if journal.is_done(run.conn, entry):
            return Unchanged(journal.count_rejects(run.conn, entry.place))
        return _import(run, file, path, entry)
    except FileRefused as error:
        fingerprints[name] = ""
        return Refused(str(error))


def _import(run: Run, file: SourceFile, path: Path, entry: Entry) -> Imported:
    started = time.monotonic()
    conn = run.conn
    after = journal.begin(conn, entry)
    try:
        with opened(path) as source:
            run.watcher.reading(file.name, source.size)
            staged = stage(conn, file, source, entry.place, run.watcher.read)
    except FileRefused:
        journal.forget_rejects(conn, entry.place)
        raise
    now = now_ms(run.clock)
    run.watcher.merging(max(0, staged.last - after))
    written = _merge_all(run, entry, staged, after)
    odd = count_oddities(conn, entry.file, staged.table, now=now)
    journal.finish(conn, entry, rows=staged.rows, at=now)
    drop(conn, staged)
    return Imported(
        rows=staged.rows,
        rejects=journal.count_rejects(conn, entry.place),
        written=written,
        seconds=time.monotonic() - started,
        unknown=staged.unknown,
        repeated=staged.repeated,
        oddities=odd,
    )


def _merge_all(run: Run, entry: Entry, staged: Staged, after: int) -> Written:
    written = Written()
    targets = TARGETS[entry.file]
    for target in targets:
        if target.whole:
            with run.conn.transaction():
                written += merge(run.conn, target, staged, run.announcer, 0, staged.last)
    while after < staged.last:
        through = min(after + run.merge_lines, staged.last)
        with run.conn.transaction():
            for target in targets:
                if not target.whole:
                    written += merge(run.conn, target, staged, run.announcer, after, through)
            journal.advance(run.conn, entry, through)
        run.watcher.merged(through - after)
        after = through
    for target in targets:
        run.conn.execute(f"ANALYZE {target.table}")
    return written
