"""What a column may hold, and the SQL that checks and reads it from the text a file gave.

PostgreSQL does the work: for each column one expression says what is wrong with the text (or ``NULL``), another turns
good text into a value. Nothing is guessed: ``80,000`` is no number and ``1.2.2010`` no time.
"""

from dataclasses import dataclass
from typing import assert_never

from babel.numbers import list_currencies

from clienteling.domain.money import minor_digits

MAX_ID_CHARS = 200
MAX_TEXT_CHARS = 20_000
MAX_WHOLE = 1_000_000_000
MAX_UNITS = 10**12
_USUAL_CHARS = 13
_LISTED_WORDS = 12
SHOWN_CHARS = 40
"""How much of a bad value its reason quotes."""

CURRENCIES = tuple(sorted(list_currencies()))
_AMOUNT = r"^\s*[-+]?(\d{1,17}(\.\d{0,9})?|\.\d{1,9})\s*$"
_WHOLE = r"^\s*[-+]?\d{1,12}(\.0{1,9})?\s*$"
_DEGREES = r"^\s*[-+]?\d{1,3}(\.\d{0,20})?\s*$"
_INSTANT = (
    r"^\s*(?!0000)\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d{1,9})?)?"
    r"\s*([Zz]|[-+](0\d|1[0-4])(:?[0-5]\d)?)\s*$"
)
_TRUE, _FALSE = "('true','yes','y','t','1')", "('false','no','n','f','0')"


@dataclass(frozen=True, slots=True)
class Identifier:
    """The retailer's own id: taken to the letter, blanks and case included."""


@dataclass(frozen=True, slots=True)
class Text:
    """Anything, up to ``limit`` characters, kept as it stands."""

    limit: int = MAX_TEXT_CHARS


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number not below ``least``."""

    least: int = -MAX_WHOLE


@dataclass(frozen=True, slots=True)
class Amount:
    """A decimal amount; ``currency`` is the SQL expression of its currency."""

    currency: str = "s.currency"


@dataclass(frozen=True, slots=True)
class Currency:
    """An ISO 4217 code."""


@dataclass(frozen=True, slots=True)
class Instant:
    """A time with its offset, ISO 8601; read as milliseconds since 1970."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Yes or no."""


@dataclass(frozen=True, slots=True)
class Degrees:
    """A WGS 84 coordinate between ``-most`` and ``most``."""

    most: int


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few words."""

    words: tuple[str, ...]


Holds = Identifier | Text | Whole | Amount | Currency | Instant | Flag | Degrees | Choice


@dataclass(frozen=True, slots=True)
class Column:
    """A column by the name it has in the file."""

    name: str
    holds: Holds
    required: bool = False

    @property
    def text(self) -> str:
        """SQL: what the file gave, ``NULL`` when it gave nothing."""
        return f"nullif(s.{self.name}, '')"


def digits_sql(currency: str) -> str:
    """SQL: how many decimal places ``currency`` (an SQL expression) has."""
    groups = {digits: [code for code in CURRENCIES if minor_digits(code) == digits] for digits in (0, 3)}
    cases = " ".join(
        f"WHEN {currency} IN ({', '.join(map(_quoted, codes))}) THEN {digits}" for digits, codes in groups.items()
    )
    return f"CASE {cases} ELSE 2 END"


def minor_sql(text: str, currency: str) -> str:
    """SQL: the minor units, as ``numeric``, of a faultless amount."""
    return f"({text}::numeric * (ARRAY[1, 10, 100, 1000])[1 + {digits_sql(currency)}])"


def fault_sql(column: Column) -> str:
    """SQL: what is wrong with a column's text, ``NULL`` when nothing is."""
    text = column.text
    absent = f"'{column.name} is missing'" if column.required else "NULL"
    tests = "".join(f" WHEN {test} THEN {_reason(column, says)}" for test, says in _tests(column))
    blank = f" WHEN btrim({text}) = '' THEN {absent}" if column.required else ""
    return f"CASE WHEN {text} IS NULL THEN {absent}{tests}{blank} END"


