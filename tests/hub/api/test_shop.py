"""What the retailer's systems send over HTTP, and what devices and the database have of it."""

from typing import Any, NamedTuple

import httpx
import pytest

from clienteling.contract.codec import from_json, row_from_json
from clienteling.contract.operations.commerce import TakeOverCart
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import (
    Cart,
    CartLine,
    Conversation,
    Customer,
    Message,
    Order,
    OrderLine,
    Record,
    Reservation,
    Stock,
    Task,
    Visit,
    kind_of,
)
from clienteling.contract.sync import ChangePage
from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.store.database import Database
from clienteling.hub.store.rows import select_all
from tests.hub_server import DeviceForTests

Json = dict[str, Any]

ORDER: Json = {
    "order_number": "W-1",
    "customer_id": "julia",
    "placed_at": 1_793_600_000_000,
    "currency": "PLN",
    "shipping_minor": 1500,
    "discount_minor": 500,
    "lines": [
        {"sku": "sofa-green", "quantity": 1, "unit_price_minor": 249_900, "title": "Sofa Oliwia"},
        {"sku": "cushion", "quantity": 2, "unit_price_minor": 5_000, "tax_minor": 100},
    ],
}
CART: Json = {
    "cart_id": "c1",
    "customer_id": "julia",
    "currency": "PLN",
    "changed_at": 1_793_600_000_000,
    "lines": [{"sku": "sofa-green", "quantity": 1}, {"sku": "cushion", "quantity": 2, "unit_price_minor": 5_000}],
}
MESSAGE: Json = {
    "conversation_id": "v1",
    "message_id": "m1",
    "customer_id": "julia",
    "text": "Is there a green one? 🛋️",
    "sent_at": 1_793_600_000_000,
}
VISIT: Json = {
    "visit_id": "b1",
    "customer_id": "julia",
    "branch_id": "gdynia",
    "kind": "on_the_way",
    "at": 1_793_600_000_000,
    "how": "web",
}


def rows(chain: Database, record: type[Record]) -> list[Record]:
    kind = kind_of(record)
    with chain.connection() as conn:
        found = conn.execute(select_all(kind)).fetchall()
    return sorted((record(*values) for values in found), key=lambda row: str(kind.key_of(row)))


def sent(shop: httpx.Client, path: str, body: Json, result: str = "created") -> Json:
    answer = shop.post(path, json=body)
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    assert found["result"] == result
    return found


def heard(device: DeviceForTests, cursor: str) -> tuple[list[Record], str]:
    answer = device.get(f"/device/scopes/branch:{device.session.branch_id}/changes?cursor={cursor}")  # type: ignore[union-attr]
    page: ChangePage = from_json(answer.content, ChangePage)
    return [row_from_json(one.kind, one.row) for one in page.changes if not one.gone], page.cursor


def here(device: DeviceForTests) -> str:
    branch = device.session.branch_id  # type: ignore[union-attr]
    cursor: str = device.get(f"/device/scopes/branch:{branch}/snapshot").json()["cursor"]
    return heard(device, cursor)[1]


def test_an_order_reaches_the_branch_once(shop: httpx.Client, device: DeviceForTests, chain: Database) -> None:
    cursor = here(device)
    sent(shop, "/shop/orders", ORDER)
    order = Order(
        "W-1",
        "julia",
        "web",
        1_793_600_000_000,
        "PLN",
        "open",
        total_minor=249_900 + 10_100 + 1500 - 500,
        discount_minor=500,
        shipping_minor=1500,
        as_of_at=now_ms(device.clock),
    )
    changed, cursor = heard(device, cursor)
    julia = Customer(
        "julia",
        "Julia",
        "Nowak",
        home_branch_id="gdynia",
        currency="PLN",
        lifetime_minor=order.total_minor,
        order_count=1,
        last_seen_at=1_793_600_000_000,
    )
    assert set(changed) == {
        julia,
        order,
        OrderLine("W-1", 1, "julia", "sofa-green", "Sofa Oliwia", 1, 249_900),
        OrderLine("W-1", 2, "julia", "cushion", "cushion", 2, 5_000, tax_minor=100),
    }
    sent(shop, "/shop/orders", ORDER, "unchanged")
    assert heard(device, cursor)[0] == []
    assert rows(chain, Customer)[1] == julia


