"""Loading snapshot frames: checked, kept encrypted until all are in, then put into the tables.

A first load fills tables without indexes, makes the indexes, then the search. A later one replaces a scope
in one transaction, so that nobody sees it half.
"""

from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import apsw
import msgspec
import zstandard

from clienteling.client.replica.apply import Touched, bump_revision, drop_scope, join
from clienteling.client.replica.index import build
from clienteling.client.replica.table import OWNED_TABLES, TABLES, Table
from clienteling.client.replica.transaction import transaction
from clienteling.contract.codec import UnreadableError, from_msgpack, to_msgpack
from clienteling.contract.records import Owner
from clienteling.contract.sync import CHAIN_SCOPE, Columns, FrameInfo, SnapshotManifest

MAX_FRAME_BYTES = 64 << 20
"""Of one frame, unpacked."""


class BadFrameError(Exception):
    """A frame is not what its manifest says."""


def check(info: FrameInfo, body: bytes) -> None:
    """Raises :class:`BadFrameError` unless ``body`` is the frame that the manifest names."""
    if len(body) != info.bytes or sha256(body).hexdigest() != info.sha256:
        raise BadFrameError(f"frame {info.frame} differs from its checksum")


def begin(connection: apsw.Connection, manifest: SnapshotManifest) -> None:
    """Remember a manifest; frames of another one of the same scope are dropped."""
    with transaction(connection):
        connection.execute("DELETE FROM frame WHERE scope = ?", (manifest.scope,))
        connection.execute("INSERT OR REPLACE INTO snapshot VALUES (?, ?)", (manifest.scope, to_msgpack(manifest)))


def unfinished(connection: apsw.Connection, scope: str) -> tuple[SnapshotManifest, frozenset[str]] | None:
    """A snapshot that was begun, with the frames that are in."""
    row = connection.execute("SELECT manifest FROM snapshot WHERE scope = ?", (scope,)).fetchone()
    if row is None:
        return None
    frames = frozenset(name for (name,) in connection.execute("SELECT frame FROM frame WHERE scope = ?", (scope,)))
    manifest: SnapshotManifest = from_msgpack(row[0], SnapshotManifest)
    return manifest, frames


def abandon(connection: apsw.Connection, scope: str) -> None:
    """Forget a snapshot that was begun: the hub no longer has its frames."""
    with transaction(connection):
        connection.execute("DELETE FROM frame WHERE scope = ?", (scope,))
        connection.execute("DELETE FROM snapshot WHERE scope = ?", (scope,))


def keep(connection: apsw.Connection, scope: str, info: FrameInfo, body: bytes) -> None:
    """Store a checked frame."""
    check(info, body)
    with transaction(connection):
        connection.execute("INSERT OR REPLACE INTO frame VALUES (?, ?, ?)", (scope, info.frame, body))


def load(connection: apsw.Connection, manifest: SnapshotManifest, *, now: int) -> Touched:
    """Put all frames of a scope into the tables and follow the scope from the manifest's cursor."""
    followed = connection.execute("SELECT ready FROM followed_scope WHERE scope = ?", (manifest.scope,)).fetchone()
    first = followed is None
    if first and not manifest.scope.startswith("customer:"):
        _load_first(connection, manifest)
    else:
        _load_again(connection, manifest)
    with transaction(connection):
        connection.execute(
            "INSERT OR REPLACE INTO followed_scope VALUES (?, ?, 1, ?)", (manifest.scope, manifest.cursor, now)
        )
        connection.execute("DELETE FROM frame WHERE scope = ?", (manifest.scope,))
        connection.execute("DELETE FROM snapshot WHERE scope = ?", (manifest.scope,))
        bump_revision(connection)
    return Touched(kinds={info.kind for info in manifest.frames})


def _load_first(connection: apsw.Connection, manifest: SnapshotManifest) -> None:
    tables = [TABLES[kind] for kind in dict.fromkeys(info.kind for info in manifest.frames) if kind in TABLES]
    with transaction(connection):
        for table in tables:
            for statement in table.drop_indexes:
                connection.execute(statement)
    for info in manifest.frames:
        with transaction(connection):
            _insert(connection, manifest.scope, info)
    for table in tables:
        for statement in table.create_indexes:
            connection.execute(statement)
    build(connection, _indexes(manifest))


def _load_again(connection: apsw.Connection, manifest: SnapshotManifest) -> None:
    with transaction(connection):
        _clear(connection, manifest.scope)
        for info in manifest.frames:
            _insert(connection, manifest.scope, info)
        build(connection, _indexes(manifest))


