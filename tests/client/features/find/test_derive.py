"""Find: who is shown, why, and what is said when nobody is."""

from typing import NamedTuple

import pytest

from clienteling.client.features.find.create_view_model import Draft, derive_create, first_fields
from clienteling.client.features.find.derive import FindInputs, HubSearch, derive_find, matched_words
from clienteling.client.features.find.reading import FindFacts, ask_duplicates, ask_find
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale
from clienteling.contract.queries import CustomerHit
from tests.client.customer_chain import NOW_MS, customer_chain

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"))
HIT = CustomerHit("far", "Julia", "Nowacka", "Gdańsk", "j•••@x.pl", "+48 ••• 999", None, "name")


def found(text: str, **inputs: object) -> FindInputs:
    facts = ask_find(text, branch_id="krk", recent=())(customer_chain())
    return FindInputs(VIEW, asked=text, facts=facts, **inputs)  # type: ignore[arg-type]


def test_local_first_then_the_hub_without_doubles() -> None:
    known = CustomerHit("julia", "Julia", "Nowak", "Kraków", "", "", None, "name")
    _, rows = derive_find(found("jul", hub=HubSearch.ANSWERED, hits=(known, HIT)))
    assert [(row.customerId, row.group, row.fromHub) for row in rows] == [
        ("julia", "On this device", False),
        ("far", "From the hub", True),
    ]


def test_namesakes_are_told_apart_by_town_visit_and_masked_contacts() -> None:
    _, (row,) = derive_find(found("Nowak"))
    assert (row.line, row.contact, row.badge) == (
        "Kraków · last here 20 Nov",
        "+48 ••• ••• 412 · j•••a@poczta.example",
        "In the store",
    )


def test_without_a_text_who_is_here_and_lately_served() -> None:
    facts = ask_find("", branch_id="krk", recent=("ploy",))(customer_chain())
    _, rows = derive_find(FindInputs(VIEW, facts=facts))
    assert [(row.customerId, row.badge) for row in rows] == [
        ("ploy", "Something open"),
        ("julia", "In the store"),
        ("anna", "Something open"),
    ]


class Empty(NamedTuple):
    name: str
    inputs: FindInputs
    state: str
    title: str


OFFLINE = Viewpoint("krk", NOW_MS, Locale("en"), link=Link.OFFLINE)
EMPTY = [
    Empty("start", FindInputs(VIEW), "start", "Who is it?"),
    Empty("nobody", found("zzz"), "nothing", "Nobody found"),
    Empty("hub-still-asked", found("zzz", hub=HubSearch.ASKING), "looking", "Who is it?"),
    Empty("not-read-yet", FindInputs(VIEW, asked="x", facts=FindFacts("")), "looking", "Who is it?"),
    Empty("unknown-code", found("99999999", scanned=True), "nothing", "Nobody and nothing has the code 99999999"),
    Empty("article", found("5900000300001"), "article", "This code is an article: Lamp Mira, brass"),
]


@pytest.mark.parametrize("case", EMPTY, ids=lambda case: case.name)
def test_empty(case: Empty) -> None:
    props, rows = derive_find(case.inputs)
    assert (props.state, props.emptyTitle, rows) == (case.state, case.title, ())


def test_an_article_leads_to_stock() -> None:
    props, _ = derive_find(found("5900000300001"))
    assert props.articleSku == "MIR-BRA"


def test_a_silent_hub_is_said_quietly() -> None:
    props, _ = derive_find(found("Nowak", hub=HubSearch.SILENT))
    assert (props.hubText, props.error) == ("Only from this device: the hub cannot be asked", "")


@pytest.mark.parametrize("matched", ["phone", "email", "order", "loyalty", "pick_up"])
def test_each_reason_has_words(matched: str) -> None:
    assert matched_words(matched).startswith("by ")


def test_duplicates_by_phone_mail_and_name() -> None:
    rows = customer_chain()
    ids = [
        [each.customer.customer_id for each in ask_duplicates(**asked)(rows)]
        for asked in (
            {"email": "julia@poczta.example", "phone": "", "name": ""},
            {"email": "", "phone": "602 111 222", "name": "Julia Nowak"},
            {"email": "", "phone": "", "name": "Jan"},
        )
    ]
    assert ids == [["julia"], ["tomasz", "julia"], []]


class First(NamedTuple):
    name: str
    text: str
    fields: dict[str, str]


@pytest.mark.parametrize(
    "case",
    [
        First("name", "Julia Anna Nowak", {"first_name": "Julia", "last_name": "Anna Nowak"}),
        First("mail", "j@x.pl", {"email": "j@x.pl"}),
        First("phone", "+48 601 234", {"phone": "+48 601 234"}),
        First("nothing", "", {"first_name": "", "last_name": ""}),
    ],
    ids=lambda case: case.name,
)
def test_what_was_searched_for_is_put_where_it_belongs(case: First) -> None:
    assert first_fields(case.text) == case.fields


def test_a_name_is_enough_and_a_wrong_address_is_not() -> None:
    assert derive_create(Draft(fields={"first_name": "Jo"}), hint="").ready
    assert not derive_create(Draft(fields={"first_name": " "}), hint="").ready
    wrong = derive_create(Draft(fields={"first_name": "Jo", "email": "jo"}), hint="")
    assert (wrong.ready, wrong.error) == (False, "This is not an e-mail address")
