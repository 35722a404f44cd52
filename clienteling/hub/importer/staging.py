"""A file's rows as text in a table of their own, and the setting aside of those that cannot be taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from clienteling.hub.importer.columns import fault_sql, value_sql
from clienteling.hub.importer.csv_reader import CsvReader
from clienteling.hub.importer.json_reader import JsonReader
from clienteling.hub.importer.layout import EVENTS, Layout
from clienteling.hub.importer.lines import Malformed, Reader
from clienteling.hub.importer.sources import Opened, SourceFile
from clienteling.hub.store.database import Connection

COPY_BYTES = 1 << 16
"""How much is handed to PostgreSQL at once."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A file in its staging table: ``rows`` good ones up to line ``last``; ``given`` are the columns it had."""

    table: str
    rows: int
    last: int
    given: frozenset[str]
    unknown: tuple[str, ...]
    repeated: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where rejects belong: the directory and the file in it."""

    directory: str
    name: str


def stage(conn: Connection, file: SourceFile, opened: Opened, place: Place, read: Callable[[int], None]) -> Staged:
    """Fill the staging table of a file and set aside what is no row of it.

    ``read`` is told how many bytes of the file are done. Raises :class:`~clienteling.hub.importer.refusal.FileRefused`.
    """
    layout = file.layout
    table = f"import_stage_{layout.name}"
    reader: CsvReader | JsonReader
    reader = JsonReader(opened.blocks(), layout) if file.is_json else CsvReader(opened.blocks(), layout)
    names = _create(conn, table, layout, reader.columns)
    conn.execute("DELETE FROM import_reject WHERE directory = %s AND name = %s", (place.directory, place.name))
    _fill(conn, reader, f"COPY {table} (n, {', '.join(names)}) FROM STDIN (FORMAT csv)", place, opened, read)
    conn.execute(f"ANALYZE {table}")
    repeated = _set_aside(conn, layout, table, place)
    row = conn.execute(f"SELECT count(*), coalesce(max(n), 0) FROM {table}").fetchone()
    assert row is not None
    known = {column.name for column in layout.columns}
    if isinstance(reader, JsonReader):
        given, unknown = reader.given, sorted(reader.unknown)
    else:
        given = frozenset(reader.columns) & known
        unknown = [name or "(without a name)" for name in reader.columns if name not in known]
    return Staged(table, row[0], row[1], given, tuple(unknown), repeated)


def drop(conn: Connection, staged: Staged) -> None:
    """Forget the staging table."""
    conn.execute(f"DROP TABLE IF EXISTS {staged.table}")


def _create(conn: Connection, table: str, layout: Layout, given: Sequence[str]) -> list[str]:
    known = [column.name for column in layout.columns]
    names = [name if name in known else f"unknown_{place}" for place, name in enumerate(given)]
    every = [*names, *(name for name in known if name not in names)]
    conn.execute(f"DROP TABLE IF EXISTS {table}")
    conn.execute(f"CREATE UNLOGGED TABLE {table} (n bigint NOT NULL, {', '.join(f'{name} text' for name in every)})")
    return names


def _fill(
    conn: Connection, reader: Reader, copy: str, place: Place, opened: Opened, read: Callable[[int], None]
) -> None:
    for block in reader.read():
        with conn.cursor() as cursor, cursor.copy(copy) as out:
            for start in range(0, len(block.rows), COPY_BYTES):
                out.write(block.rows[start : start + COPY_BYTES])
        _reject(conn, place, block.malformed)
        read(opened.position)


def _reject(conn: Connection, place: Place, malformed: Sequence[Malformed]) -> None:
    if malformed:
        conn.execute(
            "INSERT INTO import_reject (directory, name, line, reason)"
            " SELECT %s, %s, t.* FROM unnest(%s::bigint[], %s::text[]) AS t ON CONFLICT DO NOTHING",
            (place.directory, place.name, [bad.line for bad in malformed], [bad.reason for bad in malformed]),
        )


def _set_aside(conn: Connection, layout: Layout, table: str, place: Place) -> int:
    """Move faulty and repeated rows to the rejects. Returns how many repeated events were dropped silently."""
    faults = [fault_sql(column) for column in layout.columns]
    faults += [f"CASE WHEN {test} THEN {reason} END" for test, reason in layout.checks]
    reason = f"coalesce({', '.join(faults)}) AS reason"
    _reject_where(conn, table, place, f"SELECT s.n, {reason} FROM {table} s {layout.joins}")
    key = ", ".join(value_sql(layout.column(name)) for name in layout.key)
    if not conn.execute(f"SELECT 1 FROM {table} s GROUP BY {key} HAVING count(*) > 1 LIMIT 1").fetchone():
        return 0
    numbered = f"SELECT s.n, first_value(s.n) OVER (PARTITION BY {key} ORDER BY s.n) AS first FROM {table} s"
    if layout is EVENTS:
        return conn.execute(f"DELETE FROM {table} d USING ({numbered}) r WHERE d.n = r.n AND r.n > r.first").rowcount
    named = ", ".join(layout.key)
    _reject_where(
        conn,
        table,
        place,
        f"SELECT n, CASE WHEN n > first THEN 'repeats the {named} of line ' || first END AS reason FROM ({numbered}) r",
    )
    return 0


def _reject_where(conn: Connection, table: str, place: Place, reasons: str) -> None:
    with conn.transaction():
        found = conn.execute(
            "INSERT INTO import_reject (directory, name, line, reason)"
            f" SELECT %s, %s, n, reason FROM ({reasons}) r WHERE reason IS NOT NULL",
            (place.directory, place.name),
        ).rowcount
        if found:
            conn.execute(
                f"DELETE FROM {table} s USING import_reject r WHERE r.directory = %s AND r.name = %s AND r.line = s.n",
                (place.directory, place.name),
            )
