"""Chance that repeats: every part of the chain draws from its own stream, so that one part never shifts another."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar
from zoneinfo import ZoneInfo

from clienteling.domain.clock import to_ms

T = TypeVar("T")

TIMEZONE = ZoneInfo("Europe/Warsaw")
MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS
DAY_MS = 24 * HOUR_MS


def stream(seed: int, part: str) -> Random:
    """The stream of chance for one part of the chain."""
    return Random(f"clienteling demo {seed} {part}")


def weighted(random: Random, choices: Sequence[tuple[T, int]]) -> T:
    """One value, as often as its weight says."""
    return random.choices([value for value, _ in choices], [weight for _, weight in choices])[0]


class Moments:
    """Times told from one "now": days back at an hour of the day that people keep."""

    def __init__(self, now: datetime) -> None:
        self.now = to_ms(now)
        self._local = now.astimezone(TIMEZONE)

    def ago(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> int:
        """The moment so long before now, in ms."""
        return self.now - days * DAY_MS - hours * HOUR_MS - minutes * MINUTE_MS

    def ahead(self, *, days: int = 0, hours: int = 0, minutes: int = 0) -> int:
        """The moment so long after now, in ms."""
        return self.ago(days=-days, hours=-hours, minutes=-minutes)

    def at(self, days_ago: int, hour: int, minute: int) -> int:
        """The wall-clock time in Poland ``days_ago`` days before today, in ms."""
        day = self._local - timedelta(days=days_ago)
        return to_ms(day.replace(hour=hour, minute=minute, second=0, microsecond=0))

    def past(self, random: Random, days_ago: int, *, opens: int = 9, closes: int = 22) -> int:
        """A moment on that day between two hours, and never later than now, in ms."""
        moment = self.at(days_ago, random.randrange(opens, closes), random.randrange(60))
        return min(moment + random.randrange(MINUTE_MS), self.ago(minutes=random.randrange(1, 50)))

    def closing(self, hour: int) -> int:
        """The next time it is ``hour`` o'clock in Poland, at least an hour away, in ms."""
        today = self.at(0, hour, 0)
        return today if today >= self.now + HOUR_MS else self.at(-1, hour, 0)
