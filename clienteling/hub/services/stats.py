"""How much the hub holds: one count a kind of row."""

from collections.abc import Mapping

from clienteling.hub.store.database import Connection

_COUNTED: Mapping[str, tuple[str, ...]] = {
    "customers": ("customer",),
    "products": ("product",),
    "variants": ("variant",),
    "branches": ("branch",),
    "staff": ("staff",),
    "stock": ("stock",),
    "orders": ("sales_order",),
    "order_lines": ("order_line",),
    "returns": ("returned",),
    "events": ("touch", "anonymous_call"),
    "anonymous_events": ("anonymous_call",),
    "chats": ("message", "anonymous_message"),
    "conversations": ("conversation",),
    "carts": ("cart",),
    "reservations": ("reservation",),
    "visits": ("visit",),
    "notes": ("note",),
    "tasks": ("task",),
    "rejects": ("import_reject",),
    "devices": ("device",),
    "operations": ("operation",),
}


def count_rows(conn: Connection) -> dict[str, int]:
    """Rows by kind, exact. ``events`` are calls of known and unknown people, ``chats`` single messages."""
    sums = [" + ".join(f"(SELECT count(*) FROM {table})" for table in tables) for tables in _COUNTED.values()]
    row = conn.execute(f"SELECT {', '.join(sums)}").fetchone()
    assert row is not None
    return dict(zip(_COUNTED, row, strict=True))
