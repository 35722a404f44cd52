"""The life of a reservation.

    requested ──► confirmed ──► put_aside ──► ready ──► handed_over
        │             │             │           │
        └─────────────┴─────────────┴───────────┴──► refused | cancelled | expired

``requested`` exists only on a device that has not heard from the hub: binding starts with ``confirmed``.
A final state never changes. Every state before a final one holds the stock of exactly one branch.
"""

from enum import StrEnum


class ReservationState(StrEnum):
    """Where a reservation is in its life."""

    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    PUT_ASIDE = "put_aside"
    READY = "ready"
    HANDED_OVER = "handed_over"
    REFUSED = "refused"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


S = ReservationState
FINAL = frozenset({S.HANDED_OVER, S.REFUSED, S.CANCELLED, S.EXPIRED})
OPEN = frozenset(ReservationState) - FINAL

_NEXT: dict[ReservationState, frozenset[ReservationState]] = {
    S.REQUESTED: frozenset({S.CONFIRMED, S.REFUSED, S.CANCELLED, S.EXPIRED}),
    S.CONFIRMED: frozenset({S.PUT_ASIDE, S.READY, S.HANDED_OVER, S.REFUSED, S.CANCELLED, S.EXPIRED}),
    S.PUT_ASIDE: frozenset({S.READY, S.HANDED_OVER, S.REFUSED, S.CANCELLED, S.EXPIRED}),
    S.READY: frozenset({S.HANDED_OVER, S.REFUSED, S.CANCELLED, S.EXPIRED}),
} | {final: frozenset() for final in FINAL}


def may_become(state: ReservationState, target: ReservationState) -> bool:
    """Whether a reservation in ``state`` may go to ``target``."""
    return target in _NEXT[state]


def state_at(state: ReservationState, expires_at: int | None, now: int) -> ReservationState:
    """The state as it reads at ``now`` (ms): an open reservation past its expiry *is* expired.

    Expiry is a matter of reading, never of a job that may be late.
    """
    if state in OPEN and expires_at is not None and expires_at <= now:
        return S.EXPIRED
    return state
