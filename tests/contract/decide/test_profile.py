"""What operations on a profile mean."""

import pytest
from msgspec.structs import replace

from clienteling.contract.decide import Remove
from clienteling.contract.limits import MAX_FIELD_CHARS, MAX_ID_CHARS, MAX_NOTE_CHARS
from clienteling.contract.operations.profile import (
    AddNote,
    CreateCustomer,
    EditCustomer,
    EndVisit,
    FieldChange,
    RecordVisit,
    SetConsent,
    SetPreference,
)
from clienteling.contract.records import Consent, Customer, Note, Preference, Visit
from clienteling.contract.refusals import Refused
from tests.contract.decide.cases import Accepted, Refuses, check_accepted, check_refused
from tests.contract.world import JULIA, NOW

SEEN = replace(JULIA, last_visit_at=NOW + 5, visit_count=2)

ACCEPTED = (
    Accepted(
        "create",
        CreateCustomer("new", "Łukasz", "Nowak", "l@example.test", "+48600100200", "Gdynia", "pl", ("email", "email")),
        (
            Customer(
                "new",
                "Łukasz",
                "Nowak",
                email="l@example.test",
                phone="+48600100200",
                city="Gdynia",
                language="pl",
                home_branch_id="gdansk",
                created_at=NOW,
            ),
            Consent("new", "email", True, NOW, "given at creation"),
        ),
    ),
    Accepted(
        "create with a phone only",
        CreateCustomer("new", "", "", phone="+48600100200"),
        (Customer("new", phone="+48600100200", home_branch_id="gdansk", created_at=NOW),),
    ),
    Accepted(
        "edit two fields",
        EditCustomer("julia", (FieldChange("city", "", "Sopot"), FieldChange("last_name", "Łęcka", "Kowal"))),
        (replace(JULIA, city="Sopot", last_name="Kowal", version=2),),
    ),
    Accepted(
        "edit to what it is already",
        EditCustomer("julia", (FieldChange("last_name", "before", "Łęcka"),)),
        (replace(JULIA, version=2),),
    ),
    Accepted("consent", SetConsent("julia", "sms", True, "form 7"), (Consent("julia", "sms", True, NOW, "form 7"),)),
    Accepted("no consent", SetConsent("julia", "email", False), (Consent("julia", "email", False, NOW),)),
    Accepted("preference", SetPreference("julia", "shoe", "38"), (Preference("julia", "shoe", "38", NOW),)),
    Accepted("preference gone", SetPreference("julia", "shoe", ""), (), (Remove(Preference, ("julia", "shoe")),)),
    Accepted("note", AddNote("n1", "julia", "Likes 🛋️"), (Note("n1", "julia", "Likes 🛋️", "Ola", "gdansk", NOW),)),
    Accepted(
        "the longest note",
        AddNote("n1", "julia", "x" * MAX_NOTE_CHARS),
        (Note("n1", "julia", "x" * MAX_NOTE_CHARS, "Ola", "gdansk", NOW),),
    ),
    Accepted(
        "arrived",
        RecordVisit("v2", "julia", "arrived", "seen"),
        (Visit("v2", "julia", "gdansk", "arrived", NOW, "seen"), replace(JULIA, visit_count=1, last_visit_at=NOW)),
    ),
    Accepted(
        "arrived, recorded late",
        RecordVisit("v2", "julia", "arrived"),
        (Visit("v2", "julia", "gdansk", "arrived", NOW), replace(SEEN, visit_count=3)),
        over=(SEEN,),
    ),
    Accepted(
        "on the way", RecordVisit("v2", "julia", "on_the_way"), (Visit("v2", "julia", "gdansk", "on_the_way", NOW),)
    ),
    Accepted(
        "who was on the way arrives",
        RecordVisit("v1", "julia", "arrived", "pick_up_code"),
        (
            Visit("v1", "julia", "gdansk", "arrived", NOW, "pick_up_code"),
            replace(JULIA, visit_count=1, last_visit_at=NOW),
        ),
    ),
    Accepted(
        "visit ends",
        EndVisit("v1", "julia"),
        (Visit("v1", "julia", "gdansk", "on_the_way", NOW - 600_000, ended_at=NOW),),
    ),
)

