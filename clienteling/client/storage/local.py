"""Replica, outbox and projection behind three kinds of threads: one writer each, and a few readers."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import apsw

from clienteling.client.outbox.entry import OPEN, Entry
from clienteling.client.outbox.store import Contents, Outbox
from clienteling.client.projection.layers import Layers, Overlay, project
from clienteling.client.projection.reader import ProjectionReader
from clienteling.client.replica.cipher import destroy, set_aside
from clienteling.client.replica.store import Replica, cursors, fact
from clienteling.client.replica.tables import Tables
from clienteling.contract.cursor import UnreadableCursor, reached
from clienteling.contract.sync import CHAIN_SCOPE

READERS = 3

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Files:
    """Where the replica and the two copies of the outbox lie."""

    replica: Path
    outbox: Path
    journal: Path


@dataclass(frozen=True, slots=True)
class FileKeys:
    """The key of each file (32 bytes)."""

    replica: bytes
    outbox: bytes
    journal: bytes


class Local:
    """Everything a device keeps, as the event loop may use it."""

    def __init__(self, files: Files, keys: FileKeys, replica: Replica, outbox: Outbox) -> None:
        self._files, self._keys = files, keys
        self._replica, self._outbox = replica, outbox
        self._writing = ThreadPoolExecutor(1, "replica-writer")
        self._storing = ThreadPoolExecutor(1, "outbox")
        self._reading = ThreadPoolExecutor(READERS, "replica-reader")
        self._thread = threading.local()
        self._connections: list[apsw.Connection] = []
        self._generation = 0
        self._guard = threading.Lock()
        self._overlay: tuple[tuple[int, str], Overlay] = ((-1, ""), Overlay())
        self.rebuilt = replica.rebuilt

    @classmethod
    def open(cls, files: Files, keys: FileKeys) -> "Local":
        """Open all files. Raises ``OutboxUnavailable`` or ``ReplicaUnavailable``."""
        outbox = Outbox.open(files.outbox, files.journal, database_key=keys.outbox, journal_key=keys.journal)
        try:
            replica = Replica.open(files.replica, keys.replica)
        except BaseException:
            outbox.close()
            raise
        return cls(files, keys, replica, outbox)

    async def close(self) -> None:
        """Wait for the threads and let go of the files."""
        for pool in (self._reading, self._writing, self._storing):
            await asyncio.to_thread(pool.shutdown)
        for connection in self._connections:
            connection.close()
        self._replica.close()
        self._outbox.close()

    @property
    def contents(self) -> Contents:
        """The outbox at this moment."""
        return self._outbox.contents

    @property
    def last_overlay(self) -> Overlay:
        """The overlay that was shown last."""
        return self._overlay[1]

    @property
    def unsettled(self) -> tuple[Entry, ...]:
        """What the hub has still to decide."""
        return tuple(entry for entry in self.contents.entries if entry.state in OPEN)

    async def store(self, do: Callable[[Outbox], T]) -> T:
        """Run ``do`` with the outbox, on its thread."""
        return await asyncio.get_running_loop().run_in_executor(self._storing, do, self._outbox)

    async def write(self, do: Callable[[apsw.Connection], T]) -> T:
        """Run ``do`` with the replica's writer, on its thread."""

        def run() -> T:
            return do(self._replica.writer)

        return await asyncio.get_running_loop().run_in_executor(self._writing, run)

    async def look(self, do: Callable[[apsw.Connection], T]) -> T:
        """Run ``do`` in a read transaction of the replica alone."""

        def run() -> T:
            connection = self._reader()
            connection.execute("BEGIN")
            try:
                return do(connection)
            finally:
                connection.execute("ROLLBACK")

        return await asyncio.get_running_loop().run_in_executor(self._reading, run)

    async def read(self, ask: Callable[[ProjectionReader], T]) -> T:
        """Run ``ask`` against outbox over replica, as of one moment."""
        return await self.look(lambda connection: ask(ProjectionReader(self._layers(connection))))

    async def overlay(self) -> Overlay:
        """What the outbox shows differently now."""
        return await self.look(lambda connection: self._layers(connection).overlay)

    async def rebuild(self) -> None:
        """The replica turned out to be damaged: set it aside and begin an empty one. The outbox is not touched."""
        await self._begin_anew(set_aside)
        self.rebuilt = True

    async def shred(self) -> None:
        """This device may no longer hold customers' data: destroy the replica. The outbox is not touched."""
        await self._begin_anew(destroy)

    async def _begin_anew(self, dispose: Callable[[Path], object]) -> None:
        def run() -> None:
            with self._guard:
                self._generation += 1
            self._replica.close()
            dispose(self._files.replica)
            self._replica = Replica.open(self._files.replica, self._keys.replica)

        await asyncio.get_running_loop().run_in_executor(self._writing, run)

    def _reader(self) -> apsw.Connection:
        found: tuple[int, apsw.Connection] | None = getattr(self._thread, "reader", None)
        if found is not None and found[0] == self._generation:
            return found[1]
        connection = self._replica.reader()
        with self._guard:
            self._thread.reader = (self._generation, connection)
            self._connections.append(connection)
        return connection

    def _layers(self, connection: apsw.Connection) -> Layers:
        """The projection over the connection's snapshot. The overlay is computed once for each state of both."""
        tables = Tables(connection)
        version = (self.contents.version, f"{self._generation}/{fact(connection, 'revision')}")
        known, overlay = self._overlay
        if known != version:
            contents = self.contents
            version = (contents.version, version[1])
            followed = cursors(connection)
            overlay = project(tables, contents.entries, caught_up=lambda cursor: all_reached(followed, cursor))
            self._overlay = (version, overlay)
        return Layers(tables, overlay)


def all_reached(followed: dict[str, str], cursor: str) -> bool:
    """Whether every scope that people's work can change has the effects of an outcome with ``cursor``."""
    changing = [here for scope, here in followed.items() if scope != CHAIN_SCOPE]
    try:
        return bool(changing) and all(reached(here, cursor) for here in changing)
    except UnreadableCursor:
        return True
