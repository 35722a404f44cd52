"""Money as integer minor units with an ISO 4217 currency.

The number of minor digits follows ISO 4217 (JPY 0, PLN 2, KWD 3). All arithmetic is on integers;
rounding is half-even and happens in one place, :func:`divide_half_even`.
"""

import re
from dataclasses import dataclass
from decimal import Decimal

_NO_DIGITS = frozenset(
    [
        "BIF",
        "CLP",
        "DJF",
        "GNF",
        "ISK",
        "JPY",
        "KMF",
        "KRW",
        "PYG",
        "RWF",
        "UGX",
        "UYI",
        "VND",
        "VUV",
        "XAF",
        "XOF",
        "XPF",
    ]
)
_THREE_DIGITS = frozenset(["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"])
_AMOUNT = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,2})?", re.ASCII)
_MAX_CHARS = 40
MAX_MINOR = 10**15
"""The largest amount in minor units: what a 64-bit column can still add up ten thousand times."""


class MoneyError(ValueError):
    """An amount that cannot be represented: not a number, too many digits, or another currency."""


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of ``minor`` units (grosz, cent, satang) in ``currency``."""

    minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise MoneyError(f"{other.currency} cannot be combined with {self.currency}")
        return other.minor


def minor_digits(currency: str) -> int:
    """How many decimal places ``currency`` has by ISO 4217; unknown codes have two."""
    if currency in _NO_DIGITS:
        return 0
    return 3 if currency in _THREE_DIGITS else 2


def parse_minor(text: str, currency: str) -> int:
    """The minor units of a decimal string such as ``"12.50"``.

    Raises :class:`MoneyError` when it is not a plain number, is beyond :data:`MAX_MINOR`, or has more places
    than the currency.
    """
    stripped = text.strip()
    if len(stripped) > _MAX_CHARS or _AMOUNT.fullmatch(stripped) is None:
        raise MoneyError(f"{text[:_MAX_CHARS]!r} is not an amount")
    numerator, denominator = Decimal(stripped).as_integer_ratio()
    minor, rest = divmod(numerator * int(10 ** minor_digits(currency)), denominator)
    if rest:
        raise MoneyError(f"{text!r} has more decimal places than {currency}")
    if abs(minor) > MAX_MINOR:
        raise MoneyError(f"{text!r} is too large an amount")
    return minor


def decimal_text(minor: int, currency: str) -> str:
    """The plain decimal string of ``minor`` units, as files and exports carry it."""
    return str(Decimal(minor).scaleb(-minor_digits(currency)))


def divide_half_even(numerator: int, denominator: int) -> int:
    """``numerator / denominator`` rounded half to even; ``denominator`` must be positive."""
    quotient, remainder = divmod(numerator, denominator)
    twice = 2 * remainder
    if twice > denominator or (twice == denominator and quotient % 2):
        return quotient + 1
    return quotient
