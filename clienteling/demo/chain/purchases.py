"""Eighteen months of orders in all channels, and what came back."""

from dataclasses import dataclass
from random import Random

from msgspec.structs import replace

from clienteling.contract.records import Order, OrderLine, Return
from clienteling.demo.chain.catalogue import Article, Catalogue
from clienteling.demo.chain.draw import DAY_MS, Moments, stream, weighted
from clienteling.demo.chain.people import HISTORY_DAYS, Person
from clienteling.demo.chain.places import CURRENCY, TOWNS
from clienteling.domain.refund import part_refund
from clienteling.domain.returning import DEFAULT_WINDOW_DAYS

_ORDERS = {0: ((0, 80), (1, 20)), 1: ((1, 70), (2, 30)), 2: ((1, 30), (2, 45), (3, 25)), 3: ((3, 40), (4, 35), (6, 25)),
           4: ((5, 40), (8, 40), (12, 20))}  # fmt: skip
_CHANNELS = (("web", 48), ("store", 38), ("app", 8), ("chat", 3), ("phone", 2), ("marketplace", 1))
_RETURN_CHANCE = 0.09
_REASONS = (("changed_mind", 34), ("not_as_shown", 22), ("too_large", 16), ("too_small", 10), ("defect", 12),
            ("wrong_article", 4), ("late", 2))  # fmt: skip
_DISPOSITION = {"defect": "vendor", "not_as_shown": "shelf", "wrong_article": "shelf"}
_FREE_SHIPPING_FROM = 29_900
_SHIPPING = 1_990


@dataclass(frozen=True, slots=True)
class Purchases:
    """Orders with their lines and returns."""

    orders: tuple[Order, ...]
    lines: tuple[OrderLine, ...]
    returns: tuple[Return, ...]


def purchases(seed: int, crowd: tuple[Person, ...], catalogue: Catalogue, moments: Moments) -> Purchases:
    """Everybody's orders; order numbers rise with time."""
    random = stream(seed, "purchases")
    planned = sorted(
        (
            (_placed(person, moments, random), person)
            for person in crowd
            for _ in range(weighted(random, _ORDERS[person.keenness]))
        ),
        key=lambda plan: plan[0],
    )
    orders: list[Order] = []
    lines: list[OrderLine] = []
    returns: list[Return] = []
    for number, (placed, person) in enumerate(planned, start=1):
        basket = _basket(catalogue, random)
        order, bought = _order(f"{200_000 + number}", person, placed, basket, moments, random)
        for line in bought:
            back = _came_back(order, line, catalogue.by_sku[line.sku], moments, random)
            if back is not None:
                returns.append(back)
            lines.append(line if back is None else replace(line, returned_quantity=back.quantity))
        orders.append(order)
    return Purchases(tuple(orders), tuple(lines), tuple(returns))


def _placed(person: Person, moments: Moments, random: Random) -> int:
    since = (moments.now - (person.customer.created_at or 0)) // DAY_MS
    days = int(random.triangular(0, min(HISTORY_DAYS, max(1, since)), 20))
    return moments.past(random, days)


def _basket(catalogue: Catalogue, random: Random) -> list[tuple[Article, int]]:
    count = weighted(random, ((1, 46), (2, 28), (3, 15), (4, 7), (7, 4)))
    basket = {article.variant.sku: article for article in catalogue.drawn(random, count)}
    return [(article, _quantity(article, random)) for article in basket.values()]


def _quantity(article: Article, random: Random) -> int:
    if article.variant.price_minor > 30_000:
        return 1
    return weighted(random, ((1, 62), (2, 28), (4, 8), (6, 2)))


def _order(
    number: str,
    person: Person,
    placed: int,
    basket: list[tuple[Article, int]],
    moments: Moments,
    random: Random,
) -> tuple[Order, list[OrderLine]]:
    customer = person.customer
    channel = weighted(random, _CHANNELS)
    in_store = channel == "store"
    age_days = (moments.now - placed) // DAY_MS
    cancelled = not in_store and random.random() < 0.025
    delivered = _delivered(placed, moments, random, in_store=in_store, cancelled=cancelled)
    lines = [
        OrderLine(
            number,
            place,
            customer.customer_id,
            article.variant.sku,
            article.name,
            quantity,
            article.variant.price_minor,
            discount_minor=_line_discount(article, quantity, random),
            fulfilled_at=delivered,
        )
        for place, (article, quantity) in enumerate(basket, start=1)
    ]
    goods = sum(line.quantity * line.unit_price_minor - line.discount_minor for line in lines)
    discount = goods // 10 // 100 * 100 if person.keenness >= 3 and random.random() < 0.15 else 0
    shipping = 0 if in_store or goods >= _FREE_SHIPPING_FROM else _SHIPPING
    home = customer.home_branch_id or random.choice(TOWNS).branch_id
    status = "cancelled" if cancelled else "done" if delivered else "sent" if age_days >= 1 else "open"
    order = Order(
        number,
        customer.customer_id,
        channel,
        placed,
        CURRENCY,
        status,
        home if in_store else None,
        customer.email,
        goods - discount + shipping,
        discount,
        shipping,
        delivered,
        moments.now,
    )
    return order, lines


def _delivered(placed: int, moments: Moments, random: Random, *, in_store: bool, cancelled: bool) -> int | None:
    if in_store:
        return placed
    arrives = placed + int(random.triangular(1, 9, 2) * DAY_MS)
    return None if cancelled or arrives > moments.now else arrives


def _line_discount(article: Article, quantity: int, random: Random) -> int:
    if random.random() >= 0.12 or article.product.category == "Gift cards":
        return 0
    return article.variant.price_minor * quantity * random.choice((10, 15, 20)) // 100


def _came_back(order: Order, line: OrderLine, article: Article, moments: Moments, random: Random) -> Return | None:
    """A return of the line, or none. The refund is what the hub would compute for lines without an order discount."""
    if random.random() >= _RETURN_CHANCE or not article.product.returnable or order.discount_minor:
        return None
    window = article.product.return_window_days or DEFAULT_WINDOW_DAYS
    start = order.delivered_at
    when = None if start is None else start + int(random.triangular(1, window, 8) * DAY_MS)
    if when is None or when >= moments.now:
        return None
    quantity = line.quantity if random.random() < 0.75 else random.randrange(1, line.quantity + 1)
    value = line.quantity * line.unit_price_minor - line.discount_minor
    reason = weighted(random, _REASONS)
    in_store = random.random() < 0.45
    return Return(
        f"R{order.order_number}-{line.line}",
        1,
        order.customer_id,
        order.order_number,
        line.line,
        line.sku,
        quantity,
        part_refund(value, bought=line.quantity, already_returned=0, returning=quantity),
        CURRENCY,
        "store" if in_store else order.channel,
        order.branch_id or (random.choice(TOWNS).branch_id if in_store else None),
        when,
        reason,
        "damaged" if reason == "defect" else random.choice(("new", "new", "opened")),
        _DISPOSITION.get(reason, "shelf"),
        "refunded" if (moments.now - when) // DAY_MS > 4 else "refund_started",
    )