R = Refused
REFUSED = (
    Refuses("create again", CreateCustomer("julia", "J", "Ł"), R.ALREADY_EXISTS),
    Refuses("create nobody", CreateCustomer("new", " ", "", "", ""), R.INVALID_TEXT),
    Refuses("create without id", CreateCustomer("", "A", "B"), R.INVALID_TEXT),
    Refuses("create with endless id", CreateCustomer("x" * (MAX_ID_CHARS + 1), "A", "B"), R.INVALID_TEXT),
    Refuses("create with long name", CreateCustomer("new", "x" * (MAX_FIELD_CHARS + 1), "B"), R.INVALID_TEXT),
    Refuses("create with odd consent", CreateCustomer("new", "A", "B", consents=("fax",)), R.INVALID_VALUE),
    Refuses("edit nobody", EditCustomer("nobody", ()), R.UNKNOWN_CUSTOMER, params={"id": "nobody"}),
    Refuses(
        "edit what somebody else edited",
        EditCustomer("julia", (FieldChange("last_name", "Łeska", "Kowal"),)),
        R.EDITED_BY_OTHER,
        conflict=True,
        params={"field": "last_name", "theirs": "Łęcka", "yours": "Kowal"},
    ),
    Refuses("edit figures", EditCustomer("julia", (FieldChange("lifetime_minor", "0", "1"),)), R.INVALID_VALUE),
    Refuses(
        "edit too long",
        EditCustomer("julia", (FieldChange("city", "", "x" * (MAX_FIELD_CHARS + 1)),)),
        R.INVALID_TEXT,
    ),
    Refuses("consent of nobody", SetConsent("nobody", "sms", True), R.UNKNOWN_CUSTOMER),
    Refuses("consent for fax", SetConsent("julia", "fax", True), R.INVALID_VALUE),
    Refuses("endless proof", SetConsent("julia", "sms", True, "x" * (MAX_FIELD_CHARS + 1)), R.INVALID_TEXT),
    Refuses("preference of nobody", SetPreference("nobody", "a", "b"), R.UNKNOWN_CUSTOMER),
    Refuses("nameless preference", SetPreference("julia", " ", "b"), R.INVALID_TEXT),
    Refuses("note about nobody", AddNote("n1", "nobody", "x"), R.UNKNOWN_CUSTOMER),
    Refuses("empty note", AddNote("n1", "julia", " \n"), R.INVALID_TEXT),
    Refuses("note too long", AddNote("n1", "julia", "x" * (MAX_NOTE_CHARS + 1)), R.INVALID_TEXT),
    Refuses("note with NUL", AddNote("n1", "julia", "a\x00b"), R.INVALID_TEXT),
    Refuses("id with NUL", AddNote("n\x001", "julia", "a"), R.INVALID_TEXT),
    Refuses(
        "note again", AddNote("n1", "julia", "b"), R.ALREADY_EXISTS, over=(Note("n1", "julia", "a", "O", None, 1),)
    ),
    Refuses("visit of nobody", RecordVisit("v2", "nobody", "arrived"), R.UNKNOWN_CUSTOMER),
    Refuses("odd visit", RecordVisit("v2", "julia", "flew_by"), R.INVALID_VALUE),
    Refuses("another's visit", RecordVisit("v1", "anna", "arrived"), R.ALREADY_EXISTS, over=(Customer("anna"),)),
    Refuses(
        "arrived twice",
        RecordVisit("v1", "julia", "arrived"),
        R.ALREADY_EXISTS,
        over=(Visit("v1", "julia", "gdansk", "arrived", NOW - 1),),
    ),
    Refuses("endless how", RecordVisit("v2", "julia", "arrived", "x" * (MAX_FIELD_CHARS + 1)), R.INVALID_TEXT),
    Refuses("end no visit", EndVisit("v9", "julia"), R.UNKNOWN_RECORD),
    Refuses("end another's visit", EndVisit("v1", "anna"), R.UNKNOWN_RECORD),
)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_accepted(case: Accepted) -> None:
    check_accepted(case)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refuses) -> None:
    check_refused(case)
