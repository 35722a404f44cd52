"""Operations on tasks and conversations."""

from clienteling.contract.operations.body import OperationBody


class AddTask(OperationBody, frozen=True):
    """Owe something: a task, a promise made in a chat, a follow-up. ``due_at`` in ms.

    ``branch_id`` is the branch that owes it; without it, the branch where it was said.
    """

    task_id: str
    title: str
    kind: str = "task"
    customer_id: str | None = None
    due_at: int | None = None
    conversation_id: str | None = None
    branch_id: str | None = None


class CompleteTask(OperationBody, frozen=True):
    """What was owed is done."""

    task_id: str


class ClaimConversation(OperationBody, frozen=True):
    """Take a conversation on; the actor becomes its owner."""

    conversation_id: str


class SendMessage(OperationBody, frozen=True):
    """Reply in the customer's channel. Refused when consent is gone by the time it is sent."""

    message_id: str
    conversation_id: str
    text: str


class PassConversation(OperationBody, frozen=True):
    """Hand a conversation to another branch or the contact centre, with what it needs to know."""

    conversation_id: str
    branch_id: str
    context: str = ""


class CloseConversation(OperationBody, frozen=True):
    """Nothing is open in this conversation any more."""

    conversation_id: str
