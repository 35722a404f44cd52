"""The life of a reservation, drawn as a table."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.reservation import FINAL, OPEN, ReservationState, may_become, state_at

S = ReservationState
ALLOWED = {
    (S.REQUESTED, S.CONFIRMED),
    (S.CONFIRMED, S.PUT_ASIDE),
    (S.CONFIRMED, S.READY),
    (S.CONFIRMED, S.HANDED_OVER),
    (S.PUT_ASIDE, S.READY),
    (S.PUT_ASIDE, S.HANDED_OVER),
    (S.READY, S.HANDED_OVER),
} | set(product(OPEN, (S.REFUSED, S.CANCELLED, S.EXPIRED)))


@pytest.mark.parametrize(("state", "target"), list(product(S, S)))
def test_only_the_drawn_steps_are_possible(state: ReservationState, target: ReservationState) -> None:
    assert may_become(state, target) is ((state, target) in ALLOWED)


def test_every_state_is_open_or_final() -> None:
    assert frozenset(S) == OPEN | FINAL
    assert not OPEN & FINAL


@given(st.sampled_from(S), st.none() | st.integers(0, 100), st.integers(0, 100))
def test_expiry_is_a_matter_of_reading(state: ReservationState, expires_at: int | None, now: int) -> None:
    runs_out = state in OPEN and expires_at is not None and now >= expires_at
    assert state_at(state, expires_at, now) is (S.EXPIRED if runs_out else state)
