"""The queue page in the real window, over the device in memory."""

import pytest
from PySide6.QtCore import QSize, Qt

from clienteling.client.features.queue.view_model import QueueViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.port import OutboxState
from clienteling.contract.operations import Body
from clienteling.contract.operations.profile import AddNote, EditCustomer, FieldChange
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.records import Note
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage

NOTE = AddNote("n1", "julia", "Prefers to be called after five.")
TOO_MANY = ReserveStock("r9", "julia", "bon", "OLI-3-GRE", 9)


@pytest.fixture
def view_model(surface: Surface) -> QueueViewModel:
    return QueueViewModel(surface.surroundings)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: QueueViewModel) -> Stage:
    spec = PageSpec("queue", lambda: "Queue", "queue", "Queue/QueuePage.qml", view_model, view_model.visit)
    stage = open_stage([spec])
    stage.shell.open("queue")
    return stage


def do(stage: Stage, surface: Surface, *bodies: Body) -> tuple[str, ...]:
    """Submit each body as the signed-in person; returns the ids."""
    made: list[str] = []

    async def submit() -> None:
        made.extend([(await surface.device.submit(body)).id for body in bodies])

    surface.tasks.start(submit())
    stage.driver.until(lambda: len(made) == len(bodies), "the operations are not stored")
    return tuple(made)


def states(surface: Surface) -> list[OutboxState]:
    return [entry.state for entry in surface.device._entries]


def test_an_empty_queue_says_that_everything_is_at_the_hub(stage: Stage) -> None:
    stage.driver.find("queue.empty")
    assert faults(stage.window) == []


def test_a_queued_one_can_be_taken_back(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    surface.device.go_offline()
    (operation_id,) = do(stage, surface, NOTE)
    said: list[str] = []
    view_model.noticed.connect(said.append)
    stage.driver.click(f"queue.withdraw.{operation_id}")
    stage.driver.find("queue.empty")
    assert (surface.device._entries, said) == ([], ["Taken back"])


def test_a_refused_one_comes_first_and_can_be_discarded(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    _, refused = do(stage, surface, NOTE, TOO_MANY)
    stage.driver.until(lambda: view_model.refusedCount == 1, "the refusal is not counted")
    assert view_model.rows.rows[0].operationId == refused
    stage.driver.click(f"queue.askDiscard.{refused}")
    stage.driver.click("queue.discard.keep")
    stage.driver.until(lambda: not view_model.discardOpen, "the panel stays")
    assert states(surface) == [OutboxState.ACCEPTED, OutboxState.REJECTED]
    stage.driver.click(f"queue.askDiscard.{refused}")
    stage.driver.click("queue.discard.confirm")
    stage.driver.until(lambda: view_model.refusedCount == 0, "the refusal stays")
    assert states(surface) == [OutboxState.ACCEPTED, OutboxState.DISCARDED]
    assert view_model.summary == "Everything is at the hub"


def test_doing_it_again_is_a_fresh_operation(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    surface.device.refuse_next("not_permitted", {})
    (refused,) = do(stage, surface, NOTE)
    stage.driver.click(f"queue.retry.{refused}")
    stage.driver.until(lambda: view_model.refusedCount == 0 and view_model.doneCount == 1, "it was not done again")
    first, second = (entry.operation for entry in surface.device._entries)
    assert (first.body, second.body) == (NOTE, NOTE)
    assert first.id != second.id
    assert states(surface) == [OutboxState.DISCARDED, OutboxState.ACCEPTED]
    assert surface.device.rows.get(Note, "n1") is not None


def test_an_edit_over_somebody_elses_starts_from_theirs(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    (refused,) = do(stage, surface, EditCustomer("julia", (FieldChange("city", "Gdynia", "Sopot"),)))
    stage.driver.until(lambda: view_model.refusedCount == 1, "the conflict is not shown")
    row = view_model.rows.rows[0]
    assert (row.retryText, row.reason) == ("Keep “Sopot”", "Somebody else changed it to “Kraków” in the meantime.")
    stage.driver.click(f"queue.retry.{refused}")
    stage.driver.until(lambda: view_model.refusedCount == 0 and view_model.doneCount == 1, "it was not done again")
    assert states(surface) == [OutboxState.DISCARDED, OutboxState.ACCEPTED]


def test_a_full_disk_is_said_and_the_refused_one_stays(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    surface.device.refuse_next("not_permitted", {})
    (refused,) = do(stage, surface, NOTE)
    stage.driver.find(f"queue.retry.{refused}")
    surface.device.disk_full = True
    stage.driver.click(f"queue.retry.{refused}")
    stage.driver.find("queue.error")
    assert states(surface) == [OutboxState.REJECTED]


def test_the_network_comes_back_and_the_queue_empties(
    stage: Stage, view_model: QueueViewModel, surface: Surface
) -> None:
    surface.device.go_offline()
    do(stage, surface, NOTE)
    stage.driver.until(lambda: view_model.waitingCount == 1, "nothing waits")
    assert view_model.summary == "1 safe on this device until the network is back"
    surface.device.go_online()
    stage.driver.until(lambda: view_model.waitingCount == 0 and view_model.doneCount == 1, "it still waits")


def test_the_keyboard_reaches_the_buttons(stage: Stage, view_model: QueueViewModel, surface: Surface) -> None:
    (refused,) = do(stage, surface, TOO_MANY)
    stage.driver.find(f"queue.askDiscard.{refused}").forceActiveFocus()
    stage.driver.press(Qt.Key.Key_Return)
    stage.driver.until(lambda: bool(view_model.discardOpen), "the panel does not open")
    stage.driver.press(Qt.Key.Key_Escape)
    stage.driver.until(lambda: not view_model.discardOpen, "the panel does not close")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, surface: Surface, size: QSize) -> None:
    stage.resize(size)
    (refused,) = do(stage, surface, TOO_MANY)
    surface.device.go_offline()
    do(stage, surface, NOTE)
    stage.driver.click(f"queue.askDiscard.{refused}")
    stage.driver.find("queue.discard.confirm")
    assert faults(stage.window) == []
