"""Amounts: digits by ISO 4217, exact reading and writing, one rounding."""

from fractions import Fraction
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.money import (
    MAX_MINOR,
    Money,
    MoneyError,
    decimal_text,
    divide_half_even,
    minor_digits,
    parse_minor,
)


class Reading(NamedTuple):
    name: str
    text: str
    currency: str
    minor: int


READINGS = (
    Reading("zloty", "12.50", "PLN", 1250),
    Reading("one place", "12.5", "PLN", 1250),
    Reading("whole", "7", "EUR", 700),
    Reading("yen has no places", "1200", "JPY", 1200),
    Reading("dinar has three", "1.234", "KWD", 1234),
    Reading("negative", "-3.10", "THB", -310),
    Reading("spaces around", " 4.00 ", "PLN", 400),
    Reading("zeros behind", "4.0000", "PLN", 400),
    Reading("no whole part", ".5", "PLN", 50),
    Reading("unknown code has two", "1.23", "XYZ", 123),
    Reading("exponent of a spreadsheet", "1.5E+05", "PLN", 15_000_000),
)


@pytest.mark.parametrize("case", READINGS, ids=lambda case: case.name)
def test_amounts_are_read(case: Reading) -> None:
    assert parse_minor(case.text, case.currency) == case.minor


@pytest.mark.parametrize(
    "text",
    [
        "",
        "x",
        "12,50",
        "1_000",
        "١٢",
        "NaN",
        "Infinity",
        "12.505",
        "1.0000000000000000000000000000001",
        "1e999999",
        "1e99",
        "9" * 41,
        str(MAX_MINOR),
    ],
)
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(MoneyError):
        parse_minor(text, "PLN")


def test_a_yen_has_no_parts() -> None:
    with pytest.raises(MoneyError, match="more decimal places than JPY"):
        parse_minor("1.5", "JPY")


@given(st.integers(-MAX_MINOR, MAX_MINOR), st.sampled_from(["PLN", "JPY", "KWD", "THB", "EUR"]))
def test_what_is_written_reads_back(minor: int, currency: str) -> None:
    text = decimal_text(minor, currency)
    assert "e" not in text.lower()
    assert len(text.partition(".")[2]) == minor_digits(currency)
    assert parse_minor(text, currency) == minor


@given(st.integers(-(10**18), 10**18), st.integers(1, 10**9))
def test_division_rounds_half_to_even(numerator: int, denominator: int) -> None:
    assert divide_half_even(numerator, denominator) == round(Fraction(numerator, denominator))


def test_currencies_do_not_mix() -> None:
    assert Money(150, "PLN") + Money(50, "PLN") == Money(200, "PLN")
    assert Money(150, "PLN") - Money(200, "PLN") == Money(-50, "PLN")
    with pytest.raises(MoneyError):
        Money(1, "PLN") + Money(1, "EUR")
