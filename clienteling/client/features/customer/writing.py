"""What is written about a customer: drafts, their limits, and the operations that come of them. Pure."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.people import field_label
from clienteling.client.qt.locale import Locale
from clienteling.contract.limits import MAX_FIELD_CHARS, MAX_NOTE_CHARS, MAX_TITLE_CHARS
from clienteling.contract.operations.profile import FieldChange
from clienteling.contract.records import Customer
from clienteling.domain.clock import to_ms

translate = QCoreApplication.translate

FIELDS: Final = ("first_name", "last_name", "phone", "email", "street", "postal_code", "city", "language")
DUE_HOUR: Final = 18
COUNTER_FROM: Final = MAX_NOTE_CHARS - 1_000


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of the profile; ``conflict`` tells what somebody else wrote meanwhile."""

    name: str
    label: str
    draft: str
    conflict: str


def field_values(customer: Customer) -> dict[str, str]:
    """The editable fields as they are."""
    return {
        "first_name": customer.first_name,
        "last_name": customer.last_name,
        "phone": customer.phone,
        "email": customer.email,
        "street": customer.street,
        "postal_code": customer.postal_code,
        "city": customer.city,
        "language": customer.language,
    }


def field_rows(before: dict[str, str], drafts: dict[str, str], now: dict[str, str]) -> tuple[FieldRow, ...]:
    """The form: ``before`` is what was there when it opened, ``now`` what is there by now."""
    return tuple(
        FieldRow(
            name,
            field_label(name),
            drafts.get(name, before[name]),
            _conflict(before[name], drafts.get(name), now[name]),
        )
        for name in FIELDS
        if name in before
    )


def _conflict(before: str, draft: str | None, now: str) -> str:
    if now == before or draft in (None, before, now):
        return ""
    return translate("Customer", "Somebody changed it to “%1” meanwhile").replace("%1", now)


def field_changes(before: dict[str, str], drafts: dict[str, str]) -> tuple[FieldChange, ...]:
    """What really differs, with what the editor saw."""
    return tuple(
        FieldChange(name, before[name], draft.strip())
        for name, draft in drafts.items()
        if draft.strip() != before[name]
    )


def fields_fault(drafts: dict[str, str]) -> str:
    """Why the fields cannot be saved; empty when they can."""
    if any(len(draft) > MAX_FIELD_CHARS for draft in drafts.values()):
        return translate("Customer", "A field is longer than %n characters", "", MAX_FIELD_CHARS)
    email = drafts.get("email", "").strip()
    if email and ("@" not in email or " " in email):
        return translate("Customer", "This is not an e-mail address")
    return ""


def note_fault(text: str) -> str:
    """Why a note cannot be saved; empty when it can."""
    if len(text) > MAX_NOTE_CHARS:
        return translate("Customer", "%n character(s) too long", "", len(text) - MAX_NOTE_CHARS)
    return ""


def note_counter(text: str, locale: Locale) -> str:
    """How much room is left, once it matters."""
    if len(text) < COUNTER_FROM or len(text) > MAX_NOTE_CHARS:
        return ""
    return translate("Customer", "%1 characters left").replace("%1", locale.number(MAX_NOTE_CHARS - len(text)))


def task_fault(title: str) -> str:
    """Why a task cannot be saved; empty when it can."""
    if len(title) > MAX_TITLE_CHARS:
        return translate("Customer", "%n character(s) too long", "", len(title) - MAX_TITLE_CHARS)
    return ""


def due_names() -> list[str]:
    """The choices of a due time, in the order of :func:`due_at`."""
    return [
        translate("Customer", "No date"),
        translate("Customer", "Today"),
        translate("Customer", "Tomorrow"),
        translate("Customer", "In a week"),
    ]


def due_at(choice: int, *, now: int, locale: Locale) -> int | None:
    """The end of the working day that a choice means (ms, branch time)."""
    days = (None, 0, 1, 7)[choice]
    if days is None:
        return None
    local = locale.local(now) + timedelta(days=days)
    evening = local.replace(hour=DUE_HOUR, minute=0, second=0, microsecond=0)
    return max(to_ms(evening), now + 3_600_000) if days == 0 else to_ms(evening)
