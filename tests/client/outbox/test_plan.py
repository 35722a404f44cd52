"""What may be sent now: order on a subject, needs, waits, the size of a batch."""

from itertools import pairwise
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.client.outbox.entry import Entry, Written
from clienteling.client.outbox.plan import BACKOFF_LONGEST_MS, backoff_ms, plan, smaller
from clienteling.client.port import OutboxState
from clienteling.contract.operations import MAX_BATCH, Body, needs_of, subject_of
from clienteling.contract.operations.commerce import TakeOverCart
from clienteling.contract.operations.profile import AddNote, CreateCustomer
from clienteling.contract.operations.reservation import ReserveStock
from tests.client.world import operation

S = OutboxState


def entry(sequence: int, body: Body, state: OutboxState = S.QUEUED, retry_at: int = 0) -> Entry:
    return Entry(Written(operation(body, sequence), "Ewa", "associate"), state, retry_at=retry_at)


def note(sequence: int, customer: str, state: OutboxState = S.QUEUED, retry_at: int = 0) -> Entry:
    return entry(sequence, AddNote(f"n{sequence}", customer, "x"), state, retry_at)


NEW = CreateCustomer("c9", "Nowa", "Klientka")
RESERVE = ReserveStock("r9", "c9", "waw", "SOFA-G", 1)


class Case(NamedTuple):
    name: str
    entries: tuple[Entry, ...]
    sent: tuple[int, ...]
    wake_at: int | None = None


CASES = (
    Case("nothing", (), ()),
    Case("all_in_order", (note(1, "a"), note(2, "b"), note(3, "a")), (1, 2, 3)),
    Case("unknown_outcome_is_sent_again", (note(1, "a", S.SENT),), (1,)),
    Case("settled_is_not_sent", (note(1, "a", S.ACCEPTED), note(2, "a", S.DISCARDED)), ()),
    Case(
        "refused_blocks_nothing",
        (note(1, "a", S.REJECTED), note(2, "a"), note(3, "a", S.CONFLICTED), note(4, "a")),
        (2, 4),
    ),
    Case("held_back_holds_its_subject", (note(1, "a", S.WAITING, 50), note(2, "b"), note(3, "a")), (2,), 50),
    Case("wait_is_over", (note(1, "a", S.WAITING, 10), note(2, "a")), (1, 2)),
    Case("needs_come_along_in_order", (entry(1, NEW), entry(2, RESERVE)), (1, 2)),
    Case("needs_hold_back", (entry(1, NEW, S.WAITING, 50), entry(2, RESERVE), entry(3, TakeOverCart("k"))), (3,), 50),
    Case("held_by_need_holds_its_own", (entry(1, NEW, S.WAITING, 50), entry(2, RESERVE), note(3, "c9")), (), 50),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_plan(case: Case) -> None:
    result = plan(case.entries, now=10)
    assert tuple(item.operation.sequence for item in result.send) == case.sent
    assert result.wake_at == case.wake_at


def test_a_batch_is_bounded_and_the_rest_goes_at_once_after_it() -> None:
    many = tuple(note(number, f"c{number}") for number in range(1, MAX_BATCH + 6))
    result = plan(many, now=7)
    assert len(result.send) == MAX_BATCH
    assert result.wake_at == 7
    assert [item.operation.sequence for item in plan(many, now=7, limit=2).send] == [1, 2]


_entries = st.lists(
    st.tuples(st.sampled_from("abc"), st.booleans(), st.sampled_from(list(S)), st.sampled_from([0, 5, 50])), max_size=30
)


@given(_entries, st.integers(1, 6))
def test_order_on_a_subject_is_never_broken(drawn: list[tuple[str, bool, OutboxState, int]], limit: int) -> None:
    entries = tuple(
        entry(n, ReserveStock(f"r{c}", f"c{c}", "waw", "S", 1), state, retry)
        if reserve
        else note(n, f"c{c}", state, retry)
        for n, (c, reserve, state, retry) in enumerate(drawn, start=1)
    )
    sent = plan(entries, now=10, limit=limit).send
    assert len(sent) <= limit
    assert all(a.operation.sequence < b.operation.sequence for a, b in pairwise(sent))
    chosen = {item.id for item in sent}
    for item in sent:
        assert item.retry_at <= 10
        about = {subject_of(item.operation.body), needs_of(item.operation.body)}
        for earlier in entries[: item.operation.sequence - 1]:
            if earlier.state in (S.QUEUED, S.SENT, S.WAITING) and subject_of(earlier.operation.body) in about:
                assert earlier.id in chosen


@given(_entries)
def test_something_is_sent_or_a_time_is_named(drawn: list[tuple[str, bool, OutboxState, int]]) -> None:
    entries = tuple(note(n, c, state, retry) for n, (c, _, state, retry) in enumerate(drawn, start=1))
    result = plan(entries, now=10)
    unsettled = any(item.state in (S.QUEUED, S.SENT, S.WAITING) for item in entries)
    assert unsettled == bool(result.send or result.wake_at is not None)


def test_backoff_grows_and_is_bounded() -> None:
    assert [backoff_ms(tries, chance=0.5) for tries in (0, 1, 2, 3, 4)] == [500, 500, 1_000, 2_000, 4_000]
    assert backoff_ms(1_000, chance=0.999) < BACKOFF_LONGEST_MS
    assert backoff_ms(9, chance=0.0) == 0


def test_a_batch_that_cannot_be_decided_gets_smaller_down_to_one() -> None:
    assert [smaller(100), smaller(3), smaller(1)] == [50, 1, 1]
