"""The find page in the real window, over the device in memory."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt

from clienteling.client.features.find.view_model import FindViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.contract.queries import CustomerHit
from clienteling.contract.records import Customer
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage

FAR = CustomerHit("far", "Julia", "Nowacka", "Gdańsk", "j•••@x.pl", "+48 ••• 999", None, "name")


@pytest.fixture
def view_model(surface: Surface) -> Iterator[FindViewModel]:
    surface.device.hub_customers = (FAR,)
    made = FindViewModel(surface.surroundings)
    yield made
    made.close()


@pytest.fixture
def wanted(view_model: FindViewModel) -> list[tuple[str, str]]:
    asked: list[tuple[str, str]] = []
    view_model.wanted.connect(lambda page, argument: asked.append((page, argument)))
    return asked


@pytest.fixture
def stage(open_stage: OpenStage, view_model: FindViewModel) -> Stage:
    page = PageSpec("find", lambda: "Find", "find", "Find/FindPage.qml", view_model, view_model.visit)
    stage = open_stage([page])
    stage.shell.searched.connect(view_model.search)
    stage.shell.open("find")
    return stage


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, size: QSize) -> None:
    stage.driver.type("jul", into="topBar.search")
    stage.driver.find("person.far")
    stage.resize(size)
    assert faults(stage.window) == []


def test_typing_shows_this_device_and_then_the_hub(stage: Stage, view_model: FindViewModel) -> None:
    stage.driver.type("jul", into="topBar.search")
    stage.driver.find("person.julia")
    stage.driver.find("person.far")
    assert [row.fromHub for row in view_model._people.rows] == [False, True]


def test_a_hit_of_the_hub_is_fetched_and_opened(stage: Stage, wanted: list[tuple[str, str]]) -> None:
    stage.driver.type("nowac", into="topBar.search")
    stage.driver.click("person.far")
    stage.driver.until(lambda: wanted == [("customer", "far")], "the customer does not open")


def test_keys_choose_and_open(stage: Stage, wanted: list[tuple[str, str]]) -> None:
    stage.driver.type("jul", into="topBar.search")
    stage.driver.find("person.julia")
    stage.driver.find("find.people").forceActiveFocus()
    stage.driver.press(Qt.Key.Key_Return)
    stage.driver.until(lambda: wanted != [], "Enter does nothing")
    assert wanted == [("customer", "julia")]


def test_a_scanned_code_opens_the_only_customer(
    stage: Stage, view_model: FindViewModel, wanted: list[tuple[str, str]]
) -> None:
    view_model.scan("100482")
    stage.driver.until(lambda: wanted == [("customer", "julia")], "the order's customer does not open")


def test_a_code_nobody_knows_says_so_and_offers_stock(
    stage: Stage, view_model: FindViewModel, wanted: list[tuple[str, str]]
) -> None:
    view_model.scan("40099999999")
    stage.driver.until(lambda: view_model.state == "nothing", "it does not say so")
    assert view_model.emptyTitle == "Nobody and nothing has the code 40099999999"
    stage.driver.click("find.empty.action")
    assert wanted == [("stock", "")]


def test_create_without_a_network(
    stage: Stage, view_model: FindViewModel, surface: Surface, wanted: list[tuple[str, str]]
) -> None:
    surface.device.go_offline()
    stage.driver.type("Jan Kot", into="topBar.search")
    stage.driver.click("find.create")
    stage.driver.until(lambda: view_model.create.ready, "the name did not come along")
    assert view_model.create.hint == "No network: taken down now, confirmed later"
    stage.driver.type("+48 700 800 900", into="create.phone.field")
    stage.driver.click("find.createPanel.save")
    stage.driver.until(lambda: len(wanted) == 1, "the customer does not open")
    made = surface.device._projection().get(Customer, wanted[0][1])
    assert made is not None
    assert (made.first_name, made.last_name, made.phone) == ("Jan", "Kot", "+48 700 800 900")


def test_a_duplicate_is_shown_before_saving(stage: Stage, wanted: list[tuple[str, str]], surface: Surface) -> None:
    stage.driver.click("find.create")
    stage.driver.type("julia@poczta.example", into="create.email.field")
    stage.driver.find("duplicate.julia")
    stage.driver.grab()
    stage.driver.click("duplicate.julia")
    assert wanted == [("customer", "julia")]
    assert surface.device._entries == []
