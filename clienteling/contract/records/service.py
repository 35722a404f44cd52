"""Conversations, notes and tasks."""

from clienteling.contract.records.record import Record


class Conversation(Record, frozen=True):
    """A thread in one channel; ``state`` is ``waiting`` (for us), ``answered`` or ``closed``.

    ``branch_id`` is who answers it.
    """

    conversation_id: str
    customer_id: str
    channel: str
    branch_id: str | None
    state: str
    changed_at: int
    subject: str = ""
    owner: str = ""
    waiting_since_at: int | None = None
    context: str = ""


class Message(Record, frozen=True):
    """One message. ``speaker`` is ``customer``, ``agent`` or ``bot``; ``author`` is a name."""

    conversation_id: str
    turn: int
    message_id: str
    customer_id: str
    speaker: str
    text: str
    sent_at: int
    author: str = ""


class Note(Record, frozen=True):
    """What an associate wants to remember of a customer."""

    note_id: str
    customer_id: str
    text: str
    author: str
    branch_id: str | None
    noted_at: int


class Task(Record, frozen=True):
    """Something owed. ``kind`` is ``task``, ``promise`` or ``follow_up``; ``state`` is ``open`` or ``done``."""

    task_id: str
    branch_id: str
    customer_id: str | None
    title: str
    kind: str
    state: str
    created_at: int
    created_by: str
    due_at: int | None = None
    conversation_id: str | None = None
    done_at: int | None = None
    done_by: str = ""
