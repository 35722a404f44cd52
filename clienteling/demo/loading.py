"""Rows of the chain into an empty hub database: one COPY a kind, one transaction for all.

Nothing is written to the feed: no device has followed this data yet, and each begins with a snapshot.
"""

from collections.abc import Iterable

from psycopg import sql

from clienteling.contract.records import KINDS, Kind, Record
from clienteling.demo.chain import Chain
from clienteling.hub.store.database import Connection


def copy_rows(conn: Connection, chain: Chain) -> int:
    """Write every row of the chain into its empty table. Returns how many."""
    written = 0
    for name, rows in chain.rows.items():
        _copy(conn, KINDS[name], rows)
        written += len(rows)
    return written


def _copy(conn: Connection, kind: Kind, rows: Iterable[Record]) -> None:
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(kind.name), sql.SQL(", ").join(map(sql.Identifier, kind.fields))
    )
    with conn.cursor() as cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row([getattr(row, field) for field in kind.fields])
