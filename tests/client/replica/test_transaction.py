"""Transactions by statements: the same promises as the connection's own."""

from pathlib import Path

import apsw
import pytest

from clienteling.client.replica.transaction import transaction


class Planted(Exception):
    """Raised on purpose."""


@pytest.fixture
def connection(tmp_path: Path) -> apsw.Connection:
    connection = apsw.Connection(str(tmp_path / "some.db"))
    connection.execute("CREATE TABLE number (value INTEGER)")
    return connection


def numbers(connection: apsw.Connection) -> list[int]:
    return [value for (value,) in connection.execute("SELECT value FROM number ORDER BY value")]


def put(connection: apsw.Connection, value: int) -> None:
    connection.execute("INSERT INTO number VALUES (?)", (value,))


def put_and_fail(connection: apsw.Connection, value: int) -> None:
    with transaction(connection):
        put(connection, value)
        raise Planted


def put_and_fail_around(connection: apsw.Connection, value: int) -> None:
    with transaction(connection):
        with transaction(connection):
            put(connection, value)
        raise Planted


def test_it_is_committed_at_the_end(connection: apsw.Connection) -> None:
    with transaction(connection):
        put(connection, 1)
        assert connection.in_transaction
    assert not connection.in_transaction
    assert numbers(connection) == [1]


def test_an_exception_undoes_it(connection: apsw.Connection) -> None:
    with pytest.raises(Planted):
        put_and_fail(connection, 1)
    assert not connection.in_transaction
    assert numbers(connection) == []


def test_an_inner_one_is_undone_alone_or_with_the_outer_one(connection: apsw.Connection) -> None:
    with transaction(connection):
        put(connection, 1)
        with pytest.raises(Planted):
            put_and_fail(connection, 2)
        with transaction(connection):
            put(connection, 3)
    assert numbers(connection) == [1, 3]
    with pytest.raises(Planted):
        put_and_fail_around(connection, 4)
    assert numbers(connection) == [1, 3]


def test_a_full_disk_leaves_nothing_open(connection: apsw.Connection) -> None:
    connection.execute("PRAGMA max_page_count=10")
    with pytest.raises(apsw.FullError), transaction(connection):
        connection.executemany("INSERT INTO number VALUES (?)", ((number,) for number in range(100_000)))
    assert not connection.in_transaction
    assert numbers(connection) == []
