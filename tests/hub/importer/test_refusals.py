"""Files that are not taken, rows that are set aside, and that neither stops the rest."""

import gzip
from typing import NamedTuple

import pytest

from clienteling.hub.importer.refusal import ImportRefused
from clienteling.hub.importer.report import Imported, Refused, summary
from tests.hub.importer.conftest import Import

PRODUCTS = "product_id,title\n" + "".join(f"P{number},{number:0500}\n" for number in range(200))


class File(NamedTuple):
    name: str
    file: str
    content: bytes
    says: str


FILES = [
    File("no_header", "products.csv", b"P1,Sofa\n", "has no column product_id, title in its header line"),
    File("empty", "products.csv", b"", "is empty; expected is a header line with the names of the columns"),
    File("not_gzip", "products.csv.gz", b"product_id,title\n", "is damaged or not compressed with gzip"),
    File("cut_off", "products.csv.gz", gzip.compress(PRODUCTS.encode())[:-40], "ends in the middle: the compressed file was cut off"),
    File("damaged", "products.csv.gz", gzip.compress(PRODUCTS.encode())[:60] + b"\0" * 400, "is damaged or not compressed with gzip"),
    File("utf_16", "products.csv", PRODUCTS.encode("utf-16"), "is UTF-16; save it as UTF-8"),
    File("events_as_csv", "events.csv", b"messageId\n1\n", "must be one of .ndjson, .ndjson.gz"),
]  # fmt: skip


@pytest.mark.parametrize("case", FILES, ids=lambda case: case.name)
def test_refused_file_leaves_nothing_and_stops_nothing(case: File, importing: Import) -> None:
    importing.write(case.file, case.content)
    importing.write("customers.csv", "customer_id\n7\n")
    report = importing.run()
    assert dict(report.files)[case.file] == Refused(case.says)
    assert (report.refused, report.rejects) == (1, 0)
    assert importing.rows("SELECT count(*) FROM product") == [(0,)]
    assert importing.rows("SELECT count(*) FROM customer") == [(1,)]
    assert importing.rows("SELECT tablename FROM pg_tables WHERE tablename LIKE 'import_stage%'") == []


def test_a_directory_in_place_of_a_file(importing: Import) -> None:
    (importing.directory / "products.csv").mkdir()
    assert importing.run().files == (("products.csv", Refused("is not a file")),)


def test_one_file_under_two_names(importing: Import) -> None:
    importing.write("customers.csv", "customer_id\n7\n")
    importing.write("customers.ndjson", '{"customer_id": "7"}\n')
    says = "stands there more than once: customers.csv, customers.ndjson"
    assert importing.run().files == (("customers.csv", Refused(says)),)


def test_files_that_need_a_refused_file_are_not_read(importing: Import) -> None:
    importing.write("orders.csv", "order_number,customer_id\nA1,7")
    importing.write("order_lines.csv", "order_number,line,sku,quantity,unit_price\nA1,1,S,1,1")
    report = importing.run()
    assert dict(report.files)["order_lines.csv"] == Refused("is not read, because orders could not be")
    assert importing.reasons() == []


def test_corrected_orders_bring_in_their_lines(importing: Import) -> None:
    importing.write("orders.csv", "order_number,channel,placed_at,currency\nA1,web,2026-01-01T00:00Z,GBP")
    importing.write("order_lines.csv", "order_number,line,sku,quantity,unit_price\nA1,1,S,1,1\nA2,1,S,1,1")
    assert importing.run().rejects == 1
    importing.write("orders.csv", "order_number,channel,placed_at,currency\nA1,web,2026-01-01T00:00Z,GBP\nA2,web,2026-01-01T00:00Z,GBP")  # fmt: skip
    assert importing.run().rejects == 0
    assert importing.rows("SELECT order_number FROM order_line ORDER BY 1") == [("A1",), ("A2",)]


@pytest.mark.parametrize("name", ["nothing", "not_there"])
def test_no_files(name: str, importing: Import) -> None:
    if name == "not_there":
        importing.directory.rmdir()
    with pytest.raises(ImportRefused):
        importing.run()


class Row(NamedTuple):
    name: str
    file: str
    header: str
    row: str
    reason: str


