"""What operations on reservations mean: stock is held by one branch, once, until a final state."""

from typing import assert_never

from msgspec.structs import replace

from clienteling.contract.decide.service import appended
from clienteling.contract.decide.view import Authority, Circumstances, Effects, Refusal, View, bounded, found, fresh
from clienteling.contract.limits import MAX_FIELD_CHARS, MAX_QUANTITY
from clienteling.contract.operations.reservation import (
    CancelReservation,
    ClaimReservation,
    HandOver,
    MarkReady,
    PutAside,
    RefuseReservation,
    ReserveStock,
)
from clienteling.contract.records import (
    Branch,
    Consent,
    Conversation,
    Customer,
    Product,
    Record,
    Reservation,
    Stock,
    Variant,
)
from clienteling.contract.refusals import Refused
from clienteling.domain.notices import ready_notice
from clienteling.domain.reservation import OPEN, ReservationState, may_become, state_at

HOUR_MS = 3_600_000
ACKNOWLEDGE_WITHIN_MS = HOUR_MS // 2
KEPT_FOR_MS = 72 * HOUR_MS

ReservationBody = ClaimReservation | PutAside | MarkReady | HandOver | CancelReservation | RefuseReservation


def reserve(body: ReserveStock, view: View, now: Circumstances) -> Effects:
    """Hold stock. On the hub this is binding; on a device it is a request. Raises :class:`Refusal`."""
    if not 1 <= body.quantity <= MAX_QUANTITY:
        raise Refusal(Refused.INVALID_QUANTITY, "Reserve at least one unit.", {"quantity": body.quantity})
    found(view, Customer, body.customer_id, code=Refused.UNKNOWN_CUSTOMER)
    found(view, Branch, body.branch_id, code=Refused.UNKNOWN_BRANCH)
    found(view, Variant, body.sku, code=Refused.UNKNOWN_ARTICLE)
    reservation_id = fresh(view, Reservation, body.reservation_id)
    origin = bounded(body.origin, MAX_FIELD_CHARS, what="origin")
    stock = view.get(Stock, body.branch_id, body.sku)
    available = 0 if stock is None else max(0, stock.on_hand - stock.reserved)
    by_hub = now.authority is Authority.HUB
    if by_hub and available < body.quantity:
        raise Refusal(
            Refused.OUT_OF_STOCK,
            f"Only {available} left there.",
            {"available": available, "sku": body.sku, "branch_id": body.branch_id},
        )
    reservation = Reservation(
        reservation_id,
        body.customer_id,
        body.branch_id,
        body.sku,
        body.quantity,
        ReservationState.CONFIRMED if by_hub else ReservationState.REQUESTED,
        origin,
        now.at,
        created_by=now.name,
        created_branch_id=now.branch_id,
        conversation_id=body.conversation_id,
        acknowledge_by_at=now.at + ACKNOWLEDGE_WITHIN_MS if by_hub else None,
        expires_at=body.expires_at or (now.at + KEPT_FOR_MS if by_hub else None),
        pick_up_code=now.pick_up_code if by_hub else "",
    )
    held = () if stock is None else (replace(stock, reserved=stock.reserved + body.quantity),)
    return Effects((reservation, *held))


def decide(body: ReservationBody, view: View, now: Circumstances) -> Effects:
    """The rows after the next step in a reservation's life. Raises :class:`Refusal`."""
    reservation = found(view, Reservation, body.reservation_id)
    match body:
        case ClaimReservation():
            return _claim(reservation, now)
        case PutAside():
            _in_branch(reservation, now)
            shelf = bounded(body.shelf, MAX_FIELD_CHARS, what="shelf", required=True)
            moved = _moved(reservation, ReservationState.PUT_ASIDE, now)
            return Effects(
                (replace(moved, shelf=shelf, put_aside_at=now.at, claimed_by=reservation.claimed_by or now.name),)
            )
        case MarkReady():
            _in_branch(reservation, now)
            ready = replace(_moved(reservation, ReservationState.READY, now), ready_at=now.at)
            return Effects((ready, *_tell_ready(ready, view, now)))
        case HandOver():
            _in_branch(reservation, now)
            return _hand_over(body, reservation, view, now)
        case CancelReservation():
            return _closed(reservation, ReservationState.CANCELLED, body.reason, view, now)
        case RefuseReservation():
            _in_branch(reservation, now)
            return _closed(reservation, ReservationState.REFUSED, body.reason, view, now)
    assert_never(body)


