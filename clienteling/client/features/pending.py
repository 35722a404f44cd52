"""What is still in the outbox: the records whose last word the hub has not confirmed."""

from collections.abc import Iterable
from typing import Final

from clienteling.client.port import OutboxState, QueueEntry
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s

UNCONFIRMED: Final = frozenset({OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING})


def pending_records(entries: Iterable[QueueEntry]) -> frozenset[str]:
    """Ids of records that an unconfirmed operation made or changed; ``customer/purpose`` for consents."""
    return frozenset(record_of(entry.operation.body) for entry in entries if entry.state in UNCONFIRMED)


def record_of(body: Body) -> str:
    """The id of the record that a body makes or changes."""
    match body:
        case p.CreateCustomer() | p.EditCustomer():
            return body.customer_id
        case p.SetConsent():
            return f"{body.customer_id}/{body.purpose}"
        case p.SetPreference():
            return f"{body.customer_id}/{body.name}"
        case p.AddNote():
            return body.note_id
        case p.RecordVisit() | p.EndVisit():
            return body.visit_id
        case s.AddTask() | s.CompleteTask():
            return body.task_id
        case s.SendMessage() | s.ClaimConversation() | s.PassConversation() | s.CloseConversation():
            return body.conversation_id
        case (
            r.ReserveStock()
            | r.ClaimReservation()
            | r.PutAside()
            | r.MarkReady()
            | r.HandOver()
            | r.CancelReservation()
            | r.RefuseReservation()
        ):
            return body.reservation_id
        case c.TakeOverCart() | c.SplitCart() | c.AddToCart():
            return body.cart_id
        case c.AcceptReturn():
            return body.return_id
