"""Which bought line a return belongs to."""

from typing import NamedTuple

import pytest

from tests.hub.importer.conftest import Import

ORDERS = """
    order_number,customer_id,channel,placed_at,currency
    A1,7,web,2026-01-05T10:00:00Z,GBP
"""
LINES = """
    order_number,line,sku,quantity,unit_price
    A1,1,S,2,10.00
    A1,2,T,1,5.00
    A1,3,T,1,5.00
"""
HEADER = "return_id,order_number,line,sku,quantity,refund,currency,customer_id,returned_at\n"


class Case(NamedTuple):
    name: str
    rows: str
    returned: list[tuple[str, int, str | None, str | None, int | None]]
    """return_id, line, customer, order, order line"""
    quantities: list[int]


CASES = [
    Case("by_line", "R1,A1,1,S,1,10,,,2026-02-01T00:00:00Z", [("R1", 1, "7", "A1", 1)], [1, 0, 0]),
    Case("by_article", "R1,A1,,S,1,10,,,2026-02-01T00:00:00Z", [("R1", 1, "7", "A1", 1)], [1, 0, 0]),
    Case("article_in_two_lines", "R1,A1,,T,1,5,,,2026-02-01T00:00:00Z", [("R1", 1, "7", "A1", None)], [0, 0, 0]),
    Case("no_order", "R1,,,S,1,10,GBP,7,2026-02-01T00:00:00Z", [("R1", 1, "7", None, None)], [0, 0, 0]),
    Case("no_order_no_customer", "R1,,,S,1,10,GBP,,2026-02-01T00:00:00Z", [("R1", 1, None, None, None)], [0, 0, 0]),
    Case("order_not_known", "R1,X9,1,S,1,10,GBP,7,2026-02-01T00:00:00Z", [("R1", 1, "7", "X9", 1)], [0, 0, 0]),
    Case("more_than_bought", "R1,A1,1,S,3,30,,,2026-02-01T00:00:00Z", [("R1", 1, "7", "A1", 1)], [2, 0, 0]),
    Case("other_article", "R1,A1,1,T,1,5,,,2026-02-01T00:00:00Z", [("R1", 1, "7", "A1", 1)], [0, 0, 0]),
    Case("before_its_order", "R1,A1,1,S,1,10,,,2025-02-01T00:00:00Z", [("R1", 1, "7", "A1", 1)], [1, 0, 0]),
    Case(
        "several_lines_of_one_return",
        "R1,A1,1,S,1,10,,,2026-02-01T00:00:00Z\nR1,A1,2,T,1,5,,,2026-02-01T00:00:00Z",
        [("R1", 1, "7", "A1", 1), ("R1", 2, "7", "A1", 2)],
        [1, 1, 0],
    ),
    Case(
        "two_returns_of_one_line",
        "R1,A1,1,S,1,10,,,2026-02-01T00:00:00Z\nR2,A1,1,S,1,10,,,2026-02-02T00:00:00Z",
        [("R1", 1, "7", "A1", 1), ("R2", 1, "7", "A1", 1)],
        [2, 0, 0],
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_match(case: Case, importing: Import) -> None:
    importing.write("customers.csv", "customer_id\n7")
    importing.write("orders.csv", ORDERS)
    importing.write("order_lines.csv", LINES)
    importing.write("returns.csv", HEADER + case.rows)
    assert importing.run().rejects == 0
    found = importing.rows("SELECT return_id, line, customer_id, order_number, order_line FROM returned ORDER BY 1, 2")
    assert found == case.returned
    assert [
        row[0] for row in importing.rows("SELECT returned_quantity FROM order_line ORDER BY line")
    ] == case.quantities


def test_lines_that_come_later_match_earlier_returns(importing: Import) -> None:
    importing.write("orders.csv", ORDERS)
    importing.write("returns.csv", HEADER + "R1,A1,,S,1,10,,,2026-02-01T00:00:00Z")
    importing.run()
    importing.write("order_lines.csv", LINES)
    importing.run()
    assert importing.rows("SELECT order_line FROM returned") == [(1,)]
    assert importing.rows("SELECT returned_quantity FROM order_line WHERE line = 1") == [(1,)]


def test_a_match_made_in_the_hub_survives_the_next_import(importing: Import) -> None:
    importing.write("orders.csv", ORDERS)
    importing.write("order_lines.csv", LINES)
    importing.write("returns.csv", HEADER + "R1,,,S,1,10,GBP,,2026-02-01T00:00:00Z")
    importing.run()
    importing.conn.execute("UPDATE returned SET order_number = 'A1', order_line = 1, customer_id = '7'")
    importing.write("returns.csv", HEADER + "R1,,,S,1,11,GBP,,2026-02-01T00:00:00Z")
    importing.run()
    assert importing.rows("SELECT customer_id, order_number, order_line, refund_minor FROM returned") == [
        ("7", "A1", 1, 1100)
    ]
    assert importing.rows("SELECT returned_quantity FROM order_line WHERE line = 1") == [(1,)]


def test_negative_quantity_and_missing_currency_are_set_aside(importing: Import) -> None:
    importing.write("returns.csv", HEADER + "R1,,,S,-1,-3,GBP,,2026-02-01T00:00:00Z\nR2,,,S,1,3,,,2026-02-01T00:00:00Z")
    assert importing.run().rejects == 2
    assert importing.reasons() == [
        ("returns.csv", 2, 'quantity "-1" is not between 1 and 1000000000'),
        ("returns.csv", 3, "currency is missing, and neither order nor article says it"),
    ]
    assert importing.rows("SELECT count(*) FROM returned") == [(0,)]
