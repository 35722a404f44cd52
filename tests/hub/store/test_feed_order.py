"""No row is missed by a reader that runs beside many writers; a reader that only counts would miss some."""

import os
import random
import threading
from collections.abc import Callable
from typing import NamedTuple

import pytest

from clienteling.contract.cursor import Position, read_cursor
from clienteling.contract.records import Product
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database

WRITERS = 20
ROWS_IN_A_TRANSACTION = 3
ROWS = int(os.environ.get("CLIENTELING_FEED_ROWS", "3000"))
"""30,000 for the full proof."""

Read = Callable[[Connection, Position], tuple[set[str], Position]]


def by_feed(conn: Connection, after: Position) -> tuple[set[str], Position]:
    page = feed.read(conn, "chain", after, epoch="e", limit=500)
    return {str(change.key[0]) for change in page.changes}, read_cursor(page.cursor)[1]


def by_plain_sequence(conn: Connection, after: Position) -> tuple[set[str], Position]:
    rows = conn.execute(
        "SELECT seq, key::jsonb ->> 0 FROM feed WHERE scope = 'chain' AND seq > %s ORDER BY seq", (after.seq,)
    ).fetchall()
    return {row[1] for row in rows}, Position(0, rows[-1][0]) if rows else after


class Reader(NamedTuple):
    name: str
    read: Read
    misses: bool


READERS = (Reader("hub", by_feed, misses=False), Reader("plain sequence", by_plain_sequence, misses=True))


def write_share(database: Database, writer: int) -> None:
    """One writer's rows, in transactions of several statements of unequal length."""
    chance = random.Random(writer)
    for first in range(writer, ROWS // ROWS_IN_A_TRANSACTION, WRITERS):
        with database.transaction() as conn:
            for part in range(ROWS_IN_A_TRANSACTION):
                feed.write(conn, [Product(f"{first}.{part}", "x")], at=0)
                for _ in range(chance.randrange(3)):
                    conn.execute("SELECT count(*) FROM generate_series(1, 200)")


@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_twenty_writers_and_a_reader(database_url: str, reader: Reader) -> None:
    database = Database(database_url, connections=WRITERS + 1)
    writers = [threading.Thread(target=write_share, args=(database, writer)) for writer in range(WRITERS)]
    seen: set[str] = set()
    position = Position(0, 0)
    try:
        for writer in writers:
            writer.start()
        with database.connection() as conn:
            while any(writer.is_alive() for writer in writers):
                found, position = reader.read(conn, position)
                seen |= found
            for _ in range(2 * ROWS // 500 + 2):
                found, position = reader.read(conn, position)
                seen |= found
            stored = {row[0] for row in conn.execute("SELECT product_id FROM product").fetchall()}
    finally:
        for writer in writers:
            writer.join()
        database.close()
    assert len(stored) == ROWS // ROWS_IN_A_TRANSACTION * ROWS_IN_A_TRANSACTION
    assert bool(stored - seen) is reader.misses
    assert seen <= stored
