"""What the rows of the files come to mean in the hub's tables."""

from collections.abc import Callable

from clienteling.hub.importer.report import Imported, Report
from tests.hub.importer.conftest import Import

CATALOGUE = {
    "products.csv": """
        product_id,title,category,brand,returnable,return_window_days
        P1,Sofa Oliwia,Sofas,Velvet & Co,yes,30
        P2,Gift card,Cards,,no,
        P3,Not yet sold,,,,
    """,
    "variants.csv": """
        currency,price,sku,product_id,title,option1_name,option1_value
        GBP,499.00,SOFA-G,P1,Sofa green,Colour,green
        GBP,0,GIFT,P2,,,
        GBP,-5.00,gift,P2,Voucher,,
    """,
}
CUSTOMERS = """
    customer_id,first_name,last_name,email,created_at
    7,Julia,Nowak,shared@example.org,2020-01-01T00:00:00Z
    8,,,shared@example.org,
"""
ORDERS = """
    order_number,customer_id,channel,placed_at,currency,status
    A1,7,web,2026-01-05T10:00:00+01:00,GBP,completed
    A2,,store,2026-01-06T10:00:00Z,GBP,
    A3,7,web,2099-01-01T00:00:00Z,GBP,cancelled
    A4,8,app,2026-01-07T00:00:00Z,JPY,
"""
LINES = """
    order_number,line,sku,title,quantity,unit_price,discount,tax,fulfilled_at
    A1,1,SOFA-G,Sofa green,2,499.00,10.00,3.33,2026-01-08T00:00:00Z
    A1,2,SOFA-G,Sofa green,2,499.00,10.00,3.33,2026-01-08T00:00:00Z
    A1,3,gift,Voucher,1,-5.00,,,
    A2,1,GIFT,,80000,0,,,
    A3,1,POST,Postage,1,4.95,,,
    A4,1,GIFT,Karte,1,1200,,,
"""


def shop(importing: Import) -> None:
    for name, content in CATALOGUE.items():
        importing.write(name, content)
    importing.write("branches.csv", "branch_id,name\nB1,Town")
    importing.write("customers.csv", CUSTOMERS)
    importing.write("orders.csv", ORDERS)
    importing.write("order_lines.csv", LINES)


def test_catalogue(importing: Import) -> None:
    shop(importing)
    assert importing.run().rejects == 0
    products = importing.rows("SELECT product_id, category, returnable, return_window_days FROM product ORDER BY 1")
    assert products == [("P1", "Sofas", True, 30), ("P2", "Cards", False, None), ("P3", "", True, None)]
    variants = importing.rows("SELECT sku, product_id, option1_value, price_minor FROM variant ORDER BY sku")
    assert variants == [("GIFT", "P2", "", 0), ("SOFA-G", "P1", "green", 49900), ("gift", "P2", "", -500)]


def test_totals_and_repeated_lines(importing: Import) -> None:
    shop(importing)
    importing.run()
    sofa = 2 * 49900 - 1000 + 333
    assert importing.rows("SELECT order_number, total_minor, discount_minor FROM sales_order ORDER BY 1") == [
        ("A1", 2 * sofa - 500, 0),
        ("A2", 0, 0),
        ("A3", 495, 0),
        ("A4", 1200, 0),
    ]
    lines = importing.rows("SELECT order_number, line, customer_id, title, quantity FROM order_line ORDER BY 1, 2")
    assert lines == [
        ("A1", 1, "7", "Sofa green", 2),
        ("A1", 2, "7", "Sofa green", 2),
        ("A1", 3, "7", "Voucher", 1),
        ("A2", 1, None, "Gift card", 80_000),
        ("A3", 1, "7", "Postage", 1),
        ("A4", 1, "8", "Karte", 1),
    ]


def test_figures_of_customers(importing: Import) -> None:
    shop(importing)
    importing.write(
        "returns.csv",
        """
        return_id,order_number,line,sku,quantity,refund,currency,customer_id,returned_at
        R1,A1,1,SOFA-G,1,494.00,,,2026-02-01T00:00:00Z
        R2,,,GIFT,1,1.00,GBP,7,2026-02-02T00:00:00Z
        R3,,,GIFT,1,1.00,EUR,7,2026-02-03T00:00:00Z
        """,
    )
    importing.run()
    figures = importing.rows(
        "SELECT customer_id, currency, lifetime_minor, returned_minor, order_count, last_seen_at"
        " FROM customer ORDER BY 1"
    )
    in_pounds = 2 * (2 * 49900 - 1000 + 333) - 500 + 495
    assert figures == [
        ("7", "GBP", in_pounds, 49400 + 100, 2, 1_770_076_800_000),
        ("8", "JPY", 1200, 0, 1, 1_767_744_000_000),
    ]


