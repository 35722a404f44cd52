"""Opening encrypted SQLite files.

The key is raw (256 random bits), so opening costs no key derivation. ChaCha20 authenticates every page: a
flipped bit is an error, never a wrong row.
"""

from enum import Enum
from pathlib import Path

import apsw

KEY_BYTES = 32
BUSY_TIMEOUT_MS = 10_000
CACHE_KIB = 16_384
AUTOCHECKPOINT_PAGES = 4_000


class Durability(Enum):
    """When a commit is on disk: at once, or with the next checkpoint."""

    FULL = "FULL"
    NORMAL = "NORMAL"


class UnreadableDatabaseError(Exception):
    """The file is damaged, or not encrypted with this key."""


def open_encrypted(
    path: Path, key: bytes, *, durability: Durability, read_only: bool = False, cache_kib: int = CACHE_KIB
) -> apsw.Connection:
    """A connection to the database at ``path``, made when missing. Raises :class:`UnreadableDatabaseError`.

    Temporary tables and sorts stay in memory: SQLite would write them to disk in the clear.
    """
    if len(key) != KEY_BYTES:
        raise ValueError(f"a key has {KEY_BYTES} bytes")
    flags = apsw.SQLITE_OPEN_READONLY if read_only else apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE
    try:
        connection = apsw.Connection(str(path), flags=flags)
    except apsw.CantOpenError as error:
        raise UnreadableDatabaseError(f"cannot open {path.name}") from error
    try:
        connection.execute("PRAGMA cipher='chacha20'")
        connection.execute(f"PRAGMA key='raw:{key.hex()}'")
        connection.set_busy_timeout(BUSY_TIMEOUT_MS)
        connection.execute("PRAGMA temp_store=MEMORY")
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
        if not read_only:
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
        connection.execute(f"PRAGMA synchronous={durability.value}")
        connection.execute(f"PRAGMA cache_size=-{cache_kib}")
        connection.execute(f"PRAGMA wal_autocheckpoint={AUTOCHECKPOINT_PAGES}").fetchall()
    except (apsw.NotADBError, apsw.CorruptError, apsw.IOError) as error:
        connection.close()
        raise UnreadableDatabaseError(f"{path.name} cannot be read") from error
    except BaseException:
        connection.close()
        raise
    return connection


def destroy(path: Path) -> None:
    """Delete a database with its WAL files."""
    for suffix in ("", "-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def set_aside(path: Path) -> Path:
    """Rename a database with its WAL files so that a new one can be made; the old one is kept for support."""
    number = 1
    while (aside := path.with_name(f"{path.name}.damaged-{number}")).exists():
        number += 1
    for suffix in ("", "-wal", "-shm"):
        part = path.with_name(path.name + suffix)
        if part.exists():
            part.rename(aside.with_name(aside.name + suffix))
    return aside