def expire(reservation: Reservation, view: View, now: Circumstances) -> Effects:
    """The rows after an open reservation ran out. Raises :class:`Refusal` when it has not."""
    state = ReservationState(reservation.state)
    if state not in OPEN or state_at(state, reservation.expires_at, now.at) is not ReservationState.EXPIRED:
        raise Refusal(Refused.WRONG_STATE, "This reservation has not run out.")
    closed = replace(reservation, state=ReservationState.EXPIRED, closed_at=now.at)
    return Effects((closed, *_released(reservation, view)))


def _claim(reservation: Reservation, now: Circumstances) -> Effects:
    _in_branch(reservation, now)
    if reservation.claimed_by not in ("", now.name):
        raise Refusal(
            Refused.CLAIMED_BY_OTHER,
            f"{reservation.claimed_by} is already on it.",
            {"owner": reservation.claimed_by},
            conflict=True,
        )
    state = state_at(ReservationState(reservation.state), reservation.expires_at, now.at)
    if state not in OPEN:
        raise _wrong_state(replace(reservation, state=state))
    return Effects((replace(reservation, claimed_by=now.name),))


def _in_branch(reservation: Reservation, now: Circumstances) -> None:
    if reservation.branch_id != now.branch_id:
        raise Refusal(Refused.WRONG_BRANCH, "The goods are in another branch.", {"branch_id": reservation.branch_id})


def _wrong_state(reservation: Reservation) -> Refusal:
    return Refusal(
        Refused.WRONG_STATE,
        f"This reservation is {reservation.state}.",
        {"state": reservation.state, "by": reservation.closed_by},
        conflict=True,
    )


def _moved(reservation: Reservation, target: ReservationState, now: Circumstances) -> Reservation:
    state = state_at(ReservationState(reservation.state), reservation.expires_at, now.at)
    if not may_become(state, target):
        raise _wrong_state(replace(reservation, state=state))
    return replace(reservation, state=target)


def _hand_over(body: HandOver, reservation: Reservation, view: View, now: Circumstances) -> Effects:
    if body.proof not in ("code", "identity"):
        raise Refusal(Refused.INVALID_VALUE, f"{body.proof} is no proof.", {"value": body.proof})
    if body.proof == "code" and (not body.code or body.code != reservation.pick_up_code):
        raise Refusal(Refused.WRONG_CODE, "The pick-up code does not match.")
    moved = _moved(reservation, ReservationState.HANDED_OVER, now)
    stock = view.get(Stock, reservation.branch_id, reservation.sku)
    taken: tuple[Record, ...] = ()
    if stock is not None:
        quantity = reservation.quantity
        taken = (replace(stock, on_hand=max(0, stock.on_hand - quantity), reserved=max(0, stock.reserved - quantity)),)
    return Effects((replace(moved, closed_at=now.at, closed_by=now.name, closed_reason=body.proof), *taken))


def _closed(reservation: Reservation, target: ReservationState, reason: str, view: View, now: Circumstances) -> Effects:
    moved = _moved(reservation, target, now)
    closed = replace(
        moved,
        closed_at=now.at,
        closed_by=now.name,
        closed_reason=bounded(reason, MAX_FIELD_CHARS, what="reason"),
    )
    return Effects((closed, *_released(reservation, view)))


def _released(reservation: Reservation, view: View) -> tuple[Record, ...]:
    stock = view.get(Stock, reservation.branch_id, reservation.sku)
    if stock is None:
        return ()
    return (replace(stock, reserved=max(0, stock.reserved - reservation.quantity)),)


def _tell_ready(reservation: Reservation, view: View, now: Circumstances) -> tuple[Record, ...]:
    if reservation.conversation_id is None:
        return ()
    conversation = view.get(Conversation, reservation.conversation_id)
    if conversation is None or conversation.state == "closed":
        return ()
    consent = view.get(Consent, reservation.customer_id, conversation.channel)
    if consent is not None and not consent.granted:
        return ()
    customer = view.get(Customer, reservation.customer_id)
    branch = view.get(Branch, reservation.branch_id)
    text = ready_notice(
        language="" if customer is None else customer.language,
        article=article_name(view, reservation.sku),
        branch=reservation.branch_id if branch is None else branch.name,
        code=reservation.pick_up_code,
    )
    message_id = f"ready-{reservation.reservation_id}"
    return (appended(view, conversation, message_id, "bot", text, now), replace(conversation, changed_at=now.at))


def article_name(view: View, sku: str) -> str:
    """What a customer calls the article: the product's title and the variant's options."""
    variant = view.get(Variant, sku)
    if variant is None:
        return sku
    product = view.get(Product, variant.product_id)
    title = variant.title if product is None else product.title
    options = " ".join(filter(None, (variant.option1_value, variant.option2_value)))
    return f"{title}, {options}" if options else title
