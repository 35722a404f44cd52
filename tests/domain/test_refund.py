"""Refund arithmetic: nothing is lost or made, whatever the order and split."""

from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.refund import line_value, part_refund, spread


class Spread(NamedTuple):
    name: str
    total: int
    weights: tuple[int, ...]
    shares: tuple[int, ...]


SPREADS = (
    Spread("nobody", 100, (), ()),
    Spread("one", 100, (7,), (100,)),
    Spread("thirds", 100, (1, 1, 1), (33, 34, 33)),
    Spread("by value", 1000, (3000, 1000), (750, 250)),
    Spread("a gift takes nothing", 999, (0, 5000), (0, 999)),
    Spread("a voucher line takes nothing", 500, (-2000, 1000), (0, 500)),
    Spread("all free", 10, (0, 0), (0, 10)),
    Spread("nothing to spread", 0, (5, 5), (0, 0)),
)


@pytest.mark.parametrize("case", SPREADS, ids=lambda case: case.name)
def test_spreading(case: Spread) -> None:
    assert spread(case.total, case.weights) == case.shares


@given(st.integers(0, 10**9), st.lists(st.integers(-1000, 10**7), min_size=1, max_size=30).map(tuple))
def test_spreading_loses_nothing(total: int, weights: tuple[int, ...]) -> None:
    shares = spread(total, weights)
    assert sum(shares) == total
    assert all(share >= 0 for share in shares)
    if sum(max(0, weight) for weight in weights):
        assert all(share == 0 for share, weight in zip(shares, weights, strict=True) if weight <= 0)


@st.composite
def lines_in_parts(draw: st.DrawFn) -> tuple[int, list[int]]:
    value = draw(st.integers(0, 10**9))
    parts = draw(st.lists(st.integers(1, 9), min_size=1, max_size=12))
    return value, draw(st.permutations(parts))


@given(lines_in_parts())
def test_the_refunds_of_all_parts_are_what_was_paid(case: tuple[int, list[int]]) -> None:
    value, parts = case
    bought = sum(parts)
    returned = refunded = 0
    for part in parts:
        refund = part_refund(value, bought=bought, already_returned=returned, returning=part)
        assert refund >= 0
        returned += part
        refunded += refund
        assert refunded <= value
    assert refunded == value


@pytest.mark.parametrize(("already", "returning"), [(0, 0), (0, -1), (-1, 1), (2, 2), (3, 1), (0, 4)])
def test_more_than_bought_is_never_refunded(already: int, returning: int) -> None:
    with pytest.raises(ValueError, match="more would be returned"):
        part_refund(100, bought=3, already_returned=already, returning=returning)


def test_a_line_is_worth_what_was_paid_for_it() -> None:
    assert line_value(quantity=3, unit_price=1000, discount=500, tax=575, order_discount_share=250) == 2825
