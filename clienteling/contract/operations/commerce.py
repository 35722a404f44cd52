"""Operations on carts and returns."""

from msgspec import Struct

from clienteling.contract.operations.body import OperationBody


class TakeOverCart(OperationBody, frozen=True):
    """Continue the customer's online cart in this branch."""

    cart_id: str


class CartPart(Struct, frozen=True):
    """What happens to one line: ``take_now``, ``hold``, ``pick_up`` (at ``branch_id``), ``ship`` or ``drop``."""

    line: int
    fate: str
    branch_id: str | None = None


class SplitCart(OperationBody, frozen=True):
    """Decide where each line of a taken-over cart goes. Holds and pick-ups are reserved by their own operations."""

    cart_id: str
    parts: tuple[CartPart, ...]


class AddToCart(OperationBody, frozen=True):
    """Put what is on the shelf into the customer's cart. A quantity of 0 removes the article."""

    cart_id: str
    sku: str
    quantity: int


class ReturnedLine(Struct, frozen=True):
    """Units of one order line that came over the counter. See :mod:`clienteling.domain.returning` for the words."""

    line: int
    quantity: int
    reason: str
    condition: str
    disposition: str


class AcceptReturn(OperationBody, frozen=True):
    """Take goods of an order back. ``refund_minor`` is what the person was shown; the hub computes its own."""

    return_id: str
    order_number: str
    lines: tuple[ReturnedLine, ...]
    refund_minor: int
    currency: str
