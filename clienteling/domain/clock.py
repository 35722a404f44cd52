"""Time as the product sees it: aware UTC inside, integer milliseconds in records."""

from datetime import UTC, datetime, timedelta
from typing import Protocol

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


class Clock(Protocol):
    """Where "now" comes from; injected, so that tests own time."""

    def now(self) -> datetime:
        """The current moment, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class ManualClock:
    """A clock that moves only when told."""

    def __init__(self, start: datetime) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, step: timedelta) -> None:
        self._now += step


def to_ms(moment: datetime) -> int:
    """Milliseconds since 1970-01-01T00:00Z; ``moment`` must be aware."""
    return (moment - _EPOCH) // _MS


def from_ms(milliseconds: int) -> datetime:
    """The aware UTC moment ``milliseconds`` after 1970-01-01T00:00Z."""
    return _EPOCH + milliseconds * _MS


def now_ms(clock: Clock) -> int:
    """The clock's current moment in milliseconds."""
    return to_ms(clock.now())
