"""Rows written through the feed reach exactly the scopes they concern."""

from clienteling.contract.codec import row_from_json
from clienteling.contract.cursor import Position
from clienteling.contract.records import Branch, Customer, Note, Record, Staff, Stock
from clienteling.contract.sync import ChangePage
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.feed import Removal

START = Position(0, 0)
AT = 1_790_000_000_000


def rows_of(page: ChangePage) -> list[Record]:
    return [row_from_json(change.kind, change.row) for change in page.changes if not change.gone]


def put(database: Database, *rows: Record) -> list[Record]:
    with database.transaction() as conn:
        return feed.write(conn, rows, at=AT)


def page(database: Database, scope: str, after: Position = START) -> ChangePage:
    with database.connection() as conn:
        return feed.read(conn, scope, after, epoch="e")


def test_chain_rows_reach_the_chain_once(database: Database) -> None:
    branch = Branch("b1", "Gdynia", "store", latitude=54.5)
    assert put(database, branch) == [branch]
    assert put(database, branch) == []
    found = page(database, "chain")
    assert rows_of(found) == [branch]
    assert len(found.changes) == 1
    assert not found.more


def test_a_new_member_brings_the_whole_customer(database: Database) -> None:
    put(database, Branch("b1", "One", "store"), Branch("b2", "Two", "store"))
    customer = Customer("c1", "Ada", home_branch_id="b1")
    first = Note("n1", "c1", "likes green", "Ola", "b1", 1)
    put(database, customer, first)
    assert rows_of(page(database, "branch:b2")) == []
    second = Note("n2", "c1", "called", "Jan", "b2", 2)
    put(database, second)
    assert sorted(map(repr, rows_of(page(database, "branch:b2")))) == sorted(map(repr, [customer, first, second]))
    assert len(rows_of(page(database, "customer:c1"))) == 3


def test_a_removed_row_is_a_tombstone(database: Database) -> None:
    put(database, Customer("c1", home_branch_id="b1"), Note("n1", "c1", "x", "Ola", "b1", 1))
    with database.transaction() as conn:
        feed.write(conn, (), [Removal(Note, ("n1",))], at=AT)
    gone = [change for change in page(database, "branch:b1").changes if change.kind == "note"]
    assert [(change.key, change.gone) for change in gone] == [(("n1",), True)]


def test_stock_reaches_the_neighbourhood(database: Database) -> None:
    with database.transaction() as conn:
        conn.execute("INSERT INTO neighbourhood VALUES ('near', 'b1', 3.0)")
    stock = Stock("b1", "sofa", 2)
    put(database, stock)
    assert rows_of(page(database, "branch:b1")) == [stock]
    assert rows_of(page(database, "branch:near")) == [stock]
    assert rows_of(page(database, "branch:far")) == []


def test_somebody_who_moves_leaves_a_tombstone(database: Database) -> None:
    put(database, Staff("s1", "b1", "Ola", "associate"))
    put(database, Staff("s1", "b2", "Ola", "associate"))
    assert page(database, "branch:b1").changes[0].gone
    assert rows_of(page(database, "branch:b2")) == [Staff("s1", "b2", "Ola", "associate")]


def test_pages_end_where_the_limit_says(database: Database) -> None:
    put(database, *(Branch(f"b{n}", "x", "store") for n in range(5)))
    with database.connection() as conn:
        first = feed.read(conn, "chain", START, epoch="e", limit=3)
        assert (len(first.changes), first.more) == (3, True)
        _, xid, seq = first.cursor.split(".")
        second = feed.read(conn, "chain", Position(int(xid), int(seq)), epoch="e", limit=3)
    assert (len(second.changes), second.more) == (2, False)
    assert {change.key for change in (*first.changes, *second.changes)} == {(f"b{n}",) for n in range(5)}
