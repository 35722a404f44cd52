"""The projection as the screens ask it: records, and search over replica and outbox together."""

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
        customers = (self.get(Customer, id_) for id_ in dict.fromkeys(found))
        return tuple(self._found(customer, words) for customer in customers if customer is not None)[:limit]

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

    def _found(self, customer: Customer, words: tuple[str, ...]) -> FoundCustomer:
        id_ = customer.customer_id
        reservations = [row for row in self.owned(Reservation, id_) if row.state in OPEN]
        business = (
            bool(reservations)
            or any(row.state == "waiting" for row in self.owned(Conversation, id_))
            or any(row.state != "closed" for row in self.owned(Cart, id_))
            or any(row.state == "open" for row in self.owned(Task, id_))
        )
        arrived = any(row.kind == "arrived" and row.ended_at is None for row in self.owned(Visit, id_))
        return FoundCustomer(customer, self._matched(customer, words, reservations), business, arrived)

    def _matched(self, customer: Customer, words: tuple[str, ...], reservations: list[Reservation]) -> str:
        """The first field, in order of what a person would have meant, that has one of the words."""
        fields = (
            ("name", words_of(f"{customer.first_name} {customer.last_name}")),
            ("phone", phone_words(customer.phone, customer.country)),
            ("email", words_of(customer.email)),
            ("loyalty", words_of(customer.loyalty_number)),
            ("number", words_of(customer.customer_id)),
            ("pick_up", tuple(row.pick_up_code for row in reservations)),
        )
        for name, known in fields:
            if any(_has_all(known, (word,)) for word in words):
                return name
        orders = (word for order in self.owned(Order, customer.customer_id) for word in words_of(order.order_number))
        return "order" if _has_all(tuple(orders), words[:1]) else "name"


def _has_all(known: tuple[str, ...] | list[str], words: tuple[str, ...]) -> bool:
    return all(any(candidate.startswith(word) for candidate in known) for word in words)
