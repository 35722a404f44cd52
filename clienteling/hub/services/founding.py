"""A new hub: identity, channels, policies and the first administrator."""

import json
import secrets
from dataclasses import dataclass

from clienteling.contract.records import Channel, Policy, Record, Staff
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id
from clienteling.domain.roles import Role
from clienteling.hub.services.access.sign_in import set_pin
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import HubIdentity, create_identity

ADMINISTRATOR_ID = "admin"
PIN_DIGITS = 6

CHANNELS = (
    Channel("web", "Web shop", "online"),
    Channel("app", "App", "online"),
    Channel("marketplace", "Marketplace", "online"),
    Channel("store", "Store", "store"),
    Channel("phone", "Phone", "contact"),
    Channel("chat", "Chat", "contact"),
    Channel("email", "E-mail", "contact"),
    Channel("social", "Social network", "contact"),
    Channel("ad", "Advertising", "marketing"),
    Channel("newsletter", "Newsletter", "marketing"),
)
POLICIES = (
    Policy("reservation", json.dumps({"kept_for_hours": 72, "acknowledge_within_minutes": 30})),
    Policy("return", json.dumps({"window_days": 30})),
    Policy("retention", json.dumps({"operations_days": 400, "feed_days": 90})),
)


class AlreadyFounded(Exception):
    """The database holds a hub already; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Founded:
    """A new hub and how its first administrator signs in. The PIN is nowhere else."""

    identity: HubIdentity
    administrator_id: str
    pin: str


def found_hub(database: Database, *, name: str, clock: Clock) -> Founded:
    """Make a migrated, empty database a hub. Raises :class:`AlreadyFounded`."""
    pin = f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}"
    at = now_ms(clock)
    hub_id = new_id(clock)
    with database.transaction() as conn:
        identity = create_identity(conn, hub_id=hub_id, name=name, at=at)
        if identity.hub_id != hub_id:
            raise AlreadyFounded(f"This database holds the hub {identity.name} already. Nothing was changed.")
        administrator = Staff(ADMINISTRATOR_ID, "", "Administrator", Role.ADMINISTRATOR)
        rows: tuple[Record, ...] = (*CHANNELS, *POLICIES, administrator)
        feed.write(conn, rows, at=at)
        set_pin(conn, ADMINISTRATOR_ID, pin, at=at)
    return Founded(identity, ADMINISTRATOR_ID, pin)
