"""When the database goes away the hub says so, keeps everything, and comes back by itself."""

from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
import pytest

from clienteling.contract.operations.profile import AddNote
from clienteling.contract.outcomes import Accepted
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests


@contextmanager
def outage(chain: Database) -> Iterator[None]:
    """Nobody may connect to the hub's database, and everybody who is connected is thrown out."""
    with chain.connection() as conn:
        name = conn.info.dbname
        server = conn.info.dsn
    elsewhere = psycopg.conninfo.make_conninfo(server, dbname="postgres", password=conn.info.password)
    with psycopg.connect(elsewhere, autocommit=True) as admin:
        admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS false")
        admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (name,))
        try:
            yield
        finally:
            admin.execute(f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")


def test_lost_connections_cost_no_work(
    device: DeviceForTests, chain: Database, caplog: pytest.LogCaptureFixture
) -> None:
    operation = device.operation(AddNote("n1", "julia", "x"))
    with chain.connection() as conn:
        conn.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()"
            " AND pid <> pg_backend_pid()"
        )
    answer = device.send("POST", "/device/operations", {"operations": [operation]})
    while answer.status_code == 503:
        assert answer.json()["code"] == "unavailable"
        assert answer.headers["retry-after"]
        answer = device.send("POST", "/device/operations", {"operations": [operation]})
    assert isinstance(device.submit(operation)[0], Accepted)


def test_an_outage_is_a_problem_and_then_over(
    device: DeviceForTests, chain: Database, caplog: pytest.LogCaptureFixture
) -> None:
    operation = device.operation(AddNote("n1", "julia", "x"))
    with outage(chain):
        answer = device.send("POST", "/device/operations", {"operations": [operation]})
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    while answer.status_code == 503:
        answer = device.send("POST", "/device/operations", {"operations": [operation]})
    assert answer.status_code == 200
    assert isinstance(device.submit(operation)[0], Accepted)


def test_the_log_names_no_secret(device: DeviceForTests, chain: Database, caplog: pytest.LogCaptureFixture) -> None:
    with outage(chain):
        assert device.get("/device/scopes/chain/digest").status_code == 503
    assert "password" not in caplog.text
    assert "postgresql://" not in caplog.text
