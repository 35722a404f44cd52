"""Merging staged rows into a table: only rows that are new or differ are written, whole sets at a time."""

from collections.abc import Iterable
from dataclasses import dataclass

from clienteling.contract.records import KINDS
from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.staging import Staged
from clienteling.hub.importer.targets import Target
from clienteling.hub.store.database import Connection

MERGE_LINES = 100_000
"""Lines merged in one transaction: devices wait for the oldest running one, so none takes long."""

INCOMING = "import_incoming"
"""The temporary table of rows that a step is about to write, gone with its transaction."""


@dataclass(frozen=True, slots=True)
class Written:
    """Rows that were new, and rows that differed."""

    added: int = 0
    changed: int = 0

    def __add__(self, other: "Written") -> "Written":
        return Written(self.added + other.added, self.changed + other.changed)


def merge(conn: Connection, target: Target, staged: Staged, announcer: Announcer, after: int, through: int) -> Written:
    """Write the rows of the lines above ``after`` up to ``through``, in the running transaction."""
    names = [field.name for field in target.fields]
    renewed = {
        field.name: field.renewed.format(field.name)
        for field in target.fields
        if field.name not in target.key and (field.column is None or field.column in staged.given)
    }
    values = ", ".join(f"{field.value} AS {field.name}" for field in target.fields)
    lines = "true" if target.whole else f"s.n > {after} AND s.n <= {through}"
    keys = " AND ".join(f"t.{name} = i.{name}" for name in target.key)
    differs = f"(({_row('t', renewed)}) IS DISTINCT FROM ROW({', '.join(renewed.values())})) AND {target.newer}"
    conn.execute(
        f"CREATE TEMP TABLE {INCOMING} ON COMMIT DROP AS SELECT i.*, t.{target.key[0]} IS NULL AS fresh"
        f" FROM (SELECT {values} FROM {target.rows.format(stage=staged.table)} WHERE {lines} AND {target.where}) i"
        f" LEFT JOIN {target.table} t ON {keys}"
        f" WHERE t.{target.key[0]} IS NULL OR ({differs if renewed else 'false'})"
    )
    written = _counted(conn)
    if written.changed:
        _note_pending(conn, (*target.pending, *target.moved), f"{target.table} t JOIN {INCOMING} i ON {keys}", "t")
        if "customer_id" in renewed and target.table in KINDS:
            announcer.announce_former(conn, KINDS[target.table], INCOMING)
        settings = ", ".join(f"{name} = {value}" for name, value in renewed.items())
        conn.execute(f"UPDATE {target.table} t SET {settings} FROM {INCOMING} i WHERE NOT i.fresh AND {keys}")
    if written.added:
        columns = ", ".join(names)
        conn.execute(
            f"INSERT INTO {target.table} ({columns})"
            f" SELECT {columns} FROM {INCOMING} WHERE fresh ON CONFLICT DO NOTHING"
        )
    if written.added or written.changed:
        _note_pending(conn, target.pending, f"{INCOMING} i", "i")
        if target.table in KINDS:
            announcer.announce(conn, KINDS[target.table], INCOMING)
    conn.execute(f"DROP TABLE {INCOMING}")
    return written if target.counted else Written()


def _row(alias: str, names: dict[str, str]) -> str:
    return "ROW(" + ", ".join(f"{alias}.{name}" for name in names) + ")"


def _counted(conn: Connection) -> Written:
    row = conn.execute(
        f"SELECT count(*) FILTER (WHERE fresh), count(*) FILTER (WHERE NOT fresh) FROM {INCOMING}"
    ).fetchone()
    assert row is not None
    return Written(row[0], row[1])


def _note_pending(conn: Connection, pending: Iterable[tuple[str, str]], rows: str, alias: str) -> None:
    for what, column in pending:
        conn.execute(
            f"INSERT INTO import_pending (what, id) SELECT DISTINCT '{what}', {alias}.{column} FROM {rows}"
            f" WHERE {alias}.{column} IS NOT NULL ON CONFLICT DO NOTHING"
        )
