"""The files of the bulk import format: their columns, and the order in which they are read."""

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import available_timezones

from clienteling.hub.importer.columns import (
    Amount,
    Choice,
    Column,
    Currency,
    Degrees,
    Flag,
    Identifier,
    Instant,
    Text,
    Whole,
)

CHANNELS: Mapping[str, tuple[str, str]] = {
    "web": ("Web shop", "online"),
    "store": ("Store", "store"),
    "phone": ("Phone", "contact centre"),
    "chat": ("Chat", "contact centre"),
    "app": ("App", "online"),
    "marketplace": ("Marketplace", "online"),
}
"""The channels the format knows: name and reporting group."""

SUFFIXES = (".csv", ".csv.gz", ".ndjson", ".ndjson.gz")
JSON_SUFFIXES = (".ndjson", ".ndjson.gz")


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of file. ``key`` are the columns that name a row.

    ``needs`` are the files whose rows it looks up, by the SQL ``joins``; ``checks`` are pairs of an SQL test that a
    row must fail and the SQL of the reason when it does not.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    needs: tuple[str, ...] = ()
    joins: str = ""
    checks: tuple[tuple[str, str], ...] = ()
    suffixes: tuple[str, ...] = SUFFIXES

    def column(self, name: str) -> Column:
        """The column of that name. Raises ``KeyError``."""
        return {column.name: column for column in self.columns}[name]


def _ids(*names: str, required: bool = False) -> tuple[Column, ...]:
    return tuple(Column(name, Identifier(), required) for name in names)


def _texts(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, Text()) for name in names)


def _unknown(name: str, found: str) -> tuple[str, str]:
    """A check that the row a column names was found: ``found`` is a column of it that is never ``NULL``."""
    return f"{found} IS NULL", f"'{name} \"' || left(s.{name}, 40) || '\" is not known'"


_PLACE = (Column("latitude", Degrees(90)), Column("longitude", Degrees(180)))
_CHANNEL = Choice(tuple(CHANNELS))

BRANCHES = Layout(
    "branches",
    (
        *_ids("branch_id", required=True),
        Column("name", Text(), required=True),
        Column("kind", Choice(("store", "warehouse", "contact_centre"))),
        *_texts("street", "city", "postal_code", "region", "country"),
        *_PLACE,
        Column("timezone", Choice(tuple(sorted(available_timezones())))),
        *_texts("phone", "opening_hours"),
    ),
    ("branch_id",),
)
PRODUCTS = Layout(
    "products",
    (
        *_ids("product_id", required=True),
        Column("title", Text(), required=True),
        *_texts("description", "category", "brand", "image_url"),
        Column("returnable", Flag()),
        Column("return_window_days", Whole(least=0)),
    ),
    ("product_id",),
)
VARIANTS = Layout(
    "variants",
    (
        *_ids("sku", "product_id", required=True),
        *_texts("title", "option1_name", "option1_value", "option2_name", "option2_value", "barcode"),
        Column("currency", Currency(), required=True),
        Column("price", Amount(), required=True),
    ),
    ("sku",),
    needs=("products",),
    joins="LEFT JOIN product p ON p.product_id = s.product_id",
    checks=(_unknown("product_id", "p.product_id"),),
)
STOCK = Layout(
    "stock",
    (
        *_ids("sku", "branch_id", required=True),
        Column("on_hand", Whole(), required=True),
        Column("as_of", Instant()),
    ),
    ("branch_id", "sku"),
    needs=("branches", "variants"),
    joins="LEFT JOIN variant v ON v.sku = s.sku LEFT JOIN branch b ON b.branch_id = s.branch_id",
    checks=(_unknown("sku", "v.sku"), _unknown("branch_id", "b.branch_id")),
)
CUSTOMERS = Layout(
    "customers",
    (
        *_ids("customer_id", required=True),
        *_texts("first_name", "last_name", "email", "phone", "street", "city", "postal_code", "region", "country"),
        *_PLACE,
        *_ids("home_branch_id"),
        *_texts("loyalty_number", "language"),
        Column("created_at", Instant()),
    ),
    ("customer_id",),
)
ORDERS = Layout(
    "orders",
    (
        *_ids("order_number", required=True),
        *_ids("customer_id"),
        Column("channel", _CHANNEL, required=True),
        Column("placed_at", Instant(), required=True),
        Column("currency", Currency(), required=True),
        *_texts("status"),
        *_ids("branch_id"),
        *_texts("email"),
    ),
    ("order_number",),
)
ORDER_LINES = Layout(
    "order_lines",
    (
        *_ids("order_number", required=True),
        Column("line", Whole(least=0), required=True),
        *_ids("sku", required=True),
        *_texts("title"),
        Column("quantity", Whole(), required=True),
        Column("unit_price", Amount("o.currency"), required=True),
        Column("discount", Amount("o.currency")),
        Column("tax", Amount("o.currency")),
        Column("fulfilled_at", Instant()),
    ),
    ("order_number", "line"),
    needs=("orders",),
    joins=(
        "LEFT JOIN sales_order o ON o.order_number = s.order_number"
        " LEFT JOIN variant v ON v.sku = s.sku LEFT JOIN product p ON p.product_id = v.product_id"
    ),
    checks=(_unknown("order_number", "o.order_number"),),
)
RETURNED_IN = "coalesce(nullif(s.currency, ''), o.currency, v.currency)"
"""SQL: the currency of a return: its own, else its order's, else its article's."""
RETURNS = Layout(
    "returns",
    (
        *_ids("return_id", required=True),
        *_ids("order_number"),
        Column("line", Whole(least=0)),
        *_ids("sku", required=True),
        Column("quantity", Whole(least=1), required=True),
        Column("currency", Currency()),
        Column("refund", Amount(RETURNED_IN)),
        *_ids("customer_id"),
        Column("channel", _CHANNEL),
        *_ids("branch_id"),
        Column("returned_at", Instant(), required=True),
        *_texts("reason"),
    ),
    ("return_id", "order_number", "line", "sku"),
    joins="LEFT JOIN sales_order o ON o.order_number = s.order_number LEFT JOIN variant v ON v.sku = s.sku",
    checks=((f"{RETURNED_IN} IS NULL", "'currency is missing, and neither order nor article says it'"),),
)
EVENTS = Layout(
    "events",
    (
        *_ids("message_id", required=True),
        Column("at", Instant(), required=True),
        *_ids("customer_id", "anonymous_id"),
        *_texts("call", "kind", "channel", "title", "detail", "sku", "product_id", "url", "source", "medium"),
        *_texts("campaign"),
    ),
    ("message_id",),
    suffixes=JSON_SUFFIXES,
)
CHATS = Layout(
    "chats",
    (
        *_ids("conversation_id", required=True),
        Column("turn", Whole(least=0), required=True),
        Column("speaker", Choice(("customer", "agent", "bot")), required=True),
        Column("text", Text(), required=True),
        Column("sent_at", Instant()),
        *_ids("customer_id"),
        Column("channel", _CHANNEL),
    ),
    ("conversation_id", "turn"),
    suffixes=JSON_SUFFIXES,
)

LAYOUTS = (BRANCHES, PRODUCTS, VARIANTS, STOCK, CUSTOMERS, ORDERS, ORDER_LINES, RETURNS, EVENTS, CHATS)
"""All kinds of files, those that others look up first."""
