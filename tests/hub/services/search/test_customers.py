"""Finding customers of the whole chain in a real database."""

from collections.abc import Iterator
from typing import NamedTuple

import pytest

from clienteling.contract.queries import CustomerHit
from clienteling.contract.records import Customer, Order, Record, Reservation
from clienteling.domain.text import normalise
from clienteling.hub.services.search.customers import MAX_QUERY_CHARS, QueryTooLong, find_customers
from clienteling.hub.services.search.masking import masked_email, masked_phone
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database
from tests.postgres import PostgresForTests

AT = 1_795_339_800_000

PEOPLE: tuple[Record, ...] = (
    Customer("lukasz", "Łukasz", "Żółciński", "l.zolc@example.test", "+48 600 100 200", city="Gdańsk"),
    Customer("lucas", "Lucas", "Nowak", "lucas@example.test", "+48 600 999 888", city="Sopot", last_visit_at=AT),
    Customer("anna1", "Anna", "Nowak", "anna@example.test", city="Gdynia", last_visit_at=AT - 1),
    Customer(
        "anna2", "Anna", "Nowak", "anna.nowak@example.test", city="Sopot", last_visit_at=AT, loyalty_number="PL-77 001"
    ),
    Customer("somchai", "สมชาย", "ใจดี", "s@example.test", "081-234-5678", city="กรุงเทพ"),
    Customer("oneil", "Órla", "O'Neil", city="Kraków"),
    Customer("nobody"),
    Order("W-1001", "anna1", "web", AT, "PLN"),
    Order("536365", "oneil", "web", AT, "PLN"),
    Reservation("r1", "lucas", "b1", "S", 1, "ready", "chat", AT, pick_up_code="012345"),
    Reservation("r2", "anna1", "b1", "S", 1, "handed_over", "chat", AT, pick_up_code="543210", closed_at=AT),
)


class Search(NamedTuple):
    name: str
    text: str
    found: list[tuple[str, str]]


SEARCHES = (
    Search("last name", "nowak", [("anna2", "name"), ("lucas", "name"), ("anna1", "name")]),
    Search("any order", "nowak anna", [("anna2", "name"), ("anna1", "name")]),
    Search("with town", "anna nowak gdynia", [("anna1", "name")]),
    Search("no accents", "lukasz zolcinski", [("lukasz", "name")]),
    Search("shouted", "ŁUKASZ ŻÓŁCIŃSKI", [("lukasz", "name")]),
    Search("beginning", "żółc", [("lukasz", "name")]),
    Search("one letter missing", "lukaz zolcinski", [("lukasz", "name")]),
    Search("two letters swapped", "zoclinski", [("lukasz", "name")]),
    Search("thai", "สมชาย", [("somchai", "name")]),
    Search("thai beginning", "ใจ", [("somchai", "name")]),
    Search("apostrophe", "o'neil", [("oneil", "name")]),
    Search("phone", "600 100 200", [("lukasz", "phone")]),
    Search("phone with country", "+48600100200", [("lukasz", "phone")]),
    Search("phone dialled from abroad", "0048 600-100-200", [("lukasz", "phone")]),
    Search("phone tail", "0200", [("lukasz", "phone")]),
    Search("thai phone, national", "081 234 5678", [("somchai", "phone")]),
    Search("e-mail", "Anna@Example.Test", [("anna1", "email")]),
    Search("beginning of an e-mail", "lucas@", [("lucas", "email")]),
    Search("order", "w-1001", [("anna1", "order")]),
    Search("order with a hash", "#W-1001", [("anna1", "order")]),
    Search("order of digits", "536365", [("oneil", "order")]),
    Search("loyalty card", "pl77001", [("anna2", "loyalty")]),
    Search("pick-up code first", "012345", [("lucas", "pick_up_code"), ("somchai", "phone")]),
    Search("pick-up code of what is gone", "543210", []),
    Search("nothing", "", []),
    Search("only signs", "%_'\\", []),
    Search("nobody of that name", "xyzzy", []),
    Search("a NUL", "no\x00wak", [("anna2", "name"), ("lucas", "name"), ("anna1", "name")]),
)


@pytest.fixture(scope="module")
def people(postgres: PostgresForTests) -> Iterator[Connection]:
    """A connection to a database that every search of this module reads and none changes."""
    with postgres.database() as url:
        opened = Database(url, connections=2)
        with opened.transaction() as conn:
            feed.write(conn, PEOPLE, at=AT)
        with opened.connection() as conn:
            yield conn
        opened.close()


@pytest.mark.parametrize("case", SEARCHES, ids=lambda case: case.name)
def test_search(people: Connection, case: Search) -> None:
    hits = find_customers(people, case.text).hits
    assert [(hit.customer_id, hit.matched) for hit in hits] == case.found


def test_contacts_are_masked(people: Connection) -> None:
    (hit,) = find_customers(people, "zolcinski").hits
    assert hit == CustomerHit("lukasz", "Łukasz", "Żółciński", "Gdańsk", "l•••@example.test", "••• 200", None, "name")
    assert (masked_email("odd"), masked_email("@x"), masked_phone("12 34"), masked_phone("")) == ("", "", "•••", "")


def test_the_index_follows_every_change(database: Database) -> None:
    with database.transaction() as conn:
        feed.write(conn, [Customer("c1", "Jan", "Kowalski")], at=AT)
        assert len(find_customers(conn, "kowalski").hits) == 1
        feed.write(conn, [Customer("c1", "Jan", "Wiśniewski")], at=AT)
        assert find_customers(conn, "kowalski").hits == ()
        assert len(find_customers(conn, "wisniewski").hits) == 1
        feed.write(conn, [], [feed.Removal(Customer, ("c1",))], at=AT)
        assert find_customers(conn, "wisniewski").hits == ()
        assert conn.execute("SELECT count(*) FROM customer_search").fetchone() == (0,)


@pytest.mark.parametrize(
    "said",
    ["Łukasz Żółć", "Weiß-Müller", "Bjørn Ærø", "น้ำใจ ใจดี", "Ａｎｎａ", "O'Neil, Anna", "  a  b ", "Đorđe", "Œuvre"],
)
def test_the_database_folds_as_the_device_does(people: Connection, said: str) -> None:
    row = people.execute("SELECT search_form(%s)", (said,)).fetchone()
    assert row is not None
    assert normalise(row[0]) == normalise(said)
    assert row[0].strip() == normalise(said)


def test_an_endless_search_is_refused(people: Connection) -> None:
    with pytest.raises(QueryTooLong):
        find_customers(people, "x" * (MAX_QUERY_CHARS + 1))
