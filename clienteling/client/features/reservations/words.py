"""A reservation as a card: what it is, where it stands, what comes next. Pure."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Reservation
from clienteling.domain.reservation import ReservationState, state_at

translate = QCoreApplication.translate


class Step(StrEnum):
    """What can be done with a reservation."""

    HAND_OVER = "hand_over"
    PUT_ASIDE = "put_aside"
    READY = "ready"
    CLAIM = "claim"
    CANCEL = "cancel"
    REFUSE = "refuse"
    NONE = ""


@dataclass(frozen=True, slots=True)
class ReservationWords:
    """``origin`` who reserved when, ``standing`` where it is now, ``step`` what comes next."""

    state: ReservationState
    origin: str
    standing: str
    tone: Tone
    step: Step
    step_text: str
    late: bool


def reservation_words(
    row: Reservation, viewpoint: Viewpoint, *, branch: str, pending: bool = False
) -> ReservationWords:
    """The words for a reservation; ``branch`` is the name of where it lies."""
    state = state_at(ReservationState(row.state), row.expires_at, viewpoint.now)
    late = is_late(row, viewpoint.now)
    step = next_step(row, state, viewpoint)
    return ReservationWords(
        state=state,
        origin=_origin(row, viewpoint),
        standing=_standing(row, state, viewpoint, branch=branch, late=late, pending=pending),
        tone=_tone(state, late=late),
        step=step,
        step_text=step_words(step),
        late=late,
    )


def is_late(row: Reservation, now: int) -> bool:
    """Whether the branch has not acknowledged it in its service time."""
    waiting = ReservationState(row.state) is ReservationState.CONFIRMED and not row.claimed_by
    return waiting and row.acknowledge_by_at is not None and row.acknowledge_by_at <= now


def next_step(row: Reservation, state: ReservationState, viewpoint: Viewpoint) -> Step:
    """The one thing to do next, here and by this person."""
    if row.branch_id != viewpoint.branch_id:
        return Step.NONE
    match state:
        case ReservationState.READY:
            return Step.HAND_OVER
        case ReservationState.PUT_ASIDE:
            return Step.READY
        case ReservationState.CONFIRMED:
            return Step.PUT_ASIDE if row.claimed_by else Step.CLAIM
        case _:
            return Step.NONE


def step_words(step: Step) -> str:
    """The words on the button."""
    match step:
        case Step.HAND_OVER:
            return translate("Reservations", "Hand over")
        case Step.PUT_ASIDE:
            return translate("Reservations", "Put aside")
        case Step.READY:
            return translate("Reservations", "Ready for pick-up")
        case Step.CLAIM:
            return translate("Reservations", "I’ll prepare it")
        case Step.CANCEL:
            return translate("Reservations", "Cancel reservation")
        case Step.REFUSE:
            return translate("Reservations", "Cannot be kept")
        case Step.NONE:
            return ""


def _tone(state: ReservationState, *, late: bool) -> Tone:
    match state:
        case ReservationState.READY:
            return Tone.ACCENT
        case ReservationState.REFUSED | ReservationState.EXPIRED:
            return Tone.RED
        case ReservationState.REQUESTED:
            return Tone.AMBER
        case _:
            return Tone.RED if late else Tone.PLAIN


def _origin(row: Reservation, viewpoint: Viewpoint) -> str:
    day = viewpoint.locale.short_date(row.created_at, now=viewpoint.now)
    who = row.created_by.split(" ")[0]
    match row.origin:
        case "chat" if who:
            text = translate("Reservations", "Reserved in chat by %1, %2")
        case "web" | "click_and_collect":
            text = translate("Reservations", "Click & collect, %2")
        case _ if who:
            text = translate("Reservations", "Reserved by %1, %2")
        case _:
            text = translate("Reservations", "Reserved %2")
    return text.replace("%1", who).replace("%2", day)


def _standing(
    row: Reservation, state: ReservationState, viewpoint: Viewpoint, *, branch: str, late: bool, pending: bool
) -> str:
    elsewhere = "" if row.branch_id == viewpoint.branch_id else branch
    shelf = translate("Reservations", "shelf %1").replace("%1", row.shelf) if row.shelf else ""
    parts = [_state_text(row, state, viewpoint, late=late), elsewhere, shelf, _until(row, state, viewpoint)]
    if pending and state is not ReservationState.REQUESTED:
        parts.append(translate("Reservations", "not confirmed yet"))
    return " · ".join(filter(None, parts))


def _state_text(row: Reservation, state: ReservationState, viewpoint: Viewpoint, *, late: bool) -> str:
    match state:
        case ReservationState.CONFIRMED if late:
            over = viewpoint.locale.span(viewpoint.now - (row.acknowledge_by_at or viewpoint.now))
            return translate("Reservations", "Not prepared, %1 over time").replace("%1", over)
        case ReservationState.CONFIRMED if row.claimed_by:
            return translate("Reservations", "%1 prepares it").replace("%1", row.claimed_by.split(" ")[0])
        case ReservationState.CONFIRMED if row.acknowledge_by_at is not None:
            by = viewpoint.locale.clock(row.acknowledge_by_at)
            return translate("Reservations", "To prepare by %1").replace("%1", by)
        case _:
            return state_words(state)


def state_words(state: ReservationState) -> str:
    """A state for people."""
    match state:
        case ReservationState.REQUESTED:
            return translate("Reservations", "Requested, not confirmed")
        case ReservationState.CONFIRMED:
            return translate("Reservations", "To prepare")
        case ReservationState.PUT_ASIDE:
            return translate("Reservations", "Put aside")
        case ReservationState.READY:
            return translate("Reservations", "Ready")
        case ReservationState.HANDED_OVER:
            return translate("Reservations", "Handed over")
        case ReservationState.REFUSED:
            return translate("Reservations", "Could not be kept")
        case ReservationState.CANCELLED:
            return translate("Reservations", "Cancelled")
        case ReservationState.EXPIRED:
            return translate("Reservations", "Ran out")


def _until(row: Reservation, state: ReservationState, viewpoint: Viewpoint) -> str:
    if row.expires_at is None or state in (ReservationState.CONFIRMED, ReservationState.REQUESTED):
        return ""
    until = viewpoint.locale.moment(row.expires_at, now=viewpoint.now)
    if state is ReservationState.EXPIRED:
        return until
    return translate("Reservations", "until %1").replace("%1", until)
