"""How much a hub holds."""

from psycopg import sql

from clienteling.hub.store.database import Database

_COUNTED = {
    "branches": "branch",
    "products": "product",
    "variants": "variant",
    "stock": "stock",
    "staff": "staff",
    "customers": "customer",
    "orders": "sales_order",
    "order_lines": "order_line",
    "returns": "returned",
    "events": "touch",
    "chats": "conversation",
    "messages": "message",
    "reservations": "reservation",
    "carts": "cart",
    "notes": "note",
    "tasks": "task",
    "devices": "device",
    "operations": "operation",
    "rejects": "import_reject",
}


def stats(database: Database) -> dict[str, int]:
    """The number of rows of each kind; 0 for what this hub does not keep."""
    counts: dict[str, int] = {}
    with database.transaction(repeatable=True) as conn:
        for name, table in _COUNTED.items():
            known = conn.execute("SELECT to_regclass(%s) IS NOT NULL", (table,)).fetchone()
            if known is None or not known[0]:
                counts[name] = 0
                continue
            row = conn.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))).fetchone()
            counts[name] = 0 if row is None else row[0]
    return counts
