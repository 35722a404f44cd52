"""Opening hours in the common short form ``Mo-Fr 09:00-20:00; Sa 10:00-18:00; Su off``.

A subset of the OpenStreetMap ``opening_hours`` notation: weekdays or ranges of them, one or more
spans a day, ``off``. Times are local to the branch. A span that ends at or before its start crosses midnight.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache

DAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
_RULE = re.compile(r"^([A-Za-z,\-]+)\s+(.+)$")
_SPAN = re.compile(r"^(\d{1,2}):(\d{2})-(\d{1,2}):(\d{2})$")
_SEARCH_DAYS = 14


class OpeningHoursError(ValueError):
    """Opening hours that cannot be read."""


@dataclass(frozen=True, slots=True)
class Span:
    """Open from ``start`` to ``end``, local time."""

    start: time
    end: time


@lru_cache(maxsize=1024)
def parse(text: str) -> tuple[tuple[Span, ...], ...]:
    """Seven tuples of spans, Monday first. Raises :class:`OpeningHoursError`."""
    week: list[tuple[Span, ...]] = [()] * 7
    for rule in filter(None, (part.strip() for part in text.split(";"))):
        if rule == "24/7":
            return tuple(((Span(time(0), time(0)),),) * 7)
        match = _RULE.match(rule)
        if match is None:
            raise OpeningHoursError(f"cannot read {rule!r}")
        spans = () if match[2].strip() == "off" else tuple(_span(s) for s in match[2].split(","))
        for day in _days(match[1]):
            week[day] = spans
    return tuple(week)


def _days(text: str) -> list[int]:
    out: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        if first not in DAYS or (last and last not in DAYS):
            raise OpeningHoursError(f"cannot read days {text!r}")
        start = DAYS.index(first)
        count = (DAYS.index(last) - start) % 7 + 1 if last else 1
        out.extend((start + step) % 7 for step in range(count))
    return out


def _span(text: str) -> Span:
    match = _SPAN.match(text.strip())
    if match is None:
        raise OpeningHoursError(f"cannot read hours {text!r}")
    try:
        return Span(time(int(match[1]), int(match[2])), time(int(match[3]) % 24, int(match[4])))
    except ValueError as error:
        raise OpeningHoursError(f"cannot read hours {text!r}") from error


def is_open(text: str, local: datetime) -> bool:
    """Whether a branch with these hours is open at ``local`` (its own wall clock)."""
    return closes_at(text, local) is not None


def closes_at(text: str, local: datetime) -> datetime | None:
    """When the span that is running at ``local`` ends, or ``None`` when closed."""
    week = parse(text)
    for back in (1, 0):
        day = local - timedelta(days=back)
        for start, end in _spans_on(week, day):
            if start <= local < end:
                return end
    return None


def opens_at(text: str, local: datetime) -> datetime | None:
    """The next opening at or after ``local``, or ``None`` within two weeks."""
    week = parse(text)
    for ahead in range(_SEARCH_DAYS):
        for start, _ in _spans_on(week, local + timedelta(days=ahead)):
            if start >= local:
                return start
    return None


def _spans_on(week: tuple[tuple[Span, ...], ...], day: datetime) -> list[tuple[datetime, datetime]]:
    midnight = day.replace(hour=0, minute=0, second=0, microsecond=0)
    out = []
    for span in week[day.weekday()]:
        start = midnight.replace(hour=span.start.hour, minute=span.start.minute)
        end = midnight.replace(hour=span.end.hour, minute=span.end.minute)
        out.append((start, end if end > start else end + timedelta(days=1)))
    return out
