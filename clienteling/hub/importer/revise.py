"""Putting worked-out values into rows that are there: only the rows that differ are written and announced."""

from collections.abc import Mapping, Sequence

from clienteling.contract.records import KINDS
from clienteling.hub.importer.announce import Announcer
from clienteling.hub.store.database import Connection

_REVISED = "import_revised"


def revise(
    conn: Connection,
    table: str,
    columns: Sequence[str],
    values: str,
    announcer: Announcer,
    parameters: Mapping[str, int] | None = None,
) -> int:
    """Set ``columns`` of a record table to what the SQL ``values`` gives; returns how many rows differed.

    ``values`` has the key of the table, its ``customer_id`` where it has one, and ``columns``.
    """
    kind = KINDS[table]
    keys = " AND ".join(f"t.{name} = r.{name}" for name in kind.key)
    before = ", ".join(f"t.{name}" for name in columns)
    after = ", ".join(f"r.{name}" for name in columns)
    conn.execute(
        f"CREATE TEMP TABLE {_REVISED} ON COMMIT DROP AS SELECT r.* FROM ({values}) r"
        f" JOIN {table} t ON {keys} WHERE ROW({before}) IS DISTINCT FROM ROW({after})",
        parameters,
    )
    if "customer_id" in columns:
        announcer.announce_former(conn, kind, _REVISED)
    settings = ", ".join(f"{name} = r.{name}" for name in columns)
    changed = conn.execute(f"UPDATE {table} t SET {settings} FROM {_REVISED} r WHERE {keys}").rowcount
    if changed:
        announcer.announce(conn, kind, _REVISED)
    conn.execute(f"DROP TABLE {_REVISED}")
    return changed
