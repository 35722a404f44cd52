"""How many there are here and nearby, in one line of words with the figure's age. Reading and pure words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.port import Reader
from clienteling.client.qt.locale import HOUR_MS, Locale
from clienteling.contract.records import Branch, Stock
from clienteling.domain.geo import distance_km

translate = QCoreApplication.translate

OLD_AFTER_MS: Final = HOUR_MS
MAX_NEAR: Final = 12
UNKNOWN_KM: Final = 1e9


@dataclass(frozen=True, slots=True)
class Near:
    """A branch that sells, and how far it is from here in kilometres (``UNKNOWN_KM`` without coordinates)."""

    branch_id: str
    name: str
    km: float


@dataclass(frozen=True, slots=True)
class Units:
    """Units available to promise in one branch as of a moment (ms)."""

    near: Near
    available: int
    as_of_at: int | None


@dataclass(frozen=True, slots=True)
class Availability:
    """One article: this branch's figure and the others by distance."""

    here: Units | None = None
    others: tuple[Units, ...] = ()


@dataclass(frozen=True, slots=True)
class StockWords:
    """``here 4`` and ``Bonarka 2.1 km: 12``; ``good`` when it is here by a fresh figure."""

    good: bool
    text: str
    detail: str


def near_branches(branches: Iterable[Branch], here: str) -> tuple[Near, ...]:
    """Branches that sell, this one first, then by distance; at most ``MAX_NEAR``."""
    known = {branch.branch_id: branch for branch in branches}
    home = known.get(here)
    others = [
        Near(branch.branch_id, branch.name, _away(home, branch))
        for branch in known.values()
        if branch.branch_id != here and branch.kind != "contact_centre"
    ]
    others.sort(key=lambda near: (near.km, near.name))
    mine = () if home is None or home.kind == "contact_centre" else (Near(here, home.name, 0.0),)
    return (*mine, *others)[:MAX_NEAR]


def _away(home: Branch | None, branch: Branch) -> float:
    if home is None or None in (home.latitude, home.longitude, branch.latitude, branch.longitude):
        return UNKNOWN_KM
    places = (home.latitude, home.longitude, branch.latitude, branch.longitude)
    return distance_km(*(place or 0.0 for place in places))


def read_availability(
    reader: Reader, skus: Iterable[str], near: tuple[Near, ...], here: str
) -> dict[str, Availability]:
    """The figures of each SKU, by SKU."""
    found: dict[str, Availability] = {}
    for sku in dict.fromkeys(skus):
        units = [_units(row, place) for place in near if (row := reader.get(Stock, place.branch_id, sku)) is not None]
        mine = next((each for each in units if each.near.branch_id == here), None)
        found[sku] = Availability(mine, tuple(each for each in units if each.near.branch_id != here))
    return found


def _units(row: Stock, near: Near) -> Units:
    return Units(near, max(0, row.on_hand - row.reserved), row.as_of_at)


def available_at(availability: Availability, branch_id: str) -> int:
    """Units available to promise in one branch."""
    every = (availability.here, *availability.others)
    return next((units.available for units in every if units is not None and units.near.branch_id == branch_id), 0)


def stock_words(known: Mapping[str, Availability], sku: str, *, now: int, locale: Locale, offline: bool) -> StockWords:
    """The line for an article. Without a network, or from an old figure, the age is said and it is not good."""
    availability = known.get(sku, Availability())
    units = availability.here
    elsewhere = next((each for each in availability.others if each.available > 0), None)
    detail = _elsewhere(elsewhere, locale)
    if units is None or units.available == 0:
        nowhere = translate("Availability", "web shop only") if not availability.others else ""
        none_near = translate("Availability", "none nearby") if availability.others else nowhere
        return StockWords(False, translate("Availability", "not here"), detail or none_near)
    text = translate("Availability", "here %1").replace("%1", locale.number(units.available))
    aged = offline or units.as_of_at is None or now - units.as_of_at > OLD_AFTER_MS
    if not aged:
        return StockWords(True, text, detail)
    age = locale.age(units.as_of_at, now=now)
    return StockWords(False, f"{text}, {age}", detail)


def _elsewhere(units: Units | None, locale: Locale) -> str:
    if units is None:
        return ""
    place = units.near.name
    if units.near.km < UNKNOWN_KM:
        place = f"{place} {locale.distance(units.near.km)}"
    return f"{place}: {locale.number(units.available)}"
