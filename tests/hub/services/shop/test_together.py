"""Many calls at once: one winner for the last unit, one order for one number, every message in a turn of its own."""

from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from clienteling.contract.records import KINDS, Message, Stock
from clienteling.hub.services.attempts import in_transaction
from clienteling.hub.services.keys import ApiKey, KeyKind
from clienteling.hub.services.shop.acting import Acting
from clienteling.hub.services.shop.bodies import (
    Collection,
    ShopAnswer,
    ShopFigure,
    ShopMessage,
    ShopOrder,
    ShopOrderLine,
    ShopStock,
)
from clienteling.hub.services.shop.chats import take_message
from clienteling.hub.services.shop.orders import take_order
from clienteling.hub.services.shop.stock import take_stock
from clienteling.hub.store.database import Database
from clienteling.hub.store.rows import select_all

AT = 1_793_610_000_000
KEY = ApiKey("hash", "erp", KeyKind.SHOP, "")
CLIENTS = 8


def at_once(chain: Database, calls: list[Callable[[Acting], ShopAnswer]]) -> list[ShopAnswer]:
    """Each call in a transaction and a thread of its own, tried again as the hub does."""

    def run(call: Callable[[Acting], ShopAnswer]) -> ShopAnswer:
        return in_transaction(chain, lambda conn: call(Acting(conn, KEY, AT)))

    with ThreadPoolExecutor(CLIENTS) as pool:
        return list(pool.map(run, calls))


def order(number: str, *, customer_id: str = "julia") -> ShopOrder:
    line = ShopOrderLine("sofa-green", 1, 249_900)
    return ShopOrder(number, AT, "PLN", (line,), customer_id=customer_id, collect=Collection("gdynia"))


def taking(body: ShopOrder | ShopMessage) -> Callable[[Acting], ShopAnswer]:
    if isinstance(body, ShopOrder):
        return lambda acting: take_order(acting, body)
    return lambda acting: take_message(acting, body)


def count(chain: Database, table: str) -> int:
    with chain.connection() as conn:
        row = conn.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert row is not None
    return int(row[0])


def test_the_last_sofa_is_held_once(chain: Database) -> None:
    people = ["julia", "adam"] * (CLIENTS // 2)
    calls = [taking(order(f"W-{number}", customer_id=who)) for number, who in enumerate(people)]
    answers = at_once(chain, calls)
    codes = Counter(line.code for answer in answers for line in answer.reservations)
    assert codes == {"": 1, "out_of_stock": CLIENTS - 1}
    assert (count(chain, "reservation"), count(chain, "sales_order"), count(chain, "task")) == (1, CLIENTS, CLIENTS - 1)
    with chain.connection() as conn:
        stock = [Stock(*row) for row in conn.execute(select_all(KINDS["stock"])).fetchall()]
    assert [row.reserved for row in stock if row.branch_id == "gdynia"] == [1]


def test_one_order_sent_by_many_is_one_order(chain: Database) -> None:
    answers = at_once(chain, [taking(order("W-1"))] * CLIENTS)
    assert Counter(answer.result for answer in answers) == {"created": 1, "unchanged": CLIENTS - 1}
    assert (count(chain, "reservation"), count(chain, "sales_order"), count(chain, "order_line")) == (1, 1, 1)
    with chain.connection() as conn:
        figures = conn.execute("SELECT order_count, lifetime_minor FROM customer WHERE customer_id = 'julia'")
        assert figures.fetchone() == (1, 249_900)


def test_messages_that_come_together_all_have_a_turn(chain: Database) -> None:
    bodies = [ShopMessage("v1", f"m{number % 4}", "julia", "Hello", AT + number % 4) for number in range(CLIENTS)]
    calls = [taking(body) for body in bodies]
    answers = at_once(chain, calls)
    assert Counter(answer.result for answer in answers) == {"created": 4, "unchanged": 4}
    with chain.connection() as conn:
        said = [Message(*row) for row in conn.execute(select_all(KINDS["message"])).fetchall()]
    assert sorted(message.turn for message in said) == [1, 2, 3, 4]
    assert {message.message_id for message in said} == {"m0", "m1", "m2", "m3"}


def test_the_latest_count_stays(chain: Database) -> None:
    def counting(number: int) -> Callable[[Acting], ShopAnswer]:
        figure = ShopFigure("sopot", "sofa-green", number)
        return lambda acting: take_stock(acting, ShopStock((figure,), as_of_at=AT + number))

    at_once(chain, [counting(number) for number in (3, 7, 1, 5, 6, 2, 4, 0)])
    with chain.connection() as conn:
        found = conn.execute("SELECT on_hand FROM stock WHERE branch_id = 'sopot'").fetchall()
    assert found == [(7,)]
