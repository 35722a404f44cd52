"""The stock page in the real window, over the device in memory."""

import pytest
from PySide6.QtCore import QSize

from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.features.stock.view_model import StockViewModel
from clienteling.client.port import OutboxState
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.records import Reservation, Stock
from tests.client.drawn_pictures import drawn_pictures
from tests.client.features.page_stage import Surface
from tests.client.small_chain import HUB_STOCK
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def view_model(surface: Surface) -> StockViewModel:
    surface.device.hub_stock = HUB_STOCK
    return StockViewModel(surface.surroundings)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: StockViewModel) -> Stage:
    return open_stage(
        [
            PageSpec(
                name="stock",
                title=lambda: "Stock",
                icon="stock",
                source="Stock/StockPage.qml",
                view_model=view_model,
                open=view_model.visit,
            )
        ],
        pictures=[drawn_pictures()],
    )


def branch_names(view_model: StockViewModel) -> list[str]:
    return [str(view_model.branches.data(view_model.branches.index(n), 258)) for n in range(view_model.branches.count)]


def open_sofa(stage: Stage) -> None:
    stage.driver.type("sofa green", into="stock.search")
    stage.driver.click("stock.article.oliwia")
    cell = "stock.cell.3 seats|green velvet"
    stage.driver.find(cell)
    stage.driver.grab()
    stage.driver.click(cell)
    stage.driver.until(lambda: bool(stage.driver.find(cell).property("selected")), "the cell is not chosen")


def test_search_shows_the_family_once(stage: Stage, view_model: StockViewModel) -> None:
    stage.driver.type("sofa green", into="stock.search")
    stage.driver.find("stock.article.oliwia")
    assert view_model.articles.count == 1


def test_the_hub_adds_the_far_branches(stage: Stage, view_model: StockViewModel) -> None:
    open_sofa(stage)
    stage.driver.until(lambda: view_model.branches.count == 5, "the hub's branches are missing")
    assert branch_names(view_model) == ["Kraków Rynek", "Bonarka", "Zakopianka", "Katowice Silesia", "Warszawa Arkadia"]


def test_offline_shows_the_near_branches_and_says_so(
    stage: Stage, view_model: StockViewModel, surface: Surface
) -> None:
    surface.device.go_offline()
    open_sofa(stage)
    stage.driver.until(lambda: view_model.branches.count == 3, "the near branches are missing")
    assert view_model.hubText == "Near branches only: no network"
    assert view_model.reserveHint == "No network: taken down now, confirmed later"


def test_reserve_in_another_branch_for_the_customer(stage: Stage, view_model: StockViewModel, surface: Surface) -> None:
    surface.serving.serve("julia")
    open_sofa(stage)
    stage.driver.click("stock.reserve.bon")
    stage.driver.click("stock.quantity.more")
    stage.driver.click("stock.reserve.confirm")
    stage.driver.until(lambda: view_model.held.count == 2, "the reservation does not show")
    held = surface.device.rows.where(Reservation, branch_id="bon", customer_id="julia")
    assert [(row.sku, row.quantity, row.state) for row in held] == [("OLI-3-GRE", 2, "confirmed")]
    stock = surface.device.rows.get(Stock, "bon", "OLI-3-GRE")
    assert stock is not None
    assert stock.reserved == 2


def test_a_request_without_network_is_queued_and_not_confirmed(
    stage: Stage, view_model: StockViewModel, surface: Surface
) -> None:
    surface.serving.serve("julia")
    surface.device.go_offline()
    open_sofa(stage)
    stage.driver.click("stock.reserve.krk")
    assert stage.driver.shown("stock.reserve.hint")
    stage.driver.click("stock.reserve.confirm")
    stage.driver.until(lambda: view_model.held.count == 2, "the request does not show")
    entries = surface.device._entries
    assert [(type(entry.operation.body), entry.state) for entry in entries] == [(ReserveStock, OutboxState.QUEUED)]


def test_a_full_disk_is_said_and_nothing_is_stored(stage: Stage, view_model: StockViewModel, surface: Surface) -> None:
    surface.serving.serve("julia")
    surface.device.disk_full = True
    open_sofa(stage)
    stage.driver.click("stock.reserve.krk")
    stage.driver.click("stock.reserve.confirm")
    stage.driver.until(lambda: view_model.error != "", "the error is not said")
    assert surface.device._entries == []


def test_without_a_customer_nothing_can_be_reserved(stage: Stage, view_model: StockViewModel) -> None:
    open_sofa(stage)
    stage.driver.until(lambda: view_model.branches.count == 5, "the branches are missing")
    assert not stage.driver.shown("stock.reserve.krk")


def test_an_unknown_code_is_said(stage: Stage, view_model: StockViewModel) -> None:
    said: list[str] = []
    view_model.noticed.connect(said.append)
    view_model.scan("4006381333931")
    stage.driver.until(lambda: view_model.state == "nothing", "the empty state is missing")
    assert said == ["No article has the code 4006381333931"]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, surface: Surface, size: QSize) -> None:
    surface.serving.serve("julia")
    stage.resize(size)
    assert faults(stage.window) == []
    open_sofa(stage)
    stage.driver.find("stock.reserve.krk")
    assert faults(stage.window) == []
    stage.driver.click("stock.reserve.krk")
    stage.driver.find("stock.reserve.confirm")
    assert faults(stage.window) == []
