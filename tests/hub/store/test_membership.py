"""A customer who comes to another branch brings everything, also what is being written at that moment."""

import threading

import pytest

from clienteling.contract.cursor import Position
from clienteling.contract.records import Cart, Customer, Note, Record, Reservation, Staff
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.membership import Admission, admit

AT = 1
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


def notes_in(database: Database, scope: str) -> set[str]:
    with database.connection() as conn:
        page = feed.read(conn, scope, Position(0, 0), epoch="e")
    return {str(change.key[0]) for change in page.changes if change.kind == "note" and not change.gone}


def members(database: Database) -> set[tuple[str, str]]:
    with database.connection() as conn:
        return set(conn.execute("SELECT branch_id, reason FROM customer_branch").fetchall())


@pytest.fixture
def julia(database: Database) -> Customer:
    customer = Customer("julia", "Julia", home_branch_id="gdynia")
    with database.transaction() as conn:
        feed.write(conn, [customer], at=AT)
    return customer


def test_a_note_written_while_the_customer_is_admitted_is_not_missed(database: Database, julia: Customer) -> None:
    def come_to_sopot() -> None:
        with database.transaction() as conn:
            admit(conn, [Admission("julia", "sopot", "business")], at=AT)

    other = threading.Thread(target=come_to_sopot)
    with database.transaction() as conn:
        feed.write(conn, [Note("n1", "julia", "x", "Ola", None, 1)], at=AT)
        other.start()
        with database.connection() as watching:
            while other.is_alive() and watching.execute(WAITING).fetchone() == (0,):
                pass
    other.join()
    assert notes_in(database, "branch:sopot") == {"n1"}


def test_a_note_written_after_the_admission_began_is_not_missed(database: Database, julia: Customer) -> None:
    def write_note() -> None:
        with database.transaction() as conn:
            feed.write(conn, [Note("n1", "julia", "x", "Ola", None, 1)], at=AT)

    other = threading.Thread(target=write_note)
    with database.transaction() as conn:
        admit(conn, [Admission("julia", "sopot", "business")], at=AT)
        other.start()
        with database.connection() as watching:
            while other.is_alive() and watching.execute(WAITING).fetchone() == (0,):
                pass
    other.join()
    assert notes_in(database, "branch:sopot") == {"n1"}


def test_business_books_and_homes_make_members(database: Database, julia: Customer) -> None:
    rows: list[Record] = [
        Staff("ola", "krakow", "Ola", "associate"),
        Customer("julia", "Julia", home_branch_id="gdynia", assigned_staff_id="ola"),
        Cart("cart", "julia", "web", "PLN", 1, "taken_over", "sopot"),
        Reservation("r1", "julia", "lodz", "sofa", 1, "confirmed", "chat", 1, created_branch_id="centre"),
    ]
    with database.transaction() as conn:
        feed.write(conn, rows, at=AT)
    assert members(database) == {
        ("gdynia", "home"),
        ("krakow", "book"),
        ("sopot", "business"),
        ("lodz", "business"),
        ("centre", "business"),
    }