ORDERS = "order_number,channel,placed_at,currency"
LINES = "order_number,line,sku,quantity,unit_price"
ROWS = [
    Row("no_id", "customers.csv", "customer_id,email", ",a@example.org", "customer_id is missing"),
    Row("blank_id", "customers.csv", "customer_id,email", "  ,a@example.org", "customer_id is missing"),
    Row("long_id", "customers.csv", "customer_id,email", f"{'7' * 201},x", f'customer_id "{"7" * 40}" is longer than 200 characters'),
    Row("channel", "orders.csv", ORDERS, "A1,fax,2026-01-01T00:00:00Z,GBP", 'channel "fax" is not one of web, store, phone, chat, app, marketplace'),
    Row("time", "orders.csv", ORDERS, "A1,web,01/02/2026,GBP", 'placed_at "01/02/2026" is not an ISO 8601 time with its offset'),
    Row("currency", "orders.csv", ORDERS, "A1,web,2026-01-01T00:00:00Z,quid", 'currency "quid" is not an ISO 4217 currency'),
    Row("no_order", "order_lines.csv", LINES, "A9,1,S,1,1.00", 'order_number "A9" is not known'),
    Row("no_product", "variants.csv", "sku,product_id,price,currency", "S,P9,1,GBP", 'product_id "P9" is not known'),
    Row("no_branch", "stock.csv", "sku,branch_id,on_hand", "S,B9,1", 'sku "S" is not known'),
    Row("timezone", "branches.csv", "branch_id,name,timezone", "B1,Town,Mars/Olympus", 'timezone "Mars/Olympus" is not known'),
    Row("pole", "branches.csv", "branch_id,name,latitude", "B1,Town,91", 'latitude "91" is more than 90 degrees'),
    Row("speaker", "chats.ndjson", "", '{"conversation_id": "C", "turn": 1, "speaker": "cat", "text": "x"}', 'speaker "cat" is not one of customer, agent, bot'),
    Row("no_message_id", "events.ndjson", "", '{"type": "page", "timestamp": "2026-01-01T00:00:00Z"}', "message_id is missing"),
    Row("no_timestamp", "events.ndjson", "", '{"type": "page", "messageId": "m"}', "at is missing"),
    Row("other_call", "events.ndjson", "", '{"type": "dance", "messageId": "m"}', "is no such JSON object: 'dance' is no Segment call"),
    Row("half_json", "events.ndjson", "", '{"type": "page"', "is no such JSON object: Input data was truncated"),
    Row("json_list", "chats.ndjson", "", "[1, 2]", "is no such JSON object: Expected `object`, got `array`"),
    Row("json_nested", "chats.ndjson", "", '{"text": {"a": 1}}', "is no such JSON object: Expected `bool | int | float | str | null`, got `object` - at `$[...]`"),
    Row("json_nul", "chats.ndjson", "", '{"text": "a\\u0000b"}', "is no such JSON object: it holds a NUL character"),
]  # fmt: skip


@pytest.mark.parametrize("case", ROWS, ids=lambda case: case.name)
def test_row_set_aside(case: Row, importing: Import) -> None:
    importing.write(case.file, "\n".join(filter(None, (case.header, case.row))))
    report = importing.run()
    assert (report.rejects, report.written) == (1, 0)
    assert importing.reasons() == [(case.file, 2 if case.header else 1, case.reason)]


def test_rows_with_the_key_of_an_earlier_one(importing: Import) -> None:
    importing.write("orders.csv", f"{ORDERS}\nA1,web,2026-01-01T00:00:00Z,GBP\nA1,app,2026-01-01T00:00:00Z,GBP")
    importing.write("order_lines.csv", f"{LINES}\nA1,1,S,1,1\nA1,01,T,1,1\nA1,2,S,1,1")
    assert importing.run().rejects == 2
    assert importing.reasons() == [
        ("order_lines.csv", 3, "repeats the order_number, line of line 2"),
        ("orders.csv", 3, "repeats the order_number of line 2"),
    ]
    assert importing.rows("SELECT channel FROM sales_order") == [("web",)]
    assert importing.rows("SELECT line, sku FROM order_line ORDER BY 1") == [(1, "S"), (2, "S")]


def test_columns_that_are_not_known(importing: Import) -> None:
    importing.write("customers.csv", "shoe_size,customer_id,customer;id,\n44,7,x,y")
    outcome = importing.run().files[0][1]
    assert isinstance(outcome, Imported)
    assert outcome.unknown == ("shoe_size", "customer;id", "(without a name)")
    assert importing.rows("SELECT customer_id FROM customer") == [("7",)]


def test_hostile_text_is_only_text(importing: Import) -> None:
    importing.write("customers.csv", "customer_id,\"a'); DROP TABLE customer; --\",email\n7'; --,{0} %s,%(now)s")
    importing.run()
    assert importing.rows("SELECT customer_id, email FROM customer") == [("7'; --", "%(now)s")]


SUMMARY = """\
customers.csv: 2 rows, 2 new, 0 changed, 1 set aside
  columns not known, ignored: shoe_size
  2 have no name
orders.csv: refused: has no column channel, placed_at, currency in its header line
returns.csv: 1 rows, 1 new, 0 changed, 1 set aside
  1 name no order and stay unmatched
3 rows written, 2 rows set aside, 1 files refused.
"""


def test_summary_for_a_person(importing: Import) -> None:
    importing.write("customers.csv", "customer_id,shoe_size\n7,44\n8,45\n8,46")
    importing.write("orders.csv", "order_number\nA1")
    importing.write("returns.csv", "return_id,sku,quantity,currency,customer_id,returned_at\nR1,S,1,GBP,7,2026-01-01T00:00Z\nR2,S,-1,GBP,7,2026-01-01T00:00Z")  # fmt: skip
    assert summary(importing.run()) == SUMMARY
