"""The steps of a reservation: which are possible, and what a code is worth."""

from typing import NamedTuple

import pytest

from clienteling.client.features.articles import Article
from clienteling.client.features.reservations.steps import (
    ReservationFacts,
    code_fault,
    possible_steps,
    read_code,
    shelf_fault,
)
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.locale import Locale
from clienteling.contract.records import Reservation
from tests.client.small_chain import HOUR, NOW_MS

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), staff_name="Marta Wójcik")


def facts(
    state: str, *, branch_id: str = "krk", expires_at: int | None = None, code: str = "482913"
) -> ReservationFacts:
    row = Reservation("r", "c", branch_id, "S", 1, state, "chat", NOW_MS, expires_at=expires_at, pick_up_code=code)
    return ReservationFacts(row, Article("S", "p", "Sofa", ""), "Julia Nowak", "Kraków Rynek")


class Case(NamedTuple):
    name: str
    facts: ReservationFacts
    steps: list[str]


CASES = [
    Case("confirmed", facts("confirmed"), ["claim", "hand_over", "put_aside", "ready", "cancel", "refuse"]),
    Case("put-aside", facts("put_aside"), ["hand_over", "ready", "cancel", "refuse"]),
    Case("ready", facts("ready"), ["hand_over", "cancel", "refuse"]),
    Case("requested", facts("requested"), ["cancel", "refuse"]),
    Case("elsewhere-only-cancel", facts("ready", branch_id="bon"), ["cancel"]),
    Case("handed-over", facts("handed_over"), []),
    Case("ran-out", facts("ready", expires_at=NOW_MS - HOUR), []),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_possible_steps(case: Case) -> None:
    assert [row.step for row in possible_steps(case.facts, VIEW)] == case.steps


class Code(NamedTuple):
    name: str
    text: str
    code: str


@pytest.mark.parametrize(
    "case",
    [
        Code("typed", "482913", "482913"),
        Code("with-space", "482 913", "482913"),
        Code("scanned-link", "https://shop.example/pick-up/482913", "482913"),
        Code("thai-digits", "๔๘๒๙๑๓", "482913"),
        Code("half", "4829", "4829"),
    ],
    ids=lambda case: case.name,
)
def test_read_code(case: Code) -> None:
    assert read_code(case.text) == case.code


def test_code_faults() -> None:
    assert code_fault(facts("ready"), "482913") == ""
    assert code_fault(facts("ready"), "482914") == "This code does not match."
    assert code_fault(facts("ready", code=""), "") == "The code is not known here yet. Check the identity instead."


def test_goods_need_a_shelf() -> None:
    assert shelf_fault(" ") != ""
    assert shelf_fault("A-12") == ""
