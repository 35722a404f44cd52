"""Each kind of column against PostgreSQL: what is taken, as which value, and what is said of the rest."""

from collections.abc import Iterator
from typing import NamedTuple

import psycopg
import pytest

from clienteling.domain.money import parse_minor
from clienteling.hub.importer.columns import (
    CURRENCIES,
    Amount,
    Choice,
    Column,
    Currency,
    Degrees,
    Flag,
    Holds,
    Instant,
    Whole,
    fault_sql,
    value_sql,
)
from clienteling.hub.store.database import Connection
from tests.postgres import PostgresForTests


class Taken(NamedTuple):
    name: str
    holds: Holds
    text: str
    value: object


GBP, JPY, KWD = Amount("'GBP'"), Amount("'JPY'"), Amount("'KWD'")
TAKEN = [
    Taken("whole", Whole(), "80000", 80_000),
    Taken("negative", Whole(), "-9600", -9600),
    Taken("blanks_and_sign", Whole(), " +7 ", 7),
    Taken("whole_with_places", Whole(), "12.0", 12),
    Taken("nothing", Whole(), "", None),
    Taken("pence", GBP, "53594.36", 5_359_436),
    Taken("below_zero", GBP, "-53594.36", -5_359_436),
    Taken("no_places", GBP, "7", 700),
    Taken("ends_in_point", GBP, "7.", 700),
    Taken("begins_with_point", GBP, ".5", 50),
    Taken("more_zeros_than_pence", GBP, "1.2300", 123),
    Taken("blank_amount", GBP, " 1.20 ", 120),
    Taken("yen", JPY, "1200", 1200),
    Taken("yen_with_zeros", JPY, "1200.00", 1200),
    Taken("dinar", KWD, "1.234", 1234),
    Taken("largest", GBP, "999999999999.99", 99_999_999_999_999),
    Taken("z", Instant(), "2009-12-01T07:45:00Z", 1_259_653_500_000),
    Taken("offset", Instant(), "2009-12-01T08:45:00+01:00", 1_259_653_500_000),
    Taken("short_offset", Instant(), "2009-12-01 08:45+0100", 1_259_653_500_000),
    Taken("parts_of_a_second", Instant(), "2009-12-01T07:45:00.1239Z", 1_259_653_500_123),
    Taken("before_1970", Instant(), "1969-12-31T23:59:59.999Z", -1),
    Taken("leap_day", Instant(), "2024-02-29T00:00:00Z", 1_709_164_800_000),
    Taken("yes", Flag(), "Yes", True),
    Taken("zero", Flag(), "0", False),
    Taken("degrees", Degrees(180), "-89.9711", -89.9711),
    Taken("currency", Currency(), "PLN", "PLN"),
    Taken("choice", Choice(("web", "store")), "web", "web"),
]


class Faulty(NamedTuple):
    name: str
    holds: Holds
    text: str
    says: str


NO_TIME = "is not an ISO 8601 time with its offset"
FAULTY = [
    Faulty("thousands", Whole(), "80,000", "is not a whole number"),
    Faulty("half", Whole(), "1.5", "is not a whole number"),
    Faulty("words", Whole(), "many", "is not a whole number"),
    Faulty("only_a_sign", Whole(), "-", "is not a whole number"),
    Faulty("blank_whole", Whole(), "  ", "is not a whole number"),
    Faulty("arabic_digits", Whole(), "٣", "is not a whole number"),
    Faulty("too_many_pieces", Whole(), "2000000000", "is not between -1000000000 and 1000000000"),
    Faulty("below_least", Whole(least=1), "-1", "is not between 1 and 1000000000"),
    Faulty("comma", GBP, "12,50", "is not an amount"),
    Faulty("sign_of_money", GBP, "£12", "is not an amount"),
    Faulty("two_points", GBP, "1.2.3", "is not an amount"),
    Faulty("only_a_point", GBP, ".", "is not an amount"),
    Faulty("exponent", GBP, "1e3", "is not an amount"),
    Faulty("not_a_number", GBP, "NaN", "is not an amount"),
    Faulty("tenth_of_a_penny", GBP, "1.234", "has more decimal places than its currency"),
    Faulty("half_a_yen", JPY, "1.5", "has more decimal places than its currency"),
    Faulty("too_large", GBP, "9999999999999", "is too large"),
    Faulty("no_offset", Instant(), "2009-12-01T07:45:00", NO_TIME),
    Faulty("no_time", Instant(), "2009-12-01", NO_TIME),
    Faulty("polish_date", Instant(), "1.12.2009 07:45", NO_TIME),
    Faulty("month_13", Instant(), "2009-13-01T07:45:00Z", NO_TIME),
    Faulty("hour_24", Instant(), "2009-12-01T24:00:00Z", NO_TIME),
    Faulty("year_0", Instant(), "0000-12-01T07:45:00Z", NO_TIME),
    Faulty("30_february", Instant(), "2024-02-30T07:45:00Z", "is a day that does not exist"),
    Faulty("no_leap_year", Instant(), "2023-02-29T07:45:00Z", "is a day that does not exist"),
    Faulty("perhaps", Flag(), "perhaps", "is neither true nor false"),
    Faulty("north_of_the_pole", Degrees(90), "90.1", "is more than 90 degrees"),
    Faulty("degrees_in_words", Degrees(90), "52N", "is not a number of degrees"),
    Faulty("no_currency", Currency(), "ZZZ", "is not an ISO 4217 currency"),
    Faulty("small_letters", Currency(), "gbp", "is not an ISO 4217 currency"),
    Faulty("other_word", Choice(("web", "store")), "WEB", "is not one of web, store"),
]


@pytest.fixture(scope="module")
def conn(postgres: PostgresForTests) -> Iterator[Connection]:
    with postgres.database() as url, psycopg.connect(url, autocommit=True) as connection:
        yield connection


def ask(conn: Connection, expression: str, text: str) -> object:
    row = conn.execute(f"SELECT {expression} FROM (SELECT %s::text AS x) s", (text,)).fetchone()
    assert row is not None
    return row[0]


@pytest.mark.parametrize("case", TAKEN, ids=lambda case: case.name)
def test_taken(case: Taken, conn: Connection) -> None:
    column = Column("x", case.holds)
    assert ask(conn, fault_sql(column), case.text) is None
    assert ask(conn, value_sql(column), case.text) == case.value


@pytest.mark.parametrize("case", FAULTY, ids=lambda case: case.name)
def test_faulty(case: Faulty, conn: Connection) -> None:
    assert ask(conn, fault_sql(Column("x", case.holds)), case.text) == f'x "{case.text}" {case.says}'


@pytest.mark.parametrize("text", ["", "  "])
def test_required(text: str, conn: Connection) -> None:
    column = Column("x", Choice((text, "web")), required=True)
    assert ask(conn, fault_sql(column), text) == "x is missing"


def test_minor_units_are_those_of_the_domain(conn: Connection) -> None:
    for currency in CURRENCIES:
        column = Column("x", Amount(f"'{currency}'"))
        assert ask(conn, value_sql(column), "12") == parse_minor("12", currency), currency
