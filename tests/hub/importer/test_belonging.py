"""Which branches customers belong to, which branches are neighbours, and who hears of it."""

from math import isclose
from typing import NamedTuple

import pytest

from clienteling.domain.geo import distance_km
from clienteling.hub.importer import announce
from tests.hub.importer.conftest import Import

ONE = "branch_id,name\nB1,Town"
TOWNS = """
    branch_id,name,kind,latitude,longitude
    GDY,Gdynia,store,54.5189,18.5305
    WAW,Warszawa,store,52.2297,21.0122
    LOD,Depot,warehouse,52.2000,21.0000
    CC,Contact centre,contact_centre,,
"""
CUSTOMERS = "customer_id,latitude,longitude,home_branch_id\n"
ORDERS = "order_number,customer_id,channel,placed_at,currency,branch_id\n"


class Case(NamedTuple):
    name: str
    branches: str
    customer: str
    order: str
    belongs: list[tuple[str, str]]


CASES = [
    Case("home", TOWNS, "7,52.2,21.0,GDY", "", [("GDY", "home")]),
    Case("nearest_store_not_depot", TOWNS, "7,52.2,21.0,", "", [("WAW", "nearest")]),
    Case("home_not_known", TOWNS, "7,54,18,NOWHERE", "", [("GDY", "nearest")]),
    Case("no_place_in_a_chain", TOWNS, "7,,,", "", []),
    Case("half_a_place", TOWNS, "7,52.2,,", "", []),
    Case("only_branch", ONE, "7,,,", "", [("B1", "only_branch")]),
    Case("business_besides", TOWNS, "7,,,GDY", "A1,7,store,2026-01-01T00:00Z,PLN,WAW", [("GDY", "home"), ("WAW", "business")]),
    Case("business_at_home", TOWNS, "7,,,GDY", "A1,7,store,2026-01-01T00:00Z,PLN,GDY", [("GDY", "home")]),
    Case("business_in_no_branch", TOWNS, "7,,,", "A1,7,store,2026-01-01T00:00Z,PLN,OLD", []),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_belongs(case: Case, importing: Import) -> None:
    importing.write("branches.csv", case.branches)
    importing.write("customers.csv", CUSTOMERS + case.customer)
    importing.write("orders.csv", ORDERS + case.order)
    assert importing.run().rejects == 0
    assert importing.rows("SELECT branch_id, reason FROM customer_branch ORDER BY 1") == case.belongs


def test_neighbours(importing: Import) -> None:
    importing.write("branches.csv", TOWNS)
    importing.run()
    near = {(a, b): km for a, b, km in importing.rows("SELECT branch_id, neighbour_id, distance_km FROM neighbourhood")}
    assert set(near) == {(a, a) for a in ("GDY", "WAW", "LOD", "CC")} | {
        (a, b) for a in ("GDY", "WAW", "LOD", "CC") for b in ("GDY", "WAW", "LOD") if a != b
    }
    far = near["GDY", "WAW"]
    assert far is not None
    assert isclose(far, distance_km(54.5189, 18.5305, 52.2297, 21.0122), rel_tol=1e-9)
    assert near["CC", "GDY"] is None
    assert near["GDY", "GDY"] == 0


def test_twenty_nearest_and_all_for_a_contact_centre(importing: Import) -> None:
    towns = "".join(f"S{number:02},Shop,store,50.{number:02},20\n" for number in range(30))
    importing.write("branches.csv", f"branch_id,name,kind,latitude,longitude\n{towns}CC,Calls,contact_centre,,\n")
    importing.run()
    near = importing.rows("SELECT neighbour_id FROM neighbourhood WHERE branch_id = 'S00' ORDER BY 1")
    assert [row[0] for row in near] == [f"S{number:02}" for number in range(21)]
    assert importing.rows("SELECT count(*) FROM neighbourhood WHERE branch_id = 'CC'") == [(31,)]


def test_moving_to_another_home_tells_both_branches(importing: Import) -> None:
    importing.write("branches.csv", TOWNS)
    importing.write("customers.csv", CUSTOMERS + "7,,,GDY")
    importing.write("orders.csv", ORDERS + "A1,7,web,2026-01-01T00:00Z,PLN,")
    importing.run()
    seq = importing.rows("SELECT max(seq) FROM feed")[0][0]
    importing.write("customers.csv", CUSTOMERS + "7,,,WAW")
    importing.run()
    assert importing.rows("SELECT branch_id FROM customer_branch") == [("WAW",)]
    heard = importing.rows(
        f"SELECT DISTINCT scope, kind, key FROM feed WHERE seq > {seq} AND kind <> 'source' ORDER BY 1, 2"
    )
    assert heard == [
        ("branch:GDY", "customer", '["7"]'),
        ("branch:GDY", "sales_order", '["A1"]'),
        ("branch:WAW", "customer", '["7"]'),
        ("branch:WAW", "sales_order", '["A1"]'),
    ]


def test_an_order_that_moves_to_another_customer_leaves_the_first_ones_branch(importing: Import) -> None:
    importing.write("branches.csv", TOWNS)
    importing.write("customers.csv", CUSTOMERS + "7,,,GDY\n8,,,WAW")
    importing.write("orders.csv", ORDERS + "A1,7,web,2026-01-01T00:00Z,PLN,")
    importing.write("order_lines.csv", "order_number,line,sku,quantity,unit_price\nA1,1,S,1,1")
    importing.run()
    seq = importing.rows("SELECT max(seq) FROM feed")[0][0]
    importing.write("orders.csv", ORDERS + "A1,8,web,2026-01-01T00:00Z,PLN,")
    importing.run()
    heard = importing.rows(
        f"SELECT DISTINCT scope, kind FROM feed WHERE seq > {seq} AND kind <> 'source' ORDER BY 1, 2"
    )
    kinds = ("customer", "order_line", "sales_order")
    assert heard == [(f"branch:{branch}", kind) for branch in ("GDY", "WAW") for kind in kinds]
    assert importing.rows("SELECT order_count FROM customer ORDER BY customer_id") == [(0,), (1,)]


def test_client_book_stays(importing: Import) -> None:
    importing.write("branches.csv", TOWNS)
    importing.write("customers.csv", CUSTOMERS + "7,,,GDY")
    importing.run()
    importing.conn.execute("UPDATE customer_branch SET reason = 'book'")
    importing.write("customers.csv", CUSTOMERS + "7,,,WAW")
    importing.run()
    assert importing.rows("SELECT branch_id, reason FROM customer_branch ORDER BY 1") == [
        ("GDY", "book"),
        ("WAW", "home"),
    ]


def test_the_only_branch_gets_a_sister_and_keeps_its_customers(importing: Import) -> None:
    importing.write("branches.csv", ONE)
    importing.write("customers.csv", "customer_id\n7")
    importing.run()
    importing.write("branches.csv", ONE + "\nB2,Village")
    importing.run()
    assert importing.rows("SELECT branch_id, reason FROM customer_branch") == [("B1", "only_branch")]


def test_new_stock_is_heard_in_the_neighbourhood(importing: Import) -> None:
    importing.write("branches.csv", TOWNS)
    importing.write("products.csv", "product_id,title\nP,Sofa")
    importing.write("variants.csv", "sku,product_id,price,currency\nS,P,1,PLN")
    importing.run()
    importing.write("stock.csv", 'sku,branch_id,on_hand\nS,GDY,"3"')
    importing.run()
    heard = importing.rows("SELECT scope, key FROM feed WHERE kind = 'stock' ORDER BY 1")
    assert heard == [(f"branch:{branch}", '["GDY","S"]') for branch in ("CC", "GDY", "LOD", "WAW")]
    seq = importing.rows("SELECT max(seq) FROM feed")[0][0]
    importing.write("branches.csv", TOWNS.rstrip() + "\nHEL,Hel,store,54.6,18.8")
    importing.run()
    heard = importing.rows(f"SELECT scope, key FROM feed WHERE kind = 'stock' AND seq > {seq}")
    assert heard == [("branch:HEL", '["GDY","S"]')]


def test_a_large_import_makes_devices_take_snapshots(importing: Import, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(announce, "MAX_FEED_ROWS", 3)
    importing.write("branches.csv", ONE)
    importing.run()
    mark = "SELECT pruned_xid::text::bigint, pg_snapshot_xmin(pg_current_snapshot())::text::bigint FROM hub"
    assert importing.rows(mark)[0][0] == 0
    before = importing.rows(mark)[0][1]
    importing.write("customers.csv", "customer_id\n" + "".join(f"{number}\n" for number in range(4)))
    assert importing.run().snapshots
    pruned, horizon = importing.rows(mark)[0]
    assert before < pruned <= horizon
    assert importing.rows("SELECT count(*) FROM feed WHERE kind = 'customer'") == [(0,)]
