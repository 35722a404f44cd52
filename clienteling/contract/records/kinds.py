"""The register of record kinds: name, type, key and owner. Names are the table names on both sides."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from clienteling.contract.records import chain, commerce, person, service
from clienteling.contract.records.record import Record, Scalar


class Owner(StrEnum):
    """Which scopes a kind belongs to."""

    CHAIN = "chain"
    """Every device."""
    BRANCH = "branch"
    """The devices of the row's ``branch_id``."""
    NEIGHBOURHOOD = "neighbourhood"
    """The devices of every branch that has the row's ``branch_id`` as neighbour (itself included)."""
    CUSTOMER = "customer"
    """The branches the row's customer belongs to, and visit packs. Rows without a customer are in no scope."""


@dataclass(frozen=True)
class Kind:
    """A kind of record: ``key`` are its first fields, enough to name one row."""

    name: str
    record: type[Record]
    key_length: int
    owner: Owner

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """All field names in wire order."""
        return self.record.__struct_fields__

    @property
    def key(self) -> tuple[str, ...]:
        """The names of the key fields."""
        return self.fields[: self.key_length]

    def key_of(self, row: Record) -> tuple[Scalar, ...]:
        """The key values of a row."""
        return tuple(getattr(row, name) for name in self.key)


_C, _B, _N, _P = Owner.CHAIN, Owner.BRANCH, Owner.NEIGHBOURHOOD, Owner.CUSTOMER

KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        Kind("branch", chain.Branch, 1, _C),
        Kind("product", chain.Product, 1, _C),
        Kind("variant", chain.Variant, 1, _C),
        Kind("channel", chain.Channel, 1, _C),
        Kind("policy", chain.Policy, 1, _C),
        Kind("source", chain.Source, 1, _C),
        Kind("staff", chain.Staff, 1, _B),
        Kind("stock", chain.Stock, 2, _N),
        Kind("customer", person.Customer, 1, _P),
        Kind("consent", person.Consent, 2, _P),
        Kind("preference", person.Preference, 2, _P),
        Kind("wish", person.Wish, 2, _P),
        Kind("touch", person.Touch, 1, _P),
        Kind("visit", person.Visit, 1, _P),
        Kind("sales_order", commerce.Order, 1, _P),
        Kind("order_line", commerce.OrderLine, 2, _P),
        Kind("returned", commerce.Return, 2, _P),
        Kind("cart", commerce.Cart, 1, _P),
        Kind("cart_line", commerce.CartLine, 2, _P),
        Kind("reservation", commerce.Reservation, 1, _P),
        Kind("conversation", service.Conversation, 1, _P),
        Kind("message", service.Message, 2, _P),
        Kind("note", service.Note, 1, _P),
        Kind("task", service.Task, 1, _B),
    )
}

_BY_TYPE = {kind.record: kind for kind in KINDS.values()}


def kind_of(row: Record | type[Record]) -> Kind:
    """The kind of a row or of a record type."""
    return _BY_TYPE[row if isinstance(row, type) else type(row)]
