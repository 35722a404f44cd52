"""Who this hub is: its id, its name and the epoch of its data."""

import secrets
from dataclasses import dataclass

from clienteling.hub.store.database import Connection


@dataclass(frozen=True, slots=True)
class HubIdentity:
    """``epoch`` names one unbroken life of the data; a restore begins another."""

    hub_id: str
    name: str
    epoch: str


class NotInitialised(Exception):
    """The database holds no hub yet."""


def create_identity(conn: Connection, *, hub_id: str, name: str, at: int) -> HubIdentity:
    """Give a new database its identity (``at`` in ms); one that has one keeps it."""
    conn.execute(
        "INSERT INTO hub (hub_id, name, epoch, created_at) VALUES (%s, %s, %s, %s) ON CONFLICT DO NOTHING",
        (hub_id, name, secrets.token_hex(6), at),
    )
    return load_identity(conn)


def load_identity(conn: Connection) -> HubIdentity:
    """The identity. Raises :class:`NotInitialised`."""
    row = conn.execute("SELECT hub_id, name, epoch FROM hub").fetchone()
    if row is None:
        raise NotInitialised("This database holds no hub yet: run `clienteling hub init` first.")
    return HubIdentity(*row)
