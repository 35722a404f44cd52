"""The today page in the real window, over the device in memory."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize

from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.features.today.reading import KINDS
from clienteling.client.features.today.view_model import TodayViewModel
from clienteling.contract.operations import body_name
from clienteling.contract.records import Reservation
from tests.client.customer_chain import MINUTE, NOW_MS, customer_chain
from tests.client.drawn_pictures import drawn_pictures
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def view_model(surface: Surface) -> Iterator[TodayViewModel]:
    surface.device.change(customer_chain(), KINDS)
    made = TodayViewModel(surface.surroundings)
    yield made
    made.close()


@pytest.fixture
def stage(open_stage: OpenStage, view_model: TodayViewModel) -> Stage:
    page = PageSpec("today", lambda: "Today", "today", "Today/TodayPage.qml", view_model, view_model.visit)
    stage = open_stage([page], pictures=[drawn_pictures()])
    stage.shell.open("today")
    stage.driver.until(lambda: view_model.pickUps.count == 4, "the reservations do not show")
    stage.driver.grab()
    return stage


def done(surface: Surface) -> list[str]:
    return [body_name(entry.operation.body) for entry in surface.device._entries]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
@pytest.mark.parametrize("large", [False, True], ids=["text", "large-text"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, size: QSize, large: bool) -> None:
    stage.appearance.chooseLargeText(large)
    stage.resize(size)
    assert faults(stage.window) == []


def test_claim_then_put_aside(stage: Stage, view_model: TodayViewModel, surface: Surface) -> None:
    stage.driver.click("pickUp.r2.action")
    stage.driver.until(lambda: done(surface) == ["ClaimReservation"], "it is not claimed")
    stage.driver.until(lambda: view_model._pick_ups.rows[0].step == "put_aside", "the next step does not show")
    stage.driver.click("pickUp.r2.action")
    stage.driver.type("C-07", into="step.shelf.field")
    stage.driver.click("step.confirm")
    stage.driver.until(lambda: done(surface) == ["ClaimReservation", "PutAside"], "it is not put aside")
    row = surface.device.rows.get(Reservation, "r2")
    assert row is not None
    assert (row.state, row.shelf, row.claimed_by) == ("put_aside", "C-07", "Marta Wójcik")


def test_a_new_reservation_appears_with_a_word(stage: Stage, view_model: TodayViewModel, surface: Surface) -> None:
    said: list[str] = []
    view_model.noticed.connect(said.append)
    rows = customer_chain()
    held = rows.get(Reservation, "r2")
    assert held is not None
    rows.put(replace(held, reservation_id="r9", created_at=NOW_MS, acknowledge_by_at=NOW_MS + 30 * MINUTE))
    surface.device.change(rows, frozenset({"reservation"}))
    stage.driver.until(lambda: view_model.pickUps.count == 5, "the new one does not show")
    assert said == ["New reservation: Armchair Oliwia, green for Tomasz Lis"]


def test_what_was_there_at_the_start_is_not_announced(stage: Stage, surface: Surface) -> None:
    view_model = TodayViewModel(surface.surroundings)
    said: list[str] = []
    view_model.noticed.connect(said.append)
    view_model.visit("")
    stage.driver.until(lambda: view_model.pickUps.count == 4, "the reservations do not show")
    assert said == []
    view_model.close()


def test_a_tap_opens_the_customer(stage: Stage, view_model: TodayViewModel) -> None:
    asked: list[tuple[str, str]] = []
    view_model.wanted.connect(lambda page, argument: asked.append((page, argument)))
    stage.driver.click("arrival.v1")
    assert asked == [("customer", "julia")]
