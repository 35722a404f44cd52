"""Whether a line may come back, and why not: one pure function for hub and device."""

from dataclasses import dataclass
from enum import StrEnum

DAY_MS = 86_400_000
DEFAULT_WINDOW_DAYS = 30


class Condition(StrEnum):
    """How the goods look."""

    NEW = "new"
    OPENED = "opened"
    WORN = "worn"
    DAMAGED = "damaged"


class Disposition(StrEnum):
    """Where the goods go."""

    SHELF = "shelf"
    QUARANTINE = "quarantine"
    VENDOR = "vendor"
    SCRAP = "scrap"


class ReturnReason(StrEnum):
    """Why the customer brings it back."""

    TOO_SMALL = "too_small"
    TOO_LARGE = "too_large"
    NOT_AS_SHOWN = "not_as_shown"
    DEFECT = "defect"
    WRONG_ARTICLE = "wrong_article"
    CHANGED_MIND = "changed_mind"
    LATE = "late"
    OTHER = "other"


class Refusal(StrEnum):
    """Why a line cannot be returned."""

    NOT_RETURNABLE = "not_returnable"
    ALL_RETURNED = "all_returned"
    WINDOW_CLOSED = "window_closed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Eligibility:
    """How many units of a line may come back; ``refusal`` says why none may, ``until`` when the window ends (ms)."""

    quantity: int
    refusal: Refusal | None
    until: int | None


def eligibility(
    *,
    bought: int,
    returned: int,
    returnable: bool,
    window_days: int | None,
    window_from: int | None,
    order_cancelled: bool,
    now: int,
) -> Eligibility:
    """What is still returnable of a line; ``window_from`` is the delivery (or order) time in ms, ``now`` too."""
    days = DEFAULT_WINDOW_DAYS if window_days is None else window_days
    until = None if window_from is None else window_from + days * DAY_MS
    if order_cancelled:
        return Eligibility(0, Refusal.CANCELLED, until)
    if not returnable:
        return Eligibility(0, Refusal.NOT_RETURNABLE, until)
    if bought - returned < 1:
        return Eligibility(0, Refusal.ALL_RETURNED, until)
    if until is not None and now > until:
        return Eligibility(0, Refusal.WINDOW_CLOSED, until)
    return Eligibility(bought - returned, None, until)
