"""What devices ask beyond their scope, over HTTP."""

import httpx

from clienteling.contract.codec import from_json
from clienteling.contract.problems import Problem
from clienteling.contract.queries import (
    CustomerHit,
    CustomerHits,
    PreviewedLine,
    PreviewLine,
    PreviewRequest,
    RefundPreview,
    StockHit,
    StockHits,
)
from clienteling.contract.records import Order, OrderLine
from clienteling.domain.clock import now_ms
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests


def code(answer: httpx.Response) -> tuple[int, str]:
    problem: Problem = from_json(answer.content, Problem)
    return answer.status_code, problem.code


def test_a_customer_of_another_branch_is_found(device: DeviceForTests) -> None:
    hits: CustomerHits = from_json(device.get("/device/customers?q=zieli%C5%84ski").content, CustomerHits)
    assert hits.hits == (CustomerHit("adam", "Adam", "Zieliński", "", "", "", None, "name"),)
    assert code(device.get("/device/customers?q=" + "x" * 201)) == (400, "bad_request")
    assert code(device.get("/device/customers")) == (400, "bad_request")


def test_stock_of_the_chain(device: DeviceForTests) -> None:
    by_sku: StockHits = from_json(device.get("/device/stock?sku=sofa-green").content, StockHits)
    by_product: StockHits = from_json(device.get("/device/stock?product=oliwia").content, StockHits)
    assert by_sku == by_product
    assert by_sku.stock[1] == StockHit("krakow", "sofa-green", 5, 0, 0, None)
    assert code(device.get("/device/stock")) == (400, "bad_request")
    assert code(device.get("/device/stock?sku=a&product=b")) == (400, "bad_request")


def test_a_refund_is_previewed(device: DeviceForTests, chain: Database) -> None:
    at = now_ms(device.clock)
    with chain.transaction() as conn:
        order = Order("W-1", "julia", "web", at, "PLN")
        feed.write(conn, [order, OrderLine("W-1", 1, "julia", "sofa-green", "Sofa", 3, 1000, 1)], at=at)
    asked = PreviewRequest("W-1", (PreviewLine(1, 2),))
    preview: RefundPreview = from_json(device.send("POST", "/device/returns/preview", asked).content, RefundPreview)
    assert preview == RefundPreview("W-1", "PLN", 1999, (PreviewedLine(1, 3, 1999),))
    unknown = PreviewRequest("W-9", ())
    assert code(device.send("POST", "/device/returns/preview", unknown)) == (404, "not_found")
    twice = PreviewRequest("W-1", (PreviewLine(1, 1), PreviewLine(1, 1)))
    assert code(device.send("POST", "/device/returns/preview", twice)) == (400, "bad_request")


def test_only_devices_may_ask(hub_url: str, shop: httpx.Client, web: httpx.Client) -> None:
    for client in (shop, web):
        for path in ("/device/customers?q=nowak", "/device/stock?sku=sofa-green"):
            assert code(client.get(path)) == (401, "unauthenticated")
        assert client.post("/device/returns/preview", json={"order_number": "W-1", "lines": []}).status_code == 401
