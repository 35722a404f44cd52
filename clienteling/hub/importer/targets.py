"""Where the rows of each file go: the table, and the SQL of each of its columns.

A column whose file did not have it is written for new rows only; otherwise a row that is there already becomes what
``renewed`` says (``t`` is the row, ``i`` what came in).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from clienteling.hub.importer import layout
from clienteling.hub.importer.columns import value_sql
from clienteling.hub.importer.layout import Layout

REPLACED = "i.{0}"
FILLED = "coalesce(i.{0}, t.{0})"
EDITED = "CASE WHEN i.{0} IS NULL OR i.{0} = '' OR (t.version > 1 AND t.{0} <> '') THEN t.{0} ELSE i.{0} END"
"""An empty text never erases, and what a person changed in a profile stays."""
EDITED_ID = "CASE WHEN t.version > 1 THEN coalesce(t.{0}, i.{0}) ELSE coalesce(i.{0}, t.{0}) END"
LATER = "greatest(t.{0}, i.{0})"
EARLIER_STAYS = "t.{0}"


@dataclass(frozen=True, slots=True)
class Field:
    """A column of the table: its value from the staging row, the file column it needs, what a row there becomes."""

    name: str
    value: str
    column: str | None = None
    renewed: str = REPLACED


@dataclass(frozen=True, slots=True)
class Target:
    """A table that a file fills. ``rows`` is the SQL ``FROM`` clause, ``{stage}`` in it the staging table.

    ``whole`` targets are merged at once (they gather several lines into a row), others by blocks of lines.
    Rows of targets that are not ``counted`` accompany those of another.
    ``pending`` pairs what is to be worked out afterwards with the column of its ids; ``moved`` likewise, only for
    rows that were there already and differ.
    """

    table: str
    key: tuple[str, ...]
    fields: tuple[Field, ...]
    rows: str
    where: str = "true"
    newer: str = "true"
    whole: bool = False
    counted: bool = True
    pending: tuple[tuple[str, str], ...] = ()
    moved: tuple[tuple[str, str], ...] = ()


def _field(of: Layout, name: str, column: str = "", default: str = "", renewed: str = REPLACED) -> Field:
    """A field that is a column of the file, or ``default`` where the file gives nothing."""
    value = value_sql(of.column(column or name))
    return Field(name, f"coalesce({value}, {default})" if default else value, column or name, renewed)


def _texts(of: Layout, *names: str, renewed: str = REPLACED) -> tuple[Field, ...]:
    return tuple(_field(of, name, default="''", renewed=renewed) for name in names)


def _from(of: Layout) -> str:
    return f"{{stage}} s {of.joins}"


_BRANCHES, _PRODUCTS, _VARIANTS, _STOCK = layout.BRANCHES, layout.PRODUCTS, layout.VARIANTS, layout.STOCK
_CUSTOMERS, _ORDERS, _LINES, _RETURNS = layout.CUSTOMERS, layout.ORDERS, layout.ORDER_LINES, layout.RETURNS
_EVENTS, _CHATS = layout.EVENTS, layout.CHATS

_BRANCH = Target(
    "branch",
    ("branch_id",),
    (
        _field(_BRANCHES, "branch_id"),
        _field(_BRANCHES, "name"),
        _field(_BRANCHES, "kind", default="'store'"),
        *_texts(_BRANCHES, "street", "city", "postal_code", "region", "country"),
        _field(_BRANCHES, "latitude"),
        _field(_BRANCHES, "longitude"),
        _field(_BRANCHES, "timezone", default="'UTC'"),
        *_texts(_BRANCHES, "phone", "opening_hours"),
    ),
    _from(_BRANCHES),
    pending=(("branch", "branch_id"),),
)
_PRODUCT = Target(
    "product",
    ("product_id",),
    (
        _field(_PRODUCTS, "product_id"),
        _field(_PRODUCTS, "title"),
        *_texts(_PRODUCTS, "description", "category", "brand"),
        _field(_PRODUCTS, "image", "image_url", "''"),
        _field(_PRODUCTS, "returnable", default="true"),
        _field(_PRODUCTS, "return_window_days"),
    ),
    _from(_PRODUCTS),
)
_VARIANT = Target(
    "variant",
    ("sku",),
    (
        _field(_VARIANTS, "sku"),
        _field(_VARIANTS, "product_id"),
        *_texts(_VARIANTS, "title", "option1_name", "option1_value", "option2_name", "option2_value", "barcode"),
        _field(_VARIANTS, "price_minor", "price"),
        _field(_VARIANTS, "currency"),
    ),
    _from(_VARIANTS),
)
_STOCK_TARGET = Target(
    "stock",
    ("branch_id", "sku"),
    (
        _field(_STOCK, "branch_id"),
        _field(_STOCK, "sku"),
        _field(_STOCK, "on_hand"),
        _field(_STOCK, "as_of_at", "as_of"),
    ),
    _from(_STOCK),
    newer="(i.as_of_at IS NULL OR t.as_of_at IS NULL OR i.as_of_at >= t.as_of_at)",
)
_CUSTOMER = Target(
    "customer",
    ("customer_id",),
    (
        _field(_CUSTOMERS, "customer_id"),
        *_texts(_CUSTOMERS, "first_name", "last_name", "email", "phone", "street", "city", renewed=EDITED),
        *_texts(_CUSTOMERS, "postal_code", "region", "country", "language", "loyalty_number", renewed=EDITED),
        _field(_CUSTOMERS, "home_branch_id", renewed=EDITED_ID),
        _field(_CUSTOMERS, "created_at", renewed=FILLED),
    ),
    _from(_CUSTOMERS),
    pending=(("customer", "customer_id"),),
)
_CUSTOMER_PLACE = Target(
    "customer_place",
    ("customer_id",),
    (_field(_CUSTOMERS, "customer_id"), _field(_CUSTOMERS, "latitude"), _field(_CUSTOMERS, "longitude")),
    _from(_CUSTOMERS),
    where="nullif(s.latitude, '') IS NOT NULL AND nullif(s.longitude, '') IS NOT NULL",
    counted=False,
    pending=(("customer", "customer_id"),),
)
_ORDER = Target(
    "sales_order",
    ("order_number",),
    (
        _field(_ORDERS, "order_number"),
        _field(_ORDERS, "customer_id", renewed=FILLED),
        _field(_ORDERS, "channel"),
        _field(_ORDERS, "placed_at"),
        _field(_ORDERS, "currency"),
        *_texts(_ORDERS, "status"),
        _field(_ORDERS, "branch_id"),
        *_texts(_ORDERS, "email"),
    ),
    _from(_ORDERS),
    pending=(("order", "order_number"), ("customer", "customer_id")),
    moved=(("moved_order", "order_number"),),
)
_ORDER_LINE = Target(
    "order_line",
    ("order_number", "line"),
    (
        _field(_LINES, "order_number"),
        _field(_LINES, "line"),
        Field("customer_id", "o.customer_id", "order_number"),
        _field(_LINES, "sku"),
        _field(_LINES, "title", default="nullif(v.title, ''), p.title, ''"),
        _field(_LINES, "quantity"),
        _field(_LINES, "unit_price_minor", "unit_price"),
        _field(_LINES, "discount_minor", "discount", "0"),
        _field(_LINES, "tax_minor", "tax", "0"),
        _field(_LINES, "fulfilled_at", renewed=FILLED),
    ),
    _from(_LINES),
    pending=(("order", "order_number"), ("customer", "customer_id")),
)
_RETURNED = Target(
    "returned",
    ("return_id", "line"),
    (
        _field(_RETURNS, "return_id"),
        Field("line", "s.place"),
        Field("customer_id", "coalesce(nullif(s.customer_id, ''), o.customer_id)", "return_id", FILLED),
        _field(_RETURNS, "order_number", renewed=FILLED),
        _field(_RETURNS, "order_line", "line", renewed=FILLED),
        _field(_RETURNS, "sku"),
        _field(_RETURNS, "quantity"),
        _field(_RETURNS, "refund_minor", "refund", "0"),
        Field("currency", layout.RETURNED_IN, "return_id"),
        Field("channel", "coalesce(nullif(s.channel, ''), o.channel, '')", "channel"),
        _field(_RETURNS, "branch_id"),
        _field(_RETURNS, "returned_at"),
        *_texts(_RETURNS, "reason"),
    ),
    f"(SELECT *, row_number() OVER (PARTITION BY return_id ORDER BY n) AS place FROM {{stage}}) s {_RETURNS.joins}",
    pending=(("order", "order_number"), ("customer", "customer_id")),
)
TOUCH_COLUMNS = ("kind", "channel", "title", "detail", "sku", "product_id", "url", "source", "medium", "campaign")
_CALL_FIELDS = (
    _field(_EVENTS, "touch_id", "message_id"),
    _field(_EVENTS, "at"),
    *(_field(_EVENTS, name, default="''") for name in TOUCH_COLUMNS),
)
_KNOWN_CALL = "c.customer_id IS NOT NULL AND nullif(s.kind, '') IS NOT NULL"
_CALLS = "{stage} s LEFT JOIN customer c ON c.customer_id = s.customer_id"
_TOUCH = Target(
    "touch",
    ("touch_id",),
    (*_CALL_FIELDS, Field("customer_id", "s.customer_id", None, EARLIER_STAYS)),
    _CALLS,
    where=_KNOWN_CALL,
    pending=(("customer", "customer_id"),),
)
_ANONYMOUS_CALL = Target(
    "anonymous_call",
    ("touch_id",),
    (
        *_CALL_FIELDS,
        _field(_EVENTS, "call"),
        _field(_EVENTS, "anonymous_id", default="''"),
        _field(_EVENTS, "user_id", "customer_id"),
    ),
    _CALLS,
    where=f"NOT ({_KNOWN_CALL}) AND NOT EXISTS (SELECT FROM touch x WHERE x.touch_id = s.message_id)",
)
_SENT = value_sql(_CHATS.column("sent_at"))
_TURN = value_sql(_CHATS.column("turn"))
_CONVERSATION = Target(
    "conversation",
    ("conversation_id",),
    (
        Field("conversation_id", "s.conversation_id"),
        Field("customer_id", "s.customer_id", None, EARLIER_STAYS),
        Field("channel", "s.channel", None, EARLIER_STAYS),
        Field("state", "'closed'", None, EARLIER_STAYS),
        Field("changed_at", "s.changed_at", None, LATER),
    ),
    f"""(SELECT s.conversation_id, coalesce(
            (array_agg(c.customer_id ORDER BY {_TURN}) FILTER (WHERE c.customer_id IS NOT NULL))[1]
        ) AS customer_id,
        coalesce(min(nullif(s.channel, '')), 'chat') AS channel, coalesce(max({_SENT}), 0) AS changed_at
    FROM {{stage}} s LEFT JOIN customer c ON c.customer_id = s.customer_id GROUP BY s.conversation_id) s""",
    where="s.customer_id IS NOT NULL",
    whole=True,
    counted=False,
    pending=(("customer", "customer_id"),),
)
_MESSAGE = Target(
    "message",
    ("conversation_id", "turn"),
    (
        _field(_CHATS, "conversation_id"),
        _field(_CHATS, "turn"),
        Field("message_id", f"s.conversation_id || ':' || {_TURN}", None, EARLIER_STAYS),
        Field("customer_id", "c.customer_id", None, EARLIER_STAYS),
        _field(_CHATS, "speaker"),
        _field(_CHATS, "text"),
        Field("sent_at", f"coalesce({_SENT}, s.before, s.after, 0)", "sent_at"),
    ),
    f"""(SELECT s.*, max({_SENT}) OVER (PARTITION BY conversation_id ORDER BY {_TURN}) AS before,
        min({_SENT}) OVER (PARTITION BY conversation_id) AS after FROM {{stage}} s) s
    JOIN conversation c ON c.conversation_id = s.conversation_id""",
    pending=(("customer", "customer_id"),),
)
_ANONYMOUS_MESSAGE = Target(
    "anonymous_message",
    ("conversation_id", "turn"),
    (
        _field(_CHATS, "conversation_id"),
        _field(_CHATS, "turn"),
        _field(_CHATS, "customer_id"),
        _field(_CHATS, "channel", default="'chat'"),
        _field(_CHATS, "speaker"),
        _field(_CHATS, "text"),
        _field(_CHATS, "sent_at"),
    ),
    "{stage} s LEFT JOIN conversation c ON c.conversation_id = s.conversation_id",
    where="c.conversation_id IS NULL",
)

TARGETS: Mapping[str, tuple[Target, ...]] = {
    "branches": (_BRANCH,),
    "products": (_PRODUCT,),
    "variants": (_VARIANT,),
    "stock": (_STOCK_TARGET,),
    "customers": (_CUSTOMER, _CUSTOMER_PLACE),
    "orders": (_ORDER,),
    "order_lines": (_ORDER_LINE,),
    "returns": (_RETURNED,),
    "events": (_TOUCH, _ANONYMOUS_CALL),
    "chats": (_CONVERSATION, _MESSAGE, _ANONYMOUS_MESSAGE),
}
"""What each file fills, in the order of filling."""
