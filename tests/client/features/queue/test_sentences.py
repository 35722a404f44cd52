"""Each operation as a sentence: the words of the shop, never an id."""

from typing import NamedTuple, get_args

import pytest

from clienteling.client.features.queue.sentences import MAX_QUOTED, Names, one_line, told
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from tests.client.small_chain import small_chain


class Case(NamedTuple):
    name: str
    body: Body
    sentence: str
    about: str
    page: str


LINE = c.ReturnedLine(1, 2, "damaged", "opened", "shelf")
CASES = (
    Case("new", p.CreateCustomer("c9", "Ewa", "Lis"), "New customer", "Ewa Lis", "customer"),
    Case(
        "edit",
        p.EditCustomer("julia", (p.FieldChange("city", "", "Sopot"), p.FieldChange("phone", "", "1"))),
        "Change the profile: Town, Phone",
        "Julia Nowak",
        "customer",
    ),
    Case("consent", p.SetConsent("julia", "sms", True), "Note a consent: SMS", "Julia Nowak", "customer"),
    Case("no consent", p.SetConsent("julia", "sms", False), "Withdraw a consent: SMS", "Julia Nowak", "customer"),
    Case("taste", p.SetPreference("julia", "wood", "oak"), "Preference: wood oak", "Julia Nowak", "customer"),
    Case("note", p.AddNote("n9", "julia", "Likes\noak"), "Note: “Likes oak”", "Julia Nowak", "customer"),
    Case("visit", p.RecordVisit("v9", "julia", "arrived"), "Note a visit", "Julia Nowak", "customer"),
    Case("visit over", p.EndVisit("v9", "julia"), "End a visit", "Julia Nowak", "customer"),
    Case(
        "reserve",
        r.ReserveStock("r9", "julia", "bon", "OLI-3-GRE", 2),
        "Reserve 2 × Sofa Oliwia, 3 seats, green velvet in Bonarka",
        "Julia Nowak",
        "stock",
    ),
    Case("claim", r.ClaimReservation("r1"), "Prepare Sofa Oliwia, 3 seats, green velvet", "Julia Nowak", "customer"),
    Case(
        "aside",
        r.PutAside("r1", "A-12"),
        "Put Sofa Oliwia, 3 seats, green velvet aside on shelf A-12",
        "Julia Nowak",
        "customer",
    ),
    Case("ready", r.MarkReady("r1"), "Sofa Oliwia, 3 seats, green velvet is ready", "Julia Nowak", "customer"),
    Case(
        "give", r.HandOver("r1", "code", "1"), "Hand Sofa Oliwia, 3 seats, green velvet over", "Julia Nowak", "customer"
    ),
    Case(
        "cancel",
        r.CancelReservation("r1"),
        "Cancel the reservation of Sofa Oliwia, 3 seats, green velvet",
        "Julia Nowak",
        "customer",
    ),
    Case(
        "refuse",
        r.RefuseReservation("r1", "gone"),
        "Refuse the reservation of Sofa Oliwia, 3 seats, green velvet",
        "Julia Nowak",
        "customer",
    ),
    Case(
        "task", s.AddTask("t9", "Call back", customer_id="julia"), "Keep in mind: Call back", "Julia Nowak", "customer"
    ),
    Case("kept", s.CompleteTask("task1"), "Done: Fabric sample for the bedroom chair", "Julia Nowak", "customer"),
    Case("take on", s.ClaimConversation("conv1"), "Take a conversation on", "Julia Nowak", "inbox"),
    Case("reply", s.SendMessage("m9", "conv1", "Yes"), "Reply: “Yes”", "Julia Nowak", "inbox"),
    Case(
        "pass", s.PassConversation("conv1", "cc"), "Hand a conversation over to Contact centre", "Julia Nowak", "inbox"
    ),
    Case("close", s.CloseConversation("conv1"), "Close a conversation", "Julia Nowak", "inbox"),
    Case("cart", c.TakeOverCart("c1"), "Take the online cart over", "Julia Nowak", "customer"),
    Case("split", c.SplitCart("c1", ()), "Split the online cart", "Julia Nowak", "customer"),
    Case("add", c.AddToCart("c1", "MIR-BRA", 1), "Put Lamp Mira, brass into the cart", "Julia Nowak", "customer"),
    Case(
        "return",
        c.AcceptReturn("ret9", "100482", (LINE,), 17800, "PLN"),
        "Take back 2 article(s) of order 100482",
        "Refund 178.00\u00a0zł",
        "returns",
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_sentence(case: Case) -> None:
    said = told(case.body, Names(small_chain()), Locale("en", "Europe/Warsaw"))
    assert (said.sentence, said.about, said.page) == (case.sentence, case.about, case.page)


def test_every_operation_has_a_case() -> None:
    assert {type(case.body) for case in CASES} == set(get_args(Body))


def test_a_long_text_is_shortened() -> None:
    assert one_line("a" * MAX_QUOTED) == "a" * MAX_QUOTED
    assert one_line("a" * (MAX_QUOTED + 1)) == "a" * (MAX_QUOTED - 1) + "…"
