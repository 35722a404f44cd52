"""The open replica: one writing connection, and the facts that sync remembers in it."""

from pathlib import Path

import apsw

from clienteling.client.replica.cipher import Durability, UnreadableDatabaseError, open_encrypted, set_aside
from clienteling.client.replica.schema import NewerReplicaError, OlderReplicaError, prepare
from clienteling.client.replica.table import TABLES
from clienteling.client.replica.transaction import transaction


class ReplicaUnavailable(Exception):
    """The replica cannot be opened. The message is a sentence for people; the outbox is not touched."""


class Replica:
    """The replica's file and its one writer. ``rebuilt`` says that the old one was unreadable and set aside."""

    def __init__(self, path: Path, key: bytes, writer: apsw.Connection, *, rebuilt: bool) -> None:
        self._path = path
        self._key = key
        self.writer = writer
        self.rebuilt = rebuilt

    @classmethod
    def open(cls, path: Path, key: bytes) -> "Replica":
        """Open or make the replica; a damaged one is set aside. Raises :class:`ReplicaUnavailable`."""
        try:
            return cls(path, key, _prepared(path, key), rebuilt=False)
        except NewerReplicaError as error:
            raise ReplicaUnavailable(str(error)) from error
        except (UnreadableDatabaseError, OlderReplicaError, apsw.CorruptError, apsw.NotADBError):
            set_aside(path)
        return cls(path, key, _prepared(path, key), rebuilt=True)

    def reader(self) -> apsw.Connection:
        """Another connection, for reading only."""
        return open_encrypted(self._path, self._key, durability=Durability.NORMAL, read_only=True)

    def close(self) -> None:
        """Let go of the writer."""
        self.writer.close()


def cursors(connection: apsw.Connection) -> dict[str, str]:
    """The scopes that are ready, with their cursors."""
    rows = connection.execute("SELECT scope, cursor FROM followed_scope WHERE ready AND cursor <> '' ORDER BY scope")
    return {str(scope): str(cursor) for scope, cursor in rows}


def fact(connection: apsw.Connection, name: str) -> str:
    """A remembered fact, empty when there is none."""
    row = connection.execute("SELECT value FROM fact WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def remember(connection: apsw.Connection, name: str, value: str) -> None:
    """Remember a fact."""
    with transaction(connection):
        connection.execute("INSERT OR REPLACE INTO fact VALUES (?, ?)", (name, value))


def packs_opened_before(connection: apsw.Connection, moment: int) -> list[str]:
    """Visit packs last opened before ``moment`` (ms)."""
    rows = connection.execute(
        "SELECT scope FROM followed_scope WHERE scope LIKE 'customer:%' AND opened_at < ?", (moment,)
    )
    return [scope for (scope,) in rows]


def packs_by_age(connection: apsw.Connection) -> list[str]:
    """All visit packs, the one opened longest ago first."""
    rows = connection.execute(
        "SELECT scope FROM followed_scope WHERE scope LIKE 'customer:%' ORDER BY opened_at, scope"
    )
    return [str(scope) for (scope,) in rows]


def counts(connection: apsw.Connection) -> dict[str, int]:
    """How many rows of each kind there are."""
    found: dict[str, int] = {}
    for name in TABLES:
        ((count,),) = connection.execute(f"SELECT count(*) FROM {name}").fetchall()
        found[name] = int(str(count))
    return found


def _prepared(path: Path, key: bytes) -> apsw.Connection:
    connection = open_encrypted(path, key, durability=Durability.NORMAL)
    try:
        prepare(connection)
    except BaseException:
        connection.close()
        raise
    return connection
