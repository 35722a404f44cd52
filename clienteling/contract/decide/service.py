"""What operations on tasks and conversations mean."""

from typing import assert_never

from msgspec.structs import replace

from clienteling.contract.decide.view import Circumstances, Effects, Refusal, View, bounded, found, fresh
from clienteling.contract.limits import MAX_ID_CHARS, MAX_MESSAGE_CHARS, MAX_NOTE_CHARS, MAX_TITLE_CHARS
from clienteling.contract.operations.service import (
    AddTask,
    ClaimConversation,
    CloseConversation,
    CompleteTask,
    PassConversation,
    SendMessage,
)
from clienteling.contract.records import Branch, Consent, Conversation, Customer, Message, Task
from clienteling.contract.refusals import Refused

TASK_KINDS = ("task", "promise", "follow_up")

ServiceBody = AddTask | CompleteTask | ClaimConversation | SendMessage | PassConversation | CloseConversation


def decide(body: ServiceBody, view: View, now: Circumstances) -> Effects:
    """The rows after an operation on a task or a conversation. Raises :class:`Refusal`."""
    match body:
        case AddTask():
            return _add_task(body, view, now)
        case CompleteTask():
            task = found(view, Task, body.task_id)
            if task.state == "done":
                raise Refusal(Refused.CLOSED, "This task is done already.", {"by": task.done_by}, conflict=True)
            return Effects((replace(task, state="done", done_at=now.at, done_by=now.name),))
        case ClaimConversation():
            return _claim(found(view, Conversation, body.conversation_id), now)
        case SendMessage():
            return _send(body, view, now)
        case PassConversation():
            return _pass(body, view, now)
        case CloseConversation():
            conversation = found(view, Conversation, body.conversation_id)
            return Effects((replace(conversation, state="closed", waiting_since_at=None, changed_at=now.at),))
    assert_never(body)


def _add_task(body: AddTask, view: View, now: Circumstances) -> Effects:
    if body.kind not in TASK_KINDS:
        raise Refusal(Refused.INVALID_VALUE, f"There is no task of kind {body.kind}.", {"value": body.kind})
    branch_id = body.branch_id or now.branch_id
    if body.customer_id is not None:
        found(view, Customer, body.customer_id, code=Refused.UNKNOWN_CUSTOMER)
    found(view, Branch, branch_id, code=Refused.UNKNOWN_BRANCH)
    task = Task(
        fresh(view, Task, body.task_id),
        branch_id,
        body.customer_id,
        bounded(body.title, MAX_TITLE_CHARS, what="title", required=True),
        body.kind,
        "open",
        now.at,
        now.name,
        due_at=body.due_at,
        conversation_id=body.conversation_id,
    )
    return Effects((task,))


def _claim(conversation: Conversation, now: Circumstances) -> Effects:
    if conversation.owner not in ("", now.name):
        raise Refusal(
            Refused.CLAIMED_BY_OTHER,
            f"{conversation.owner} is already answering.",
            {"owner": conversation.owner},
            conflict=True,
        )
    return Effects((replace(conversation, owner=now.name, changed_at=now.at),))


def _send(body: SendMessage, view: View, now: Circumstances) -> Effects:
    conversation = found(view, Conversation, body.conversation_id)
    if conversation.state == "closed":
        raise Refusal(Refused.CLOSED, "This conversation is closed.")
    consent = view.get(Consent, conversation.customer_id, conversation.channel)
    if consent is not None and not consent.granted:
        raise Refusal(
            Refused.NO_CONSENT, "The customer no longer wants messages here.", {"channel": conversation.channel}
        )
    text = bounded(body.text, MAX_MESSAGE_CHARS, what="message", required=True)
    bounded(body.message_id, MAX_ID_CHARS, what="id", required=True)
    if any(said.message_id == body.message_id for said in view.under(Message, conversation.conversation_id)):
        raise Refusal(Refused.ALREADY_EXISTS, "This message was sent already.", {"id": body.message_id})
    answered = replace(
        conversation,
        state="answered",
        waiting_since_at=None,
        owner=conversation.owner or now.name,
        changed_at=now.at,
    )
    return Effects((appended(view, conversation, body.message_id, "agent", text, now), answered))


def appended(
    view: View, conversation: Conversation, message_id: str, speaker: str, text: str, now: Circumstances
) -> Message:
    """The next message of a conversation."""
    turns = view.under(Message, conversation.conversation_id)
    turn = turns[-1].turn + 1 if turns else 1
    author = now.name if speaker == "agent" else ""
    return Message(
        conversation.conversation_id, turn, message_id, conversation.customer_id, speaker, text, now.at, author
    )


def _pass(body: PassConversation, view: View, now: Circumstances) -> Effects:
    conversation = found(view, Conversation, body.conversation_id)
    found(view, Branch, body.branch_id, code=Refused.UNKNOWN_BRANCH)
    passed = replace(
        conversation,
        branch_id=body.branch_id,
        owner="",
        state="waiting",
        waiting_since_at=conversation.waiting_since_at or now.at,
        context=bounded(body.context, MAX_NOTE_CHARS, what="context"),
        changed_at=now.at,
    )
    return Effects((passed,))
