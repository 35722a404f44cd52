"""Which branches customers belong to, and which branches are neighbours.

A customer belongs to the home branch that the file names; else to the nearest store by coordinates; else, where the
chain has exactly one branch, to that. Besides, to every branch with an order or a reservation of theirs. They leave a
branch only for another: who has no better place stays.
"""

from clienteling.hub.importer.announce import Announcer, key_sql
from clienteling.hub.store.database import Connection
from clienteling.hub.store.scopes import CUSTOMER_KINDS

NEIGHBOURS = 20
_KILOMETRES = (
    "CASE WHEN {a}.latitude + {a}.longitude + {b}.latitude + {b}.longitude IS NOT NULL"
    " THEN 2 * 6371.0088 * asin(sqrt(least(1.0, power(sin(radians({b}.latitude - {a}.latitude) / 2), 2)"
    " + cos(radians({a}.latitude)) * cos(radians({b}.latitude))"
    " * power(sin(radians({b}.longitude - {a}.longitude) / 2), 2)))) END"
)
"""SQL: great-circle kilometres, ``NULL`` where a place is not known; as :func:`clienteling.domain.geo.distance_km`."""

_EVERY_CUSTOMER = """
INSERT INTO import_pending (what, id) SELECT 'customer', customer_id FROM customer
WHERE EXISTS (SELECT FROM import_pending WHERE what = 'branch') ON CONFLICT DO NOTHING
"""
_LOCK = """
SELECT FROM customer WHERE customer_id IN (SELECT id FROM import_pending WHERE what = 'customer')
ORDER BY customer_id FOR UPDATE
"""
_WANTED = f"""
CREATE TEMP TABLE import_wanted ON COMMIT DROP AS
WITH who AS (
    SELECT c.customer_id, c.home_branch_id FROM customer c JOIN import_pending p
    ON p.what = 'customer' AND p.id = c.customer_id
),
home AS (SELECT w.customer_id, b.branch_id FROM who w JOIN branch b ON b.branch_id = w.home_branch_id),
nearest AS (
    SELECT w.customer_id, s.branch_id FROM who w
    JOIN customer_place a ON a.customer_id = w.customer_id
    CROSS JOIN LATERAL (
        SELECT b.branch_id FROM branch b
        WHERE b.kind = 'store' AND b.latitude IS NOT NULL AND b.longitude IS NOT NULL
        ORDER BY {_KILOMETRES.format(a="a", b="b")}, b.branch_id LIMIT 1
    ) s
    WHERE NOT EXISTS (SELECT FROM home h WHERE h.customer_id = w.customer_id)
),
only_branch AS (
    SELECT w.customer_id, b.branch_id FROM who w CROSS JOIN branch b
    WHERE (SELECT count(*) FROM branch) = 1
    AND NOT EXISTS (SELECT FROM home h WHERE h.customer_id = w.customer_id)
    AND NOT EXISTS (SELECT FROM nearest n WHERE n.customer_id = w.customer_id)
),
business AS (
    SELECT o.customer_id, o.branch_id FROM sales_order o JOIN who w ON w.customer_id = o.customer_id
    UNION SELECT r.customer_id, r.branch_id FROM reservation r JOIN who w ON w.customer_id = r.customer_id
)
SELECT DISTINCT ON (customer_id, branch_id) customer_id, branch_id, reason FROM (
    SELECT customer_id, branch_id, 'home' AS reason, 1 AS place FROM home
    UNION ALL SELECT customer_id, branch_id, 'nearest', 2 FROM nearest
    UNION ALL SELECT customer_id, branch_id, 'only_branch', 3 FROM only_branch
    UNION ALL SELECT b.customer_id, b.branch_id, 'business', 4 FROM business b JOIN branch USING (branch_id)
) every ORDER BY customer_id, branch_id, place
"""
_MOVED = """
CREATE TEMP TABLE import_moved ON COMMIT DROP AS
SELECT w.customer_id, w.branch_id, w.reason, false AS leaves FROM import_wanted w
WHERE NOT EXISTS (
    SELECT FROM customer_branch m WHERE m.customer_id = w.customer_id AND m.branch_id = w.branch_id
)
UNION ALL
SELECT m.customer_id, m.branch_id, m.reason, true FROM customer_branch m
JOIN import_pending p ON p.what = 'customer' AND p.id = m.customer_id
WHERE m.reason IN ('home', 'nearest', 'only_branch') AND NOT EXISTS (
    SELECT FROM import_wanted w WHERE w.customer_id = m.customer_id AND w.branch_id = m.branch_id
) AND EXISTS (SELECT FROM import_wanted w WHERE w.customer_id = m.customer_id AND w.reason <> 'business')
"""
_RENAME = """
UPDATE customer_branch m SET reason = w.reason FROM import_wanted w
WHERE m.customer_id = w.customer_id AND m.branch_id = w.branch_id AND m.reason <> w.reason AND m.reason <> 'book'
"""
_JOIN = """
INSERT INTO customer_branch (customer_id, branch_id, reason, since_at)
SELECT customer_id, branch_id, reason, %s FROM import_moved WHERE NOT leaves ON CONFLICT DO NOTHING
"""
_LEAVE = """
DELETE FROM customer_branch m USING import_moved x
WHERE x.leaves AND m.customer_id = x.customer_id AND m.branch_id = x.branch_id
"""
_NEIGHBOURS = f"""
CREATE TEMP TABLE import_near ON COMMIT DROP AS
SELECT a.branch_id, a.branch_id AS neighbour_id, 0::double precision AS distance_km FROM branch a
UNION ALL
SELECT a.branch_id, n.branch_id, n.distance_km FROM branch a CROSS JOIN LATERAL (
    SELECT b.branch_id, {_KILOMETRES.format(a="a", b="b")} AS distance_km FROM branch b
    WHERE b.branch_id <> a.branch_id AND b.kind <> 'contact_centre'
    ORDER BY 2 NULLS LAST, b.branch_id
    LIMIT CASE WHEN a.kind = 'contact_centre' THEN NULL ELSE {NEIGHBOURS} END
) n
"""
_NEAR_MOVED = """
CREATE TEMP TABLE import_near_moved ON COMMIT DROP AS
SELECT coalesce(w.branch_id, h.branch_id) AS branch_id, coalesce(w.neighbour_id, h.neighbour_id) AS neighbour_id
FROM import_near w FULL JOIN neighbourhood h ON h.branch_id = w.branch_id AND h.neighbour_id = w.neighbour_id
WHERE w.branch_id IS NULL OR h.branch_id IS NULL
"""


