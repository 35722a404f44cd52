"""The queue in the real window, over the device in memory."""

import pytest
from PySide6.QtCore import QObject, QSize

from clienteling.client.features.queue.sentences import Names, told
from clienteling.client.features.queue.view_model import QueueViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.port import OutboxState
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import HandOver, ReserveStock
from clienteling.contract.operations.service import SendMessage
from tests.client.features.page_stage import Surface
from tests.client.small_chain import small_chain
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


OPENED: list[str] = []


@pytest.fixture
def view_model(surface: Surface) -> QueueViewModel:
    return QueueViewModel(surface.surroundings)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: QueueViewModel) -> Stage:
    page = PageSpec(
        name="queue",
        title=lambda: "Queue",
        icon="queue",
        source="Queue/QueuePage.qml",
        view_model=view_model,
        open=view_model.visit,
    )
    stock = PageSpec(
        name="stock",
        title=lambda: "Stock",
        icon="stock",
        source="Shell/PlaceholderPage.qml",
        view_model=QObject(),
        open=OPENED.append,
    )
    OPENED.clear()
    stage = open_stage([page, stock])
    view_model.visit("")
    return stage


def fill(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    """One done, one refused, one waiting."""

    async def act() -> None:
        await surface.device.submit(AddNote("n1", "julia", "Likes green"))
        surface.device.refuse_next("out_of_stock", {"available": 0})
        await surface.device.submit(ReserveStock("q1", "julia", "zak", "OLI-3-GRE", 1))
        surface.device.go_offline()
        await surface.device.submit(ReserveStock("q2", "julia", "bon", "LEN-50-ORA", 2))

    surface.tasks.start(act())
    stage.driver.until(lambda: view_model.rows.count == 3, "the actions are missing")
    stage.driver.grab()


def operation_id(view_model: QueueViewModel, row: int) -> str:
    return view_model._rows.rows[row].operationId


def test_refused_ones_come_first_with_their_reason(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    fill(stage, view_model, surface)
    assert [(row.section, row.title, row.reason) for row in view_model._rows.rows] == [
        ("Needs you", "Reserve 1 × Sofa Oliwia, 3 seats green velvet in Zakopianka", "Nothing is left there."),
        ("Waiting", "Reserve 2 × Cushion Lena, 50×50 orange in Bonarka", "Holds once the hub has confirmed it"),
        ("Done", "Write a note", ""),
    ]
    assert view_model.summary == "1 refused: decide what happens"


def test_discard_asks_first_and_is_recorded(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    fill(stage, view_model, surface)
    refused = operation_id(view_model, 0)
    stage.driver.click(f"queue.askDiscard.{refused}")
    assert surface.device._entry(refused).state is OutboxState.REJECTED
    stage.driver.find("queue.discard.confirm")
    stage.driver.grab()
    stage.driver.click("queue.discard.confirm")
    stage.driver.until(lambda: view_model.rows.count == 2, "it is still there")
    assert surface.device._entry(refused).state is OutboxState.DISCARDED


def test_retry_is_a_new_operation(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    fill(stage, view_model, surface)
    refused = operation_id(view_model, 0)
    stage.driver.click(f"queue.retry.{refused}")
    stage.driver.until(lambda: view_model.refusedCount == 0, "it is still refused")
    assert view_model.waitingCount == 2
    assert len({entry.operation.id for entry in surface.device._entries}) == 4


def test_change_leads_where_it_can_be_done_differently(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    fill(stage, view_model, surface)
    stage.driver.click(f"queue.change.{operation_id(view_model, 0)}")
    stage.driver.until(lambda: stage.shell.inputs.page == "stock", "the page does not open")
    assert OPENED == ["OLI-3-GRE"]


def test_a_queued_one_can_be_taken_back(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    fill(stage, view_model, surface)
    stage.driver.click(f"queue.withdraw.{operation_id(view_model, 1)}")
    stage.driver.until(lambda: view_model.waitingCount == 0, "it still waits")
    assert view_model.rows.count == 2


def test_an_empty_queue_says_what_it_is_for(stage: Stage, view_model: QueueViewModel) -> None:
    stage.driver.find("queue.empty")
    assert view_model.summary == "Everything has arrived"


def test_sentences_name_people_and_things() -> None:
    names, locale = Names(small_chain()), Locale("en")
    assert told(HandOver("r1", "code", "482913"), names, locale).sentence == (
        "Hand Sofa Oliwia, 3 seats green velvet over"
    )
    reply = told(SendMessage("m", "conv1", "Hello"), names, locale)
    assert (reply.sentence, reply.about, reply.page) == ("Reply: “Hello”", "Julia Nowak", "inbox")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(
    stage: Stage, view_model: QueueViewModel, surface: Surface, size: QSize
) -> None:
    stage.resize(size)
    fill(stage, view_model, surface)
    assert faults(stage.window) == []
    view_model.askDiscard(operation_id(view_model, 0))
    stage.driver.find("queue.discard.confirm")
    assert faults(stage.window) == []
