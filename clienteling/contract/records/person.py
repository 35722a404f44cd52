"""Who a customer is and what they did outside a purchase."""

from clienteling.contract.records.record import Record


class Customer(Record, frozen=True):
    """A profile. ``version`` counts edits; figures (lifetime, orders, returned) are the hub's, in ``currency``."""

    customer_id: str
    first_name: str = ""
    last_name: str = ""
    email: str = ""
    phone: str = ""
    street: str = ""
    city: str = ""
    postal_code: str = ""
    region: str = ""
    country: str = ""
    language: str = ""
    home_branch_id: str | None = None
    assigned_staff_id: str | None = None
    loyalty_number: str = ""
    loyalty_tier: str = ""
    loyalty_points: int = 0
    created_at: int | None = None
    currency: str = ""
    lifetime_minor: int = 0
    returned_minor: int = 0
    order_count: int = 0
    visit_count: int = 0
    last_visit_at: int | None = None
    last_seen_at: int | None = None
    version: int = 1


class Consent(Record, frozen=True):
    """Whether the customer may be reached for ``purpose`` (``email``, ``sms``, ``call``, ``chat``), and the proof."""

    customer_id: str
    purpose: str
    granted: bool
    given_at: int
    proof: str = ""


class Preference(Record, frozen=True):
    """A size, a taste, an important date: a name and a value."""

    customer_id: str
    name: str
    value: str
    noted_at: int


class Wish(Record, frozen=True):
    """An article on the customer's wish list."""

    customer_id: str
    sku: str
    wished_at: int


class Touch(Record, frozen=True):
    """Something the customer did in a channel: a page, a product seen, a search, an ad, an opened newsletter.

    ``kind`` is one of ``page``, ``product``, ``search``, ``ad``, ``newsletter``, ``social``, ``cart``, ``wish``,
    ``checkout``, ``call``, ``feedback``, ``other``.
    """

    touch_id: str
    customer_id: str
    kind: str
    channel: str
    at: int
    title: str = ""
    detail: str = ""
    sku: str = ""
    product_id: str = ""
    url: str = ""
    source: str = ""
    medium: str = ""
    campaign: str = ""
    received_at: int | None = None


class Visit(Record, frozen=True):
    """The customer in (or on the way to) a branch. ``kind`` is ``on_the_way``, ``arrived`` or ``appointment``."""

    visit_id: str
    customer_id: str
    branch_id: str
    kind: str
    at: int
    how: str = ""
    ended_at: int | None = None