def replace_kinds(
    connection: apsw.Connection, manifest: SnapshotManifest, kinds: tuple[str, ...], bodies: dict[FrameInfo, bytes]
) -> None:
    """Put whole kinds of a followed scope in place of what is there, and go back to the manifest's cursor.

    Raises :class:`BadFrameError`; then nothing changed.
    """
    for info, body in bodies.items():
        check(info, body)
    with transaction(connection):
        for kind in kinds:
            table = TABLES[kind]
            if table.kind.owner is Owner.CUSTOMER:
                mine = "customer_id IN (SELECT customer_id FROM member WHERE scope = ?)"
                connection.execute(f"DELETE FROM {table.name} WHERE {mine}", (manifest.scope,))
            else:
                connection.execute(f"DELETE FROM {table.name}")
        if "customer" in kinds:
            connection.execute("DELETE FROM member WHERE scope = ?", (manifest.scope,))
        for info, body in bodies.items():
            _fill(connection, manifest.scope, TABLES[info.kind], body)
        _drop_ownerless(connection, kinds)
        build(connection, _indexes(manifest))
        connection.execute("UPDATE followed_scope SET cursor = ? WHERE scope = ?", (manifest.cursor, manifest.scope))
        bump_revision(connection)


def _drop_ownerless(connection: apsw.Connection, kinds: tuple[str, ...]) -> None:
    """Rows of customers that no scope has any more, after the customers themselves were replaced."""
    if "customer" in kinds:
        for table in OWNED_TABLES:
            connection.execute(f"DELETE FROM {table.name} WHERE customer_id NOT IN (SELECT customer_id FROM member)")


def _indexes(manifest: SnapshotManifest) -> tuple[str, ...]:
    kinds = {info.kind for info in manifest.frames}
    wanted = (("customer", {"customer"}), ("article", {"product", "variant"}))
    return tuple(name for name, of in wanted if of & kinds)


def _clear(connection: apsw.Connection, scope: str) -> None:
    """Everything that only this scope brought."""
    owners = {Owner.CHAIN} if scope == CHAIN_SCOPE else {Owner.BRANCH, Owner.NEIGHBOURHOOD}
    if not scope.startswith("customer:"):
        for table in TABLES.values():
            if table.kind.owner in owners:
                connection.execute(f"DELETE FROM {table.name}")
    drop_scope(connection, scope)


def _insert(connection: apsw.Connection, scope: str, info: FrameInfo) -> None:
    table = TABLES.get(info.kind)
    if table is None:
        return
    row = connection.execute("SELECT body FROM frame WHERE scope = ? AND frame = ?", (scope, info.frame)).fetchone()
    if row is None:
        raise BadFrameError(f"frame {info.frame} is missing")
    _fill(connection, scope, table, bytes(row[0]))


def _fill(connection: apsw.Connection, scope: str, table: Table, body: bytes) -> None:
    columns = unpacked(body)
    connection.executemany(table.insert, _rows(table, columns))
    if table.name == "customer":
        ids = msgspec.msgpack.decode(columns.columns[columns.fields.index("customer_id")], type=list[str])
        join(connection, ids, scope)


def unpacked(body: bytes) -> Columns:
    """The columns of a frame. Raises :class:`BadFrameError`."""
    try:
        plain = zstandard.ZstdDecompressor().decompressobj().decompress(body)
        if len(plain) > MAX_FRAME_BYTES:
            raise BadFrameError("a frame is too large")
        columns: Columns = from_msgpack(plain, Columns)
    except (zstandard.ZstdError, UnreadableError) as error:
        raise BadFrameError("a frame cannot be read") from error
    return columns


def _rows(table: Table, frame: Columns) -> Iterator[tuple[Any, ...]]:
    """The frame's rows in this program's fields: unknown fields are left out, missing ones have their default."""
    given = dict(zip(frame.fields, frame.columns, strict=True))
    count = 0
    values: list[list[Any] | None] = []
    for column in table.columns:
        if column.name in given:
            decoded = column.many.decode(given[column.name])
            count = len(decoded)
            values.append(decoded)
        elif column.required:
            raise BadFrameError(f"a frame of {table.name} has no {column.name}")
        else:
            values.append(None)
    filled = [
        [column.default] * count if decoded is None else decoded
        for column, decoded in zip(table.columns, values, strict=True)
    ]
    return zip(*filled, strict=True)
