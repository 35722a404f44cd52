"""View model of the panels in which something is written: note, task, preference, consents, profile."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.customer.writing import (
    FieldRow,
    due_at,
    due_names,
    field_changes,
    field_rows,
    field_values,
    fields_fault,
    note_counter,
    note_fault,
    task_fault,
)
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.viewpoint import Viewpoint, viewpoint_of
from clienteling.client.features.wording import offline_hint
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.profile import AddNote, EditCustomer, SetConsent, SetPreference
from clienteling.contract.operations.service import AddTask
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Customer.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class WritingProps:
    """``panel`` is ``note``, ``task``, ``preference``, ``profile``, ``edit`` or empty."""

    panel: str
    body: str
    name: str
    due: int
    dueNames: list[str]
    counter: str
    error: str
    hint: str
    ready: bool


@dataclass(frozen=True, slots=True)
class _State:
    viewpoint: Viewpoint
    facts: CustomerFacts = field(default_factory=CustomerFacts)
    panel: str = ""
    body: str = ""
    name: str = ""
    due: int = 0
    error: str = ""
    before: dict[str, str] = field(default_factory=dict)
    drafts: dict[str, str] = field(default_factory=dict)


@QmlElement
class WritingViewModel(QObject):
    """What the associate writes about the customer."""

    noticed = Signal(str)
    panelChanged = Signal()
    bodyChanged = Signal()
    nameChanged = Signal()
    dueChanged = Signal()
    dueNamesChanged = Signal()
    counterChanged = Signal()
    errorChanged = Signal()
    hintChanged = Signal()
    readyChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._state = _State(viewpoint_of(surroundings))
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._fields = Rows(FieldRow, lambda row: row.name, self)
        self._shown = Shown(
            _props(self._state),
            {
                "panel": self.panelChanged,
                "body": self.bodyChanged,
                "name": self.nameChanged,
                "due": self.dueChanged,
                "dueNames": self.dueNamesChanged,
                "counter": self.counterChanged,
                "error": self.errorChanged,
                "hint": self.hintChanged,
                "ready": self.readyChanged,
            },
        )

    def show(self, facts: CustomerFacts, viewpoint: Viewpoint) -> None:
        """What the page has read; another customer closes the panel."""
        state = replace(self._state, facts=facts, viewpoint=viewpoint)
        if _id(facts) != _id(self._state.facts):
            state = _State(viewpoint, facts)
        self._put(state)

    @Property(RowListModel, constant=True)
    def fields(self) -> RowListModel:
        return self._fields

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        return self._shown.props.panel

    @Property(str, notify=bodyChanged)
    def body(self) -> str:
        return self._shown.props.body

    @Property(str, notify=nameChanged)
    def name(self) -> str:
        return self._shown.props.name

    @Property(int, notify=dueChanged)
    def due(self) -> int:
        return self._shown.props.due

    @Property(list, notify=dueNamesChanged)
    def dueNames(self) -> list[str]:
        return self._shown.props.dueNames

    @Property(str, notify=counterChanged)
    def counter(self) -> str:
        return self._shown.props.counter

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._shown.props.ready

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        customer = self._state.facts.customer
        before = {} if customer is None else field_values(customer)
        self._put(_State(self._state.viewpoint, self._state.facts, panel, before=before))

    @Slot()
    def closePanel(self) -> None:
        self.openPanel("")

    @Slot(str)
    def write(self, text: str) -> None:
        """The note, the title of the task, or the value of the preference."""
        self._put(replace(self._state, body=text, error=""))

    @Slot(str)
    def writeName(self, name: str) -> None:
        """The name of the preference."""
        self._put(replace(self._state, name=name, error=""))

    @Slot(int)
    def chooseDue(self, choice: int) -> None:
        self._put(replace(self._state, due=choice))

    @Slot(str, str)
    def writeField(self, name: str, text: str) -> None:
        """A field of the profile."""
        self._put(replace(self._state, drafts={**self._state.drafts, name: text}, error=""))

    @Slot(str, bool)
    def setConsent(self, purpose: str, granted: bool) -> None:
        """Grant or withdraw consent, said in person."""
        branch = self._state.facts.branches.get(self._state.viewpoint.branch_id, "")
        proof = translate("Customer", "in person, %1").replace("%1", branch)
        self._submitter.send(SetConsent(_id(self._state.facts), purpose, granted, proof), said="")

    @Slot(str)
    def removePreference(self, name: str) -> None:
        self._submitter.send(SetPreference(_id(self._state.facts), name, ""), said="")

    @Slot()
    def save(self) -> None:
        """Save what the open panel holds."""
        state, customer_id = self._state, _id(self._state.facts)
        if not customer_id or not self._shown.props.ready:
            return
        made = new_id(self._with.clock)
        match state.panel:
            case "note":
                body = AddNote(made, customer_id, state.body.strip())
                self._submitter.send(body, said=translate("Customer", "Note saved"), then=self.closePanel)
            case "task":
                due = due_at(state.due, now=state.viewpoint.now, locale=state.viewpoint.locale)
                task = AddTask(made, state.body.strip(), customer_id=customer_id, due_at=due)
                self._submitter.send(task, said=translate("Customer", "Task saved"), then=self.closePanel)
            case "preference":
                preference = SetPreference(customer_id, state.name.strip(), state.body.strip())
                back = translate("Customer", "Saved")
                self._submitter.send(preference, said=back, then=lambda: self.openPanel("profile"))
            case "edit":
                edit = EditCustomer(customer_id, field_changes(state.before, state.drafts))
                self._submitter.send(edit, said=translate("Customer", "Profile saved"), then=self.closePanel)

    def _failed(self, sentence: str) -> None:
        self._put(replace(self._state, error=sentence))

    def _put(self, state: _State) -> None:
        self._state = state
        customer = state.facts.customer
        form = state.panel == "edit" and customer is not None
        now = field_values(customer) if customer is not None else {}
        self._fields.show(field_rows(state.before, state.drafts, now) if form and state.before else ())
        self._shown.show(_props(state))


def _id(facts: CustomerFacts) -> str:
    return "" if facts.customer is None else facts.customer.customer_id


def _props(state: _State) -> WritingProps:
    fault = _fault(state)
    edit = state.panel == "edit"
    return WritingProps(
        panel=state.panel,
        body=state.body,
        name=state.name,
        due=state.due,
        dueNames=due_names(),
        counter=note_counter(state.body, state.viewpoint.locale) if state.panel == "note" else "",
        error=state.error or fault,
        hint=offline_hint(EditCustomer, state.viewpoint.link) if edit else "",
        ready=not fault and _complete(state),
    )


def _fault(state: _State) -> str:
    match state.panel:
        case "note":
            return note_fault(state.body)
        case "task" | "preference":
            return task_fault(state.body)
        case "edit":
            return fields_fault(state.drafts)
        case _:
            return ""


def _complete(state: _State) -> bool:
    match state.panel:
        case "edit":
            return bool(field_changes(state.before, state.drafts)) if state.before else False
        case "preference":
            return bool(state.name.strip() and state.body.strip())
        case _:
            return bool(state.body.strip())
