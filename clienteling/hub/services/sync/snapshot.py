"""Snapshots: all rows of a scope as compressed column frames, built once and kept on disk until much has changed.

A snapshot is a directory named after its cursor, written beside and moved into place when it is complete, so that
several hub processes can share one cache. Changes after the cursor complete the picture, so an older one is not wrong.
"""

import hashlib
import os
import shutil
import threading
from collections import defaultdict
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import anyio
import msgspec
import zstandard
from psycopg import sql

from clienteling.contract.codec import UnreadableError, from_json, to_json, to_msgpack
from clienteling.contract.cursor import cursor_text, read_cursor
from clienteling.contract.limits import FRAME_ROWS
from clienteling.contract.records import KINDS, Kind
from clienteling.contract.sync import Columns, FrameInfo, SnapshotManifest
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.rows import select_all
from clienteling.hub.store.scopes import condition

COMPRESSION_LEVEL = 3
REUSE_UP_TO_CHANGES = 20_000
"""A kept snapshot is given out until this many entries, or a quarter of its rows, came after it."""
AT_ONCE = 4
"""Manifests asked for at the same time; each may have to build."""
KEPT_SNAPSHOTS = 2
"""Of each scope: the newest, and the one that devices may still be fetching."""

_MANIFEST = "manifest.json"
_SINCE = "SELECT count(*) FROM (SELECT FROM feed WHERE scope = %s AND (xid, seq) > (%s::xid8, %s) LIMIT %s) AS since"


class Snapshots:
    """The cache of snapshots in ``directory``."""

    def __init__(self, database: Database, *, epoch: str, directory: Path) -> None:
        self._database = database
        self._epoch = epoch
        self._directory = directory
        self._building: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)
        self.turns = anyio.CapacityLimiter(AT_ONCE)
        """Who asks for a manifest waits for a turn outside the threads that serve everybody else."""

    def manifest(self, scope: str) -> SnapshotManifest:
        """A snapshot of the scope: a kept one that is fresh enough, or a new one."""
        kept = self._fresh(scope)
        if kept is not None:
            return kept
        with self._building[scope]:
            return self._fresh(scope) or self._build(scope)

    def frame(self, scope: str, frame: str) -> Path | None:
        """The file of a frame; ``None`` when it is not kept (any more)."""
        home = self._home(scope)
        snapshot, _, number = frame.partition("-")
        if not (snapshot.isascii() and snapshot.isalnum() and number.isascii() and number.isdigit()):
            return None
        path = home / snapshot / number
        return path if path.is_file() else None

    def _home(self, scope: str) -> Path:
        return self._directory / self._epoch / hashlib.sha256(scope.encode()).hexdigest()[:32]

    def _kept(self, scope: str) -> list[Path]:
        home = self._home(scope)
        if not home.is_dir():
            return []
        complete = [path for path in home.iterdir() if (path / _MANIFEST).is_file()]
        return sorted(complete, key=lambda path: path.stat().st_mtime_ns, reverse=True)

    def _fresh(self, scope: str) -> SnapshotManifest | None:
        for path in self._kept(scope)[:1]:
            try:
                manifest: SnapshotManifest = from_json((path / _MANIFEST).read_bytes(), SnapshotManifest)
            except (OSError, UnreadableError):
                return None
            _, position = read_cursor(manifest.cursor)
            most = max(FRAME_ROWS, min(REUSE_UP_TO_CHANGES, sum(frame.rows for frame in manifest.frames) // 4))
            with self._database.connection() as conn:
                try:
                    feed.check_kept(conn, position)
                except feed.FeedPruned:
                    return None
                row = conn.execute(_SINCE, (scope, str(position.xid), position.seq, most + 1)).fetchone()
            if row is not None and row[0] <= most:
                return manifest
        return None

    def _build(self, scope: str) -> SnapshotManifest:
        home = self._home(scope)
        snapshot = os.urandom(6).hex()
        partial = home / f"{snapshot}.partial"
        partial.mkdir(parents=True)
        frames: list[FrameInfo] = []
        with self._database.transaction(repeatable=True) as conn:
            cursor = cursor_text(self._epoch, feed.horizon(conn))
            for kind in KINDS.values():
                for rows in _batches(conn, kind, scope):
                    body = encode_frame(kind, rows)
                    (partial / str(len(frames))).write_bytes(body)
                    name = f"{snapshot}-{len(frames)}"
                    frames.append(FrameInfo(name, kind.name, len(rows), len(body), hashlib.sha256(body).hexdigest()))
        manifest = SnapshotManifest(scope, cursor, tuple(frames))
        (partial / _MANIFEST).write_bytes(to_json(manifest))
        partial.rename(home / snapshot)
        for old in self._kept(scope)[KEPT_SNAPSHOTS:]:
            shutil.rmtree(old, ignore_errors=True)
        return manifest


def encode_frame(kind: Kind, rows: Sequence[tuple[Any, ...]]) -> bytes:
    """The body of a frame: columns in MessagePack, compressed."""
    columns = tuple(msgspec.Raw(to_msgpack(column)) for column in zip(*rows, strict=True))
    return zstandard.compress(to_msgpack(Columns(kind.name, kind.fields, columns)), COMPRESSION_LEVEL)


def _batches(conn: Connection, kind: Kind, scope: str) -> Iterator[list[tuple[Any, ...]]]:
    shown = condition(kind, scope)
    if shown is None:
        return
    with conn.cursor(name=f"snapshot_{kind.name}") as cursor:
        cursor.execute(select_all(kind) + sql.SQL(" WHERE ") + shown.where, shown.parameters)
        while rows := cursor.fetchmany(FRAME_ROWS):
            yield rows
