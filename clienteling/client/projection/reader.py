"""The projection as the screens ask it: records, and search over replica and outbox together."""

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
        ids = tuple(dict.fromkeys(found))[:limit]
        customers = self._layers.owned_by(Customer, ids)
        around = _Around.of(self._layers, ids)
        return tuple(self._found(customer, words, around) for id_ in ids for customer in customers[id_])

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

    def _found(self, customer: Customer, words: tuple[str, ...], around: "_Around") -> FoundCustomer:
        id_ = customer.customer_id
        reservations = [row for row in around.reservations[id_] if row.state in OPEN]
        business = (
            bool(reservations)
            or any(row.state == "waiting" for row in around.conversations[id_])
            or any(row.state != "closed" for row in around.carts[id_])
            or any(row.state == "open" for row in around.tasks[id_])
        )
        arrived = any(row.kind == "arrived" and row.ended_at is None for row in around.visits[id_])
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


@dataclass(frozen=True, slots=True)
class _Around:
    """What is open for the customers that were found; one question a kind, not one a customer."""

    reservations: dict[str, list[Reservation]]
    conversations: dict[str, list[Conversation]]
    carts: dict[str, list[Cart]]
    tasks: dict[str, list[Task]]
    visits: dict[str, list[Visit]]

    @classmethod
    def of(cls, layers: Layers, ids: tuple[str, ...]) -> "_Around":
        """The business of these customers."""
        return cls(
            layers.owned_by(Reservation, ids),
            layers.owned_by(Conversation, ids),
            layers.owned_by(Cart, ids),
            layers.owned_by(Task, ids),
            layers.owned_by(Visit, ids),
        )


def _has_all(known: tuple[str, ...] | list[str], words: tuple[str, ...]) -> bool:
    return all(any(candidate.startswith(word) for candidate in known) for word in words)
