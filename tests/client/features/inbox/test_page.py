"""The inbox in the real window, over the device in memory."""

import pytest
from PySide6.QtCore import QSize

from clienteling.client.features.inbox.derive import initials
from clienteling.client.features.inbox.view_model import InboxViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.contract.records import Conversation, Message, Reservation, Task
from tests.client.drawn_pictures import drawn_pictures
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def view_model(surface: Surface) -> InboxViewModel:
    return InboxViewModel(surface.surroundings)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: InboxViewModel) -> Stage:
    page = PageSpec(
        name="inbox",
        title=lambda: "Inbox",
        icon="inbox",
        source="Inbox/InboxPage.qml",
        view_model=view_model,
        open=view_model.visit,
    )
    return open_stage([page], pictures=[drawn_pictures()])


def open_julia(stage: Stage) -> None:
    stage.driver.find("inbox.thread.conv1")
    stage.driver.grab()
    stage.driver.click("inbox.thread.conv1")
    stage.driver.find("inbox.send")
    stage.driver.grab()


def conversation(surface: Surface, conversation_id: str) -> Conversation:
    row = surface.device.rows.get(Conversation, conversation_id)
    assert row is not None
    return row


def test_the_longest_wait_is_first(stage: Stage, view_model: InboxViewModel) -> None:
    stage.driver.until(lambda: view_model.threads.count == 3, "the conversations are missing")
    assert [(row.name, row.waiting, row.long) for row in view_model._threads.rows] == [
        ("Tomasz Lis", "1 h", True),
        ("Julia Nowak", "7 min", False),
        ("Anna Wiśniewska", "3 min", False),
    ]


def test_claim_and_reply(stage: Stage, view_model: InboxViewModel, surface: Surface) -> None:
    open_julia(stage)
    stage.driver.click("inbox.claim")
    stage.driver.until(lambda: bool(view_model.mine), "not claimed")
    stage.driver.type("Of course! 🙂"[:11], into="inbox.reply.field")
    stage.driver.click("inbox.send")
    stage.driver.until(lambda: view_model.messages.count == 4, "the reply is missing")
    sent = surface.device.rows.under(Message, "conv1")[-1]
    assert (sent.text, sent.author, sent.speaker) == ("Of course!", "Marta Wójcik", "agent")
    assert conversation(surface, "conv1").state == "answered"
    assert view_model.draft == ""


def test_a_conversation_of_somebody_else_cannot_be_answered(stage: Stage, view_model: InboxViewModel) -> None:
    view_model.choose("conv2")
    stage.driver.until(lambda: bool(view_model.opened), "not open")
    assert view_model.whyNoReply == "Piotr Zieliński is answering this."
    assert not stage.driver.shown("inbox.send")


def test_without_consent_there_is_no_reply(stage: Stage, view_model: InboxViewModel) -> None:
    view_model.choose("conv3")
    stage.driver.until(lambda: bool(view_model.opened), "not open")
    assert view_model.whyNoReply == "The customer wants no messages by SMS."


def test_a_promise_becomes_a_task(stage: Stage, view_model: InboxViewModel, surface: Surface) -> None:
    open_julia(stage)
    stage.driver.click("inbox.makePromise")
    view_model.writePromise("Post the sample")
    stage.driver.grab()
    stage.driver.click("inbox.promise.keep")
    stage.driver.until(lambda: view_model.held.count == 3, "the promise does not show")
    kept = [row for row in surface.device.rows.owned(Task, "julia") if row.title == "Post the sample"]
    assert [(row.kind, row.conversation_id, row.branch_id) for row in kept] == [("promise", "conv1", "krk")]


def test_hand_over_with_context(stage: Stage, view_model: InboxViewModel, surface: Surface) -> None:
    open_julia(stage)
    stage.driver.click("inbox.handOver")
    assert not view_model.canPass
    view_model.writeContext("Wants a sample")
    stage.driver.grab()
    stage.driver.click("inbox.pass.cc")
    stage.driver.click("inbox.pass.confirm")
    stage.driver.until(lambda: conversation(surface, "conv1").branch_id == "cc", "not handed over")
    assert conversation(surface, "conv1").context == "Wants a sample"


def test_reserve_from_the_thread(stage: Stage, view_model: InboxViewModel, surface: Surface) -> None:
    open_julia(stage)
    stage.driver.type("rug", into="inbox.lookup")
    stage.driver.find("inbox.reserve.NEL-200")
    stage.driver.grab()
    stage.driver.click("inbox.reserve.NEL-200")
    stage.driver.until(lambda: view_model.held.count == 3, "the reservation does not show")
    held = surface.device.rows.where(Reservation, sku="NEL-200")
    assert [(row.customer_id, row.conversation_id, row.origin) for row in held] == [("julia", "conv1", "chat")]


def test_initials_of_polish_and_thai_names() -> None:
    assert initials("Julia Nowak") == "JN"
    assert initials("พลอย ศรีสุข") == "พศ"
    assert initials("เอมมิกา") == "อ"
    assert initials("") == ""


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, view_model: InboxViewModel, size: QSize) -> None:
    stage.resize(size)
    assert faults(stage.window) == []
    open_julia(stage)
    assert faults(stage.window) == []
    view_model.openSide("pass")
    stage.driver.find("inbox.pass.cc")
    assert faults(stage.window) == []
