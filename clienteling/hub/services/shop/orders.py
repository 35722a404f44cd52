"""Orders from the retailer's shops, and the goods that a click & collect order holds."""

from msgspec.structs import replace

from clienteling.contract.limits import MAX_ID_CHARS, MAX_TITLE_CHARS
from clienteling.contract.operations.reservation import CancelReservation, ReserveStock
from clienteling.contract.operations.service import AddTask
from clienteling.contract.records import Branch, Customer, Order, OrderLine, Record, Reservation
from clienteling.contract.refusals import Refused
from clienteling.hub.services.shop.acting import Acting, Unclear, UnknownReference
from clienteling.hub.services.shop.bodies import Collection, ReservedLine, ShopAnswer, ShopOrder
from clienteling.hub.store.feed import Removal
from clienteling.hub.store.rows import under

CANCELLED = "cancelled"
ORIGIN = "click_collect"

_HELD = "SELECT reservation_id FROM reservation WHERE order_number = %s AND closed_at IS NULL ORDER BY reservation_id"


def take_order(acting: Acting, body: ShopOrder) -> ShopAnswer:
    """Store an order as it is now and hold what is to be collected.

    Raises ``Unclear`` and ``UnknownReference``; then nothing of it is done.
    """
    lines = _lines(body)
    customer = None if body.customer_id is None else acting.known(Customer, body.customer_id)
    if body.branch_id is not None:
        acting.known(Branch, body.branch_id)
    if body.collect is not None:
        acting.known(Branch, body.collect.branch_id)
    before = acting.locked(Order, body.order_number)
    if before is not None and before.customer_id not in (None, body.customer_id):
        raise Unclear("This order belongs to another customer.")
    if before is not None and body.as_of_at is not None and (before.as_of_at or 0) > body.as_of_at:
        return ShopAnswer("unchanged")
    order = _order(body, lines, acting.at)
    kept, removed = _merged(acting, lines)
    rows: list[Record] = [order, *kept]
    if customer is not None:
        rows.append(_figured(customer, order, before))
    changed = acting.write(*rows, removed=removed)
    if order.status == CANCELLED:
        _release(acting, order)
    reserved = () if body.collect is None or order.status == CANCELLED else _held(acting, order, lines, body.collect)
    result = "created" if before is None else "updated" if changed or removed else "unchanged"
    acting.log("ShopOrder", f"order/{order.order_number}", {"result": result, "held": len(reserved)})
    return ShopAnswer(result, reserved)


def _lines(body: ShopOrder) -> tuple[OrderLine, ...]:
    numbers = [line.line or place for place, line in enumerate(body.lines, start=1)]
    if len(set(numbers)) < len(numbers):
        raise Unclear("An order has each of its lines once.")
    if body.collect is not None and body.customer_id is None:
        raise Unclear("An order that is to be collected says by which customer.")
    return tuple(
        OrderLine(
            body.order_number,
            number,
            body.customer_id,
            line.sku,
            line.title or line.sku,
            line.quantity,
            line.unit_price_minor,
            line.discount_minor,
            line.tax_minor,
            line.fulfilled_at,
        )
        for number, line in zip(numbers, body.lines, strict=True)
    )


def _order(body: ShopOrder, lines: tuple[OrderLine, ...], at: int) -> Order:
    total = body.total_minor
    if total is None:
        total = sum(line.quantity * line.unit_price_minor - line.discount_minor + line.tax_minor for line in lines)
        total += body.shipping_minor - body.discount_minor
    return Order(
        body.order_number,
        body.customer_id,
        body.channel,
        body.placed_at,
        body.currency,
        body.status,
        body.branch_id or (body.collect.branch_id if body.collect is not None else None),
        body.email,
        total,
        body.discount_minor,
        body.shipping_minor,
        body.delivered_at,
        body.as_of_at or at,
    )


def _merged(acting: Acting, lines: tuple[OrderLine, ...]) -> tuple[list[OrderLine], tuple[Removal, ...]]:
    """The lines with what the hub knows of their returns, and those that are no longer there."""
    before = {line.line: line for line in under(acting.conn, OrderLine, lines[0].order_number, lock=True)}
    kept: list[OrderLine] = []
    for line in lines:
        known = before.pop(line.line, None)
        if known is not None:
            fulfilled_at = line.fulfilled_at or known.fulfilled_at
            line = replace(line, returned_quantity=known.returned_quantity, fulfilled_at=fulfilled_at)
            if line.quantity < line.returned_quantity:
                raise Unclear(f"More of line {line.line} came back than the order now has.")
        kept.append(line)
    if any(line.returned_quantity for line in before.values()):
        raise Unclear("A line of which something came back cannot be taken out.")
    return kept, tuple(Removal(OrderLine, (line.order_number, line.line)) for line in before.values())


def _figured(customer: Customer, order: Order, before: Order | None) -> Customer:
    """The customer's figures with this order: in one currency, never converted."""
    counted = before is not None and before.customer_id == order.customer_id
    currency = customer.currency or order.currency
    worth = order.total_minor if order.currency == currency else 0
    known = before.total_minor if before is not None and counted and before.currency == currency else 0
    return replace(
        customer,
        currency=currency,
        lifetime_minor=customer.lifetime_minor + worth - known,
        order_count=customer.order_count + (0 if counted else 1),
        last_seen_at=max(customer.last_seen_at or 0, order.placed_at),
    )


def _held(acting: Acting, order: Order, lines: tuple[OrderLine, ...], collect: Collection) -> tuple[ReservedLine, ...]:
    return tuple(_hold(acting, order, line, collect) for line in lines)


def _hold(acting: Acting, order: Order, line: OrderLine, collect: Collection) -> ReservedLine:
    reservation_id = f"{order.order_number}/{line.line}"
    if len(reservation_id) > MAX_ID_CHARS:
        raise Unclear("The order number is too long for an order that is to be collected.")
    if acting.locked(Reservation, reservation_id) is not None:
        return ReservedLine(line.line, reservation_id)
    body = ReserveStock(
        reservation_id,
        order.customer_id or "",
        collect.branch_id,
        line.sku,
        line.quantity,
        ORIGIN,
        collect.expires_at,
    )
    refusal = acting.decide(body, branch_id=collect.branch_id, change=lambda row: _of_order(row, order))
    if refusal is None:
        return ReservedLine(line.line, reservation_id)
    _tell_branch(acting, order, line, collect, refusal.code)
    return ReservedLine(line.line, reservation_id, refusal.code, refusal.detail)


def _of_order(row: Record, order: Order) -> Record:
    return replace(row, order_number=order.order_number) if isinstance(row, Reservation) else row


def _tell_branch(acting: Acting, order: Order, line: OrderLine, collect: Collection, code: Refused) -> None:
    """A promise that was made and cannot be kept as it is becomes a task of the branch, once."""
    title = f"{order.order_number}: {line.title} × {line.quantity} · {code}"
    task_id = f"collect/{order.order_number}/{line.line}"[:MAX_ID_CHARS]
    body = AddTask(task_id, title[:MAX_TITLE_CHARS], "promise", order.customer_id, branch_id=collect.branch_id)
    refusal = acting.decide(body, branch_id=collect.branch_id)
    if refusal is not None and refusal.code is not Refused.ALREADY_EXISTS:
        raise UnknownReference(refusal.detail)


def _release(acting: Acting, order: Order) -> None:
    for (reservation_id,) in acting.conn.execute(_HELD, (order.order_number,)).fetchall():
        acting.decide(CancelReservation(reservation_id, "order cancelled"), branch_id=order.branch_id or "")
