"""What the return page reads from the replica, in one reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clienteling.client.port import Reader
from clienteling.contract.decide.returns import ReturnableLine, returnable_lines
from clienteling.contract.records import Branch, Channel, Customer, Order, Product, Return, Variant

MAX_CUSTOMERS: Final = 8
MAX_ORDERS: Final = 60
KINDS: Final = frozenset({"sales_order", "order_line", "returned", "customer", "product", "variant"})


@dataclass(frozen=True, slots=True)
class Question:
    """Which orders, which of them is open, as of when (ms)."""

    at: int
    text: str = ""
    order_number: str = ""
    customer_id: str = ""


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """An order in the list with how many units of it can still come back."""

    order: Order
    customer: Customer | None
    articles: int
    returnable: int


@dataclass(frozen=True, slots=True)
class ReturnFacts:
    """The answer; ``orders`` newest first."""

    orders: tuple[FoundOrder, ...] = ()
    more: bool = False
    served: Customer | None = None
    order: Order | None = None
    customer: Customer | None = None
    lines: tuple[ReturnableLine, ...] = ()
    pictures: tuple[tuple[str, str], ...] = ()
    channels: tuple[Channel, ...] = ()
    branches: tuple[Branch, ...] = ()
    given_back: tuple[Return, ...] = ()


def ask_returns(question: Question) -> Callable[[Reader], ReturnFacts]:
    """The reading for a question; runs in a reader's thread."""

    def ask(reader: Reader) -> ReturnFacts:
        orders = _orders(reader, question)
        order = reader.get(Order, question.order_number) if question.order_number else None
        lines = () if order is None else returnable_lines(order, reader, at=question.at)
        return ReturnFacts(
            tuple(_found(reader, row, question.at) for row in orders[:MAX_ORDERS]),
            len(orders) > MAX_ORDERS,
            reader.get(Customer, question.customer_id) if question.customer_id else None,
            order,
            None if order is None or order.customer_id is None else reader.get(Customer, order.customer_id),
            lines,
            tuple((item.line.sku, _picture(reader, item.line.sku)) for item in lines),
            reader.under(Channel),
            reader.under(Branch),
            _given_back(reader, order),
        )

    return ask


def _orders(reader: Reader, question: Question) -> list[Order]:
    text = question.text.strip()
    if not text:
        rows = list(reader.owned(Order, question.customer_id)) if question.customer_id else []
    else:
        exact = reader.get(Order, text)
        if exact is not None:
            return [exact]
        found = reader.find_customers(text, limit=MAX_CUSTOMERS)
        rows = [order for item in found for order in reader.owned(Order, item.customer.customer_id)]
    return sorted(rows, key=lambda row: -row.placed_at)


def _found(reader: Reader, order: Order, at: int) -> FoundOrder:
    lines = returnable_lines(order, reader, at=at)
    customer = None if order.customer_id is None else reader.get(Customer, order.customer_id)
    units = sum(item.line.quantity for item in lines)
    return FoundOrder(order, customer, units, sum(item.eligibility.quantity for item in lines))


def _picture(reader: Reader, sku: str) -> str:
    variant = reader.get(Variant, sku)
    if variant is None:
        return ""
    product = reader.get(Product, variant.product_id)
    return variant.image or ("" if product is None else product.image)


def _given_back(reader: Reader, order: Order | None) -> tuple[Return, ...]:
    if order is None or order.customer_id is None:
        return ()
    return tuple(row for row in reader.owned(Return, order.customer_id) if row.order_number == order.order_number)
