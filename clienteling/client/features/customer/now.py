"""Now: what is open with this customer, most urgent first, each with one primary action. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_named
from clienteling.client.features.customer.identity import VISIT_FRESH_MS
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.reservations.words import Step, reservation_words
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.features.wording import offline_hint
from clienteling.client.qt.locale import DAY_MS
from clienteling.client.qt.tone import Tone
from clienteling.contract.operations.commerce import TakeOverCart
from clienteling.contract.operations.reservation import ClaimReservation
from clienteling.contract.operations.service import SendMessage
from clienteling.contract.records import Cart, Conversation, Reservation, Return, Task, Visit
from clienteling.domain.reservation import OPEN, ReservationState, state_at

translate = QCoreApplication.translate

MAX_CARDS: Final = 40
SHOWN_AFTER_END_MS: Final = 2 * DAY_MS
RETURN_UNDER_WAY: Final = frozenset({"requested", "received", "refund_started"})


class Urgency(IntEnum):
    """The order of the cards."""

    READY = 0
    LATE = 1
    TO_PREPARE = 2
    PROMISE = 3
    CHAT = 4
    VISIT = 5
    REQUESTED = 6
    TASK = 7
    RETURN = 8
    CART = 9
    ELSEWHERE = 10
    ENDED = 11


@dataclass(frozen=True, slots=True)
class NowRow:
    """A card. ``action`` is what the button does with ``subject``; ``hint`` is to be known before the tap."""

    key: str
    kind: str
    subject: str
    tone: int
    title: str
    line: str
    standing: str
    picture: str
    pictured: bool
    iconName: str
    action: str
    actionText: str
    more: bool
    hint: str


@dataclass(frozen=True, slots=True)
class _Card:
    urgency: Urgency
    at: int
    row: NowRow


def derive_now(facts: CustomerFacts, viewpoint: Viewpoint, *, pending: frozenset[str]) -> tuple[NowRow, ...]:
    """All cards, at most ``MAX_CARDS``."""
    cards = [
        *(_visit(row, viewpoint) for row in facts.visits if _is_here(row, viewpoint)),
        *(
            card
            for row in facts.reservations
            if (card := _reservation(row, facts, viewpoint, pending=row.reservation_id in pending)) is not None
        ),
        *(_task(row, viewpoint, pending=row.task_id in pending) for row in facts.tasks if row.state == "open"),
        *(_chat(row, facts, viewpoint) for row in facts.conversations if row.state == "waiting"),
        *_returns(facts, viewpoint),
        *(_cart(row, facts, viewpoint) for row in facts.carts if row.state != "closed" and _lines(row, facts)),
    ]
    cards.sort(key=lambda card: (card.urgency, card.at))
    return tuple(card.row for card in cards)[:MAX_CARDS]


def _is_here(visit: Visit, viewpoint: Viewpoint) -> bool:
    fresh = viewpoint.now - VISIT_FRESH_MS < visit.at
    return visit.branch_id == viewpoint.branch_id and visit.ended_at is None and fresh


def _visit(visit: Visit, viewpoint: Viewpoint) -> _Card:
    arrived = visit.kind == "arrived"
    when = viewpoint.locale.clock(visit.at)
    waited = viewpoint.locale.span(max(0, viewpoint.now - visit.at))
    match visit.kind:
        case "arrived":
            title = translate("Customer", "In the store for %1").replace("%1", waited)
        case "appointment":
            title = translate("Customer", "Appointment at %1").replace("%1", when)
        case _:
            title = translate("Customer", "On the way, since %1").replace("%1", when)
    row = NowRow(
        key=f"visit/{visit.visit_id}",
        kind="visit",
        subject=visit.visit_id,
        tone=Tone.PLAIN,
        title=title,
        line=visit_how(visit.how),
        standing="",
        picture="",
        pictured=False,
        iconName="store" if arrived else "pin",
        action="served" if arrived else "arrived",
        actionText=translate("Customer", "Served") if arrived else translate("Customer", "Arrived"),
        more=False,
        hint="",
    )
    return _Card(Urgency.VISIT, visit.at, row)


def visit_how(how: str) -> str:
    """By what we know that the customer is here."""
    match how:
        case "pick_up_code":
            return translate("Customer", "Checked in with pick-up code")
        case "loyalty_card":
            return translate("Customer", "Showed the loyalty card")
        case "seen" | "":
            return ""
        case "app" | "web":
            return translate("Customer", "Checked in online")
        case _:
            return how.replace("_", " ")


def _reservation(row: Reservation, facts: CustomerFacts, viewpoint: Viewpoint, *, pending: bool) -> _Card | None:
    state = state_at(ReservationState(row.state), row.expires_at, viewpoint.now)
    ended_at = row.closed_at or row.expires_at or row.created_at
    if state in (ReservationState.HANDED_OVER, ReservationState.CANCELLED):
        return None
    if state not in OPEN and viewpoint.now - ended_at > SHOWN_AFTER_END_MS:
        return None
    branch = facts.branches.get(row.branch_id, row.branch_id)
    words = reservation_words(row, viewpoint, branch=branch, pending=pending)
    article = article_named(facts.articles, row.sku)
    count = f"{viewpoint.locale.number(row.quantity)} × " if row.quantity > 1 else ""
    now_row = NowRow(
        key=f"reservation/{row.reservation_id}",
        kind="reservation",
        subject=row.reservation_id,
        tone=words.tone,
        title=count + article.name,
        line=words.origin,
        standing=words.standing,
        picture=article.image,
        pictured=True,
        iconName="",
        action=words.step,
        actionText=words.step_text,
        more=state in OPEN,
        hint=offline_hint(ClaimReservation, viewpoint.link) if words.step is Step.CLAIM else "",
    )
    return _Card(_urgency(row, state, viewpoint, late=words.late), row.created_at, now_row)


def _urgency(row: Reservation, state: ReservationState, viewpoint: Viewpoint, *, late: bool) -> Urgency:
    if state not in OPEN:
        return Urgency.ENDED
    if row.branch_id != viewpoint.branch_id:
        return Urgency.ELSEWHERE
    match state:
        case ReservationState.READY:
            return Urgency.READY
        case ReservationState.REQUESTED:
            return Urgency.REQUESTED
        case _:
            return Urgency.LATE if late else Urgency.TO_PREPARE


def _task(task: Task, viewpoint: Viewpoint, *, pending: bool) -> _Card:
    promise = task.kind == "promise"
    overdue = task.due_at is not None and task.due_at < viewpoint.now
    row = NowRow(
        key=f"task/{task.task_id}",
        kind="task",
        subject=task.task_id,
        tone=Tone.RED if overdue else Tone.AMBER if promise else Tone.PLAIN,
        title=_task_title(task, promise=promise),
        line=task.title,
        standing=" · ".join(filter(None, (_due(task, viewpoint), _not_confirmed(pending=pending)))),
        picture="",
        pictured=False,
        iconName="",
        action="done",
        actionText=translate("Customer", "Done"),
        more=False,
        hint="",
    )
    return _Card(Urgency.PROMISE if promise or overdue else Urgency.TASK, task.due_at or task.created_at, row)


def _task_title(task: Task, *, promise: bool) -> str:
    if promise and task.conversation_id:
        return translate("Customer", "Promised in chat, still open")
    if promise:
        return translate("Customer", "Promised, still open")
    if task.kind == "follow_up":
        return translate("Customer", "Follow up")
    return translate("Customer", "Task")


def _due(task: Task, viewpoint: Viewpoint) -> str:
    if task.due_at is None:
        return ""
    when = viewpoint.locale.moment(task.due_at, now=viewpoint.now)
    if task.due_at < viewpoint.now:
        return translate("Customer", "overdue since %1").replace("%1", when)
    return translate("Customer", "due %1").replace("%1", when)


def _not_confirmed(*, pending: bool) -> str:
    return translate("Customer", "not confirmed yet") if pending else ""


def _chat(row: Conversation, facts: CustomerFacts, viewpoint: Viewpoint) -> _Card:
    since = row.waiting_since_at or row.changed_at
    waited = viewpoint.locale.span(max(0, viewpoint.now - since))
    said = [message for message in facts.messages if message.conversation_id == row.conversation_id]
    asked = next((message.text for message in reversed(said) if message.speaker == "customer"), row.subject)
    title = translate("Customer", "Waits for an answer for %1").replace("%1", waited)
    now_row = NowRow(
        key=f"chat/{row.conversation_id}",
        kind="chat",
        subject=row.conversation_id,
        tone=Tone.AMBER,
        title=title,
        line=f"“{asked}”" if asked else facts.channels.get(row.channel, row.channel),
        standing="" if not row.owner else translate("Customer", "%1 answers").replace("%1", row.owner),
        picture="",
        pictured=False,
        iconName="",
        action="reply",
        actionText=translate("Customer", "Reply"),
        more=False,
        hint=offline_hint(SendMessage, viewpoint.link),
    )
    return _Card(Urgency.CHAT, since, now_row)


def _returns(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[_Card]:
    grouped: dict[str, list[Return]] = {}
    for row in facts.returns:
        if row.state in RETURN_UNDER_WAY:
            grouped.setdefault(row.return_id, []).append(row)
    for return_id, rows in grouped.items():
        first = rows[0]
        amount = viewpoint.locale.money(sum(row.refund_minor for row in rows), first.currency)
        names = ", ".join(article_named(facts.articles, row.sku).name for row in rows)
        yield _Card(
            Urgency.RETURN,
            first.returned_at,
            NowRow(
                key=f"return/{return_id}",
                kind="return",
                subject=first.order_number or "",
                tone=Tone.PLAIN,
                title=return_words(first.state).replace("%1", amount),
                line=names,
                standing="",
                picture="",
                pictured=False,
                iconName="returns",
                action="open_return" if first.order_number else "",
                actionText=translate("Customer", "Continue") if first.state == "requested" else "",
                more=False,
                hint="",
            ),
        )


def return_words(state: str) -> str:
    """Where a return is; ``%1`` stands for the amount."""
    match state:
        case "requested":
            return translate("Customer", "Return announced online · %1")
        case "received":
            return translate("Customer", "Return taken in · refund of %1 follows")
        case "refund_started":
            return translate("Customer", "Refund of %1 is on its way")
        case "refunded":
            return translate("Customer", "Refunded %1")
        case _:
            return translate("Customer", "Returned · %1")


def _lines(cart: Cart, facts: CustomerFacts) -> int:
    return sum(line.cart_id == cart.cart_id and line.fate != "drop" for line in facts.cart_lines)


def _cart(cart: Cart, facts: CustomerFacts, viewpoint: Viewpoint) -> _Card:
    lines = [line for line in facts.cart_lines if line.cart_id == cart.cart_id]
    total = viewpoint.locale.money(sum(line.quantity * line.unit_price_minor for line in lines), cart.currency)
    open_cart = cart.state == "open"
    title = (
        translate("Customer", "%n article(s) in the online cart", "", len(lines))
        if open_cart
        else translate("Customer", "Cart taken over, %n article(s)", "", len(lines))
    )
    row = NowRow(
        key=f"cart/{cart.cart_id}",
        kind="cart",
        subject=cart.cart_id,
        tone=Tone.PLAIN,
        title=title,
        line=total,
        standing="",
        picture="",
        pictured=False,
        iconName="cart",
        action="cart",
        actionText="",
        more=False,
        hint=offline_hint(TakeOverCart, viewpoint.link),
    )
    return _Card(Urgency.CART, cart.changed_at, row)
