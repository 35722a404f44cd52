"""Records in memory, as the contract's ``View`` and the port's ``Reader`` ask for them."""

from collections.abc import Iterable
from typing import TypeVar

from clienteling.client.port import FoundArticle, FoundCustomer
from clienteling.contract.decide import Effects
from clienteling.contract.records import Customer, Order, Product, Record, Reservation, Scalar, Variant, Visit, kind_of
from clienteling.domain.reservation import OPEN, ReservationState
from clienteling.domain.text import digits, words

R = TypeVar("R", bound=Record)


class MemoryView:
    """Rows by kind and key."""

    def __init__(self, rows: Iterable[Record] = ()) -> None:
        self._rows: dict[str, dict[tuple[Scalar, ...], Record]] = {}
        for row in rows:
            self.put(row)

    def copy(self) -> "MemoryView":
        out = MemoryView()
        out._rows = {kind: dict(rows) for kind, rows in self._rows.items()}
        return out

    def put(self, row: Record) -> None:
        kind = kind_of(row)
        self._rows.setdefault(kind.name, {})[kind.key_of(row)] = row

    def apply(self, effects: Effects) -> frozenset[str]:
        """Put the rows in place; returns the kinds that changed."""
        for row in effects.rows:
            self.put(row)
        for gone in effects.removed:
            self._rows.get(kind_of(gone.record).name, {}).pop(gone.key, None)
        return frozenset(kind_of(row).name for row in effects.rows) | frozenset(
            kind_of(gone.record).name for gone in effects.removed
        )

    def all(self, record: type[R]) -> tuple[R, ...]:
        found = self._rows.get(kind_of(record).name, {})
        rows = (found[key] for key in sorted(found, key=repr))
        return tuple(row for row in rows if isinstance(row, record))

    def get(self, record: type[R], *key: Scalar) -> R | None:
        row = self._rows.get(kind_of(record).name, {}).get(key)
        return row if isinstance(row, record) else None

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        kind = kind_of(record)
        rows = (row for row in self.all(record) if kind.key_of(row)[: len(key)] == key)
        return tuple(sorted(rows, key=kind.key_of))

    def owned(self, record: type[R], customer_id: str) -> tuple[R, ...]:
        return tuple(row for row in self.all(record) if getattr(row, "customer_id", None) == customer_id)

    def where(self, record: type[R], **equal: Scalar) -> tuple[R, ...]:
        return tuple(
            row for row in self.all(record) if all(getattr(row, name) == value for name, value in equal.items())
        )

    def find_customers(self, text: str, *, limit: int) -> tuple[FoundCustomer, ...]:
        asked = words(text)
        found = [
            FoundCustomer(customer, matched, self._open_business(customer), self._arrived(customer))
            for customer in self.all(Customer)
            if (matched := self._match(customer, asked, text))
        ]
        return tuple(found[:limit])

    def find_articles(self, text: str, *, limit: int) -> tuple[FoundArticle, ...]:
        asked = words(text)
        found: list[FoundArticle] = []
        for variant in self.all(Variant):
            product = self.get(Product, variant.product_id)
            if product is None or not asked:
                continue
            known = words(
                f"{product.title} {product.category} {product.brand} {variant.sku} {variant.barcode} "
                f"{variant.option1_value} {variant.option2_value}"
            )
            if all(any(word.startswith(part) for word in known) for part in asked):
                found.append(FoundArticle(variant, product))
        return tuple(found[:limit])

    def _match(self, customer: Customer, asked: tuple[str, ...], text: str) -> str:
        if not asked:
            return ""
        names = words(f"{customer.first_name} {customer.last_name}")
        if all(any(name.startswith(part) for name in names) for part in asked):
            return "name"
        if len(digits(text)) >= 4 and digits(customer.phone).endswith(digits(text)):
            return "phone"
        if text.casefold() == customer.email.casefold():
            return "email"
        if any(order.order_number == text.strip() for order in self.owned(Order, customer.customer_id)):
            return "order"
        return ""

    def _open_business(self, customer: Customer) -> bool:
        held = self.owned(Reservation, customer.customer_id)
        return any(ReservationState(row.state) in OPEN for row in held)

    def _arrived(self, customer: Customer) -> bool:
        return any(
            visit.kind == "arrived" and visit.ended_at is None for visit in self.owned(Visit, customer.customer_id)
        )
