"""What is odd in a file and was taken as it is: counted for the summary, so that nothing passes silently."""

from collections.abc import Mapping

from clienteling.hub.importer import layout
from clienteling.hub.importer.columns import value_sql
from clienteling.hub.store.database import Connection

_PRICE = value_sql(layout.VARIANTS.column("price"))
_RETURNED_AT = value_sql(layout.RETURNS.column("returned_at"))
_AT = value_sql(layout.EVENTS.column("at"))
_PLACED_AT = value_sql(layout.ORDERS.column("placed_at"))

_NO_CUSTOMER = "nullif(s.customer_id, '') IS NULL"
_STRANGER = (
    "nullif(s.customer_id, '') IS NOT NULL AND NOT EXISTS (SELECT FROM customer c WHERE c.customer_id = s.customer_id)"
)
_NOWHERE = "nullif(s.{0}, '') IS NOT NULL AND NOT EXISTS (SELECT FROM branch b WHERE b.branch_id = s.{0})"

ODDITIES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "variants": (("have a price of zero or less", f"{_PRICE} <= 0"),),
    "customers": (
        ("have no name", "nullif(s.first_name, '') IS NULL AND nullif(s.last_name, '') IS NULL"),
        ("name a home branch that is not known", _NOWHERE.format("home_branch_id")),
    ),
    "orders": (
        ("have no customer", _NO_CUSTOMER),
        ("name a customer who is not known", _STRANGER),
        ("name a branch that is not known", _NOWHERE.format("branch_id")),
        ("were placed in the future", f"{_PLACED_AT} > %(now)s"),
    ),
    "order_lines": (
        ("name an article that is not known", "v.sku IS NULL"),
        ("have a price of zero or less", "s.unit_price LIKE '%%-%%' OR ltrim(s.unit_price, ' +0.') = ''"),
        ("have a quantity of zero or less", f"{value_sql(layout.ORDER_LINES.column('quantity'))} <= 0"),
    ),
    "returns": (
        ("name no order and stay unmatched", "nullif(s.order_number, '') IS NULL"),
        ("name an order that is not known", "nullif(s.order_number, '') IS NOT NULL AND o.order_number IS NULL"),
        ("are dated before their order", f"{_RETURNED_AT} < o.placed_at"),
        ("have no customer", f"{_NO_CUSTOMER} AND o.customer_id IS NULL"),
    ),
    "events": (
        ("are of people who are not known", f"{_NO_CUSTOMER} OR ({_STRANGER})"),
        ("lie in the future", f"{_AT} > %(now)s"),
    ),
    "chats": (("name no customer", _NO_CUSTOMER), ("name a customer who is not known", _STRANGER)),
}
_JOINS = {
    "order_lines": "LEFT JOIN variant v ON v.sku = s.sku",
    "returns": "LEFT JOIN sales_order o ON o.order_number = s.order_number",
}


def count_oddities(conn: Connection, file: str, table: str, *, now: int) -> tuple[tuple[str, int], ...]:
    """What is odd in a staging table, with how many rows; nothing that does not occur."""
    odd = ODDITIES.get(file, ())
    if not odd:
        return ()
    counts = ", ".join(f"count(*) FILTER (WHERE {test})" for _, test in odd)
    row = conn.execute(f"SELECT {counts} FROM {table} s {_JOINS.get(file, '')}", {"now": now}).fetchone()
    assert row is not None
    return tuple((says, count) for (says, _), count in zip(odd, row, strict=True) if count)
