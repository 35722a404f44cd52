"""What a bench reports: figures with what they are compared to, and whether the promised limit holds."""

import os
import platform
import sys
from collections.abc import Sequence
from math import ceil

from msgspec import Struct

from clienteling.contract.codec import to_json

_DIGITS = 4


class BenchFailed(Exception):
    """A bench could not be run to its end. The message is a sentence for people."""


class Figure(Struct, frozen=True):
    """One measured figure.

    ``against`` is the same thing measured in another way in this run, ``ratio`` is ``value / against``.
    ``must`` is the promise in words, ``holds`` whether it was kept; both are ``None`` where nothing is promised.
    """

    name: str
    value: float
    unit: str
    against: float | None = None
    ratio: float | None = None
    must: str | None = None
    holds: bool | None = None


class Report(Struct, frozen=True):
    """All figures of one run."""

    name: str
    size: int
    machine: str
    figures: tuple[Figure, ...]

    def json(self) -> str:
        """The report as one JSON object."""
        return to_json(self).decode()


def measured(name: str, value: float, unit: str) -> Figure:
    """A figure about which nothing is promised."""
    return Figure(name, _rounded(value), unit)


def at_most(name: str, value: float, unit: str, *, limit: float) -> Figure:
    """A figure that must not exceed ``limit``."""
    return Figure(name, _rounded(value), unit, must=f"<= {limit:g} {unit}", holds=value <= limit)


def compared(
    name: str, value: float, unit: str, *, against: float, least: float | None = None, most: float | None = None
) -> Figure:
    """A figure with its ratio to another one of this run, which must be at ``least`` or at ``most`` so much."""
    ratio = value / against
    if least is not None:
        return Figure(name, _rounded(value), unit, _rounded(against), _rounded(ratio), f">= {least:g}x", ratio >= least)
    if most is not None:
        return Figure(name, _rounded(value), unit, _rounded(against), _rounded(ratio), f"<= {most:g}x", ratio <= most)
    return Figure(name, _rounded(value), unit, _rounded(against), _rounded(ratio))


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that at least ``part`` (0..1) of the values do not exceed."""
    if not values:
        raise BenchFailed("Nothing was measured.")
    ordered = sorted(values)
    return ordered[max(0, ceil(part * len(ordered)) - 1)]


def machine() -> str:
    """The machine in a few words, without its name, and how busy it is (load of the last minute, where known)."""
    python = ".".join(map(str, sys.version_info[:3]))
    busy = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    return f"{platform.system()} {platform.machine()}, {os.cpu_count() or 1} cores, Python {python}{busy}"


def _rounded(value: float) -> float:
    return float(f"{value:.{_DIGITS}g}")
