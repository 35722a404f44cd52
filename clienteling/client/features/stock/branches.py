"""The branches of an article by distance: figure, age, opening hours, and a place on the small map. Pure."""

from dataclasses import dataclass
from datetime import datetime
from math import cos, radians
from typing import Final
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from clienteling.client.qt.locale import HOUR_MS, Locale
from clienteling.contract.records import Branch
from clienteling.domain.clock import from_ms
from clienteling.domain.geo import distance_km
from clienteling.domain.opening_hours import OpeningHoursError, closes_at, opens_at

translate = QCoreApplication.translate

OLD_AFTER_MS: Final = HOUR_MS
MAP_NEAREST: Final = 5
MAP_LEAST_KM: Final = 3.0
KM_PER_DEGREE: Final = 111.2
FAR: Final = 1e9


@dataclass(frozen=True, slots=True)
class Figure:
    """Units available to promise and coming, as of a moment (ms)."""

    available: int
    incoming: int
    as_of_at: int | None


@dataclass(frozen=True, slots=True)
class BranchRow:
    """One branch. ``mapX`` and ``mapY`` are -1..1 around this branch, ``mapRadius`` the map's edge in km."""

    branchId: str
    name: str
    mine: bool
    distance: str
    hours: str
    open: bool
    available: int
    figure: str
    stocked: bool
    age: str
    old: bool
    incoming: str
    canReserve: bool
    whyNot: str
    onMap: bool
    mapX: float
    mapY: float
    mapRadius: float


def branch_rows(
    branches: tuple[Branch, ...],
    figures: dict[tuple[str, str], Figure],
    sku: str,
    *,
    here: str,
    now: int,
    locale: Locale,
    everything_known: bool,
    served: bool,
) -> tuple[BranchRow, ...]:
    """This branch first, then the others by distance; without the hub only those with a known figure."""
    home = next((branch for branch in branches if branch.branch_id == here), None)
    sellers = [branch for branch in branches if branch.kind != "contact_centre"]
    away = {branch.branch_id: _away(home, branch) for branch in sellers}
    near = sorted(sellers, key=lambda branch: (branch.branch_id != here, away[branch.branch_id], branch.name))
    radius = _map_radius([away[branch.branch_id] for branch in near])
    rows = []
    for branch in near:
        figure = figures.get((branch.branch_id, sku))
        if figure is None and not everything_known and branch.branch_id != here:
            continue
        known = figure or Figure(0, 0, None)
        x, y = _map_place(home, branch, radius)
        rows.append(
            _row(
                branch,
                known,
                away[branch.branch_id],
                here=here,
                now=now,
                locale=locale,
                served=served,
                at=(x, y, radius),
            )
        )
    return tuple(rows)


def hours_words(branch: Branch, *, now: int, locale: Locale) -> tuple[str, bool]:
    """``Open until 20:00`` or ``Closed · opens Mon 10:00``, and whether it is open; nothing when hours are unknown."""
    if not branch.opening_hours:
        return "", False
    local = from_ms(now).astimezone(ZoneInfo(branch.timezone)).replace(tzinfo=None)
    try:
        closing, opening = closes_at(branch.opening_hours, local), opens_at(branch.opening_hours, local)
    except OpeningHoursError:
        return "", False
    if closing is not None:
        return translate("Stock", "Open until %1").replace("%1", locale.time_of(closing)), True
    if opening is None:
        return translate("Stock", "Closed"), False
    when = _opening(opening, local, locale)
    return translate("Stock", "Closed · opens %1").replace("%1", when), False


def _opening(opening: datetime, local: datetime, locale: Locale) -> str:
    clock = locale.time_of(opening)
    return clock if opening.date() == local.date() else f"{locale.weekday(opening)} {clock}"


def _away(home: Branch | None, branch: Branch) -> float:
    if home is None or home.latitude is None or home.longitude is None:
        return FAR
    if branch.latitude is None or branch.longitude is None:
        return FAR
    return distance_km(home.latitude, home.longitude, branch.latitude, branch.longitude)


def _map_radius(distances: list[float]) -> float:
    placed = sorted(km for km in distances if 0 < km < FAR)[:MAP_NEAREST]
    if not placed:
        return MAP_LEAST_KM
    spread = [km for km in placed if km <= 8 * max(placed[0], 1.0)]
    return max(MAP_LEAST_KM, max(spread) * 1.15)


def _map_place(home: Branch | None, branch: Branch, radius: float) -> tuple[float, float]:
    if home is None or _away(home, branch) >= FAR:
        return FAR, FAR
    assert home.latitude is not None
    assert home.longitude is not None
    assert branch.latitude is not None
    assert branch.longitude is not None
    east = (branch.longitude - home.longitude) * KM_PER_DEGREE * cos(radians(home.latitude))
    north = (branch.latitude - home.latitude) * KM_PER_DEGREE
    return east / radius, -north / radius


def _row(
    branch: Branch,
    figure: Figure,
    km: float,
    *,
    here: str,
    now: int,
    locale: Locale,
    served: bool,
    at: tuple[float, float, float],
) -> BranchRow:
    hours, is_open = hours_words(branch, now=now, locale=locale)
    mine = branch.branch_id == here
    distance = translate("Stock", "this branch") if mine else "" if km >= FAR else locale.distance(km)
    stocked = figure.available > 0
    why_not = "" if stocked else translate("Stock", "Nothing to reserve")
    if stocked and not served:
        why_not = translate("Stock", "Open a customer first")
    x, y, radius = at
    return BranchRow(
        branch.branch_id,
        branch.name,
        mine,
        distance,
        hours,
        is_open,
        figure.available,
        locale.number(figure.available),
        stocked,
        locale.age(figure.as_of_at, now=now) if figure.as_of_at is not None else "",
        figure.as_of_at is not None and now - figure.as_of_at > OLD_AFTER_MS,
        translate("Stock", "%n coming", "", figure.incoming) if figure.incoming else "",
        stocked and served,
        why_not,
        x * x + y * y <= 1,
        x,
        y,
        radius,
    )
