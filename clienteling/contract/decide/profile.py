"""What operations on a profile mean."""

from typing import assert_never

from msgspec.structs import replace

from clienteling.contract.decide.view import Circumstances, Effects, Refusal, Remove, View, bounded, found, fresh
from clienteling.contract.limits import MAX_FIELD_CHARS, MAX_ID_CHARS, MAX_NOTE_CHARS
from clienteling.contract.operations.profile import (
    AddNote,
    CreateCustomer,
    EditCustomer,
    EndVisit,
    RecordVisit,
    SetConsent,
    SetPreference,
)
from clienteling.contract.records import Consent, Customer, Note, Preference, Visit
from clienteling.contract.refusals import Refused

EDITABLE = frozenset(
    {"first_name", "last_name", "email", "phone", "street", "city", "postal_code", "region", "country", "language"}
)
PURPOSES = ("email", "sms", "call", "chat")
VISIT_KINDS = ("on_the_way", "arrived", "appointment")

ProfileBody = CreateCustomer | EditCustomer | SetConsent | SetPreference | AddNote | RecordVisit | EndVisit


def decide(body: ProfileBody, view: View, now: Circumstances) -> Effects:
    """The rows after an operation on a profile. Raises :class:`Refusal`."""
    match body:
        case CreateCustomer():
            return _create(body, view, now)
        case EditCustomer():
            return _edit(body, view)
        case SetConsent():
            return _consent(body, view, now)
        case SetPreference():
            return _preference(body, view, now)
        case AddNote():
            _customer(view, body.customer_id)
            text = bounded(body.text, MAX_NOTE_CHARS, what="note", required=True)
            note_id = fresh(view, Note, body.note_id)
            return Effects((Note(note_id, body.customer_id, text, now.name, now.branch_id, now.at),))
        case RecordVisit():
            return _visit(body, view, now)
        case EndVisit():
            visit = found(view, Visit, body.visit_id)
            if visit.customer_id != body.customer_id:
                raise Refusal(Refused.UNKNOWN_RECORD, "This is somebody else's visit.", {"id": body.visit_id})
            return Effects((replace(visit, ended_at=now.at),))
    assert_never(body)


def _customer(view: View, customer_id: str) -> Customer:
    return found(view, Customer, customer_id, code=Refused.UNKNOWN_CUSTOMER)


def _create(body: CreateCustomer, view: View, now: Circumstances) -> Effects:
    for value in (body.first_name, body.last_name, body.email, body.phone, body.city, body.language):
        bounded(value, MAX_FIELD_CHARS, what="field")
    bounded(body.first_name + body.last_name + body.email + body.phone, 4 * MAX_FIELD_CHARS, what="name", required=True)
    customer = Customer(
        fresh(view, Customer, body.customer_id),
        first_name=body.first_name,
        last_name=body.last_name,
        email=body.email,
        phone=body.phone,
        city=body.city,
        language=body.language,
        home_branch_id=now.branch_id,
        created_at=now.at,
    )
    consents = (
        Consent(body.customer_id, _purpose(purpose), True, now.at, "given at creation")
        for purpose in dict.fromkeys(body.consents)
    )
    return Effects((customer, *consents))


def _edit(body: EditCustomer, view: View) -> Effects:
    customer = _customer(view, body.customer_id)
    values: dict[str, str] = {}
    for change in body.changes:
        if change.field not in EDITABLE:
            raise Refusal(Refused.INVALID_VALUE, f"{change.field} cannot be edited.", {"field": change.field})
        current = str(getattr(customer, change.field))
        if current not in (change.before, change.after):
            raise Refusal(
                Refused.EDITED_BY_OTHER,
                f"Somebody else changed {change.field} in the meantime.",
                {"field": change.field, "theirs": current, "yours": change.after},
                conflict=True,
            )
        values[change.field] = bounded(change.after, MAX_FIELD_CHARS, what=change.field)
    return Effects((replace(customer, **values, version=customer.version + 1),))


def _purpose(purpose: str) -> str:
    if purpose not in PURPOSES:
        raise Refusal(Refused.INVALID_VALUE, f"There is no consent for {purpose}.", {"value": purpose})
    return purpose


def _consent(body: SetConsent, view: View, now: Circumstances) -> Effects:
    _customer(view, body.customer_id)
    proof = bounded(body.proof, MAX_FIELD_CHARS, what="proof")
    return Effects((Consent(body.customer_id, _purpose(body.purpose), body.granted, now.at, proof),))


def _preference(body: SetPreference, view: View, now: Circumstances) -> Effects:
    _customer(view, body.customer_id)
    name = bounded(body.name, MAX_FIELD_CHARS, what="name", required=True)
    if not body.value:
        return Effects((), (Remove(Preference, (body.customer_id, name)),))
    value = bounded(body.value, MAX_FIELD_CHARS, what="value")
    return Effects((Preference(body.customer_id, name, value, now.at),))


def _visit(body: RecordVisit, view: View, now: Circumstances) -> Effects:
    customer = _customer(view, body.customer_id)
    if body.kind not in VISIT_KINDS:
        raise Refusal(Refused.INVALID_VALUE, f"There is no visit of kind {body.kind}.", {"value": body.kind})
    visit_id = bounded(body.visit_id, MAX_ID_CHARS, what="id", required=True)
    known = view.get(Visit, visit_id)
    if known is not None and (known.customer_id != body.customer_id or known.kind == "arrived"):
        raise Refusal(Refused.ALREADY_EXISTS, "This visit is recorded already.", {"id": visit_id})
    how = bounded(body.how, MAX_FIELD_CHARS, what="how")
    visit = Visit(visit_id, body.customer_id, now.branch_id, body.kind, now.at, how)
    if body.kind != "arrived":
        return Effects((visit,))
    seen = max(now.at, customer.last_visit_at or 0)
    return Effects((visit, replace(customer, visit_count=customer.visit_count + 1, last_visit_at=seen)))