def place_customers(conn: Connection, announcer: Announcer, *, now: int) -> None:
    """Bring the branches of pending customers up to date; a branch that gains or loses one hears of all their rows."""
    conn.execute(_EVERY_CUSTOMER)
    conn.execute(_LOCK)
    conn.execute(_WANTED)
    conn.execute("ANALYZE import_wanted")
    conn.execute(_MOVED)
    _announce_packs(conn, announcer)
    conn.execute(_RENAME)
    conn.execute(_LEAVE)
    conn.execute(_JOIN, (now,))
    conn.execute("DROP TABLE import_wanted, import_moved")


def place_branches(conn: Connection, announcer: Announcer) -> None:
    """Work out the neighbourhoods anew when a branch changed; branches hear of the stock they gain or lose."""
    if conn.execute("SELECT FROM import_pending WHERE what = 'branch' LIMIT 1").fetchone() is None:
        return
    conn.execute(_NEIGHBOURS)
    conn.execute(_NEAR_MOVED)
    stock = "FROM import_near_moved m JOIN stock t ON t.branch_id = m.neighbour_id"
    if not announcer.too_many(conn, f"SELECT count(*) {stock}"):
        conn.execute(
            "INSERT INTO feed (scope, kind, key) SELECT 'branch:' || m.branch_id, 'stock',"
            f" '[' || to_json(t.branch_id)::text || ',' || to_json(t.sku)::text || ']' {stock}"
        )
    conn.execute(
        "DELETE FROM neighbourhood h WHERE NOT EXISTS (SELECT FROM import_near w"
        " WHERE w.branch_id = h.branch_id AND w.neighbour_id = h.neighbour_id)"
    )
    conn.execute(
        "INSERT INTO neighbourhood AS h (branch_id, neighbour_id, distance_km)"
        " SELECT branch_id, neighbour_id, distance_km FROM import_near"
        " ON CONFLICT (branch_id, neighbour_id) DO UPDATE SET distance_km = excluded.distance_km"
        " WHERE h.distance_km IS DISTINCT FROM excluded.distance_km"
    )
    conn.execute("DROP TABLE import_near, import_near_moved")


def _announce_packs(conn: Connection, announcer: Announcer) -> None:
    """Say to each branch that gains or loses a customer that all rows of theirs changed."""
    packs = [
        f"SELECT 'branch:' || m.branch_id AS scope, '{kind.name}' AS kind, {key_sql(kind, 't')} AS key, m.customer_id"
        f" FROM import_moved m JOIN {kind.name} t ON t.customer_id = m.customer_id"
        for kind in CUSTOMER_KINDS
    ]
    counted = "(SELECT count(*) FROM import_moved JOIN {} USING (customer_id))"
    if not announcer.too_many(conn, f"SELECT {' + '.join(counted.format(kind.name) for kind in CUSTOMER_KINDS)}"):
        conn.execute(f"INSERT INTO feed (scope, kind, key, customer_id) {' UNION ALL '.join(packs)}")
