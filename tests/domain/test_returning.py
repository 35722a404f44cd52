"""Whether a line may come back."""

from typing import NamedTuple

import pytest

from clienteling.domain.returning import DAY_MS, DEFAULT_WINDOW_DAYS, Eligibility, Refusal, eligibility

NOW = 1_800_000_000_000


class Line(NamedTuple):
    name: str
    expected: Eligibility
    bought: int = 3
    returned: int = 0
    returnable: bool = True
    window_days: int | None = 14
    window_from: int | None = NOW - DAY_MS
    order_cancelled: bool = False


UNTIL = NOW + 13 * DAY_MS
LINES = (
    Line("all of it", Eligibility(3, None, UNTIL)),
    Line("what is left", Eligibility(1, None, UNTIL), returned=2),
    Line("nothing left", Eligibility(0, Refusal.ALL_RETURNED, UNTIL), returned=3),
    Line("more came back than was bought", Eligibility(0, Refusal.ALL_RETURNED, UNTIL), returned=4),
    Line("bought none", Eligibility(0, Refusal.ALL_RETURNED, UNTIL), bought=0),
    Line("final sale", Eligibility(0, Refusal.NOT_RETURNABLE, UNTIL), returnable=False),
    Line("cancelled", Eligibility(0, Refusal.CANCELLED, UNTIL), order_cancelled=True),
    Line("last moment", Eligibility(3, None, NOW), window_from=NOW - 14 * DAY_MS),
    Line("just over", Eligibility(0, Refusal.WINDOW_CLOSED, NOW - 1), window_from=NOW - 14 * DAY_MS - 1),
    Line("usual window", Eligibility(3, None, NOW + (DEFAULT_WINDOW_DAYS - 1) * DAY_MS), window_days=None),
    Line("no window at all", Eligibility(0, Refusal.WINDOW_CLOSED, NOW - DAY_MS), window_days=0),
    Line("not delivered yet", Eligibility(3, None, None), window_from=None),
)


@pytest.mark.parametrize("case", LINES, ids=lambda case: case.name)
def test_eligibility(case: Line) -> None:
    answer = eligibility(
        bought=case.bought,
        returned=case.returned,
        returnable=case.returnable,
        window_days=case.window_days,
        window_from=case.window_from,
        order_cancelled=case.order_cancelled,
        now=NOW,
    )
    assert answer == case.expected
