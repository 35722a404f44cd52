"""Stock figures as the retailer's system counts them."""

from msgspec.structs import replace

from clienteling.contract.records import Stock
from clienteling.hub.services.shop.acting import Acting, Unclear, UnknownReference
from clienteling.hub.services.shop.bodies import ShopAnswer, ShopFigure, ShopStock
from clienteling.hub.store.rows import load

_UNKNOWN = """
SELECT 'branch', t.id FROM unnest(%s::text[]) AS t(id) WHERE NOT EXISTS (SELECT FROM branch b WHERE b.branch_id = t.id)
UNION ALL
SELECT 'article', t.id FROM unnest(%s::text[]) AS t(id) WHERE NOT EXISTS (SELECT FROM variant v WHERE v.sku = t.id)
LIMIT 1
"""


def take_stock(acting: Acting, body: ShopStock) -> ShopAnswer:
    """Store figures; reserved units stay reserved. Raises ``Unclear`` and ``UnknownReference``."""
    figures = {(figure.branch_id, figure.sku): figure for figure in body.figures}
    if len(figures) < len(body.figures):
        raise Unclear("An article of a branch has one figure.")
    branches = sorted({branch_id for branch_id, _ in figures})
    skus = sorted({sku for _, sku in figures})
    missing = acting.conn.execute(_UNKNOWN, (branches, skus)).fetchone()
    if missing is not None:
        raise UnknownReference(f"There is no {missing[0]} {missing[1]!r} here; send it first.")
    as_of = acting.at if body.as_of_at is None else body.as_of_at
    known = load(acting.conn, Stock, list(figures), lock=True)
    rows = [_counted(known.get(key), figure, as_of) for key, figure in figures.items()]
    changed = acting.write(*(row for row in rows if row is not None))
    acting.log("ShopStock", f"stock/{len(figures)}", {"changed": len(changed)})
    return ShopAnswer("updated" if changed else "unchanged")


def _counted(known: Stock | None, figure: ShopFigure, as_of: int) -> Stock | None:
    """The row after a count; ``None`` when a later count is known."""
    stock = known or Stock(figure.branch_id, figure.sku, 0)
    if (stock.as_of_at or 0) > as_of:
        return None
    return replace(
        stock,
        on_hand=figure.on_hand,
        incoming=stock.incoming if figure.incoming is None else figure.incoming,
        shelf=stock.shelf if figure.shelf is None else figure.shelf,
        as_of_at=as_of,
    )
