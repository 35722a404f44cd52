"""The return page in the real window, over the device in memory."""

from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from clienteling.client.features.returning.slip import ReturnSlip, SlipLine, code_modules, draw_code, slip_html
from clienteling.client.features.returning.view_model import ReturnViewModel
from clienteling.client.features.returning.words import usual_disposition
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.port import OutboxState
from clienteling.contract.records import OrderLine, Return
from clienteling.domain.returning import Condition, Disposition
from tests.client.drawn_pictures import drawn_pictures
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def view_model(surface: Surface, tmp_path: Path) -> ReturnViewModel:
    return ReturnViewModel(surface.surroundings, tmp_path / "slips")


@pytest.fixture
def stage(open_stage: OpenStage, view_model: ReturnViewModel) -> Stage:
    page = PageSpec(
        name="returns",
        title=lambda: "Returns",
        icon="returns",
        source="Returning/ReturnPage.qml",
        view_model=view_model,
        open=view_model.visit,
    )
    return open_stage([page], pictures=[drawn_pictures()])


def fill_in(stage: Stage, line: int = 1) -> None:
    stage.driver.click(f"return.quantity.{line}.more")
    stage.driver.grab()
    stage.driver.click(f"return.reason.{line}.5")
    stage.driver.click(f"return.condition.{line}.0")


def test_the_customers_orders_are_there_at_once(stage: Stage, view_model: ReturnViewModel, surface: Surface) -> None:
    surface.serving.serve("julia")
    stage.driver.until(lambda: view_model.orders.count == 2, "the orders are missing")
    assert view_model.listTitle == "Orders of Julia"


def test_an_order_is_found_by_name_and_by_number(stage: Stage, view_model: ReturnViewModel) -> None:
    stage.driver.type("tomasz", into="return.search")
    stage.driver.find("return.order.100533")
    view_model.scan("100482")
    stage.driver.until(lambda: view_model.phase == "order", "the order is not open")
    assert [row.remaining for row in view_model._lines.rows] == [
        "3 can come back until 8 Dec",
        "All of it came back already",
        "Cannot be returned",
    ]


def test_the_refund_is_the_hubs_and_accepted_as_shown(
    stage: Stage, view_model: ReturnViewModel, surface: Surface
) -> None:
    view_model.visit("100482")
    fill_in(stage)
    stage.driver.until(lambda: view_model.source == "Confirmed by the hub", "the hub does not confirm")
    assert not view_model.provisional
    stage.driver.click("return.accept")
    stage.driver.until(lambda: view_model.phase == "done", "the return is not taken in")
    returned = surface.device.rows.where(Return, order_number="100482")
    line = surface.device.rows.get(OrderLine, "100482", 1)
    assert [(row.quantity, row.reason, row.condition, row.disposition) for row in returned] == [
        (1, "changed_mind", "new", "shelf")
    ]
    assert line is not None
    assert line.returned_quantity == 1
    slip = Path(view_model.slip)
    assert slip.read_bytes().startswith(b"%PDF")


def test_without_network_it_is_provisional_and_queued(
    stage: Stage, view_model: ReturnViewModel, surface: Surface
) -> None:
    surface.device.go_offline()
    view_model.visit("100482")
    fill_in(stage)
    assert view_model.provisional
    assert view_model.source == "Provisional: the hub decides when the network is back"
    stage.driver.click("return.accept")
    stage.driver.until(lambda: view_model.phase == "done", "the return is not taken in")
    assert [entry.state for entry in surface.device._entries] == [OutboxState.QUEUED]


def test_nothing_is_accepted_before_everything_is_said(stage: Stage, view_model: ReturnViewModel) -> None:
    view_model.visit("100482")
    stage.driver.find("return.quantity.1.more")
    assert view_model.missing == "Choose what comes back"
    stage.driver.click("return.quantity.1.more")
    assert view_model.missing == "Why does it come back?"
    assert not view_model.canAccept


def test_never_more_than_can_come_back(stage: Stage, view_model: ReturnViewModel) -> None:
    view_model.visit("100482")
    stage.driver.find("return.quantity.1.more")
    view_model.chooseQuantity(1, 9)
    assert view_model._lines.rows[0].quantity == 3


def test_an_unknown_order_is_said(stage: Stage, view_model: ReturnViewModel) -> None:
    view_model.scan("999999")
    stage.driver.until(lambda: view_model.error != "", "the error is not said")
    assert view_model.error == "There is no order 999999 on this device"


def test_goods_go_where_their_condition_says() -> None:
    assert usual_disposition(Condition.NEW) is Disposition.SHELF
    assert usual_disposition(Condition.DAMAGED) is Disposition.VENDOR


def test_a_slip_escapes_what_it_prints() -> None:
    slip = ReturnSlip("id", "<script>", "Dom & Ogród", "", "", "", "", (SlipLine("1 × <b>", "9"),), "", "")
    html = slip_html(slip)
    assert "<script>" not in html
    assert "&lt;script&gt;" in html
    assert "Dom &amp; Ogród" in html


def test_the_code_is_a_square_with_its_finder() -> None:
    modules = code_modules("0193a7c2f0b1")
    assert len(modules) == len(modules[0])
    assert modules[0][:7] == (True,) * 7


def test_the_drawn_code_is_read_back() -> None:
    picture = QImage(240, 240, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    draw_code(painter, "0193a7c2f0b1", QRectF(20, 20, 200, 200))
    painter.end()
    pixels = memoryview(bytes(picture.constBits())).cast("B", (240, 240))
    assert [found.text for found in zxingcpp.read_barcodes(pixels)] == ["0193a7c2f0b1"]


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(
    stage: Stage, view_model: ReturnViewModel, surface: Surface, size: QSize
) -> None:
    surface.serving.serve("julia")
    stage.resize(size)
    assert faults(stage.window) == []
    view_model.visit("100482")
    fill_in(stage)
    assert faults(stage.window) == []
