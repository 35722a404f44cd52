"""The panel in which a step of a reservation is taken: what it shows. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import Article, article_named, read_articles
from clienteling.client.features.people import full_name
from clienteling.client.features.reservations.words import Step, reservation_words, step_words
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.features.wording import offline_hint
from clienteling.client.port import Reader
from clienteling.contract.operations import Body
from clienteling.contract.operations import reservation as operations
from clienteling.contract.records import Branch, Customer, Reservation
from clienteling.domain.reservation import ReservationState, may_become, state_at
from clienteling.domain.text import digits

translate = QCoreApplication.translate

CODE_LENGTH: Final = 6
STEP_BODY: Final[dict[Step, type[Body]]] = {
    Step.HAND_OVER: operations.HandOver,
    Step.PUT_ASIDE: operations.PutAside,
    Step.READY: operations.MarkReady,
    Step.CLAIM: operations.ClaimReservation,
    Step.CANCEL: operations.CancelReservation,
    Step.REFUSE: operations.RefuseReservation,
}
STEP_TARGET: Final = {
    Step.HAND_OVER: ReservationState.HANDED_OVER,
    Step.PUT_ASIDE: ReservationState.PUT_ASIDE,
    Step.READY: ReservationState.READY,
    Step.CANCEL: ReservationState.CANCELLED,
    Step.REFUSE: ReservationState.REFUSED,
}
ELSEWHERE_TOO: Final = frozenset({Step.CANCEL})


@dataclass(frozen=True, slots=True)
class ReservationFacts:
    """A reservation with what is needed to show it."""

    row: Reservation
    article: Article
    customer: str
    branch: str


@dataclass(frozen=True, slots=True)
class StepProps:
    """``panel`` is the step that is asked about, ``more`` for the choice of a step, or empty."""

    panel: str
    article: str
    picture: str
    customer: str
    standing: str
    code: str
    shelf: str
    reason: str
    error: str
    hint: str
    codeKnown: bool


@dataclass(frozen=True, slots=True)
class StepRow:
    step: str
    label: str
    iconName: str
    danger: bool


def ask_reservation(reader: Reader, reservation_id: str) -> ReservationFacts | None:
    """The reservation, when it is on this device."""
    row = reader.get(Reservation, reservation_id)
    if row is None:
        return None
    customer = reader.get(Customer, row.customer_id)
    branch = reader.get(Branch, row.branch_id)
    return ReservationFacts(
        row,
        article_named(read_articles(reader, [row.sku]), row.sku),
        "" if customer is None else full_name(customer.first_name, customer.last_name),
        row.branch_id if branch is None else branch.name,
    )


def derive_step(
    facts: ReservationFacts | None,
    viewpoint: Viewpoint,
    *,
    panel: str,
    code: str = "",
    shelf: str = "",
    reason: str = "",
    error: str = "",
) -> StepProps:
    """What the panel shows; closed without a reservation."""
    if facts is None or not panel:
        return StepProps("", "", "", "", "", "", "", "", "", "", False)
    words = reservation_words(facts.row, viewpoint, branch=facts.branch)
    count = f"{viewpoint.locale.number(facts.row.quantity)} × " if facts.row.quantity > 1 else ""
    body = STEP_BODY.get(Step(panel)) if panel != "more" else None
    return StepProps(
        panel=panel,
        article=count + facts.article.name,
        picture=facts.article.image,
        customer=facts.customer,
        standing=words.standing,
        code=code,
        shelf=shelf,
        reason=reason,
        error=error,
        hint="" if body is None else offline_hint(body, viewpoint.link),
        codeKnown=bool(facts.row.pick_up_code),
    )


def possible_steps(facts: ReservationFacts | None, viewpoint: Viewpoint) -> tuple[StepRow, ...]:
    """Every step that the reservation's life allows here, the destructive ones last."""
    if facts is None:
        return ()
    state = state_at(ReservationState(facts.row.state), facts.row.expires_at, viewpoint.now)
    here = facts.row.branch_id == viewpoint.branch_id
    steps = [
        step for step, target in STEP_TARGET.items() if may_become(state, target) and (here or step in ELSEWHERE_TOO)
    ]
    if here and state is ReservationState.CONFIRMED and not facts.row.claimed_by:
        steps.insert(0, Step.CLAIM)
    return tuple(StepRow(step, step_words(step), _icon(step), step in (Step.CANCEL, Step.REFUSE)) for step in steps)


def _icon(step: Step) -> str:
    match step:
        case Step.HAND_OVER:
            return "hand-over"
        case Step.PUT_ASIDE:
            return "put-aside"
        case Step.READY:
            return "check"
        case Step.CLAIM:
            return "flag"
        case _:
            return "close"


def read_code(text: str) -> str:
    """The pick-up code in what was typed or scanned: its last six digits."""
    return digits(text)[-CODE_LENGTH:]


def code_fault(facts: ReservationFacts, code: str) -> str:
    """Why a code does not open this reservation; empty when it does."""
    if not facts.row.pick_up_code:
        return translate("Reservations", "The code is not known here yet. Check the identity instead.")
    if code != facts.row.pick_up_code:
        return translate("Reservations", "This code does not match.")
    return ""


def shelf_fault(shelf: str) -> str:
    """Why goods cannot be put aside on ``shelf``; empty when they can."""
    return "" if shelf.strip() else translate("Reservations", "Say where it lies, so that a colleague finds it.")
