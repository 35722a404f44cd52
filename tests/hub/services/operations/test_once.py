"""Every operation is done exactly once, whatever happens around it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import HandOver, ReserveStock
from clienteling.contract.outcomes import Accepted, Rejected
from clienteling.domain.clock import ManualClock
from clienteling.hub.app import create_app
from clienteling.hub.services.operations import transaction
from clienteling.hub.store.database import Connection, Database
from tests.hub_server import DeviceForTests, served

Enrol = Callable[..., DeviceForTests]


def count(database: Database, table: str) -> int:
    with database.connection() as conn:
        row = conn.execute(f"SELECT count(*) FROM {table}").fetchone()
    assert row is not None
    return int(row[0])


def test_the_same_operation_from_eight_threads_through_two_hubs(
    enrolled: Enrol, chain: Database, chain_url: str, clock: ManualClock, tmp_path: Path
) -> None:
    device = enrolled()
    with served(create_app(chain_url, clock=clock, cache_dir=tmp_path)) as second_url:
        devices = [device, enrolled(url=second_url)]
        operation = device.operation(ReserveStock("r1", "julia", "sopot", "sofa-green", 1))
        with ThreadPoolExecutor(8) as pool:
            outcomes = list(pool.map(lambda number: devices[number % 2].submit(operation)[0], range(8)))
    assert len(set(map(repr, outcomes))) == 1
    assert isinstance(outcomes[0], Accepted)
    assert (count(chain, "reservation"), count(chain, "operation")) == (1, 1)
    with chain.connection() as conn:
        assert conn.execute("SELECT reserved FROM stock WHERE branch_id = 'sopot'").fetchone() == (1,)
        assert conn.execute("SELECT count(*) FROM audit WHERE action = 'ReserveStock'").fetchone() == (1,)


def test_the_last_unit_has_one_winner(enrolled: Enrol, chain: Database) -> None:
    device = enrolled()
    operations = [device.operation(ReserveStock(f"r{n}", "julia", "gdynia", "sofa-green", 1)) for n in range(32)]
    with ThreadPoolExecutor(16) as pool:
        outcomes = list(pool.map(lambda operation: device.submit(operation)[0], operations))
    refused = [outcome for outcome in outcomes if isinstance(outcome, Rejected)]
    assert sum(isinstance(outcome, Accepted) for outcome in outcomes) == 1
    assert [outcome.code for outcome in refused] == ["out_of_stock"] * 31
    with chain.connection() as conn:
        stock = conn.execute("SELECT on_hand, reserved FROM stock WHERE branch_id = 'gdynia'").fetchone()
    assert (stock, count(chain, "reservation")) == ((1, 1), 1)


def test_a_crash_before_the_commit_leaves_nothing(
    device: DeviceForTests, chain: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    operation = device.operation(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1))
    before = {table: count(chain, table) for table in ("feed", "audit", "job", "customer_branch")}
    settle = transaction.settle

    def crash(conn: Connection, outcome: object) -> None:
        raise MemoryError("as if the power went")

    monkeypatch.setattr(transaction, "settle", crash)
    answer = device.send("POST", "/device/operations", {"operations": [operation]})
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert {table: count(chain, table) for table in before} == before
    assert (count(chain, "reservation"), count(chain, "operation")) == (0, 0)
    monkeypatch.setattr(transaction, "settle", settle)
    assert isinstance(device.submit(operation)[0], Accepted)
    assert count(chain, "reservation") == 1


def test_poison_spoils_nothing(device: DeviceForTests, chain: Database) -> None:
    good = device.operation(AddNote("n1", "julia", "fine"))
    after = device.operation(AddNote("n3", "julia", "also fine"))
    nul = device.operation(AddNote("n2\x00", "julia", "x"))
    long_id = device.operation(AddNote("n" * 500, "julia", "x"))
    huge = device.operation(AddNote("n4", "julia", "x" * 20_000))
    number = device.operation(ReserveStock("r1", "julia", "sopot", "sofa-green", 1, expires_at=1 << 70))
    unknown = {"id": "u1", "body": {"do": "EatCake"}}
    batch = [good, nul, long_id, huge, number, unknown, after]
    answer = device.send("POST", "/device/operations", {"operations": batch})
    assert answer.status_code == 200
    outcomes = [(outcome["is"], outcome.get("code", "")) for outcome in answer.json()["outcomes"]]
    assert outcomes == [
        ("Accepted", ""),
        ("Rejected", "invalid_text"),
        ("Rejected", "invalid_text"),
        ("Rejected", "invalid_text"),
        ("Rejected", "invalid_value"),
        ("Rejected", "invalid_value"),
        ("Accepted", ""),
    ]
    with chain.connection() as conn:
        assert conn.execute("SELECT note_id FROM note ORDER BY 1").fetchall() == [("n1",), ("n3",)]


def test_what_ran_out_is_free_again(device: DeviceForTests, clock: ManualClock) -> None:
    expiry = int(clock.now().timestamp() * 1000) + 60_000
    assert isinstance(device.do(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1, expires_at=expiry)), Accepted)
    assert isinstance(device.do(ReserveStock("r2", "adam", "gdynia", "sofa-green", 1)), Rejected)
    clock.advance(timedelta(minutes=2))
    assert isinstance(device.do(ReserveStock("r3", "adam", "gdynia", "sofa-green", 1)), Accepted)
    late = device.do(HandOver("r1", "identity"))
    assert late.__class__.__name__ == "Conflicted"


def test_a_session_of_somebody_else_is_refused_and_may_be_sent_again(device: DeviceForTests, chain: Database) -> None:
    operation = device.operation(AddNote("n1", "julia", "x"))
    forged = replace(operation, actor="jan")
    outcome = device.submit(forged)[0]
    assert isinstance(outcome, Rejected)
    assert outcome.code == "session_unknown"
    assert isinstance(device.submit(operation)[0], Accepted)
    assert count(chain, "note") == 1
