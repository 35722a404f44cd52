"""View model of the panel that makes a new customer; possible duplicates are shown while typing."""

from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.find.derive import matched_words
from clienteling.client.features.find.reading import ask_duplicates
from clienteling.client.features.people import full_name, masked_email, masked_phone
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import offline_hint
from clienteling.client.port import FoundCustomer
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.limits import MAX_FIELD_CHARS
from clienteling.contract.operations.profile import CreateCustomer
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Find.Model"
QML_IMPORT_MAJOR_VERSION = 1

LANGUAGES: Final = ("pl", "en", "th")
FIELDS: Final = ("first_name", "last_name", "phone", "email", "city")

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed so far."""

    panel_open: bool = False
    fields: dict[str, str] = field(default_factory=dict)
    language: int = 0
    consents: frozenset[str] = frozenset()
    error: str = ""

    def text(self, name: str) -> str:
        return self.fields.get(name, "").strip()


@dataclass(frozen=True, slots=True)
class CreateProps:
    panelOpen: bool
    error: str
    hint: str
    ready: bool
    language: int
    emailConsent: bool
    smsConsent: bool
    callConsent: bool


@dataclass(frozen=True, slots=True)
class DuplicateRow:
    customerId: str
    title: str
    line: str


def draft_fault(draft: Draft) -> str:
    """Why the customer cannot be made; empty when nothing speaks against it."""
    if any(len(text) > MAX_FIELD_CHARS for text in draft.fields.values()):
        return translate("Find", "A field is longer than %n characters", "", MAX_FIELD_CHARS)
    email = draft.text("email")
    if email and ("@" not in email or " " in email):
        return translate("Find", "This is not an e-mail address")
    return ""


def derive_create(draft: Draft, *, hint: str) -> CreateProps:
    """The panel; a name is enough."""
    fault = draft_fault(draft)
    named = bool(draft.text("first_name") or draft.text("last_name"))
    return CreateProps(
        panelOpen=draft.panel_open,
        error=draft.error or fault,
        hint=hint,
        ready=named and not fault,
        language=draft.language,
        emailConsent="email" in draft.consents,
        smsConsent="sms" in draft.consents,
        callConsent="call" in draft.consents,
    )


def first_fields(text: str) -> dict[str, str]:
    """What was searched for, put where it belongs."""
    words = text.split()
    if "@" in text:
        return {"email": text}
    if sum(char.isdigit() for char in text) > len(text) // 2:
        return {"phone": text}
    return {"first_name": words[0] if words else "", "last_name": " ".join(words[1:])}


@QmlElement
class CreateViewModel(QObject):
    """A new customer; works without a network and says so."""

    noticed = Signal(str)
    wanted = Signal(str, str)
    opened = Signal()
    panelOpenChanged = Signal()
    errorChanged = Signal()
    hintChanged = Signal()
    readyChanged = Signal()
    languageChanged = Signal()
    emailConsentChanged = Signal()
    smsConsentChanged = Signal()
    callConsentChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._draft = Draft()
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._duplicates = Rows(DuplicateRow, lambda row: row.customerId, self)
        self._shown = Shown(
            derive_create(self._draft, hint=""),
            {
                "panelOpen": self.panelOpenChanged,
                "error": self.errorChanged,
                "hint": self.hintChanged,
                "ready": self.readyChanged,
                "language": self.languageChanged,
                "emailConsent": self.emailConsentChanged,
                "smsConsent": self.smsConsentChanged,
                "callConsent": self.callConsentChanged,
            },
        )
        self._live = LiveRead(
            surroundings.device,
            surroundings.tasks,
            ask=ask_duplicates(email="", phone="", name=""),
            told=self._told,
            kinds=frozenset(),
        )

    def stop(self) -> None:
        """Look for no more duplicates."""
        self._live.close()

    @Property(RowListModel, constant=True)
    def duplicates(self) -> RowListModel:
        return self._duplicates

    @Property(bool, notify=panelOpenChanged)
    def panelOpen(self) -> bool:
        return self._shown.props.panelOpen

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._shown.props.ready

    @Property(int, notify=languageChanged)
    def language(self) -> int:
        return self._shown.props.language

    @Property(bool, notify=emailConsentChanged)
    def emailConsent(self) -> bool:
        return self._shown.props.emailConsent

    @Property(bool, notify=smsConsentChanged)
    def smsConsent(self) -> bool:
        return self._shown.props.smsConsent

    @Property(bool, notify=callConsentChanged)
    def callConsent(self) -> bool:
        return self._shown.props.callConsent

    @Slot(str)
    def start(self, text: str) -> None:
        """Open the panel with what was searched for."""
        self._duplicates.show(())
        self._put(Draft(panel_open=True, fields=first_fields(text.strip())))
        self.opened.emit()
        self._ask()

    @Slot()
    def close(self) -> None:
        self._put(Draft())

    @Slot(str, result=str)
    def fieldText(self, name: str) -> str:
        """What stands in a field when the panel opens."""
        return self._draft.fields.get(name, "")

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """A field changed."""
        self._put(replace(self._draft, fields={**self._draft.fields, name: text}, error=""))
        self._ask()

    @Slot(int)
    def chooseLanguage(self, choice: int) -> None:
        self._put(replace(self._draft, language=choice))

    @Slot(str, bool)
    def allow(self, purpose: str, granted: bool) -> None:
        """The customer may be reached for this purpose, or not."""
        others = self._draft.consents - {purpose}
        self._put(replace(self._draft, consents=others | {purpose} if granted else others))

    @Slot(str)
    def openDuplicate(self, customer_id: str) -> None:
        """It is the same person."""
        self.close()
        self.wanted.emit("customer", customer_id)

    @Slot()
    def save(self) -> None:
        """Make the customer and open the page."""
        if not self._shown.props.ready:
            return
        draft, customer_id = self._draft, new_id(self._with.clock)
        body = CreateCustomer(
            customer_id,
            draft.text("first_name"),
            draft.text("last_name"),
            email=draft.text("email"),
            phone=draft.text("phone"),
            city=draft.text("city"),
            language=LANGUAGES[draft.language],
            consents=tuple(sorted(draft.consents)),
        )

        def show() -> None:
            self.close()
            self.wanted.emit("customer", customer_id)

        name = full_name(body.first_name, body.last_name)
        self._submitter.send(body, said=translate("Find", "%1 is a customer now").replace("%1", name), then=show)

    def _ask(self) -> None:
        draft = self._draft
        name = f"{draft.text('first_name')} {draft.text('last_name')}".strip()
        full = name if draft.text("first_name") and draft.text("last_name") else ""
        self._live.ask(ask_duplicates(email=draft.text("email"), phone=draft.text("phone"), name=full), soon=True)

    def _told(self, found: tuple[FoundCustomer, ...]) -> None:
        self._duplicates.show(
            DuplicateRow(
                each.customer.customer_id,
                full_name(each.customer.first_name, each.customer.last_name),
                " · ".join(
                    filter(
                        None,
                        (
                            each.customer.city,
                            masked_phone(each.customer.phone),
                            masked_email(each.customer.email),
                            matched_words(each.matched),
                        ),
                    )
                ),
            )
            for each in found
        )

    def _failed(self, sentence: str) -> None:
        self._put(replace(self._draft, error=sentence))

    def _put(self, draft: Draft) -> None:
        self._draft = draft
        hint = offline_hint(CreateCustomer, self._with.device.status.link)
        self._shown.show(derive_create(draft, hint=hint))
