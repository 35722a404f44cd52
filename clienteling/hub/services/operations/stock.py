"""Stock around a reservation: what ran out is free again first, and where else there is some."""

from clienteling.contract.decide import Authority, Circumstances, Refusal
from clienteling.contract.decide.reservation import expire
from clienteling.contract.operations import Body
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Params
from clienteling.contract.records import Branch, Reservation
from clienteling.contract.refusals import Refused
from clienteling.domain.geo import distance_km
from clienteling.domain.roles import Role
from clienteling.hub.services.operations.jobs import enqueue, jobs_for
from clienteling.hub.services.operations.locked_view import LockedView
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection
from clienteling.hub.store.rows import load

ALTERNATIVES = 3
HUB_NAME = "hub"

_DUE = """
SELECT reservation_id FROM reservation
WHERE branch_id = %s AND sku = %s AND closed_at IS NULL AND expires_at <= %s
ORDER BY reservation_id FOR UPDATE
"""
_ELSEWHERE = """
SELECT b.branch_id, b.name, b.latitude, b.longitude, s.on_hand - s.reserved
FROM stock s JOIN branch b USING (branch_id)
WHERE s.sku = %s AND s.branch_id <> %s AND s.on_hand - s.reserved >= %s
"""


def release_due(conn: Connection, body: Body, *, at: int) -> None:
    """End the reservations that ran out by ``at`` (ms) and hold what ``body`` is about to reserve."""
    if not isinstance(body, ReserveStock):
        return
    for (reservation_id,) in conn.execute(_DUE, (body.branch_id, body.sku, at)).fetchall():
        end_due(conn, reservation_id, at=at)


def end_due(conn: Connection, reservation_id: str, *, at: int) -> bool:
    """End a reservation that ran out by ``at`` (ms). False when somebody was faster."""
    view = LockedView(conn)
    reservation = view.get(Reservation, reservation_id)
    if reservation is None or reservation.closed_at is not None:
        return False
    now = Circumstances("", HUB_NAME, Role.ADMINISTRATOR, reservation.branch_id, at, Authority.HUB)
    try:
        ended = expire(reservation, view, now)
    except Refusal:
        return False
    changed = feed.write(conn, ended.rows, at=at)
    enqueue(conn, jobs_for(changed), at=at)
    return True


def with_alternatives(conn: Connection, body: Body, refusal: Refusal) -> Params:
    """The refusal's values; for stock that is not there, the nearest branches that have it (``alternatives``)."""
    if refusal.code is not Refused.OUT_OF_STOCK or not isinstance(body, ReserveStock):
        return refusal.params
    here = load(conn, Branch, [(body.branch_id,)]).get((body.branch_id,))
    found = conn.execute(_ELSEWHERE, (body.sku, body.branch_id, body.quantity)).fetchall()
    by_distance = sorted((_far(here, row[2], row[3]), row[1], row[0], int(row[4])) for row in found)[:ALTERNATIVES]
    if not by_distance:
        return refusal.params
    texts = (f"{name} · {_kilometres(far)}{units}" for far, name, _, units in by_distance)
    return refusal.params | {
        "alternatives": "; ".join(texts),
        "alternative_ids": ",".join(branch_id for _, _, branch_id, _ in by_distance),
    }


def _far(here: Branch | None, latitude: float | None, longitude: float | None) -> float:
    if here is None or here.latitude is None or here.longitude is None or latitude is None or longitude is None:
        return float("inf")
    return distance_km(here.latitude, here.longitude, latitude, longitude)


def _kilometres(far: float) -> str:
    return "" if far == float("inf") else f"{far:.0f} km · "
