"""The hub's tables against an independent reading of the files: every customer of a branch, to the minor unit.

On the data of a test; and, when CLIENTELING_DATA names a folder of data sets, on each of those.
"""

import csv
import gzip
import json
import os
from collections import Counter, defaultdict
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from clienteling.hub.services.stats import count_rows
from tests.hub.importer.conftest import Import

DATA = os.environ.get("CLIENTELING_DATA", "")
MINOR = {"GBP": 100, "USD": 100, "PLN": 100, "JPY": 1}


class Expected(NamedTuple):
    """What must be there after importing a public data set."""

    name: str
    counts: dict[str, int]
    branches: tuple[str, ...]


KNOWN = [
    Expected(
        "online-retail-2009",
        {
            "orders": 24_224, "order_lines": 515_255, "customers": 4_383, "products": 4_632, "variants": 4_632,
            "returns": 10_205, "rejects": 1, "events": 0,
        },
        ("WEB",),
    ),
    Expected(
        "thelook",
        {
            "orders": 4_918, "order_lines": 7_139, "customers": 4_000, "products": 2_517, "variants": 2_517,
            "returns": 673, "rejects": 0, "events": 87_532,
        },
        tuple(f"B{number}" for number in range(1, 11)),
    ),
]  # fmt: skip


def source(directory: Path, name: str) -> Iterator[dict[str, str]]:
    """The rows of a file, read with nothing but the standard library."""
    for path in (directory / f"{name}.csv", directory / f"{name}.csv.gz"):
        if path.exists():
            with gzip.open(path, "rt", newline="") if path.suffix == ".gz" else path.open(newline="") as stream:
                yield from csv.DictReader(stream)


def minor(amount: str, currency: str) -> int:
    value = Decimal(amount or "0") * MINOR[currency]
    assert value == int(value)
    return int(value)


def people_of_source(directory: Path) -> dict[str, dict[str, Any]]:
    """By customer: orders with their lines, returns, and what both are worth."""
    people: dict[str, dict[str, Any]] = defaultdict(lambda: {"orders": {}, "returns": Counter()})
    orders = {row["order_number"]: row for row in source(directory, "orders")}
    lines: dict[str, list[tuple[Any, ...]]] = defaultdict(list)
    totals: Counter[str] = Counter()
    for row in source(directory, "order_lines"):
        order = orders.get(row["order_number"])
        if order is None:
            continue
        quantity, currency = int(row["quantity"]), order["currency"]
        price = minor(row["unit_price"], currency)
        totals[row["order_number"]] += (
            quantity * price - minor(row.get("discount", ""), currency) + minor(row.get("tax", ""), currency)
        )
        lines[row["order_number"]].append((int(row["line"]), row["sku"], row["title"], quantity, price))
    for number, order in orders.items():
        if order["customer_id"]:
            people[order["customer_id"]]["orders"][number] = (order["currency"], totals[number], sorted(lines[number]))
    for row in source(directory, "returns"):
        if int(row["quantity"]) > 0 and row["customer_id"]:
            key = (row["return_id"], row["sku"], int(row["quantity"]), minor(row["refund"], row["currency"]))
            people[row["customer_id"]]["returns"][key] += 1
    return people


def people_of_hub(importing: Import, branch_id: str) -> dict[str, dict[str, Any]]:
    """The same from the hub's tables, for all customers of a branch."""
    own = f"customer_id IN (SELECT customer_id FROM customer_branch WHERE branch_id = '{branch_id}')"
    people: dict[str, dict[str, Any]] = {
        customer_id: {"orders": {}, "returns": Counter(), "figures": figures}
        for customer_id, *figures in importing.rows(
            f"SELECT customer_id, lifetime_minor, returned_minor, order_count FROM customer WHERE {own}"
        )
    }
    for customer_id, number, currency, total in importing.rows(
        f"SELECT customer_id, order_number, currency, total_minor FROM sales_order WHERE {own}"
    ):
        people[customer_id]["orders"][number] = (currency, total, [])
    for customer_id, number, *line in importing.rows(
        "SELECT customer_id, order_number, line, sku, title, quantity, unit_price_minor"
        f" FROM order_line WHERE {own} ORDER BY order_number, line"
    ):
        people[customer_id]["orders"][number][2].append(tuple(line))
    for customer_id, *returned in importing.rows(
        f"SELECT customer_id, return_id, sku, quantity, refund_minor FROM returned WHERE {own}"
    ):
        people[customer_id]["returns"][tuple(returned)] += 1
    return people


