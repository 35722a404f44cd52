"""Carts, orders, reservations and returns."""

from clienteling.contract.records.record import Record


class Order(Record, frozen=True):
    """A purchase in any channel. ``total_minor`` is what the customer paid or owes, shipping included."""

    order_number: str
    customer_id: str | None
    channel: str
    placed_at: int
    currency: str
    status: str = ""
    branch_id: str | None = None
    email: str = ""
    total_minor: int = 0
    discount_minor: int = 0
    shipping_minor: int = 0
    delivered_at: int | None = None
    as_of_at: int | None = None


class OrderLine(Record, frozen=True):
    """A line of an order; ``returned_quantity`` counts what came back anywhere in the chain."""

    order_number: str
    line: int
    customer_id: str | None
    sku: str
    title: str
    quantity: int
    unit_price_minor: int
    discount_minor: int = 0
    tax_minor: int = 0
    fulfilled_at: int | None = None
    returned_quantity: int = 0


class Return(Record, frozen=True):
    """One returned line.

    ``state`` is ``recorded`` (imported), ``requested``, ``received``, ``refund_started`` or ``refunded``.
    ``order_number`` is ``None`` when the source did not say which purchase it belongs to.
    """

    return_id: str
    line: int
    customer_id: str | None
    order_number: str | None
    order_line: int | None
    sku: str
    quantity: int
    refund_minor: int
    currency: str
    channel: str
    branch_id: str | None
    returned_at: int
    reason: str = ""
    condition: str = ""
    disposition: str = ""
    state: str = "recorded"
    taken_by: str = ""


class Cart(Record, frozen=True):
    """A live online cart. ``state`` is ``open``, ``taken_over`` or ``closed``."""

    cart_id: str
    customer_id: str
    channel: str
    currency: str
    changed_at: int
    state: str = "open"
    taken_branch_id: str | None = None


class CartLine(Record, frozen=True):
    """An article in a cart; ``fate`` is empty until split, then a :class:`~clienteling.domain.cart.Fate`."""

    cart_id: str
    line: int
    customer_id: str
    sku: str
    title: str
    quantity: int
    unit_price_minor: int
    fate: str = ""
    fate_branch_id: str | None = None


class Reservation(Record, frozen=True):
    """Units held for a customer in one branch; ``state`` is a ``ReservationState``.

    A click & collect order is a reservation with an ``order_number``. ``created_by`` and ``claimed_by`` are names.
    """

    reservation_id: str
    customer_id: str
    branch_id: str
    sku: str
    quantity: int
    state: str
    origin: str
    created_at: int
    created_by: str = ""
    created_branch_id: str | None = None
    conversation_id: str | None = None
    order_number: str | None = None
    acknowledge_by_at: int | None = None
    expires_at: int | None = None
    claimed_by: str = ""
    shelf: str = ""
    pick_up_code: str = ""
    put_aside_at: int | None = None
    ready_at: int | None = None
    closed_at: int | None = None
    closed_by: str = ""
    closed_reason: str = ""