def _tests(column: Column) -> list[tuple[str, str]]:
    """Pairs of an SQL test that faulty text passes and what is then said; the usual text is let through cheaply."""
    text = column.text
    rest = f"translate({text}, '0123456789', '')"
    match column.holds:
        case Identifier():
            return [(f"length({text}) > {MAX_ID_CHARS}", f"is longer than {MAX_ID_CHARS} characters")]
        case Text(limit):
            return [(f"length({text}) > {limit}", f"is longer than {limit} characters")]
        case Whole(least):
            return [
                (f"{rest} <> '' AND {text} !~ '{_WHOLE}'", "is not a whole number"),
                (f"{text}::numeric NOT BETWEEN {least} AND {MAX_WHOLE}", f"is not between {least} and {MAX_WHOLE}"),
            ]
        case Amount(currency):
            places = f"length(rtrim(split_part(btrim({text}), '.', 2), '0'))"
            usual = f"{rest} IN ('', '.') AND {text} <> '.' AND length({text}) < {_USUAL_CHARS}"
            return [
                (f"NOT ({usual}) AND {text} !~ '{_AMOUNT}'", "is not an amount"),
                (f"{places} > {digits_sql(currency)}", "has more decimal places than its currency"),
                (f"length({text}) >= {_USUAL_CHARS} AND abs({text}::numeric) > {MAX_UNITS}", "is too large"),
            ]
        case Currency():
            known = ", ".join(map(_quoted, CURRENCIES))
            return [(f"{text} NOT IN ({known})", "is not an ISO 4217 currency")]
        case Instant():
            return [
                (f"{text} !~ '{_INSTANT}'", "is not an ISO 8601 time with its offset"),
                (_no_such_day(text), "is a day that does not exist"),
            ]
        case Flag():
            return [(f"lower({text}) NOT IN {_TRUE} AND lower({text}) NOT IN {_FALSE}", "is neither true nor false")]
        case Degrees(most):
            return [
                (f"{text} !~ '{_DEGREES}'", "is not a number of degrees"),
                (f"abs({text}::numeric) > {most}", f"is more than {most} degrees"),
            ]
        case Choice(words):
            said = f"is not one of {', '.join(words)}" if len(words) <= _LISTED_WORDS else "is not known"
            return [(f"{text} NOT IN ({', '.join(map(_quoted, words))})", said)]
        case _:
            assert_never(column.holds)


def value_sql(column: Column) -> str:
    """SQL: the value of a column whose text is without fault; ``NULL`` when the file gave nothing."""
    text = column.text
    match column.holds:
        case Identifier() | Text() | Choice() | Currency():
            return text
        case Whole():
            return f"{text}::numeric::bigint"
        case Amount(currency):
            return f"{minor_sql(text, currency)}::bigint"
        case Instant():
            return f"floor(extract(epoch FROM replace({text}, ',', '.')::timestamptz) * 1000)::bigint"
        case Flag():
            return f"(lower({text}) IN {_TRUE})"
        case Degrees():
            return f"{text}::double precision"
        case _:
            assert_never(column.holds)


def _no_such_day(text: str) -> str:
    """SQL: whether the text names a 29th, 30th or 31st that its month does not have."""
    start = f"btrim({text})"
    first = f"(substr({start}, 1, 7) || '-01')::date"
    return (
        f"CASE WHEN substr({start}, 9, 2) > '28' THEN substr({start}, 9, 2)::int"
        f" > extract(day FROM {first} + interval '1 month' - interval '1 day') ELSE false END"
    )


def _reason(column: Column, says: str) -> str:
    return f"'{column.name} \"' || left(s.{column.name}, {SHOWN_CHARS}) || '\" {says}'"


def _quoted(word: str) -> str:
    return "'" + word.replace("'", "''") + "'"
