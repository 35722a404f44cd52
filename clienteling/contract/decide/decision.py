"""The one entrance: permission first, then the operation's own rule."""

from clienteling.contract.decide import commerce, profile, reservation, returns, service
from clienteling.contract.decide.storable import check_storable
from clienteling.contract.decide.view import Circumstances, Decision, Effects, Refusal, View
from clienteling.contract.operations import REQUIRED_PERMISSION, Body, body_name
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from clienteling.contract.refusals import Refused
from clienteling.domain.roles import Grant, grant

HUB_GIVEN: dict[str, frozenset[str]] = {
    "reservation": frozenset({"state", "pick_up_code", "acknowledge_by_at", "expires_at"}),
    "returned": frozenset({"state"}),
    "message": frozenset({"turn", "text"}),
}
"""Fields, by kind, that only the hub can fill in; a projection may differ in them until it has."""


def decide(body: Body, view: View, now: Circumstances) -> Decision:
    """The rows after ``body``, or why not. Pure: reads only ``view``, changes nothing."""
    if grant(now.role, REQUIRED_PERMISSION[type(body)]) is Grant.DENIED:
        return Refusal(
            Refused.NOT_PERMITTED, f"The role {now.role} may not do this.", {"role": now.role, "do": body_name(body)}
        )
    try:
        check_storable(body)
        return _decide(body, view, now)
    except Refusal as refusal:
        return refusal


def _decide(body: Body, view: View, now: Circumstances) -> Effects:
    match body:
        case (
            p.CreateCustomer()
            | p.EditCustomer()
            | p.SetConsent()
            | p.SetPreference()
            | p.AddNote()
            | p.RecordVisit()
            | p.EndVisit()
        ):
            return profile.decide(body, view, now)
        case (
            s.AddTask()
            | s.CompleteTask()
            | s.ClaimConversation()
            | s.SendMessage()
            | s.PassConversation()
            | s.CloseConversation()
        ):
            return service.decide(body, view, now)
        case r.ReserveStock():
            return reservation.reserve(body, view, now)
        case (
            r.ClaimReservation()
            | r.PutAside()
            | r.MarkReady()
            | r.HandOver()
            | r.CancelReservation()
            | r.RefuseReservation()
        ):
            return reservation.decide(body, view, now)
        case c.TakeOverCart() | c.SplitCart() | c.AddToCart():
            return commerce.decide(body, view, now)
        case c.AcceptReturn():
            return returns.accept(body, view, now)
