"""What taking goods back means: never more than bought less returned, to the minor unit."""

from dataclasses import dataclass

from msgspec.structs import replace

from clienteling.contract.decide.view import Authority, Circumstances, Effects, Refusal, View, bounded, found
from clienteling.contract.limits import MAX_ID_CHARS, MAX_RETURN_LINES
from clienteling.contract.operations.commerce import AcceptReturn, ReturnedLine
from clienteling.contract.records import Customer, Order, OrderLine, Product, Record, Return, Stock, Variant
from clienteling.contract.refusals import Refused
from clienteling.domain import returning
from clienteling.domain.refund import line_value, part_refund, spread
from clienteling.domain.returning import Condition, Disposition, Eligibility, ReturnReason
from clienteling.domain.returning import Refusal as Reason

REFUSED_BECAUSE = {
    Reason.NOT_RETURNABLE: Refused.NOT_RETURNABLE,
    Reason.ALL_RETURNED: Refused.MORE_THAN_BOUGHT,
    Reason.WINDOW_CLOSED: Refused.WINDOW_CLOSED,
    Reason.CANCELLED: Refused.NOT_RETURNABLE,
}
"""The code that a reason stands for."""


@dataclass(frozen=True, slots=True)
class ReturnableLine:
    """An order line with what may still come back and what its whole is worth (minor units)."""

    line: OrderLine
    eligibility: Eligibility
    value: int

    def refund(self, quantity: int) -> int:
        """What ``quantity`` more units refund, in minor units."""
        return part_refund(
            self.value,
            bought=self.line.quantity,
            already_returned=self.line.returned_quantity,
            returning=quantity,
        )


def returnable_lines(order: Order, view: View, *, at: int) -> tuple[ReturnableLine, ...]:
    """Every line of an order with what may still come back at ``at`` (ms)."""
    lines = view.under(OrderLine, order.order_number)
    gross = tuple(line.quantity * line.unit_price_minor - line.discount_minor for line in lines)
    shares = spread(order.discount_minor, gross)
    return tuple(_returnable(order, line, share, view, at=at) for line, share in zip(lines, shares, strict=True))


def _returnable(order: Order, line: OrderLine, share: int, view: View, *, at: int) -> ReturnableLine:
    variant = view.get(Variant, line.sku)
    product = None if variant is None else view.get(Product, variant.product_id)
    value = line_value(
        quantity=line.quantity,
        unit_price=line.unit_price_minor,
        discount=line.discount_minor,
        tax=line.tax_minor,
        order_discount_share=share,
    )
    eligible = returning.eligibility(
        bought=line.quantity,
        returned=line.returned_quantity,
        returnable=(product is None or product.returnable) and value >= 0,
        window_days=None if product is None else product.return_window_days,
        window_from=line.fulfilled_at or order.delivered_at or order.placed_at,
        order_cancelled=order.status == "cancelled",
        now=at,
    )
    return ReturnableLine(line, eligible, value)


def accept(body: AcceptReturn, view: View, now: Circumstances) -> Effects:
    """Take lines of an order back. Raises :class:`Refusal`; then nothing of it is done."""
    order = found(view, Order, body.order_number)
    if not 1 <= len(body.lines) <= MAX_RETURN_LINES or len({part.line for part in body.lines}) < len(body.lines):
        raise Refusal(Refused.INVALID_QUANTITY, "A return names each of its lines once.", {"limit": MAX_RETURN_LINES})
    bounded(body.return_id, MAX_ID_CHARS, what="id", required=True)
    if view.under(Return, body.return_id):
        raise Refusal(Refused.ALREADY_EXISTS, "This return exists already.", {"id": body.return_id})
    lines = {item.line.line: item for item in returnable_lines(order, view, at=now.at)}
    rows: list[Record] = []
    stocked: dict[str, int] = {}
    total = 0
    for number, part in enumerate(body.lines, start=1):
        item = _checked(part, lines)
        refund = item.refund(part.quantity)
        total += refund
        rows.append(replace(item.line, returned_quantity=item.line.returned_quantity + part.quantity))
        rows.append(_return_row(body, number, part, item, refund, order, now))
        if part.disposition == Disposition.SHELF:
            stocked[item.line.sku] = stocked.get(item.line.sku, 0) + part.quantity
    if total != body.refund_minor or body.currency != order.currency:
        raise Refusal(
            Refused.REFUND_DIFFERS,
            "The refund has changed since it was shown.",
            {"shown": body.refund_minor, "now": total, "currency": order.currency},
            conflict=True,
        )
    rows.extend(_back_on_shelf(stocked, view, now))
    customer = None if order.customer_id is None else view.get(Customer, order.customer_id)
    if customer is not None:
        rows.append(replace(customer, returned_minor=customer.returned_minor + total))
    return Effects(tuple(rows))


def _checked(part: ReturnedLine, lines: dict[int, ReturnableLine]) -> ReturnableLine:
    item = lines.get(part.line)
    if item is None:
        raise Refusal(Refused.UNKNOWN_RECORD, f"The order has no line {part.line}.", {"id": str(part.line)})
    known = (
        (part.reason, tuple(ReturnReason)),
        (part.condition, tuple(Condition)),
        (part.disposition, tuple(Disposition)),
    )
    for value, allowed in known:
        if value not in allowed:
            raise Refusal(Refused.INVALID_VALUE, f"{value!r} is not known here.", {"value": value})
    if item.eligibility.refusal is not None:
        code = REFUSED_BECAUSE[item.eligibility.refusal]
        raise Refusal(
            code, f"{item.line.title} cannot come back: {code}.", {"line": part.line, "title": item.line.title}
        )
    if not 1 <= part.quantity <= item.eligibility.quantity:
        raise Refusal(
            Refused.MORE_THAN_BOUGHT,
            f"Only {item.eligibility.quantity} of {item.line.title} can still come back.",
            {"line": part.line, "left": item.eligibility.quantity, "title": item.line.title},
        )
    return item


def _return_row(
    body: AcceptReturn,
    number: int,
    part: ReturnedLine,
    item: ReturnableLine,
    refund: int,
    order: Order,
    now: Circumstances,
) -> Return:
    return Return(
        body.return_id,
        number,
        order.customer_id,
        order.order_number,
        part.line,
        item.line.sku,
        part.quantity,
        refund,
        order.currency,
        "store",
        now.branch_id,
        now.at,
        reason=part.reason,
        condition=part.condition,
        disposition=part.disposition,
        state="refund_started" if now.authority is Authority.HUB else "received",
        taken_by=now.name,
    )


def _back_on_shelf(stocked: dict[str, int], view: View, now: Circumstances) -> list[Record]:
    rows: list[Record] = []
    for sku, quantity in stocked.items():
        stock = view.get(Stock, now.branch_id, sku) or Stock(now.branch_id, sku, 0)
        rows.append(replace(stock, on_hand=stock.on_hand + quantity))
    return rows
