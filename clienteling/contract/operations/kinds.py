"""The union of all bodies, what each needs, and whether it can be done without a network."""

from enum import StrEnum

from clienteling.contract.operations.commerce import AcceptReturn, AddToCart, SplitCart, TakeOverCart
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
from clienteling.domain.roles import Permission

Body = (
    AcceptReturn
    | AddNote
    | AddTask
    | AddToCart
    | CancelReservation
    | ClaimConversation
    | ClaimReservation
    | CloseConversation
    | CompleteTask
    | CreateCustomer
    | EditCustomer
    | EndVisit
    | HandOver
    | MarkReady
    | PassConversation
    | PutAside
    | RecordVisit
    | RefuseReservation
    | ReserveStock
    | SendMessage
    | SetConsent
    | SetPreference
    | SplitCart
    | TakeOverCart
)


class OperationClass(StrEnum):
    """What the app may promise without a network."""

    FREE = "free"
    """Done as far as the customer is concerned."""
    PROVISIONAL = "provisional"
    """Taken down; holds only when the hub accepts."""
    ONLINE_ONLY = "online_only"
    """Not possible without the hub."""


_F, _P = OperationClass.FREE, OperationClass.PROVISIONAL

OPERATION_CLASS: dict[type[Body], OperationClass] = {
    AcceptReturn: _P,
    AddNote: _F,
    AddTask: _F,
    AddToCart: _P,
    CancelReservation: _F,
    ClaimConversation: _P,
    ClaimReservation: _P,
    CloseConversation: _F,
    CompleteTask: _F,
    CreateCustomer: _P,
    EditCustomer: _P,
    EndVisit: _F,
    HandOver: _F,
    MarkReady: _F,
    PassConversation: _P,
    PutAside: _F,
    RecordVisit: _F,
    RefuseReservation: _F,
    ReserveStock: _P,
    SendMessage: _P,
    SetConsent: _F,
    SetPreference: _F,
    SplitCart: _P,
    TakeOverCart: _P,
}

_SERVE, _RESERVE, _HAND_OVER = Permission.SERVE, Permission.RESERVE, Permission.HAND_OVER

REQUIRED_PERMISSION: dict[type[Body], Permission] = {
    AcceptReturn: Permission.TAKE_RETURN,
    AddNote: _SERVE,
    AddTask: _SERVE,
    AddToCart: _SERVE,
    CancelReservation: _RESERVE,
    ClaimConversation: Permission.REPLY,
    ClaimReservation: _HAND_OVER,
    CloseConversation: Permission.REPLY,
    CompleteTask: _SERVE,
    CreateCustomer: Permission.EDIT_CUSTOMER,
    EditCustomer: Permission.EDIT_CUSTOMER,
    EndVisit: _SERVE,
    HandOver: _HAND_OVER,
    MarkReady: _HAND_OVER,
    PassConversation: Permission.REPLY,
    PutAside: _HAND_OVER,
    RecordVisit: _SERVE,
    RefuseReservation: _HAND_OVER,
    ReserveStock: _RESERVE,
    SendMessage: Permission.REPLY,
    SetConsent: Permission.EDIT_CUSTOMER,
    SetPreference: Permission.EDIT_CUSTOMER,
    SplitCart: _SERVE,
    TakeOverCart: _SERVE,
}


def body_name(body: Body) -> str:
    """The operation's name as it stands on the wire and in the audit log."""
    return type(body).__name__
