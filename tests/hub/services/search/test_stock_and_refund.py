"""Stock of the chain and refunds before they are made."""

from collections.abc import Iterator

import pytest

from clienteling.contract.queries import PreviewedLine, PreviewLine, PreviewRequest, RefundPreview, StockHit
from clienteling.hub.services.search.refund import UnclearRequest, UnknownOrder, preview_refund
from clienteling.hub.services.search.stock import stock_of_product, stock_of_sku
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database
from tests.contract.world import GREEN, NOW, ROWS


@pytest.fixture
def conn(database: Database) -> Iterator[Connection]:
    with database.transaction() as opened:
        feed.write(opened, ROWS, at=NOW)
        yield opened


def test_stock_of_an_article_and_of_a_product(conn: Connection) -> None:
    green = (StockHit("gdansk", GREEN, 2, 1, 0, None), StockHit("krakow", GREEN, 0, 0, 0, None))
    assert stock_of_sku(conn, GREEN).stock == green
    assert stock_of_product(conn, "oliwia").stock == green
    assert stock_of_sku(conn, "X\x00").stock == ()
    assert stock_of_product(conn, "X").stock == ()


def test_each_line_is_previewed_by_itself(conn: Connection) -> None:
    asked = PreviewRequest("W-1", (PreviewLine(1, 3), PreviewLine(2, 2), PreviewLine(3, 1), PreviewLine(9, 1)))
    assert preview_refund(conn, asked, at=NOW) == RefundPreview(
        "W-1",
        "PLN",
        14_487,
        (
            PreviewedLine(1, 3, 14_487),
            PreviewedLine(2, 1, 0, "more_than_bought"),
            PreviewedLine(3, 0, 0, "not_returnable"),
            PreviewedLine(9, 0, 0, "unknown_record"),
        ),
    )


def test_what_cannot_be_previewed(conn: Connection) -> None:
    with pytest.raises(UnknownOrder):
        preview_refund(conn, PreviewRequest("W-9", ()), at=NOW)
    with pytest.raises(UnclearRequest):
        preview_refund(conn, PreviewRequest("W-1", (PreviewLine(1, 1), PreviewLine(1, 1))), at=NOW)
    assert preview_refund(conn, PreviewRequest("W-1", ()), at=NOW).total_minor == 0
