"""Which operations wait for which."""

import pytest

from clienteling.contract.operations import Body, body_name, needs_of, subject_of
from tests.contract.examples import BODIES

SUBJECTS = {
    "AcceptReturn": "order/W-1",
    "AddNote": "customer/julia",
    "AddTask": "task/task1",
    "AddToCart": "cart/cart1",
    "CancelReservation": "reservation/r1",
    "ClaimConversation": "conversation/chat1",
    "ClaimReservation": "reservation/r1",
    "CloseConversation": "conversation/chat1",
    "CompleteTask": "task/task1",
    "CreateCustomer": "customer/c1",
    "EditCustomer": "customer/julia",
    "EndVisit": "customer/julia",
    "HandOver": "reservation/r1",
    "MarkReady": "reservation/r1",
    "PassConversation": "conversation/chat1",
    "PutAside": "reservation/r1",
    "RecordVisit": "customer/julia",
    "RefuseReservation": "reservation/r1",
    "ReserveStock": "reservation/r1",
    "SendMessage": "conversation/chat1",
    "SetConsent": "customer/julia",
    "SetPreference": "customer/julia",
    "SplitCart": "cart/cart1",
    "TakeOverCart": "cart/cart1",
}


@pytest.mark.parametrize("body", BODIES, ids=body_name)
def test_subject_and_need(body: Body) -> None:
    assert subject_of(body) == SUBJECTS[body_name(body)]
    needs_customer = body_name(body) in ("ReserveStock", "AddTask")
    assert needs_of(body) == ("customer/julia" if needs_customer else None)