def test_an_order_changes(shop: httpx.Client, chain: Database) -> None:
    sent(shop, "/shop/orders", ORDER | {"as_of_at": 5})
    less = ORDER | {"lines": ORDER["lines"][:1], "status": "delivered", "delivered_at": 6, "as_of_at": 7}
    sent(shop, "/shop/orders", less, "updated")
    sent(shop, "/shop/orders", ORDER | {"as_of_at": 6}, "unchanged")
    (order,) = rows(chain, Order)
    assert isinstance(order, Order)
    assert (order.status, order.total_minor) == ("delivered", 249_900 + 1000)
    assert len(rows(chain, OrderLine)) == 1
    julia = rows(chain, Customer)[1]
    assert isinstance(julia, Customer)
    assert (julia.order_count, julia.lifetime_minor) == (1, order.total_minor)


def test_a_collected_order_holds_stock_or_says_why_not(shop: httpx.Client, chain: Database) -> None:
    line = ORDER["lines"][0]
    first = ORDER | {"lines": [line], "collect": {"branch_id": "gdynia"}}
    assert sent(shop, "/shop/orders", first)["reservations"] == [
        {"line": 1, "reservation_id": "W-1/1", "code": "", "detail": ""}
    ]
    sent(shop, "/shop/orders", first, "unchanged")
    second = first | {"order_number": "W-2", "customer_id": "adam"}
    (refused,) = sent(shop, "/shop/orders", second)["reservations"]
    assert (refused["code"], refused["detail"]) == ("out_of_stock", "Only 0 left there.")
    (held,) = rows(chain, Reservation)
    assert isinstance(held, Reservation)
    assert (held.order_number, held.state, held.origin, len(held.pick_up_code)) == (
        "W-1",
        "confirmed",
        "click_collect",
        6,
    )
    (task,) = rows(chain, Task)
    assert isinstance(task, Task)
    assert (task.branch_id, task.kind, task.title) == ("gdynia", "promise", "W-2: Sofa Oliwia × 1 · out_of_stock")
    assert rows(chain, Stock)[0] == Stock("gdynia", "sofa-green", 1, reserved=1)

    sent(shop, "/shop/orders", first | {"status": "cancelled"}, "updated")
    assert rows(chain, Stock)[0] == Stock("gdynia", "sofa-green", 1)
    assert [row.state for row in rows(chain, Reservation) if isinstance(row, Reservation)] == ["cancelled"]


def test_a_cart_lives_until_a_branch_takes_it(shop: httpx.Client, device: DeviceForTests, chain: Database) -> None:
    sent(shop, "/shop/carts", CART)
    assert rows(chain, CartLine) == [
        CartLine("c1", 1, "julia", "sofa-green", "Sofa Oliwia, green", 1, 249_900),
        CartLine("c1", 2, "julia", "cushion", "cushion", 2, 5_000),
    ]
    later = CART | {"lines": CART["lines"][1:], "changed_at": CART["changed_at"] + 1}
    sent(shop, "/shop/carts", later, "updated")
    sent(shop, "/shop/carts", CART, "unchanged")
    assert [row.line for row in rows(chain, CartLine) if isinstance(row, CartLine)] == [2]
    assert isinstance(device.do(TakeOverCart("c1")), Accepted)
    again = now_ms(device.clock) + 1000
    sent(shop, "/shop/carts", CART | {"changed_at": again}, "taken_over")
    assert len(rows(chain, CartLine)) == 1
    sent(shop, "/shop/carts", CART | {"changed_at": again, "lines": [], "ordered": True}, "updated")
    (cart,) = rows(chain, Cart)
    assert isinstance(cart, Cart)
    assert cart.state == "closed"


