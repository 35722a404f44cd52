"""How an operation travels: who did it, where, when, on which device."""

from msgspec import Struct

from clienteling.contract.operations.commerce import AcceptReturn, AddToCart, SplitCart, TakeOverCart
from clienteling.contract.operations.kinds import Body
from clienteling.contract.operations.profile import (
    AddNote,
    CreateCustomer,
    EditCustomer,
    EndVisit,
    RecordVisit,
    SetConsent,
    SetPreference,
)
from clienteling.contract.operations.reservation import (
    CancelReservation,
    ClaimReservation,
    HandOver,
    MarkReady,
    PutAside,
    RefuseReservation,
    ReserveStock,
)
from clienteling.contract.operations.service import (
    AddTask,
    ClaimConversation,
    CloseConversation,
    CompleteTask,
    PassConversation,
    SendMessage,
)

MAX_BATCH = 100
"""Operations in one request."""


class Operation(Struct, frozen=True):
    """One thing done by one person.

    ``id`` is the idempotency key: made and stored before the first sending, never used for another body.
    ``sequence`` counts without gaps on the device and is the only order; ``created_at`` (ms) is a statement,
    not an order. ``actor`` is the staff id, ``session`` the sign-in it was done under. ``offline`` says that
    the device had no network when the person acted.
    """

    id: str
    sequence: int
    actor: str
    session: str
    branch_id: str
    created_at: int
    offline: bool
    body: Body


class OperationBatch(Struct, frozen=True):
    """At most :data:`MAX_BATCH` operations in the order of their sequence."""

    operations: tuple[Operation, ...]


def subject_of(body: Body) -> str:
    """The record an operation is about. Operations on the same subject wait for each other; others do not."""
    match body:
        case (
            AddNote() | SetConsent() | SetPreference() | EndVisit() | RecordVisit() | CreateCustomer() | EditCustomer()
        ):
            return f"customer/{body.customer_id}"
        case AddTask() | CompleteTask():
            return f"task/{body.task_id}"
        case ClaimConversation() | SendMessage() | PassConversation() | CloseConversation():
            return f"conversation/{body.conversation_id}"
        case (
            ReserveStock()
            | ClaimReservation()
            | PutAside()
            | MarkReady()
            | HandOver()
            | CancelReservation()
            | RefuseReservation()
        ):
            return f"reservation/{body.reservation_id}"
        case TakeOverCart() | SplitCart() | AddToCart():
            return f"cart/{body.cart_id}"
        case AcceptReturn():
            return f"order/{body.order_number}"


def needs_of(body: Body) -> str | None:
    """A second subject that must be settled first: the customer that may have been created on this device."""
    match body:
        case ReserveStock():
            return f"customer/{body.customer_id}"
        case AddTask(customer_id=str() as customer_id):
            return f"customer/{customer_id}"
        case _:
            return None
