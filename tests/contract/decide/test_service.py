"""What operations on tasks and conversations mean."""

import pytest
from msgspec.structs import replace

from clienteling.contract.limits import MAX_INTEGER, MAX_MESSAGE_CHARS, MAX_NOTE_CHARS, MAX_TITLE_CHARS
from clienteling.contract.operations.service import (
    AddTask,
    ClaimConversation,
    CloseConversation,
    CompleteTask,
    PassConversation,
    SendMessage,
)
from clienteling.contract.records import Consent, Conversation, Message, Task
from clienteling.contract.refusals import Refused
from tests.contract.decide.cases import Accepted, Refuses, check_accepted, check_refused
from tests.contract.world import NOW, circumstances, world

CHAT = world().one(Conversation, "chat1")
SMS = world().one(Conversation, "sms1")
OLD = world().one(Conversation, "old1")
TASK = world().one(Task, "t1")
TAKEN = replace(CHAT, owner="Piotr")

ACCEPTED = (
    Accepted(
        "task here",
        AddTask("t3", "Call back", "promise", "julia", NOW + 1, "chat1"),
        (Task("t3", "gdansk", "julia", "Call back", "promise", "open", NOW, "Ola", NOW + 1, "chat1"),),
    ),
    Accepted(
        "task for another branch",
        AddTask("t3", "Look for a green one", branch_id="krakow"),
        (Task("t3", "krakow", None, "Look for a green one", "task", "open", NOW, "Ola"),),
    ),
    Accepted("done", CompleteTask("t1"), (replace(TASK, state="done", done_at=NOW, done_by="Ola"),)),
    Accepted("claim", ClaimConversation("chat1"), (replace(CHAT, owner="Ola", changed_at=NOW),)),
    Accepted(
        "claim what is mine",
        ClaimConversation("chat1"),
        (replace(TAKEN, changed_at=NOW),),
        now=circumstances(name="Piotr"),
        over=(TAKEN,),
    ),
    Accepted(
        "reply",
        SendMessage("m2", "chat1", "Yes, one!"),
        (
            Message("chat1", 2, "m2", "julia", "agent", "Yes, one!", NOW, "Ola"),
            replace(CHAT, state="answered", waiting_since_at=None, owner="Ola", changed_at=NOW),
        ),
    ),
    Accepted(
        "reply for a colleague, first turn",
        SendMessage("m2", "sms1", "x" * MAX_MESSAGE_CHARS),
        (
            Message("sms1", 1, "m2", "julia", "agent", "x" * MAX_MESSAGE_CHARS, NOW, "Ola"),
            replace(SMS, state="answered", owner="Piotr", changed_at=NOW),
        ),
        over=(Consent("julia", "sms", True, NOW), replace(SMS, owner="Piotr")),
    ),
    Accepted(
        "pass",
        PassConversation("chat1", "gdansk", "She wants green."),
        (replace(CHAT, branch_id="gdansk", context="She wants green.", changed_at=NOW),),
        over=(TAKEN,),
    ),
    Accepted(
        "pass an answered one",
        PassConversation("sms1", "gdansk"),
        (replace(SMS, branch_id="gdansk", waiting_since_at=NOW, changed_at=NOW),),
        over=(replace(SMS, state="answered", owner="Piotr"),),
    ),
    Accepted(
        "close", CloseConversation("chat1"), (replace(CHAT, state="closed", waiting_since_at=None, changed_at=NOW),)
    ),
)

R = Refused
REFUSED = (
    Refuses("odd task", AddTask("t3", "x", "wish"), R.INVALID_VALUE),
    Refuses("task about nobody", AddTask("t3", "x", customer_id="nobody"), R.UNKNOWN_CUSTOMER),
    Refuses("task nowhere", AddTask("t3", "x", branch_id="mars"), R.UNKNOWN_BRANCH),
    Refuses("task without title", AddTask("t3", ""), R.INVALID_TEXT),
    Refuses("task with long title", AddTask("t3", "x" * (MAX_TITLE_CHARS + 1)), R.INVALID_TEXT),
    Refuses("task again", AddTask("t1", "x"), R.ALREADY_EXISTS),
    Refuses("task due never", AddTask("t3", "x", due_at=MAX_INTEGER + 1), R.INVALID_VALUE),
    Refuses("complete nothing", CompleteTask("t9"), R.UNKNOWN_RECORD),
    Refuses("complete again", CompleteTask("t2"), R.CLOSED, conflict=True, params={"by": "Piotr"}),
    Refuses("claim nothing", ClaimConversation("chat9"), R.UNKNOWN_RECORD),
    Refuses(
        "claim a colleague's",
        ClaimConversation("chat1"),
        R.CLAIMED_BY_OTHER,
        conflict=True,
        params={"owner": "Piotr"},
        over=(TAKEN,),
    ),
    Refuses("reply nowhere", SendMessage("m2", "chat9", "x"), R.UNKNOWN_RECORD),
    Refuses("reply to a closed one", SendMessage("m2", "old1", "x"), R.CLOSED),
    Refuses("reply without consent", SendMessage("m2", "sms1", "x"), R.NO_CONSENT, params={"channel": "sms"}),
    Refuses("say nothing", SendMessage("m2", "chat1", " "), R.INVALID_TEXT),
    Refuses("say too much", SendMessage("m2", "chat1", "x" * (MAX_MESSAGE_CHARS + 1)), R.INVALID_TEXT),
    Refuses("say it again", SendMessage("m1", "chat1", "x"), R.ALREADY_EXISTS),
    Refuses("pass nothing", PassConversation("chat9", "gdansk"), R.UNKNOWN_RECORD),
    Refuses("pass nowhere", PassConversation("chat1", "mars"), R.UNKNOWN_BRANCH),
    Refuses("pass a novel", PassConversation("chat1", "gdansk", "x" * (MAX_NOTE_CHARS + 1)), R.INVALID_TEXT),
    Refuses("close nothing", CloseConversation("chat9"), R.UNKNOWN_RECORD),
)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_accepted(case: Accepted) -> None:
    check_accepted(case)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refuses) -> None:
    check_refused(case)
