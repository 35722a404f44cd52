"""Branches by distance, opening hours, figures and the grid, without a window."""

from dataclasses import replace
from datetime import datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace as with_fields

from clienteling.client.features.stock.branches import Figure, branch_rows, hours_words
from clienteling.client.features.stock.derive import HubAnswer, StockInputs, derive_stock, known_figures
from clienteling.client.features.stock.reading import Question, ask_stock
from clienteling.client.port import Link
from clienteling.client.qt.locale import HOUR_MS, Locale
from clienteling.contract.queries import StockHit
from clienteling.contract.records import Branch
from clienteling.domain.clock import to_ms
from tests.client.small_chain import BRANCHES, HUB_STOCK, MINUTE, NOW_MS, small_chain

EN = Locale("en", "Europe/Warsaw")
SOFA = "OLI-3-GRE"


def inputs(**changes: object) -> StockInputs:
    facts = ask_stock(Question(product_id="oliwia", customer_id="julia", branch_id="krk"))(small_chain())
    start = StockInputs("krk", Link.ONLINE, NOW_MS, EN, facts, sku=SOFA)
    return replace(start, **changes)  # type: ignore[arg-type]


class Hours(NamedTuple):
    name: str
    hours: str
    local: datetime
    words: str
    open: bool


@pytest.mark.parametrize(
    "case",
    [
        Hours("open", "Mo-Sa 10:00-20:00", datetime(2026, 11, 20, 14, 32), "Open until 20:00", True),
        Hours("before", "Mo-Sa 10:00-20:00", datetime(2026, 11, 20, 8, 0), "Closed · opens 10:00", False),
        Hours("sunday", "Mo-Sa 10:00-20:00", datetime(2026, 11, 22, 12, 0), "Closed · opens Mon 10:00", False),
        Hours("never", "Mo-Su off", datetime(2026, 11, 20, 12, 0), "Closed", False),
        Hours("unknown", "", datetime(2026, 11, 20, 12, 0), "", False),
        Hours("unreadable", "always", datetime(2026, 11, 20, 12, 0), "", False),
    ],
    ids=lambda case: case.name,
)
def test_opening_hours(case: Hours) -> None:
    branch = replace_hours(case.hours)
    now = to_ms(case.local.replace(tzinfo=ZoneInfo("Europe/Warsaw")))
    assert hours_words(branch, now=now, locale=EN) == (case.words, case.open)


def replace_hours(hours: str) -> Branch:

    return with_fields(BRANCHES[0], opening_hours=hours)


def test_this_branch_first_then_by_distance() -> None:
    rows = branch_rows(BRANCHES, {}, SOFA, here="krk", now=NOW_MS, locale=EN, everything_known=True, served=True)
    assert [row.branchId for row in rows] == ["krk", "bon", "zak", "kat", "waw"]
    assert [row.onMap for row in rows] == [True, True, True, False, False]
    assert not any(row.canReserve for row in rows)


def test_a_figure_older_than_an_hour_is_marked() -> None:
    figures = {("krk", SOFA): Figure(1, 0, NOW_MS - 2 * HOUR_MS), ("bon", SOFA): Figure(1, 0, NOW_MS - MINUTE)}
    rows = branch_rows(BRANCHES, figures, SOFA, here="krk", now=NOW_MS, locale=EN, everything_known=False, served=True)
    assert [(row.branchId, row.old, row.age) for row in rows] == [
        ("krk", True, "2 h ago"),
        ("bon", False, "1 min ago"),
    ]


def test_the_newer_figure_wins_whoever_has_it() -> None:
    newer = StockHit("krk", SOFA, 9, 0, 0, NOW_MS)
    older = StockHit("bon", SOFA, 9, 0, 0, NOW_MS - 10 * HOUR_MS)
    known = known_figures(inputs(hits=(newer, older)))
    assert (known["krk", SOFA].available, known["bon", SOFA].available) == (9, 3)


def test_figures_of_the_chosen_variant() -> None:
    screen = derive_stock(inputs(hub=HubAnswer.ANSWERED, hits=HUB_STOCK))
    props = screen.props
    assert (props.hereFigure, props.elsewhereFigure, props.incomingFigure) == ("1", "7", "4")
    cell = next(cell for cell in screen.cells if cell.selected)
    assert cell.label == "3 seats, green velvet: 1 here, 7 elsewhere"
    assert [cell.key for cell in screen.cells if not cell.exists] == ["Corner|sand bouclé"]


def test_offline_says_what_a_reservation_is_worth() -> None:
    assert derive_stock(inputs(link=Link.OFFLINE)).props.reserveHint
    assert derive_stock(inputs()).props.reserveHint == ""