def test_a_chat_goes_to_the_contact_centre(shop: httpx.Client, enrolled: Any, chain: Database) -> None:
    agent = enrolled("centre", "mia")
    cursor = here(agent)
    sent(shop, "/shop/chats/messages", MESSAGE)
    at = MESSAGE["sent_at"]
    first = Message("v1", 1, "m1", "julia", "customer", MESSAGE["text"], at)
    waiting = Conversation("v1", "julia", "chat", "centre", "waiting", at, waiting_since_at=at)
    changed, cursor = heard(agent, cursor)
    assert {first, waiting} <= set(changed)
    sent(shop, "/shop/chats/messages", MESSAGE, "unchanged")
    bot = MESSAGE | {"message_id": "m2", "speaker": "bot", "text": "One moment.", "sent_at": at + 1}
    sent(shop, "/shop/chats/messages", bot)
    assert rows(chain, Message)[1] == Message("v1", 2, "m2", "julia", "bot", "One moment.", at + 1)
    assert rows(chain, Conversation) == [
        Conversation("v1", "julia", "chat", "centre", "waiting", at + 1, waiting_since_at=at)
    ]
    with chain.connection() as conn:
        assert conn.execute("SELECT count(*) FROM job").fetchone() == (0,), "what came from the chat is not sent back"


def test_stock_is_counted_and_stays_reserved(shop: httpx.Client, chain: Database) -> None:
    sent(shop, "/shop/orders", ORDER | {"lines": ORDER["lines"][:1], "collect": {"branch_id": "gdynia"}})
    figure = {"branch_id": "gdynia", "sku": "sofa-green", "on_hand": 4, "incoming": 2}
    sent(shop, "/shop/stock", {"figures": [figure], "as_of_at": 100}, "updated")
    sent(shop, "/shop/stock", {"figures": [figure | {"on_hand": 9}], "as_of_at": 99}, "unchanged")
    assert rows(chain, Stock)[0] == Stock("gdynia", "sofa-green", 4, reserved=1, incoming=2, as_of_at=100)


def test_a_visit_goes_on(shop: httpx.Client, device: DeviceForTests, chain: Database) -> None:
    cursor = here(device)
    sent(shop, "/shop/visits", VISIT)
    at = VISIT["at"]
    assert heard(device, cursor)[0] == [Visit("b1", "julia", "gdynia", "on_the_way", at, "web")]
    sent(shop, "/shop/visits", VISIT, "unchanged")
    sent(shop, "/shop/visits", VISIT | {"kind": "arrived", "at": at + 60_000}, "updated")
    sent(shop, "/shop/visits", VISIT | {"kind": "arrived", "at": at + 60_000, "ended_at": at + 90_000}, "updated")
    sent(shop, "/shop/visits", VISIT | {"kind": "arrived", "at": at + 60_000}, "unchanged")
    assert rows(chain, Visit) == [Visit("b1", "julia", "gdynia", "arrived", at + 60_000, "web", at + 90_000)]
    julia = rows(chain, Customer)[1]
    assert isinstance(julia, Customer)
    assert (julia.visit_count, julia.last_visit_at) == (1, at + 60_000)


def test_a_customer_is_created_and_changed_in_part(shop: httpx.Client, chain: Database, clock: ManualClock) -> None:
    consent = {"purpose": "email", "granted": True, "given_at": 5, "proof": "form"}
    sent(shop, "/shop/customers", {"customer_id": "new", "first_name": "Zoë", "city": "Sopot", "consents": [consent]})
    sent(shop, "/shop/customers", {"customer_id": "new", "city": "Gdynia", "home_branch_id": "gdynia"}, "updated")
    sent(shop, "/shop/customers", {"customer_id": "new", "city": "Gdynia"}, "unchanged")
    assert rows(chain, Customer)[2] == Customer(
        "new", "Zoë", city="Gdynia", home_branch_id="gdynia", created_at=now_ms(clock), version=2
    )


