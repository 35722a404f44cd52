"""How far each file of a directory is imported, so that a stopped import goes on and a repeated one does nothing."""

from dataclasses import dataclass

from clienteling.hub.importer.staging import Place
from clienteling.hub.store.database import Connection

_BEGIN = """
INSERT INTO import_file AS f (directory, file, name, fingerprint) VALUES (%s, %s, %s, %s)
ON CONFLICT (directory, file) DO UPDATE SET name = excluded.name, fingerprint = excluded.fingerprint, done_at = NULL,
    merged_through = CASE WHEN f.fingerprint = excluded.fingerprint THEN f.merged_through ELSE 0 END
RETURNING merged_through
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """The journal's key of one file: ``fingerprint`` changes when the file, or what it looks rows up in, does."""

    directory: str
    file: str
    name: str
    fingerprint: str

    @property
    def place(self) -> Place:
        """Where its rejects belong."""
        return Place(self.directory, self.name)


def is_done(conn: Connection, entry: Entry) -> bool:
    """Whether exactly this file was imported to the end."""
    found = conn.execute(
        "SELECT FROM import_file WHERE directory = %s AND file = %s AND name = %s AND fingerprint = %s"
        " AND done_at IS NOT NULL",
        (entry.directory, entry.file, entry.name, entry.fingerprint),
    )
    return found.fetchone() is not None


def begin(conn: Connection, entry: Entry) -> int:
    """Start or go on with a file; returns the last line that is merged already."""
    row = conn.execute(_BEGIN, (entry.directory, entry.file, entry.name, entry.fingerprint)).fetchone()
    assert row is not None
    return int(row[0])


def advance(conn: Connection, entry: Entry, through: int) -> None:
    """Lines up to ``through`` are merged; in the transaction that merges them."""
    conn.execute(
        "UPDATE import_file SET merged_through = %s WHERE directory = %s AND file = %s",
        (through, entry.directory, entry.file),
    )


def finish(conn: Connection, entry: Entry, *, rows: int, at: int) -> None:
    """The file is imported to the end."""
    conn.execute(
        "UPDATE import_file SET rows = %s, done_at = %s WHERE directory = %s AND file = %s",
        (rows, at, entry.directory, entry.file),
    )


def has_pending(conn: Connection) -> bool:
    """Whether values are still to be worked out."""
    return conn.execute("SELECT FROM import_pending LIMIT 1").fetchone() is not None


def count_rejects(conn: Connection, place: Place) -> int:
    """How many lines of a file are set aside."""
    row = conn.execute(
        "SELECT count(*) FROM import_reject WHERE directory = %s AND name = %s", (place.directory, place.name)
    ).fetchone()
    assert row is not None
    return int(row[0])


def forget_rejects(conn: Connection, place: Place) -> None:
    """Forget what was set aside of a file."""
    conn.execute("DELETE FROM import_reject WHERE directory = %s AND name = %s", (place.directory, place.name))