def test_customers_may_share_an_address_and_have_no_name(importing: Import) -> None:
    shop(importing)
    importing.run()
    customers = importing.rows("SELECT customer_id, first_name, email, created_at FROM customer ORDER BY 1")
    assert customers == [("7", "Julia", "shared@example.org", 1_577_836_800_000), ("8", "", "shared@example.org", None)]


def test_oddities_are_taken_and_counted(importing: Import, outcome: Callable[[Report, str], object]) -> None:
    shop(importing)
    report = importing.run()
    orders, lines = outcome(report, "orders.csv"), outcome(report, "order_lines.csv")
    assert isinstance(orders, Imported)
    assert isinstance(lines, Imported)
    assert orders.oddities == (("have no customer", 1), ("were placed in the future", 1))
    assert lines.oddities == (("name an article that is not known", 1), ("have a price of zero or less", 2))


def test_stock_never_goes_back_in_time(importing: Import) -> None:
    shop(importing)
    importing.write("stock.csv", "sku,branch_id,on_hand,as_of\nSOFA-G,B1,3,2026-10-01T00:00:00Z\nGIFT,B1,-2,")
    importing.run()
    importing.conn.execute("UPDATE stock SET reserved = 1")
    importing.write("stock.csv", "sku,branch_id,on_hand,as_of\nSOFA-G,B1,9,2026-09-01T00:00:00Z\nGIFT,B1,4,")
    importing.run()
    assert importing.rows("SELECT sku, on_hand, reserved FROM stock ORDER BY 1") == [("GIFT", 4, 1), ("SOFA-G", 3, 1)]


def test_what_a_person_changed_in_a_profile_stays(importing: Import) -> None:
    importing.write("customers.csv", "customer_id,first_name,email\n7,Julia,old@example.org\n8,Jan,jan@example.org")
    importing.run()
    importing.conn.execute("UPDATE customer SET email = 'new@example.org', version = 2 WHERE customer_id = '7'")
    importing.write(
        "customers.csv", "customer_id,first_name,email,phone\n7,Julia,old@example.org,1\n8,,j@example.org,2"
    )
    importing.run()
    assert importing.rows("SELECT first_name, email, phone FROM customer ORDER BY customer_id") == [
        ("Julia", "new@example.org", "1"),
        ("Jan", "j@example.org", "2"),
    ]


def test_columns_the_file_does_not_have_are_left_alone(importing: Import) -> None:
    importing.write("branches.csv", "branch_id,name,city,latitude,longitude\nB1,Town,Gdynia,54.5,18.5")
    importing.run()
    importing.write("branches.csv", "branch_id,name\nB1,Town square")
    importing.run()
    assert importing.rows("SELECT name, city, latitude, kind FROM branch") == [("Town square", "Gdynia", 54.5, "store")]


def test_an_order_that_gets_a_customer_takes_its_lines_along(importing: Import) -> None:
    shop(importing)
    importing.run()
    importing.write("orders.csv", ORDERS.replace("A2,,", "A2,8,"))
    importing.run()
    assert importing.rows("SELECT customer_id FROM order_line WHERE order_number = 'A2'") == [("8",)]
    assert importing.rows("SELECT order_count FROM customer WHERE customer_id = '8'") == [(2,)]


def test_json_lines_say_the_same_as_csv(importing: Import) -> None:
    importing.write("products.ndjson", '{"product_id": "P1", "title": "Sofa", "returnable": false, "shelf": 3}')
    importing.write("variants.ndjson", '{"sku": "S", "product_id": "P1", "price": 12.10, "currency": "GBP"}')
    report = importing.run()
    assert importing.rows("SELECT sku, price_minor, returnable FROM variant JOIN product USING (product_id)") == [
        ("S", 1210, False)
    ]
    first = report.files[0][1]
    assert isinstance(first, Imported)
    assert first.unknown == ("shelf",)


def test_channels_and_source_are_made_known(importing: Import) -> None:
    shop(importing)
    importing.run()
    assert [row[0] for row in importing.rows("SELECT channel_id FROM channel ORDER BY 1")] == [
        "app", "chat", "marketplace", "phone", "store", "web"
    ]  # fmt: skip
    assert importing.rows("SELECT source_id, kind, as_of_at FROM source") == [("import", "import", 1_793_610_000_000)]
