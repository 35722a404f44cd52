"""Who it is: names, masks, marks."""

from typing import NamedTuple

import pytest

from clienteling.client.features.customer.identity import derive_consents, derive_identity, derive_tags
from clienteling.client.features.customer.reading import ask_customer
from clienteling.client.features.customer.writing import field_changes, field_rows, fields_fault, note_fault
from clienteling.client.features.people import full_name, initials, masked_email, masked_phone
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations.profile import FieldChange
from tests.client.customer_chain import NOW_MS, customer_chain

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), staff_id="marta")


class Mask(NamedTuple):
    name: str
    plain: str
    masked: str


@pytest.mark.parametrize(
    "case",
    [
        Mask("usual", "julia@poczta.pl", "j•••a@poczta.pl"),
        Mask("one-letter", "j@poczta.pl", "j•••@poczta.pl"),
        Mask("no-at", "julia", "•••"),
        Mask("none", "", ""),
    ],
    ids=lambda case: case.name,
)
def test_masked_email(case: Mask) -> None:
    assert masked_email(case.plain) == case.masked


@pytest.mark.parametrize(
    "case",
    [
        Mask("international", "+48 601 234 412", "+48 ••• ••• 412"),
        Mask("national", "601-234-412", "••• ••• 412"),
        Mask("short", "112", "•••"),
        Mask("none", "", ""),
    ],
    ids=lambda case: case.name,
)
def test_masked_phone(case: Mask) -> None:
    assert masked_phone(case.plain) == case.masked


@pytest.mark.parametrize(
    "case",
    [
        Mask("two-words", "Julia Nowak", "JN"),
        Mask("thai-leading-vowel", "เมธี ใจดี", "มจ"),
        Mask("one-word", "Cher ", "C"),
        Mask("accents", "Łukasz Śliwa", "ŁŚ"),
    ],
    ids=lambda case: case.name,
)
def test_initials(case: Mask) -> None:
    first, _, last = case.plain.partition(" ")
    assert initials(first, last) == case.masked


def test_nobody_has_a_word() -> None:
    assert full_name("", " ") == "No name yet"


def test_card() -> None:
    props = derive_identity(ask_customer("julia", "krk")(customer_chain()), VIEW, contact_shown=False)
    assert (props.name, props.place) == ("Julia Nowak", "Kraków · customer since 2023")
    assert (props.bought, props.returnedShare, props.visits) == ("6,480\u00a0zł", "8\u00a0%", "3")
    assert (props.phone, props.email) == ("+48 ••• ••• 412", "j•••a@poczta.example")


def test_contacts_in_full_only_when_asked() -> None:
    props = derive_identity(ask_customer("julia", "krk")(customer_chain()), VIEW, contact_shown=True)
    assert (props.phone, props.email) == ("+48 601 234 412", "julia@poczta.example")


def test_tags() -> None:
    rows = derive_tags(ask_customer("julia", "krk")(customer_chain()), VIEW, pending=frozenset({"julia"}))
    assert [row.label for row in rows] == ["New, not confirmed", "Here since 14:31", "Gold", "Your client book", "PL"]


def test_a_consent_never_asked_for_is_a_no() -> None:
    rows = derive_consents(ask_customer("anna", "krk")(customer_chain()), VIEW, pending=frozenset({"anna/sms"}))
    assert [(row.purpose, row.granted, row.mark, row.pending) for row in rows] == [
        ("email", False, "minus", False),
        ("sms", False, "minus", True),
        ("call", False, "minus", False),
        ("chat", False, "minus", False),
    ]


BEFORE = {"first_name": "Julia", "email": "julia@poczta.pl"}


def test_only_what_differs_is_sent_with_what_was_seen() -> None:
    drafts = {"first_name": "Julia ", "email": "jn@poczta.pl"}
    assert field_changes(BEFORE, drafts) == (FieldChange("email", "julia@poczta.pl", "jn@poczta.pl"),)


class Edited(NamedTuple):
    name: str
    draft: str | None
    now: str
    conflict: str


@pytest.mark.parametrize(
    "case",
    [
        Edited("nobody-else", "a@x.pl", "julia@poczta.pl", ""),
        Edited("somebody-else", "a@x.pl", "b@x.pl", "Somebody changed it to “b@x.pl” meanwhile"),
        Edited("the-same", "b@x.pl", "b@x.pl", ""),
        Edited("not-edited-here", None, "b@x.pl", ""),
    ],
    ids=lambda case: case.name,
)
def test_a_change_by_somebody_else_is_shown(case: Edited) -> None:
    drafts = {} if case.draft is None else {"email": case.draft}
    rows = {row.name: row.conflict for row in field_rows(BEFORE, drafts, BEFORE | {"email": case.now})}
    assert rows["email"] == case.conflict


def test_limits() -> None:
    assert note_fault("x" * 10_000) == ""
    assert note_fault("x" * 10_001) != ""
    assert fields_fault({"email": "no address"}) == "This is not an e-mail address"
    assert fields_fault({"city": "x" * 321}) != ""
