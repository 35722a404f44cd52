"""One request of web events, one transaction: each call once, known people's on their timelines, others kept.

calls ──► seen before? ──► whose? ──known──► touches, wishes ──► rows, feed
                             │ learnt ──► what was kept for that id ──┘
                             └─unknown──► kept in anonymous_call
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from clienteling.contract.records import Customer, Record, Touch, Wish
from clienteling.hub.services.ingest.calls import Heard, SetAside, usable
from clienteling.hub.services.ingest.identity import Identities, Name
from clienteling.hub.services.ingest.touches import touch_of, wish_of
from clienteling.hub.services.keys import ApiKey
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection
from clienteling.hub.store.feed import Removal
from clienteling.hub.store.rows import load

SEEN_EVERY_MS = 60_000
"""How much later somebody must be seen again for their profile to say so."""

_TOUCH = "kind, channel, at, title, detail, sku, product_id, url, source, medium, campaign"
_NEW = """
INSERT INTO web_call (message_id, source, received_at)
SELECT message_id, %s, %s FROM unnest(%s::text[]) AS t(message_id) ORDER BY message_id
ON CONFLICT DO NOTHING RETURNING message_id
"""
_ASIDE = """
INSERT INTO web_call_aside (source, message_id, received_at, reason)
SELECT %s, t.message_id, %s, t.reason FROM unnest(%s::text[], %s::text[]) AS t(message_id, reason)
"""
_KEEP = f"""
INSERT INTO anonymous_call (touch_id, anonymous_id, user_id, call, {_TOUCH})
VALUES ({", ".join(["%s"] * 15)}) ON CONFLICT DO NOTHING
"""
_TAKE = f"""
DELETE FROM anonymous_call
WHERE (anonymous_id = ANY(%s) AND anonymous_id <> '' AND user_id IS NULL) OR user_id = ANY(%s)
RETURNING anonymous_id, user_id, touch_id, {_TOUCH}
"""


@dataclass(frozen=True, slots=True)
class Received:
    """What became of a request: calls that are new, known already, and set aside."""

    stored: int
    repeated: int
    aside: int


def receive(conn: Connection, calls: Sequence[Heard | SetAside], key: ApiKey, *, received_at: int) -> Received:
    """Store calls in the transaction of ``conn`` (``received_at``: ms)."""
    aside = [call for call in calls if isinstance(call, SetAside)]
    if aside:
        ids, reasons = [call.message_id for call in aside], [call.reason for call in aside]
        conn.execute(_ASIDE, (key.source, received_at, ids, reasons))
    heard = {call.message_id: call for call in reversed(usable(calls))}
    first = {row[0] for row in conn.execute(_NEW, (key.source, received_at, list(heard))).fetchall()}
    new = [call for message_id, call in reversed(heard.items()) if message_id in first]
    if new:
        _take_in(conn, new, key, received_at=received_at)
    return Received(len(new), len(usable(calls)) - len(new), len(aside))


def _take_in(conn: Connection, calls: Sequence[Heard], key: ApiKey, *, received_at: int) -> None:
    identities = Identities.about(conn, calls)
    touches: list[Touch] = []
    wishes: dict[tuple[str, str], Wish | Removal] = {}
    for call in calls:
        customer_id = identities.customer_of(call)
        touch = touch_of(call, customer_id or "", channel=key.channel, received_at=received_at)
        if customer_id is None:
            if touch is not None:
                _keep(conn, call, touch)
            continue
        wish = wish_of(call, customer_id)
        if wish is not None:
            wishes[customer_id, wish.sku if isinstance(wish, Wish) else str(wish.key[1])] = wish
        if touch is not None:
            touches.append(touch)
    identities.store(at=received_at)
    touches.extend(_kept_for(conn, identities.learnt, received_at=received_at))
    removed = [wish for wish in wishes.values() if isinstance(wish, Removal)]
    rows: list[Record] = [wish for wish in wishes.values() if isinstance(wish, Wish)]
    feed.write(conn, [*_seen(conn, touches), *touches, *rows], removed, at=received_at)


def _keep(conn: Connection, call: Heard, touch: Touch) -> None:
    values = (
        touch.touch_id,
        call.anonymous_id,
        call.user_id or None,
        call.call.type,
        touch.kind,
        touch.channel,
        touch.at,
        touch.title,
        touch.detail,
        touch.sku,
        touch.product_id,
        touch.url,
        touch.source,
        touch.medium,
        touch.campaign,
    )
    conn.execute(_KEEP, values)


def _kept_for(conn: Connection, learnt: dict[Name, tuple[str, str]], *, received_at: int) -> Iterable[Touch]:
    """What was kept for ids that are now known, taken out of there. Calls that only said an id have no kind."""
    if not learnt:
        return
    anonymous = [value for kind, value in learnt if kind == "anonymous"]
    users = [value for kind, value in learnt if kind == "user"]
    for anonymous_id, user_id, touch_id, kind, *rest in conn.execute(_TAKE, (anonymous, users)).fetchall():
        customer_id, _ = learnt.get(("user", user_id or "")) or learnt["anonymous", anonymous_id]
        if kind:
            yield replace(Touch(touch_id, customer_id, kind, *rest), received_at=received_at)


def _seen(conn: Connection, touches: Iterable[Touch]) -> list[Record]:
    """The profiles of those who were seen, saying when."""
    latest: dict[str, int] = {}
    for touch in touches:
        latest[touch.customer_id] = max(touch.at, latest.get(touch.customer_id, 0))
    customers = load(conn, Customer, [(customer_id,) for customer_id in latest], lock=True)
    return [
        replace(customer, last_seen_at=latest[customer.customer_id])
        for customer in customers.values()
        if (customer.last_seen_at or 0) + SEEN_EVERY_MS <= latest[customer.customer_id]
    ]
