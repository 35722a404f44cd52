"""Opening hours as branches write them."""

from datetime import datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.opening_hours import DAYS, OpeningHoursError, closes_at, is_open, opens_at, parse

WEEK = "Mo-Fr 09:00-20:00; Sa 10:00-18:00; Su off"
MONDAY = datetime(2026, 11, 23)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return MONDAY + timedelta(days=day, hours=hour, minutes=minute)


class Hours(NamedTuple):
    name: str
    text: str
    local: datetime
    closes: datetime | None
    opens: datetime | None


HOURS = (
    Hours("before opening", WEEK, at(0, 8, 59), None, at(0, 9)),
    Hours("at opening", WEEK, at(0, 9), at(0, 20), at(0, 9)),
    Hours("during the day", WEEK, at(4, 12), at(4, 20), at(5, 10)),
    Hours("at closing", WEEK, at(0, 20), None, at(1, 9)),
    Hours("sunday is off", WEEK, at(6, 12), None, at(7, 9)),
    Hours("lunch break", "Mo-Su 09:00-12:00, 13:00-17:00", at(2, 12, 30), None, at(2, 13)),
    Hours("before midnight", "Fr-Sa 20:00-02:00", at(4, 23), at(5, 2), at(5, 20)),
    Hours("after midnight", "Fr-Sa 20:00-02:00", at(6, 1), at(6, 2), at(11, 20)),
    Hours("over the week's end", "Sa-Mo 10:00-18:00", at(7, 11), at(7, 18), at(12, 10)),
    Hours("until midnight", "Mo 09:00-24:00", at(0, 23), at(1, 0), at(7, 9)),
    Hours("always", "24/7", at(3, 3), at(4, 0), at(4, 0)),
    Hours("a later rule wins", "Mo-Su 09:00-20:00; We off", at(2, 12), None, at(3, 9)),
    Hours("single days", "Mo,We 09:00-10:00", at(0, 9, 30), at(0, 10), at(2, 9)),
    Hours("never said", "", at(0, 12), None, None),
    Hours("closed for good", "Mo-Su off", at(0, 12), None, None),
)


@pytest.mark.parametrize("case", HOURS, ids=lambda case: case.name)
def test_hours(case: Hours) -> None:
    assert closes_at(case.text, case.local) == case.closes
    assert opens_at(case.text, case.local) == case.opens
    assert is_open(case.text, case.local) is (case.closes is not None)


@pytest.mark.parametrize("text", ["Xx 09:00-10:00", "Mo", "Mo 9-10", "Mo 09:00-10:61", "Mo-Xx off", "mo 09:00-10:00"])
def test_what_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(OpeningHoursError):
        parse(text)


@given(st.sampled_from(DAYS), st.integers(0, 23), st.integers(0, 59), st.integers(1, 1439), st.integers(0, 10_000))
def test_open_until_it_closes_and_closed_until_it_opens(
    day: str, hour: int, minute: int, length: int, later: int
) -> None:
    end = (hour * 60 + minute + length) % 1440
    text = f"{day} {hour:02d}:{minute:02d}-{end // 60:02d}:{end % 60:02d}"
    local = MONDAY + timedelta(minutes=later)
    closes, opens = closes_at(text, local), opens_at(text, local)
    assert opens is not None
    assert is_open(text, opens)
    assert not is_open(text, opens - timedelta(minutes=1)) or opens == local
    if closes is not None:
        assert local < closes <= local + timedelta(minutes=length)
        assert not is_open(text, closes)
