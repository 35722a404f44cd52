"""What every branch knows: branches, catalogue, stock, staff, rules."""

from clienteling.contract.records.record import Record


class Branch(Record, frozen=True):
    """A place of the chain. ``kind`` is ``store``, ``warehouse`` or ``contact_centre``; coordinates are WGS 84 degrees.

    ``opening_hours`` is read by :mod:`clienteling.domain.opening_hours`, local to ``timezone`` (IANA name).
    """

    branch_id: str
    name: str
    kind: str
    street: str = ""
    city: str = ""
    postal_code: str = ""
    region: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    timezone: str = "UTC"
    phone: str = ""
    opening_hours: str = ""


class Product(Record, frozen=True):
    """An article family: what a customer means by "the sofa Oliwia". ``image`` names a picture."""

    product_id: str
    title: str
    description: str = ""
    category: str = ""
    brand: str = ""
    image: str = ""
    returnable: bool = True
    return_window_days: int | None = None


class Variant(Record, frozen=True):
    """What is sold and counted: one size and colour of a product, at the store's price."""

    sku: str
    product_id: str
    title: str = ""
    option1_name: str = ""
    option1_value: str = ""
    option2_name: str = ""
    option2_value: str = ""
    barcode: str = ""
    price_minor: int = 0
    currency: str = ""
    image: str = ""


class Channel(Record, frozen=True):
    """A way a customer reaches the chain. Channels are data; ``grouping`` is the reporting group."""

    channel_id: str
    name: str
    grouping: str = ""


class Policy(Record, frozen=True):
    """A rule set as data: ``body`` is JSON whose shape ``policy_id`` names."""

    policy_id: str
    body: str
    version: int = 1


class Source(Record, frozen=True):
    """A system that data comes from, and as of when we know it."""

    source_id: str
    name: str
    kind: str
    as_of_at: int | None = None


class Staff(Record, frozen=True):
    """Somebody who signs in. ``role`` is a :class:`clienteling.domain.roles.Role`."""

    staff_id: str
    branch_id: str
    name: str
    role: str
    badge: str = ""
    language: str = "en"
    active: bool = True


class Stock(Record, frozen=True):
    """Units of one variant in one branch. Available to promise is ``on_hand - reserved``, never below zero."""

    branch_id: str
    sku: str
    on_hand: int
    reserved: int = 0
    incoming: int = 0
    as_of_at: int | None = None
    shelf: str = ""
