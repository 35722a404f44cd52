"""Which bought line a return belongs to, and how much of each line has come back.

A return that names its order and article belongs to the one line of that order with that article; where there are
several, it stays with the order only. A return without an order stays unmatched: nothing is guessed here. However much
the returns say, never more counts as returned than was bought.
"""

from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.revise import revise
from clienteling.hub.store.database import Connection

_LINES_OF_RETURNS = """
SELECT r.return_id, r.line, coalesce(r.customer_id, o.customer_id) AS customer_id,
       coalesce(r.order_line, l.line) AS order_line
FROM returned r
JOIN import_pending p ON p.what = 'order' AND p.id = r.order_number
JOIN sales_order o ON o.order_number = r.order_number
LEFT JOIN (
    SELECT l.order_number, l.sku, min(l.line) AS line FROM order_line l
    JOIN import_pending p ON p.what = 'order' AND p.id = l.order_number
    GROUP BY l.order_number, l.sku HAVING count(*) = 1
) l ON l.order_number = r.order_number AND l.sku = r.sku
"""
_RETURNED_QUANTITIES = """
SELECT l.order_number, l.line, l.customer_id,
       greatest(0, least(l.quantity, coalesce(r.quantity, 0)))::bigint AS returned_quantity
FROM (
    SELECT r.order_number, r.order_line AS line FROM returned r
    JOIN import_pending p ON p.what = 'order' AND p.id = r.order_number WHERE r.order_line IS NOT NULL
    UNION SELECT l.order_number, l.line FROM order_line l
    JOIN import_pending p ON p.what = 'order' AND p.id = l.order_number WHERE l.returned_quantity <> 0
) k
JOIN order_line l ON l.order_number = k.order_number AND l.line = k.line
LEFT JOIN (
    SELECT order_number, order_line, sku, sum(quantity) AS quantity FROM returned
    WHERE order_number IS NOT NULL AND order_line IS NOT NULL GROUP BY order_number, order_line, sku
) r ON r.order_number = l.order_number AND r.order_line = l.line AND r.sku = l.sku
"""


def match_returns(conn: Connection, announcer: Announcer) -> None:
    """Give returns of pending orders their line, and those lines their returned quantity."""
    revise(conn, "returned", ("customer_id", "order_line"), _LINES_OF_RETURNS, announcer)
    revise(conn, "order_line", ("returned_quantity",), _RETURNED_QUANTITIES, announcer)
