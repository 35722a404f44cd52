"""The bodies of ``/shop``: strict, every text and number bounded, no field that is not known.

Times (``…_at``) are milliseconds since 1970 UTC, money (``…_minor``) integer minor units of the body's currency.
"""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from clienteling.contract.limits import (
    MAX_CART_LINES,
    MAX_FIELD_CHARS,
    MAX_ID_CHARS,
    MAX_MESSAGE_CHARS,
    MAX_QUANTITY,
    MAX_TITLE_CHARS,
)
from clienteling.domain.money import MAX_MINOR

MAX_ORDER_LINES = 1_000
MAX_STOCK_FIGURES = 5_000
MAX_AT = 4_102_444_800_000
"""1 January 2100."""

_NO_NUL = r"^[^\x00]*$"
Id = Annotated[str, Meta(min_length=1, max_length=MAX_ID_CHARS, pattern=_NO_NUL)]
Text = Annotated[str, Meta(max_length=MAX_FIELD_CHARS, pattern=_NO_NUL)]
Title = Annotated[str, Meta(max_length=MAX_TITLE_CHARS, pattern=_NO_NUL)]
Said = Annotated[str, Meta(min_length=1, max_length=MAX_MESSAGE_CHARS, pattern=_NO_NUL)]
Currency = Annotated[str, Meta(max_length=3, pattern=r"^[A-Z]{3}$")]
At = Annotated[int, Meta(ge=0, le=MAX_AT)]
Minor = Annotated[int, Meta(ge=-MAX_MINOR, le=MAX_MINOR)]
Quantity = Annotated[int, Meta(ge=1, le=MAX_QUANTITY)]
Count = Annotated[int, Meta(ge=-MAX_QUANTITY, le=MAX_QUANTITY)]
LineNumber = Annotated[int, Meta(ge=1, le=MAX_QUANTITY)]


class ShopOrderLine(Struct, frozen=True, forbid_unknown_fields=True):
    """A line of an order; without ``line`` it has the number of its place."""

    sku: Id
    quantity: Quantity
    unit_price_minor: Minor
    title: Title = ""
    line: LineNumber | None = None
    discount_minor: Minor = 0
    tax_minor: Minor = 0
    fulfilled_at: At | None = None


class Collection(Struct, frozen=True, forbid_unknown_fields=True):
    """Click & collect: the branch where the goods are held, and until when."""

    branch_id: Id
    expires_at: At | None = None


class ShopOrder(Struct, frozen=True, forbid_unknown_fields=True):
    """An order as it is now. Sent again with the same number, it replaces what was known; the total may be left out."""

    order_number: Id
    placed_at: At
    currency: Currency
    lines: Annotated[tuple[ShopOrderLine, ...], Meta(min_length=1, max_length=MAX_ORDER_LINES)]
    channel: Id = "web"
    customer_id: Id | None = None
    email: Text = ""
    status: Text = "open"
    branch_id: Id | None = None
    total_minor: Minor | None = None
    discount_minor: Minor = 0
    shipping_minor: Minor = 0
    delivered_at: At | None = None
    as_of_at: At | None = None
    collect: Collection | None = None


class ShopCartLine(Struct, frozen=True, forbid_unknown_fields=True):
    """An article in a cart; title and price default to the catalogue's."""

    sku: Id
    quantity: Quantity
    title: Title = ""
    unit_price_minor: Minor | None = None


class ShopCart(Struct, frozen=True, forbid_unknown_fields=True):
    """A live cart as it is at ``changed_at``; one without lines is closed. Older news than what is known is ignored."""

    cart_id: Id
    customer_id: Id
    currency: Currency
    changed_at: At
    lines: Annotated[tuple[ShopCartLine, ...], Meta(max_length=MAX_CART_LINES)]
    channel: Id = "web"
    ordered: bool = False


class ShopMessage(Struct, frozen=True, forbid_unknown_fields=True):
    """A chat message. A conversation that is not known begins with it, at ``branch_id`` or the contact centre."""

    conversation_id: Id
    message_id: Id
    customer_id: Id
    text: Said
    sent_at: At
    speaker: Literal["customer", "agent", "bot"] = "customer"
    channel: Id = "chat"
    author: Text = ""
    subject: Title = ""
    branch_id: Id | None = None


class ShopFigure(Struct, frozen=True, forbid_unknown_fields=True):
    """The counted stock of an article in a branch; what the hub has reserved of it stays reserved."""

    branch_id: Id
    sku: Id
    on_hand: Count
    incoming: Annotated[int, Meta(ge=0, le=MAX_QUANTITY)] | None = None
    shelf: Text | None = None


class ShopStock(Struct, frozen=True, forbid_unknown_fields=True):
    """Stock figures as of one moment. Older figures than those known are ignored."""

    figures: Annotated[tuple[ShopFigure, ...], Meta(min_length=1, max_length=MAX_STOCK_FIGURES)]
    as_of_at: At | None = None


class ShopVisit(Struct, frozen=True, forbid_unknown_fields=True):
    """A customer is on the way, has an appointment, has arrived, or (``ended_at``) has left."""

    visit_id: Id
    customer_id: Id
    branch_id: Id
    kind: Literal["on_the_way", "arrived", "appointment"]
    at: At
    how: Text = ""
    ended_at: At | None = None


class ShopConsent(Struct, frozen=True, forbid_unknown_fields=True):
    """A yes or no to being reached for one purpose, with its proof."""

    purpose: Literal["email", "sms", "call", "chat"]
    granted: bool
    given_at: At
    proof: Text = ""


class ShopCustomer(Struct, frozen=True, forbid_unknown_fields=True):
    """A customer. Fields that are left out stay as they are; the hub's own figures cannot be sent."""

    customer_id: Id
    first_name: Text | UnsetType = UNSET
    last_name: Text | UnsetType = UNSET
    email: Text | UnsetType = UNSET
    phone: Text | UnsetType = UNSET
    street: Text | UnsetType = UNSET
    city: Text | UnsetType = UNSET
    postal_code: Text | UnsetType = UNSET
    region: Text | UnsetType = UNSET
    country: Text | UnsetType = UNSET
    language: Text | UnsetType = UNSET
    home_branch_id: Id | UnsetType | None = UNSET
    loyalty_number: Text | UnsetType = UNSET
    loyalty_tier: Text | UnsetType = UNSET
    loyalty_points: Annotated[int, Meta(ge=0, le=MAX_MINOR)] | UnsetType = UNSET
    consents: Annotated[tuple[ShopConsent, ...], Meta(max_length=10)] = ()


class ReservedLine(Struct, frozen=True):
    """What became of holding one line of a click & collect order. ``code`` is empty when it is held."""

    line: int
    reservation_id: str
    code: str = ""
    detail: str = ""


class ShopAnswer(Struct, frozen=True):
    """``result`` is ``created``, ``updated``, ``unchanged`` or ``taken_over`` (a cart that a branch continues)."""

    result: str
    reservations: tuple[ReservedLine, ...] = ()
