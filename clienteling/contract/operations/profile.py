"""Operations on a customer's profile."""

from msgspec import Struct

from clienteling.contract.operations.body import OperationBody


class CreateCustomer(OperationBody, frozen=True):
    """Add a customer; the id is made on the device. ``consents`` are the purposes that were granted."""

    customer_id: str
    first_name: str
    last_name: str
    email: str = ""
    phone: str = ""
    city: str = ""
    language: str = ""
    consents: tuple[str, ...] = ()


class FieldChange(Struct, frozen=True):
    """One edited field with the value the editor saw; the edit conflicts when the hub holds a third value."""

    field: str
    before: str
    after: str


class EditCustomer(OperationBody, frozen=True):
    """Change fields of a profile. Two people who edit different fields both succeed."""

    customer_id: str
    changes: tuple[FieldChange, ...]


class SetConsent(OperationBody, frozen=True):
    """Grant or withdraw consent for one purpose, with its proof."""

    customer_id: str
    purpose: str
    granted: bool
    proof: str = ""


class SetPreference(OperationBody, frozen=True):
    """Note a size or a taste; an empty ``value`` removes it."""

    customer_id: str
    name: str
    value: str


class AddNote(OperationBody, frozen=True):
    """Write a note about a customer."""

    note_id: str
    customer_id: str
    text: str


class RecordVisit(OperationBody, frozen=True):
    """The customer is on the way or has arrived. ``how`` says by what we know (``pick_up_code``, ``seen``, …)."""

    visit_id: str
    customer_id: str
    kind: str
    how: str = ""


class EndVisit(OperationBody, frozen=True):
    """The customer has been served or has left."""

    visit_id: str
    customer_id: str
