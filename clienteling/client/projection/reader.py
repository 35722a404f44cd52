"""The projection as the screens ask it: records, and search over replica and outbox together."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

from clienteling.client.port import FoundArticle, FoundCustomer
from clienteling.client.projection.layers import Layers
from clienteling.client.replica.search import matching
from clienteling.client.replica.words import asked_words, customer_words, phone_words, words_of
from clienteling.contract.records import (
    Cart,
    Conversation,
    Customer,
    Order,
    Product,
    Record,
    Reservation,
    Scalar,
    Task,
    Variant,
    Visit,
)
from clienteling.domain.reservation import OPEN

MAX_FOUND = 500

R = TypeVar("R", bound=Record)


class ProjectionReader:
    """Implements :class:`clienteling.client.port.Reader`; lives as long as one read transaction."""

    def __init__(self, layers: Layers) -> None:
        self._layers = layers

    def get(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key."""
        return self._layers.get(record, *key)

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        """The rows whose key begins with ``key``, in key order."""
        return self._layers.under(record, *key)

    def owned(self, record: type[R], customer_id: str) -> tuple[R, ...]:
        """All rows of one customer."""
        return self._layers.owned(record, customer_id)

    def where(self, record: type[R], **equal: Scalar) -> tuple[R, ...]:
        """The rows whose named fields equal the values."""
        return self._layers.where(record, **equal)

    def find_customers(self, text: str, *, limit: int) -> tuple[FoundCustomer, ...]:
        """Customers that have every word of ``text``; those just made on this device first, then by importance."""
        words = asked_words(text)
        limit = min(limit, MAX_FOUND)
        if not words:
            return ()
        found = [*self._unsent(words), *matching(self._layers.tables.connection, "customer", words, limit=limit)]
        ids = list(dict.fromkeys(found))[:limit]
        customers = {row.customer_id: row for row in self._layers.of_customers(Customer, ids)}
        context = self._context(ids)
        return tuple(_found(customers[id_], words, context) for id_ in ids if id_ in customers)

    def find_articles(self, text: str, *, limit: int) -> tuple[FoundArticle, ...]:
        """Articles with every word of ``text``; an exact barcode or SKU comes first."""
        code = text.strip()
        if not code:
            return ()
        limit = min(limit, MAX_FOUND)
        exact = [variant.sku for variant in self.where(Variant, barcode=code)]
        if self.get(Variant, code) is not None:
            exact.append(code)
        found = matching(self._layers.tables.connection, "article", asked_words(text), limit=limit)
        skus = list(dict.fromkeys((*exact, *found)))[:limit]
        articles = (self._article(sku) for sku in skus)
        return tuple(article for article in articles if article is not None)

    def _article(self, sku: str) -> FoundArticle | None:
        variant = self.get(Variant, sku)
        product = None if variant is None else self.get(Product, variant.product_id)
        if variant is None:
            return None
        return FoundArticle(variant, product or Product(variant.product_id, variant.title))

    def _unsent(self, words: tuple[str, ...]) -> list[str]:
        """Customers that the outbox made or changed and that match as they are now."""
        return [
            row.customer_id
            for row in self._layers.overlay.of(Customer).values()
            if isinstance(row, Customer) and _has_all(customer_words(row, (), ()).split(), words)
        ]

    def _context(self, ids: list[str]) -> "_Context":
        reservations = [row for row in self._layers.of_customers(Reservation, ids) if row.state in OPEN]
        business = {row.customer_id for row in reservations}
        business |= {row.customer_id for row in self._layers.of_customers(Conversation, ids) if row.state == "waiting"}
        business |= {row.customer_id for row in self._layers.of_customers(Cart, ids) if row.state != "closed"}
        tasks = self._layers.of_customers(Task, ids)
        business |= {row.customer_id for row in tasks if row.state == "open" and row.customer_id is not None}
        visits = self._layers.of_customers(Visit, ids)
        arrived = {row.customer_id for row in visits if row.kind == "arrived" and row.ended_at is None}
        codes: dict[str, list[str]] = {}
        for row in reservations:
            codes.setdefault(row.customer_id, []).append(row.pick_up_code)
        return _Context(business, arrived, codes, lambda id_: [row.order_number for row in self.owned(Order, id_)])


@dataclass(frozen=True, slots=True)
class _Context:
    """What is going on with the customers found; ``orders`` is asked only when nothing else matched."""

    business: set[str]
    arrived: set[str]
    codes: dict[str, list[str]]
    orders: Callable[[str], list[str]]


def _found(customer: Customer, words: tuple[str, ...], context: _Context) -> FoundCustomer:
    id_ = customer.customer_id
    return FoundCustomer(customer, _matched(customer, words, context), id_ in context.business, id_ in context.arrived)


def _matched(customer: Customer, words: tuple[str, ...], context: _Context) -> str:
    """The first field, in order of what a person would have meant, that has one of the words."""
    id_ = customer.customer_id
    fields: tuple[tuple[str, Callable[[], Iterable[str]]], ...] = (
        ("name", lambda: words_of(f"{customer.first_name} {customer.last_name}")),
        ("phone", lambda: phone_words(customer.phone, customer.country)),
        ("email", lambda: words_of(customer.email)),
        ("loyalty", lambda: words_of(customer.loyalty_number)),
        ("number", lambda: words_of(id_)),
        ("pick_up", lambda: context.codes.get(id_, ())),
        ("order", lambda: (word for number in context.orders(id_) for word in words_of(number))),
    )
    for name, known in fields:
        candidates = tuple(known())
        if any(_has_all(candidates, (word,)) for word in words):
            return name
    return "name"


def _has_all(known: tuple[str, ...] | list[str], words: tuple[str, ...]) -> bool:
    return all(any(candidate.startswith(word) for candidate in known) for word in words)
