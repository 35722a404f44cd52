"""Money, dates and ages in the person's language, in the branch's time zone."""

from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, QTime, QTimer, Signal

from clienteling.domain.clock import Clock, from_ms, now_ms
from clienteling.domain.money import minor_digits

translate = QCoreApplication.translate

BUDDHIST_YEARS: Final = 543
SECOND_MS: Final = 1_000
MINUTE_MS: Final = 60 * SECOND_MS
HOUR_MS: Final = 60 * MINUTE_MS
DAY_MS: Final = 24 * HOUR_MS
BEAT_MS: Final = 20 * SECOND_MS
NBSP: Final = "\u00a0"

_TERRITORY: Final = {"pl": "pl_PL", "th": "th_TH"}
_SYMBOL: Final = {"PLN": "zł", "EUR": "€", "USD": "$", "GBP": "£", "THB": "฿", "JPY": "¥", "CZK": "Kč", "SEK": "kr"}
_SYMBOL_FIRST: Final = frozenset({"$", "£", "฿", "¥"})


@dataclass(frozen=True)
class Locale:
    """How one person reads figures: ``language`` is ``en``, ``pl`` or ``th``, ``timezone`` an IANA name."""

    language: str = "en"
    timezone: str = "UTC"

    @cached_property
    def _qt(self) -> QLocale:
        return QLocale(_TERRITORY.get(self.language, "en_GB"))

    @cached_property
    def _zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    def local(self, at_ms: int) -> datetime:
        """The branch's wall clock at ``at_ms``."""
        return from_ms(at_ms).astimezone(self._zone)

    def number(self, value: int) -> str:
        """A whole number with its groups."""
        return self._grouped(str(abs(value)), "-" if value < 0 else "")

    def money(self, minor: int, currency: str, *, whole: bool = False) -> str:
        """An amount of ``minor`` units; ``whole`` leaves the decimal places away where they are zero."""
        places = minor_digits(currency)
        units, rest = divmod(abs(minor), 10**places)
        figure = self._grouped(str(units), "-" if minor < 0 else "")
        if places and not (whole and rest == 0):
            figure += f"{self._qt.decimalPoint()}{rest:0{places}d}"
        symbol = _SYMBOL.get(currency, currency)
        return f"{symbol}{figure}" if symbol in _SYMBOL_FIRST else f"{figure}{NBSP}{symbol}".strip()

    def clock(self, at_ms: int) -> str:
        """``14:32``."""
        local = self.local(at_ms)
        return f"{local.hour}:{local.minute:02d}"

    def date(self, at_ms: int, *, now: int) -> str:
        """``12 November``, with the year when it is not this one."""
        day = self._day(at_ms)
        text = self._qt.toString(day, "d MMMM")
        return text if day.year() == self._day(now).year() else f"{text} {self._year(day)}"

    def short_date(self, at_ms: int, *, now: int) -> str:
        """``12 Nov``, with the year when it is not this one."""
        day = self._day(at_ms)
        text = self._qt.toString(day, "d MMM")
        return text if day.year() == self._day(now).year() else f"{text} {self._year(day)}"

    def weekday(self, local: datetime) -> str:
        """``Mon``."""
        return self._qt.standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)

    def moment(self, at_ms: int, *, now: int) -> str:
        """The time today, ``yesterday 14:32``, else the date and the time."""
        days = (self.local(now).date() - self.local(at_ms).date()).days
        if days == 0:
            return self.clock(at_ms)
        if days == 1:
            return translate("Time", "yesterday %1").replace("%1", self.clock(at_ms))
        if days == -1:
            return translate("Time", "tomorrow %1").replace("%1", self.clock(at_ms))
        return f"{self.short_date(at_ms, now=now)}, {self.clock(at_ms)}"

    def age(self, at_ms: int | None, *, now: int) -> str:
        """How long ago, in words; unknown ages say so."""
        if at_ms is None:
            return translate("Time", "age unknown")
        past = max(0, now - at_ms)
        if past < 5 * SECOND_MS:
            return translate("Time", "just now")
        if past < MINUTE_MS:
            return translate("Time", "%n s ago", "", past // SECOND_MS)
        if past < HOUR_MS:
            return translate("Time", "%n min ago", "", past // MINUTE_MS)
        if past < DAY_MS:
            return translate("Time", "%n h ago", "", past // HOUR_MS)
        return translate("Time", "%n day(s) ago", "", past // DAY_MS)

    def span(self, lasting_ms: int) -> str:
        """How long something has lasted: ``7 min``, ``2 h``, ``3 days``."""
        if lasting_ms < HOUR_MS:
            return translate("Time", "%n min", "", max(1, lasting_ms // MINUTE_MS))
        if lasting_ms < DAY_MS:
            return translate("Time", "%n h", "", lasting_ms // HOUR_MS)
        return translate("Time", "%n day(s)", "", lasting_ms // DAY_MS)

    def distance(self, km: float) -> str:
        """``800 m``, ``2.1 km``, ``64 km``."""
        if km < 1:
            return f"{round(km * 10) * 100}{NBSP}m"
        if km < 10:
            return f"{km:.1f}".replace(".", self._qt.decimalPoint()) + f"{NBSP}km"
        return f"{self.number(round(km))}{NBSP}km"

    def time_of(self, local: datetime) -> str:
        """The hour and minute of a wall clock."""
        return self._qt.toString(QTime(local.hour, local.minute), "H:mm")

    def _grouped(self, figures: str, sign: str) -> str:
        head = len(figures) % 3
        parts = [figures[:head]] if head else []
        parts += [figures[at : at + 3] for at in range(head, len(figures), 3)]
        return sign + self._qt.groupSeparator().join(parts)

    def _day(self, at_ms: int) -> QDate:
        local = self.local(at_ms)
        return QDate(local.year, local.month, local.day)

    def _year(self, day: QDate) -> int:
        return day.year() + BUDDHIST_YEARS if self.language == "th" else day.year()


class Presentation(QObject):
    """The locale now, and a beat: what is derived from it or from the clock is to be derived again."""

    changed = Signal()

    def __init__(self, clock: Clock, locale: Locale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._locale = locale
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self.changed)
        self._timer.start()

    @property
    def locale(self) -> Locale:
        """How figures read now."""
        return self._locale

    @property
    def now(self) -> int:
        """The clock's moment in ms."""
        return now_ms(self._clock)

    def use(self, locale: Locale) -> None:
        """Another language or time zone; the translator is in place already."""
        self._locale = locale
        self.changed.emit()

    def close(self) -> None:
        """No more beats."""
        self._timer.stop()
