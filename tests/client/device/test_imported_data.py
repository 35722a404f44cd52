"""Imported files, through the hub and a real sync, as the device knows them: every customer of a branch, to the cent.

On the data of a test; and, when CLIENTELING_DATA names a folder of data sets, on each of those.
"""

from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from clienteling.client.port import Reader
from clienteling.contract.records import Customer, Order, OrderLine, Return
from clienteling.domain.clock import ManualClock, from_ms
from clienteling.hub.app import create_app
from clienteling.hub.importer.run import run_import
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import create_identity
from tests.client.device.shop import Shop, run
from tests.hub.chain import AT
from tests.hub.importer.test_same_as_source import DATA, people_of_source, source
from tests.hub_server import served
from tests.postgres import PostgresForTests

FILES = {
    "branches": "branch_id,name\nB1,Town",
    "customers": "customer_id,first_name,last_name\n1,Łucja,Żak\n2,,\n3,สมหญิง,วงศ์สวัสดิ์",
    "orders": (
        "order_number,customer_id,channel,placed_at,currency\n"
        "A1,1,web,2026-01-01T00:00Z,PLN\nA2,1,store,2026-01-02T00:00Z,PLN\nA3,2,web,2026-01-03T00:00Z,JPY"
    ),
    "order_lines": (
        "order_number,line,sku,title,quantity,unit_price,discount\n"
        "A1,1,S,Sofa,1,3199.00,100.00\nA1,2,c,Cushion,2,89.99,\nA1,3,c,Cushion,2,89.99,\nA2,1,C,Case,80000,0.01,\n"
        "A3,1,V,Voucher,1,-500,"
    ),
    "returns": (
        "return_id,order_number,line,sku,quantity,refund,currency,customer_id,returned_at\n"
        "R1,A1,2,c,1,89.99,PLN,1,2026-02-01T00:00Z\nR2,,,X,3,1.50,PLN,1,2025-02-01T00:00Z"
    ),
}


class Known(NamedTuple):
    """A public data set and the branch that is compared, with its customers."""

    name: str
    branch_id: str
    customers: int | None


KNOWN = [Known("online-retail-2009", "WEB", 4_383), Known("thelook", "B1", None)]

Facts = dict[str, dict[str, Any]]


def facts(reader: Reader, directory: Path) -> Facts:
    """What the device knows of each customer of the files, in the shape of the independent reading."""
    known = (reader.get(Customer, row["customer_id"]) for row in source(directory, "customers"))
    return {customer.customer_id: _person(reader, customer) for customer in known if customer is not None}


def _person(reader: Reader, customer: Customer) -> dict[str, Any]:
    lines: dict[str, list[tuple[Any, ...]]] = {}
    for row in sorted(reader.owned(OrderLine, customer.customer_id), key=lambda row: row.line):
        line = (row.line, row.sku, row.title, row.quantity, row.unit_price_minor)
        lines.setdefault(row.order_number, []).append(line)
    orders = {
        row.order_number: (row.currency, row.total_minor, lines.get(row.order_number, []))
        for row in reader.owned(Order, customer.customer_id)
    }
    returned = Counter(
        (row.return_id, row.sku, row.quantity, row.refund_minor) for row in reader.owned(Return, customer.customer_id)
    )
    return {"orders": orders, "returns": returned, "lifetime": customer.lifetime_minor}


def on_a_device(postgres: PostgresForTests, directory: Path, folder: Path, branch_id: str) -> Facts:
    """Import a directory, serve it, enrol a device in the branch, sync, and ask it."""
    clock = ManualClock(from_ms(AT))
    with postgres.database() as url:
        database = Database(url, connections=2)
        with database.transaction() as conn:
            create_identity(conn, hub_id="hub-1", name="Imported", at=AT)
        run_import(url, directory, clock=clock)
        with served(create_app(url, clock=clock, cache_dir=folder / "hub")) as hub_url:
            shop = Shop(hub_url, database, clock, folder)

            async def go() -> Facts:
                place = await shop.enrolled("till", branch_id=branch_id)
                async with shop.opened(place) as device:
                    await device.sync_once()
                    return await device.read(lambda reader: facts(reader, directory))

            found = run(go)
        database.close()
    return found


def same(found: Facts, directory: Path) -> None:
    """Each customer of the device has exactly the orders, lines, returns and money of the files."""
    expected = people_of_source(directory)
    for customer_id, person in found.items():
        assert person["orders"] == expected[customer_id]["orders"], customer_id
        assert person["returns"] == expected[customer_id]["returns"], customer_id
        assert person["lifetime"] == sum(total for _, total, _ in person["orders"].values()), customer_id


def test_the_device_knows_what_the_files_say(postgres: PostgresForTests, tmp_path: Path) -> None:
    directory = tmp_path / "files"
    directory.mkdir()
    for name, content in FILES.items():
        (directory / f"{name}.csv").write_text(content + "\n", encoding="utf-8")
    found = on_a_device(postgres, directory, tmp_path, "B1")
    assert sorted(found) == ["1", "2", "3"]
    assert found["1"]["orders"]["A1"] == (
        "PLN",
        345_896,
        [(1, "S", "Sofa", 1, 319_900), (2, "c", "Cushion", 2, 8_999), (3, "c", "Cushion", 2, 8_999)],
    )
    same(found, directory)


@pytest.mark.skipif(not DATA, reason="CLIENTELING_DATA names no folder of data sets")
@pytest.mark.timeout(1_800)
@pytest.mark.parametrize("known", KNOWN, ids=lambda known: known.name)
def test_the_device_knows_what_public_data_says(known: Known, postgres: PostgresForTests, tmp_path: Path) -> None:
    directory = Path(DATA) / known.name
    found = on_a_device(postgres, directory, tmp_path, known.branch_id)
    assert found
    assert known.customers in (None, len(found))
    same(found, directory)
