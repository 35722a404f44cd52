"""What a device asks beyond its own scope."""

from msgspec import Struct


class CustomerHit(Struct, frozen=True):
    """A customer found by the hub; contacts are masked. ``matched`` says why: ``name``, ``phone``, ``order`` …"""

    customer_id: str
    first_name: str
    last_name: str
    city: str
    masked_email: str
    masked_phone: str
    last_visit_at: int | None
    matched: str


class CustomerHits(Struct, frozen=True):
    """The hub's answer to a search, best first, at most ``MAX_SEARCH_RESULTS``."""

    hits: tuple[CustomerHit, ...]


class StockHit(Struct, frozen=True):
    """One branch's figure for an article."""

    branch_id: str
    sku: str
    on_hand: int
    reserved: int
    incoming: int
    as_of_at: int | None


class StockHits(Struct, frozen=True):
    """The chain's figures for an article or a product."""

    stock: tuple[StockHit, ...]


class PreviewLine(Struct, frozen=True):
    """A line somebody thinks of returning."""

    line: int
    quantity: int


class PreviewRequest(Struct, frozen=True):
    """Ask what returning these lines would refund."""

    order_number: str
    lines: tuple[PreviewLine, ...]


class PreviewedLine(Struct, frozen=True):
    """What one line refunds; ``refusal`` says why it may not come back (then ``refund_minor`` is 0)."""

    line: int
    returnable: int
    refund_minor: int
    refusal: str = ""


class RefundPreview(Struct, frozen=True):
    """The refund to the minor unit, as the hub would accept it now."""

    order_number: str
    currency: str
    total_minor: int
    lines: tuple[PreviewedLine, ...]
