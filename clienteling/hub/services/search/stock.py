"""The chain's stock of one article or of all variants of a product."""

from clienteling.contract.queries import StockHit, StockHits
from clienteling.hub.store.database import Connection

MAX_FIGURES = 5_000

_BY_SKU = """
SELECT branch_id, sku, on_hand, reserved, incoming, as_of_at FROM stock
WHERE sku = %s ORDER BY branch_id LIMIT %s
"""
_BY_PRODUCT = """
SELECT s.branch_id, s.sku, s.on_hand, s.reserved, s.incoming, s.as_of_at
FROM variant v JOIN stock s USING (sku)
WHERE v.product_id = %s ORDER BY s.sku, s.branch_id LIMIT %s
"""


def stock_of_sku(conn: Connection, sku: str) -> StockHits:
    """Each branch's figure for one article."""
    return _hits(conn, _BY_SKU, sku)


def stock_of_product(conn: Connection, product_id: str) -> StockHits:
    """Each branch's figures for all variants of a product."""
    return _hits(conn, _BY_PRODUCT, product_id)


def _hits(conn: Connection, statement: str, key: str) -> StockHits:
    rows = conn.execute(statement, (key.replace("\x00", ""), MAX_FIGURES)).fetchall()
    return StockHits(tuple(StockHit(*row) for row in rows))