class Refused(NamedTuple):
    name: str
    path: str
    body: Any
    status: int
    told: str


REFUSED = (
    Refused("no JSON", "/shop/orders", b"{", 400, ""),
    Refused("no object", "/shop/orders", b"[]", 400, "Expected `object`, got `array`"),
    Refused("unknown field", "/shop/orders", ORDER | {"total": "12.50"}, 400, "unknown field `total`"),
    Refused("missing field", "/shop/orders", {"order_number": "W-1"}, 400, "missing required field"),
    Refused("quantity", "/shop/orders", ORDER | {"lines": [ORDER["lines"][0] | {"quantity": 0}]}, 400, ">= 1"),
    Refused("currency", "/shop/orders", ORDER | {"currency": "zł"}, 400, "regex"),
    Refused("NUL", "/shop/orders", ORDER | {"order_number": "a\x00"}, 400, "regex"),
    Refused("huge number", "/shop/orders", ORDER | {"placed_at": 1 << 70}, 400, ""),
    Refused("no lines", "/shop/orders", ORDER | {"lines": []}, 400, "length >= 1"),
    Refused("unknown customer", "/shop/orders", ORDER | {"customer_id": "x"}, 422, "There is no customer 'x' here"),
    Refused("unknown branch", "/shop/orders", ORDER | {"collect": {"branch_id": "x"}}, 422, "no branch 'x'"),
    Refused(
        "line twice",
        "/shop/orders",
        ORDER | {"lines": [line | {"line": 1} for line in ORDER["lines"]]},
        422,
        "each of its lines once",
    ),
    Refused(
        "collected by nobody",
        "/shop/orders",
        {name: value for name, value in ORDER.items() if name != "customer_id"} | {"collect": {"branch_id": "gdynia"}},
        422,
        "by which customer",
    ),
    Refused("article twice", "/shop/carts", CART | {"lines": CART["lines"] * 2}, 422, "each article once"),
    Refused("empty message", "/shop/chats/messages", MESSAGE | {"text": ""}, 400, "length >= 1"),
    Refused("odd speaker", "/shop/chats/messages", MESSAGE | {"speaker": "parrot"}, 400, "Invalid enum value"),
    Refused("odd visit", "/shop/visits", VISIT | {"kind": "left"}, 400, "Invalid enum value"),
    Refused(
        "unknown article",
        "/shop/stock",
        {"figures": [{"branch_id": "gdynia", "sku": "x", "on_hand": 1}]},
        422,
        "no article 'x'",
    ),
    Refused("own figures", "/shop/customers", {"customer_id": "julia", "lifetime_minor": 1}, 400, "unknown field"),
)


def test_what_is_wrong_is_refused_whole(shop: httpx.Client, chain: Database) -> None:
    counted = "SELECT (SELECT count(*) FROM sales_order) + (SELECT count(*) FROM cart) + (SELECT count(*) FROM message)"
    with chain.connection() as conn:
        before = conn.execute("SELECT max(seq) FROM feed").fetchone()
    for case in REFUSED:
        content = {"content": case.body} if isinstance(case.body, bytes) else {"json": case.body}
        answer = shop.post(case.path, **content)
        assert answer.status_code == case.status, (case.name, answer.text)
        assert answer.headers["content-type"].startswith("application/problem+json"), case.name
        assert case.told in answer.json()["detail"], (case.name, answer.text)
    with chain.connection() as conn:
        assert conn.execute(counted).fetchone() == (0,)
        assert conn.execute("SELECT max(seq) FROM feed").fetchone() == before


@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer wrong", "Basic d3Jvbmc6", "Bearer " + "x" * 500])
def test_without_a_good_key_nothing_is_taken(hub_url: str, shown: str) -> None:
    answer = httpx.post(f"{hub_url}/shop/orders", json=ORDER, headers={"Authorization": shown}, trust_env=False)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


def test_a_write_key_opens_no_shop(hub_url: str, web: httpx.Client) -> None:
    assert web.post("/shop/orders", json=ORDER).status_code == 401
