"""What follows from merged rows, for everything that is pending; each step leaves all right when stopped after it."""

from clienteling.contract.records import Channel, Source
from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.belonging import place_branches, place_customers
from clienteling.hub.importer.figures import figure_customers, total_orders
from clienteling.hub.importer.layout import CHANNELS
from clienteling.hub.importer.recognise import recognise
from clienteling.hub.importer.returns import match_returns
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection
from clienteling.hub.store.rows import load

SOURCE_ID = "import"


def work_out(conn: Connection, announcer: Announcer, *, clock: Clock) -> None:
    """Work out totals, matches, figures, branches and neighbourhoods of what is pending, and clear it."""
    now = now_ms(clock)
    conn.execute("ANALYZE import_pending")
    with conn.transaction():
        recognise(conn, announcer)
    with conn.transaction():
        match_returns(conn, announcer)
        total_orders(conn, announcer)
    with conn.transaction():
        figure_customers(conn, announcer, now=now)
    with conn.transaction():
        place_branches(conn, announcer)
        place_customers(conn, announcer, now=now)
        known = load(conn, Channel, [(channel_id,) for channel_id in CHANNELS])
        missing = [Channel(id_, *names) for id_, names in CHANNELS.items() if (id_,) not in known]
        feed.write(conn, [*missing, Source(SOURCE_ID, "Import", "import", now)], at=now)
        conn.execute("DELETE FROM import_pending")
