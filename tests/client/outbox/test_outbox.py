"""The outbox keeps what it said it keeps: either copy may be lost, the disk may be full, the program may die."""

import itertools
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from clienteling.client.outbox.entry import Written
from clienteling.client.outbox.journal import Journal
from clienteling.client.outbox.store import KEPT_MS, Outbox
from clienteling.client.port import OutboxState, OutboxUnavailable
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.outcomes import Accepted, AnyOutcome, Conflicted, Rejected, Waiting
from tests.client.world import KEY, NOW, operation

S = OutboxState
KILLS = 20


Opener = Callable[[], Outbox]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Opens the outbox of this test, as often as it likes."""
    made: list[Outbox] = []

    def open_once() -> Outbox:
        made.append(Outbox.open(tmp_path / "outbox.db", tmp_path / "outbox.log", database_key=KEY, journal_key=KEY))
        return made[-1]

    yield open_once
    for outbox in made:
        outbox.close()


def writing(text: str = "x") -> Callable[[int], Written]:
    return lambda sequence: Written(operation(AddNote(f"n{sequence}", "c1", text), sequence), "Ewa", "associate")


def sequences(outbox: Outbox) -> list[int]:
    return [entry.operation.sequence for entry in outbox.contents.entries]


def states(outbox: Outbox) -> list[OutboxState]:
    return [entry.state for entry in outbox.contents.entries]


def test_what_was_added_is_there_after_opening_again(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    added = [outbox.add(writing()) for _ in range(3)]
    outbox.close()
    again = opened()
    assert list(again.contents.entries) == added
    assert again.add(writing()).operation.sequence == 4


def test_nothing_readable_is_on_disk(opened: Opener, tmp_path: Path) -> None:
    opened().add(writing("a secret about a customer"))
    for path in tmp_path.iterdir():
        assert b"secret" not in path.read_bytes()


@pytest.mark.parametrize("lost", ["outbox.db", "outbox.log"])
@pytest.mark.parametrize("how", ["gone", "garbage", "torn"])
def test_either_copy_is_enough(opened: Opener, tmp_path: Path, lost: str, how: str) -> None:
    outbox = opened()
    for _ in range(4):
        outbox.add(writing())
    outbox.withdraw("op2", now=NOW)
    outbox.close()
    path = tmp_path / lost
    data = path.read_bytes()
    match how:
        case "gone":
            path.unlink()
        case "garbage":
            path.write_bytes(b"garbage" * 2_000)
        case "torn":
            path.write_bytes(data[: len(data) // 2])
    again = opened()
    assert sequences(again) == [1, 2, 3, 4]
    assert states(again)[1] is S.DISCARDED
    assert [entry.operation.body for entry in again.contents.entries] == [
        AddNote(f"n{number}", "c1", "x") for number in range(1, 5)
    ]
    assert again.add(writing()).operation.sequence == 5
    again.close()
    (tmp_path / "outbox.db").unlink()
    assert sequences(opened()) == [1, 2, 3, 4, 5]


def test_from_the_journal_alone_sent_is_assumed(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    for _ in range(3):
        outbox.add(writing())
    outbox.mark_sent(["op1"])
    outbox.settle([Accepted("op1", "e.1.1")], now=NOW, retry_in=lambda _: 0)
    outbox.close()
    (tmp_path / "outbox.db").unlink()
    again = opened()
    assert states(again) == [S.ACCEPTED, S.SENT, S.SENT]
    assert not again.withdraw("op2", now=NOW)


def test_a_full_disk_saves_nothing_and_says_so(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    outbox.add(writing())
    pages = int(str(outbox._db.pragma("page_count")))
    outbox._db.execute(f"PRAGMA max_page_count={pages}").fetchall()
    before = (tmp_path / "outbox.log").stat().st_size
    with pytest.raises(OutboxUnavailable, match="disk is full"):
        outbox.add(writing("y" * 100_000))
    assert sequences(outbox) == [1]
    assert (tmp_path / "outbox.log").stat().st_size == before
    outbox._db.execute("PRAGMA max_page_count=1000000").fetchall()
    assert outbox.add(writing()).operation.sequence == 2
    outbox.close()
    assert sequences(opened()) == [1, 2]


def test_a_full_disk_under_the_journal_saves_nothing_either(
    opened: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = opened()
    outbox.add(writing())
    written = Journal._write

    def full(self: Journal, data: bytes) -> None:
        written(self, data[:10])
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Journal, "_write", full)
    with pytest.raises(OutboxUnavailable, match="disk is full"):
        outbox.add(writing())
    monkeypatch.undo()
    assert outbox.add(writing()).operation.sequence == 2
    outbox.close()
    (tmp_path / "outbox.db").unlink()
    assert sequences(opened()) == [1, 2]


def test_every_failing_write_is_all_or_nothing(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    """The n-th write to the disk fails, for n = 1, 2, 3 … until one addition goes through (the method of SQLite)."""
    outbox = opened()
    outbox.add(writing())
    real = os.fsync
    for failing in range(1, 60):
        count = itertools.count(1)

        def fsync(file: int, count: Iterator[int] = count, failing: int = failing) -> None:
            if next(count) == failing:
                raise OSError(28, "No space left on device")
            real(file)

        monkeypatch.setattr(os, "fsync", fsync)
        try:
            outbox.add(writing())
        except OutboxUnavailable:
            assert sequences(outbox) == [1]
        else:
            break
    else:
        pytest.fail("it never went through")
    monkeypatch.undo()
    assert failing == 2
    outbox.close()
    assert sequences(opened()) == [1, 2]


def test_outcomes_are_taken_down_once(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    for _ in range(5):
        outbox.add(writing())
    outbox.mark_sent(["op1", "op2", "op3", "op4"])
    told: list[AnyOutcome] = [
        Accepted("op1", "e.2.1"),
        Rejected("op2", "closed", "No."),
        Conflicted("op3", "closed", "No."),
        Waiting("op4"),
    ]
    changed = outbox.settle([*told, Accepted("nobody's", "e.2.1")], now=NOW, retry_in=lambda tries: 1_000 * tries)
    assert [entry.state for entry in changed] == [S.ACCEPTED, S.REJECTED, S.CONFLICTED, S.WAITING]
    assert changed[3].retry_at == NOW + 1_000
    assert outbox.settle([Rejected("op1", "late", "No.")], now=NOW, retry_in=lambda _: 0) == ()
    outbox.close()
    again = opened()
    assert states(again) == [S.ACCEPTED, S.REJECTED, S.CONFLICTED, S.WAITING, S.QUEUED]
    assert again.contents.entries[1].outcome == told[1]
    assert [entry.id for entry in again.unsettled] == ["op4", "op5"]


def test_only_what_was_never_sent_can_be_withdrawn(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    for _ in range(3):
        outbox.add(writing())
    outbox.mark_sent(["op1", "op3"])
    outbox.settle([Rejected("op3", "closed", "No.")], now=NOW, retry_in=lambda _: 0)
    assert not outbox.withdraw("op1", now=NOW)
    assert not outbox.withdraw("op3", now=NOW)
    assert not outbox.discard("op1", now=NOW)
    assert not outbox.discard("op2", now=NOW)
    assert outbox.withdraw("op2", now=NOW)
    assert outbox.discard("op3", now=NOW)
    assert not outbox.withdraw("unknown", now=NOW)
    assert states(outbox) == [S.SENT, S.DISCARDED, S.DISCARDED]


def test_settled_entries_are_kept_for_thirty_days_and_sequences_never_come_again(
    opened: Opener, tmp_path: Path
) -> None:
    outbox = opened()
    for _ in range(3):
        outbox.add(writing())
    outbox.mark_sent(["op1", "op2", "op3"])
    outbox.settle([Accepted("op3", "e.2.1")], now=NOW, retry_in=lambda _: 0)
    outbox.settle([Rejected("op2", "closed", "No.")], now=NOW, retry_in=lambda _: 0)
    assert outbox.forget_old(now=NOW + KEPT_MS) == 0
    assert outbox.forget_old(now=NOW + KEPT_MS + 1) == 1
    assert sequences(outbox) == [1, 2]
    outbox.close()
    again = opened()
    assert sequences(again) == [1, 2]
    assert states(again) == [S.SENT, S.REJECTED]
    assert again.add(writing()).operation.sequence == 4


def test_a_restored_hub_gets_everything_accepted_again(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    outbox.add(writing())
    outbox.mark_sent(["op1"])
    outbox.settle([Accepted("op1", "e.2.1")], now=NOW, retry_in=lambda _: 0)
    assert outbox.reopen("e") == 0
    assert outbox.reopen("restored") == 1
    assert [entry.id for entry in outbox.unsettled] == ["op1"]


def test_a_newer_queue_is_refused_and_not_touched(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    outbox.add(writing())
    outbox._db.execute("PRAGMA user_version=99")
    outbox.close()
    with pytest.raises(OutboxUnavailable, match="newer version"):
        opened()
    assert not list(tmp_path.glob("*.damaged-*"))


def test_a_killed_program_loses_nothing_it_acknowledged(opened: Opener, tmp_path: Path) -> None:
    acknowledged = 0
    for kill in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.client.outbox.submitter", str(tmp_path)], stdout=subprocess.PIPE, text=True
        )
        assert child.stdout is not None
        for _ in range(1 + kill % 4):
            acknowledged = int(child.stdout.readline())
        os.kill(child.pid, signal.SIGKILL)
        rest = child.stdout.read().split()
        child.stdout.close()
        child.wait()
        acknowledged = int(rest[-1]) if rest and rest[-1].isdigit() else acknowledged
    outbox = opened()
    kept = sequences(outbox)
    assert kept == list(range(1, len(kept) + 1))
    assert len(kept) >= acknowledged
    outbox.close()
    (tmp_path / "outbox.db").unlink()
    assert sequences(opened()) == kept


def test_a_lock_of_another_program_is_a_sentence(opened: Opener, tmp_path: Path) -> None:
    outbox = opened()
    other = opened()
    other._db.execute("BEGIN IMMEDIATE")
    outbox._db.set_busy_timeout(0)
    with pytest.raises(OutboxUnavailable, match="not be saved"):
        outbox.add(writing())
    other._db.execute("ROLLBACK")
    assert isinstance(other._db, apsw.Connection)
