"""The least that any program must do: rows that are in memory already into a plain SQLite file with the same search.

No network, no decoding, no encryption; the same tables, indexes and search documents, written the same way.
"""

from pathlib import Path
from time import perf_counter

import apsw

from clienteling.bench.rows import branch_rows, chain_rows
from clienteling.client.replica.index import build
from clienteling.client.replica.schema import prepare
from clienteling.client.replica.table import TABLES
from clienteling.contract.records import Scalar, kind_of


def raw_load_s(path: Path, size: int) -> float:
    """Seconds for the load of ``size`` customers with indexes and search; making the rows does not count."""
    rows: dict[str, list[tuple[Scalar, ...]]] = {}
    for row in (*chain_rows(), *branch_rows(size)):
        kind = kind_of(row).name
        rows.setdefault(kind, []).append(TABLES[kind].values(row))
    connection = apsw.Connection(str(path))
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.execute("PRAGMA synchronous=NORMAL")
    prepare(connection)
    tables = [TABLES[kind] for kind in rows]
    with connection:
        for table in tables:
            for statement in table.drop_indexes:
                connection.execute(statement)
    begun = perf_counter()
    with connection:
        for table in tables:
            connection.executemany(table.insert, rows[table.name])
    for table in tables:
        for statement in table.create_indexes:
            connection.execute(statement)
    build(connection)
    spent = perf_counter() - begun
    connection.close()
    return spent
