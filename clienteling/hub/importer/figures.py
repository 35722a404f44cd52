"""Totals of orders and figures of customers, worked out from what is stored.

Words of the retailer such as an order's status are not interpreted: every order counts. Figures are in the currency
of most of a customer's orders; amounts in others are left out, never converted.
"""

from clienteling.hub.importer.announce import Announcer
from clienteling.hub.importer.revise import revise
from clienteling.hub.store.database import Connection

_LINES_FOLLOW_ORDERS = """
SELECT l.order_number, l.line, o.customer_id FROM order_line l
JOIN import_pending p ON p.what = 'moved_order' AND p.id = l.order_number
JOIN sales_order o ON o.order_number = l.order_number
"""
_TOTALS = """
SELECT o.order_number, o.customer_id,
       (coalesce(l.total, 0) - o.discount_minor + o.shipping_minor)::bigint AS total_minor
FROM sales_order o
JOIN import_pending p ON p.what = 'order' AND p.id = o.order_number
LEFT JOIN (
    SELECT l.order_number, sum(l.quantity * l.unit_price_minor - l.discount_minor + l.tax_minor) AS total
    FROM order_line l JOIN import_pending p ON p.what = 'order' AND p.id = l.order_number GROUP BY l.order_number
) l ON l.order_number = o.order_number
"""
_FIGURES = """
WITH who AS (SELECT id FROM import_pending WHERE what = 'customer'),
money AS (
    SELECT customer_id, currency, sum(bought) AS bought, sum(refunded) AS refunded, sum(orders) AS orders,
           max(at) AS last_at, max(at) FILTER (WHERE at <= %(now)s) AS seen_at
    FROM (
        SELECT customer_id, currency, total_minor AS bought, 0 AS refunded, 1 AS orders, placed_at AS at
        FROM sales_order WHERE customer_id IN (SELECT id FROM who)
        UNION ALL
        SELECT customer_id, currency, 0, refund_minor, 0, returned_at
        FROM returned WHERE customer_id IN (SELECT id FROM who)
    ) every GROUP BY customer_id, currency
),
main AS (
    SELECT DISTINCT ON (customer_id) customer_id, currency, bought, refunded
    FROM money ORDER BY customer_id, orders DESC, last_at DESC, currency
),
counts AS (SELECT customer_id, sum(orders) AS orders, max(seen_at) AS seen_at FROM money GROUP BY customer_id),
touches AS (
    SELECT customer_id, max(at) AS seen_at FROM touch
    WHERE at <= %(now)s AND customer_id IN (SELECT id FROM who) GROUP BY customer_id
),
messages AS (
    SELECT customer_id, max(sent_at) AS seen_at FROM message
    WHERE sent_at BETWEEN 1 AND %(now)s AND speaker = 'customer' AND customer_id IN (SELECT id FROM who)
    GROUP BY customer_id
)
SELECT c.customer_id, coalesce(m.currency, c.currency) AS currency, coalesce(m.bought, 0)::bigint AS lifetime_minor,
       coalesce(m.refunded, 0)::bigint AS returned_minor, coalesce(n.orders, 0)::bigint AS order_count,
       greatest(c.last_seen_at, n.seen_at, t.seen_at, g.seen_at) AS last_seen_at
FROM customer c JOIN who ON who.id = c.customer_id
LEFT JOIN main m ON m.customer_id = c.customer_id
LEFT JOIN counts n ON n.customer_id = c.customer_id
LEFT JOIN touches t ON t.customer_id = c.customer_id
LEFT JOIN messages g ON g.customer_id = c.customer_id
"""


def total_orders(conn: Connection, announcer: Announcer) -> None:
    """Totals of pending orders from their lines; lines belong to the customer of their order."""
    revise(conn, "order_line", ("customer_id",), _LINES_FOLLOW_ORDERS, announcer)
    revise(conn, "sales_order", ("total_minor",), _TOTALS, announcer)


def figure_customers(conn: Connection, announcer: Announcer, *, now: int) -> None:
    """Figures of pending customers; what lies after ``now`` (ms) does not count as having been seen."""
    columns = ("currency", "lifetime_minor", "returned_minor", "order_count", "last_seen_at")
    revise(conn, "customer", columns, _FIGURES, announcer, {"now": now})
