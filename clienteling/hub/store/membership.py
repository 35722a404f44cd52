"""Which branches a customer belongs to: by home, book, nearness or business there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from psycopg import sql

from clienteling.contract.records import Cart, CartLine, Customer, Record, Staff, kind_of
from clienteling.hub.store.database import Connection
from clienteling.hub.store.rows import load
from clienteling.hub.store.scopes import CUSTOMER_KINDS

_BRANCH_FIELDS = ("branch_id", "created_branch_id", "home_branch_id")
_CART_FIELDS = ("taken_branch_id", "fate_branch_id")

_ADD = """
INSERT INTO customer_branch (customer_id, branch_id, reason, since_at)
SELECT DISTINCT ON (c, b) c, b, r, %s FROM unnest(%s::text[], %s::text[], %s::text[]) AS t(c, b, r)
ORDER BY c, b, r
ON CONFLICT DO NOTHING RETURNING customer_id, branch_id
"""
_MISSING = """
SELECT DISTINCT t.c FROM unnest(%s::text[], %s::text[]) AS t(c, b)
WHERE NOT EXISTS (SELECT FROM customer_branch m WHERE m.customer_id = t.c AND m.branch_id = t.b)
"""


@dataclass(frozen=True, slots=True)
class Admission:
    """A customer belongs to a branch from now on; ``reason`` is book, home, nearest, only_branch or business."""

    customer_id: str
    branch_id: str
    reason: str


def admissions_of(conn: Connection, rows: Iterable[Record]) -> list[Admission]:
    """What these rows say about where their customers belong."""
    wanted: dict[Admission, None] = {}
    books: list[Customer] = []
    for row in rows:
        customer_id = getattr(row, "customer_id", None)
        if customer_id is None or kind_of(row) not in CUSTOMER_KINDS:
            continue
        names = _CART_FIELDS if isinstance(row, Cart | CartLine) else _BRANCH_FIELDS
        for name in names:
            branch_id = getattr(row, name, None)
            if branch_id:
                reason = "home" if name == "home_branch_id" else "business"
                wanted[Admission(customer_id, branch_id, reason)] = None
        if isinstance(row, Customer) and row.assigned_staff_id:
            books.append(row)
    staff = load(conn, Staff, [(row.assigned_staff_id,) for row in books])
    for row in books:
        associate = staff.get((row.assigned_staff_id,))
        if associate is not None:
            wanted[Admission(row.customer_id, associate.branch_id, "book")] = None
    return list(wanted)


def admit(conn: Connection, admissions: Sequence[Admission], *, at: int) -> int:
    """Add memberships (``at`` in ms) and publish each new member's whole pack to the branch. Returns how many were new.

    Customers are locked, so that no row written at the same time
    is published to the old branches only.
    """
    if not admissions:
        return 0
    customers = [admission.customer_id for admission in admissions]
    branches = [admission.branch_id for admission in admissions]
    missing = [row[0] for row in conn.execute(_MISSING, (customers, branches)).fetchall()]
    if not missing:
        return 0
    conn.execute("SELECT FROM customer WHERE customer_id = ANY(%s) ORDER BY customer_id FOR UPDATE", (missing,))
    reasons = [admission.reason for admission in admissions]
    added = conn.execute(_ADD, (at, customers, branches, reasons)).fetchall()
    if added:
        _publish_packs(conn, [row[0] for row in added], [row[1] for row in added])
    return len(added)


def _publish_packs(conn: Connection, customers: list[str], branches: list[str]) -> None:
    parts = [
        sql.SQL(
            "SELECT 'branch:' || n.b, {name}, jsonb_build_array({keys})::text, n.c"
            " FROM added n JOIN {table} t ON t.customer_id = n.c"
        ).format(
            name=sql.Literal(kind.name),
            table=sql.Identifier(kind.name),
            keys=sql.SQL(", ").join(sql.SQL("t.{}").format(sql.Identifier(key)) for key in kind.key),
        )
        for kind in CUSTOMER_KINDS
    ]
    statement = sql.SQL(
        "WITH added AS (SELECT * FROM unnest(%s::text[], %s::text[]) AS t(c, b))"
        " INSERT INTO feed (scope, kind, key, customer_id) {}"
    ).format(sql.SQL(" UNION ALL ").join(parts))
    conn.execute(statement, (customers, branches))