def assert_same(importing: Import, directory: Path, branch_id: str) -> int:
    """Compare all customers of a branch; returns how many."""
    expected = people_of_source(directory)
    found = people_of_hub(importing, branch_id)
    for customer_id, person in found.items():
        source_orders, source_returns = expected[customer_id]["orders"], expected[customer_id]["returns"]
        assert person["orders"] == source_orders, customer_id
        assert person["returns"] == source_returns, customer_id
        lifetime = sum(total for _, total, _ in source_orders.values())
        refunded = sum(key[3] * count for key, count in source_returns.items())
        assert person["figures"] == [lifetime, refunded, len(source_orders)], customer_id
    return len(found)


def test_every_customer_of_a_branch(importing: Import) -> None:
    importing.write("branches.csv", "branch_id,name\nB1,Town")
    importing.write("customers.csv", "customer_id\n" + "".join(f"{number}\n" for number in range(30)))
    orders = [f"A{number},{number % 30 if number % 7 else ''},web,2026-01-01T00:00:00Z,GBP" for number in range(200)]
    importing.write("orders.csv", "order_number,customer_id,channel,placed_at,currency\n" + "\n".join(orders))
    lines = [
        f"A{number // 5},{number % 5},{'Sku'[number % 3 :]},Ärmel {number},{number % 11 - 2},"
        f"{(number * 37 % 9000 - 500) / 100:.2f}"
        for number in range(1000)
    ]
    importing.write("order_lines.csv", "order_number,line,sku,title,quantity,unit_price\n" + "\n".join(lines))
    returns = [
        f"R{number},,,Sku,{number % 4},{number * 7 / 100:.2f},GBP,{number % 31 if number % 5 else ''},2026-02-01T00:00Z"
        for number in range(90)
    ]
    header = "return_id,order_number,line,sku,quantity,refund,currency,customer_id,returned_at\n"
    importing.write("returns.csv", header + "\n".join(returns))
    assert importing.run(merge_lines=64).rejects == sum(number % 4 == 0 for number in range(90))
    assert assert_same(importing, importing.directory, "B1") == 30


def test_the_comparison_can_fail(importing: Import) -> None:
    importing.write("branches.csv", "branch_id,name\nB1,Town")
    importing.write("customers.csv", "customer_id\n7")
    importing.write("orders.csv", "order_number,customer_id,channel,placed_at,currency\nA1,7,web,2026-01-01T00:00Z,GBP")
    importing.write("order_lines.csv", "order_number,line,sku,title,quantity,unit_price\nA1,1,S,Sofa,1,1.25")
    importing.run()
    assert assert_same(importing, importing.directory, "B1") == 1
    importing.conn.execute("UPDATE order_line SET unit_price_minor = 124")
    with pytest.raises(AssertionError):
        assert_same(importing, importing.directory, "B1")


@pytest.mark.skipif(not DATA, reason="CLIENTELING_DATA names no folder of data sets")
@pytest.mark.parametrize("expected", KNOWN, ids=lambda expected: expected.name)
def test_public_data(expected: Expected, importing: Import) -> None:
    importing.directory = Path(DATA) / expected.name
    report = importing.run()
    assert report.refused == 0
    counts = count_rows(importing.conn)
    assert {name: counts[name] for name in expected.counts} == expected.counts
    compared = sum(assert_same(importing, importing.directory, branch_id) for branch_id in expected.branches)
    assert compared == expected.counts["customers"]
    again = importing.run()
    assert (again.written, again.rejects) == (0, expected.counts["rejects"])
    assert json.dumps(count_rows(importing.conn)) == json.dumps(counts)
