"""Money, dates and ages in three languages."""

from typing import NamedTuple

import pytest

from clienteling.client.qt.locale import DAY_MS, HOUR_MS, MINUTE_MS, NBSP, SECOND_MS, Locale
from tests.client.small_chain import NOW_MS

EN = Locale("en", "Europe/Warsaw")
PL = Locale("pl", "Europe/Warsaw")
TH = Locale("th", "Asia/Bangkok")


class Amount(NamedTuple):
    name: str
    locale: Locale
    minor: int
    currency: str
    whole: bool
    text: str


@pytest.mark.parametrize(
    "case",
    [
        Amount("polish", PL, 319900, "PLN", False, f"3{NBSP}199,00{NBSP}zł"),
        Amount("polish-million", PL, 123456789, "PLN", False, f"1{NBSP}234{NBSP}567,89{NBSP}zł"),
        Amount("whole", PL, 648000, "PLN", True, f"6{NBSP}480{NBSP}zł"),
        Amount("whole-with-rest", PL, 648050, "PLN", True, f"6{NBSP}480,50{NBSP}zł"),
        Amount("english", EN, 319900, "PLN", False, f"3,199.00{NBSP}zł"),
        Amount("dollar", EN, 99, "USD", False, "$0.99"),
        Amount("negative", EN, -1250, "EUR", False, f"-12.50{NBSP}€"),
        Amount("thai", TH, 124900, "THB", False, "฿1,249.00"),
        Amount("yen", EN, 1250, "JPY", False, "¥1,250"),
        Amount("unknown-currency", EN, 100, "XYZ", False, f"1.00{NBSP}XYZ"),
    ],
    ids=lambda case: case.name,
)
def test_money(case: Amount) -> None:
    assert case.locale.money(case.minor, case.currency, whole=case.whole) == case.text


class Age(NamedTuple):
    name: str
    past_ms: int
    text: str


@pytest.mark.parametrize(
    "case",
    [
        Age("now", 0, "just now"),
        Age("future", -MINUTE_MS, "just now"),
        Age("seconds", 42 * SECOND_MS, "42 s ago"),
        Age("minutes", 26 * MINUTE_MS + 59 * SECOND_MS, "26 min ago"),
        Age("hours", 3 * HOUR_MS, "3 h ago"),
        Age("days", 9 * DAY_MS, "9 day(s) ago"),
    ],
    ids=lambda case: case.name,
)
def test_age(case: Age) -> None:
    assert EN.age(NOW_MS - case.past_ms, now=NOW_MS) == case.text


def test_unknown_age_says_so() -> None:
    assert EN.age(None, now=NOW_MS) == "age unknown"


def test_dates_follow_the_time_zone_and_thai_years_are_buddhist() -> None:
    new_year = NOW_MS + 41 * DAY_MS + 10 * HOUR_MS
    assert EN.date(new_year, now=NOW_MS) == "1 January 2027"
    assert TH.date(new_year, now=NOW_MS) == "1 มกราคม 2570"
    assert PL.date(NOW_MS, now=NOW_MS) == "20 listopada"
    assert EN.clock(NOW_MS) == "14:32"
    assert TH.clock(NOW_MS) == "20:32"


def test_moments_near_today_are_words() -> None:
    assert EN.moment(NOW_MS, now=NOW_MS) == "14:32"
    assert EN.moment(NOW_MS - DAY_MS, now=NOW_MS) == "yesterday 14:32"
    assert EN.moment(NOW_MS + DAY_MS, now=NOW_MS) == "tomorrow 14:32"
    assert EN.moment(NOW_MS - 8 * DAY_MS, now=NOW_MS) == "12 Nov, 14:32"


def test_distances() -> None:
    assert [PL.distance(km) for km in (0.82, 2.14, 64.4)] == [f"800{NBSP}m", f"2,1{NBSP}km", f"64{NBSP}km"]
