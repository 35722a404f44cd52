"""View models of sign-in and of the first run."""

from collections.abc import Awaitable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.sign_in.derive import (
    PersonRow,
    Refusal,
    SignInInputs,
    derive_sign_in,
    refusal_words,
    unreachable_words,
)
from clienteling.client.features.sign_in.ticket import is_address, read_ticket
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import HubUnreachable, SignInRefused, Status
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.client.qt.tasks import Tasks
from clienteling.contract.records import Branch

QML_IMPORT_NAME = "Clienteling.SignIn.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class SignInViewModel(QObject):
    """Who signs in, by name or badge, with a PIN."""

    signedIn = Signal()
    refused = Signal()
    branchChanged = Signal()
    networkStateChanged = Signal()
    networkTextChanged = Signal()
    loadingChanged = Signal()
    busyChanged = Signal()
    chosenNameChanged = Signal()
    chosenInitialsChanged = Signal()
    askPinChanged = Signal()
    hintChanged = Signal()
    keptChanged = Signal()
    errorChanged = Signal()
    lockedChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device, presentation = surroundings.device, surroundings.presentation
        self._inputs = SignInInputs(device.status, presentation.now, presentation.locale)
        self._people = Rows(PersonRow, lambda row: row.staffId, self)
        self._shown = Shown(
            derive_sign_in(self._inputs).props,
            {
                "branch": self.branchChanged,
                "networkState": self.networkStateChanged,
                "networkText": self.networkTextChanged,
                "loading": self.loadingChanged,
                "busy": self.busyChanged,
                "chosenName": self.chosenNameChanged,
                "chosenInitials": self.chosenInitialsChanged,
                "askPin": self.askPinChanged,
                "hint": self.hintChanged,
                "kept": self.keptChanged,
                "error": self.errorChanged,
                "locked": self.lockedChanged,
            },
        )
        self._stop_status = device.watch_status(self._status)
        self._stop_changes = device.watch_changes(lambda _changed: self.visit(""))
        presentation.changed.connect(self._derive)

    def visit(self, argument: str) -> None:
        """The page is shown."""
        self._with.tasks.start(self._read())

    def close(self) -> None:
        """Hear of no more changes."""
        self._stop_status()
        self._stop_changes()
        self._with.presentation.changed.disconnect(self._derive)

    @Property(RowListModel, constant=True)
    def people(self) -> RowListModel:
        return self._people

    @Property(str, notify=branchChanged)
    def branch(self) -> str:
        return self._shown.props.branch

    @Property(str, notify=networkStateChanged)
    def networkState(self) -> str:
        return self._shown.props.networkState

    @Property(str, notify=networkTextChanged)
    def networkText(self) -> str:
        return self._shown.props.networkText

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._shown.props.busy

    @Property(str, notify=chosenNameChanged)
    def chosenName(self) -> str:
        return self._shown.props.chosenName

    @Property(str, notify=chosenInitialsChanged)
    def chosenInitials(self) -> str:
        return self._shown.props.chosenInitials

    @Property(bool, notify=askPinChanged)
    def askPin(self) -> bool:
        return self._shown.props.askPin

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(str, notify=keptChanged)
    def kept(self) -> str:
        return self._shown.props.kept

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._shown.props.locked

    @Slot(str)
    def choose(self, staff_id: str) -> None:
        """This person; an empty id goes back to the names."""
        self._show(chosen=staff_id, badge="", refusal=None)

    @Slot(str)
    def scan(self, code: str) -> None:
        """A badge was scanned; the PIN is still asked."""
        known = next((row for row in self._inputs.staff if row.badge == code), None)
        self._show(chosen="" if known is None else known.staff_id, badge=code, refusal=None)

    @Slot(str)
    def enter(self, pin: str) -> None:
        """The PIN is complete."""
        if not self._inputs.busy:
            self._show(busy=True, refusal=None)
            self._with.tasks.start(self._sign_in(pin))

    async def _read(self) -> None:
        staff = await self._with.device.staff()
        branch_id = self._with.device.place.branch_id
        branch = await self._with.device.read(lambda reader: reader.get(Branch, branch_id))
        self._show(staff=staff, branch="" if branch is None else branch.name, loading=False)

    async def _sign_in(self, pin: str) -> None:
        chosen, badge = self._inputs.chosen, self._inputs.badge
        try:
            await self._with.device.sign_in(pin=pin, staff_id=chosen, badge="" if chosen else badge)
        except SignInRefused as error:
            self._show(busy=False, refusal=Refusal(error.code, error.detail, error.tries_left))
            self.refused.emit()
            return
        except HubUnreachable as error:
            self._show(busy=False, refusal=Refusal("", unreachable_words(error.why), None))
            self.refused.emit()
            return
        self._show(busy=False, chosen="", badge="", refusal=None)
        self.signedIn.emit()

    def _status(self, status: Status) -> None:
        self._show(status=status)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_sign_in(self._inputs)
        self._people.show(screen.people)
        self._shown.show(screen.props)


class Enrol(Protocol):
    """Binds this device to a branch; given by the composition root."""

    def __call__(self, *, hub_address: str, code: str, device_name: str) -> Awaitable[None]:
        """Raises :class:`SignInRefused` with a problem code, or :class:`HubUnreachable`."""
        ...


@QmlElement
class EnrolmentViewModel(QObject):
    """The first run: the hub's address and a manager's code."""

    busyChanged = Signal()
    errorChanged = Signal()
    scanned = Signal(str, str)
    enrolled = Signal()

    def __init__(self, enrol: Enrol, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._enrol = enrol
        self._tasks = tasks
        self._busy = False
        self._error = ""

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return self._busy

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._error

    @Slot(str)
    def scan(self, text: str) -> None:
        """A code was scanned: ``scanned`` brings the address and the code, each empty when it was not in it."""
        ticket = read_ticket(text)
        if ticket is None:
            self._show(busy=False, error=translate("SignIn", "This is not a code for joining a branch."))
            return
        self._show(busy=False, error="")
        self.scanned.emit(ticket.address, ticket.code)

    @Slot(str, str, str)
    def join(self, hub_address: str, code: str, device_name: str) -> None:
        """Enrol with what was typed."""
        if not (hub_address.strip() and code.strip() and device_name.strip()):
            self._show(busy=False, error=translate("SignIn", "Address, code and name are needed."))
            return
        if not is_address(hub_address):
            self._show(busy=False, error=translate("SignIn", "This is not an address: https://hub.example"))
            return
        self._show(busy=True, error="")
        self._tasks.start(self._join(hub_address.strip(), code.strip().upper(), device_name.strip()))

    async def _join(self, hub_address: str, code: str, device_name: str) -> None:
        try:
            await self._enrol(hub_address=hub_address, code=code, device_name=device_name)
        except SignInRefused as error:
            self._show(busy=False, error=refusal_words(Refusal(error.code, error.detail, error.tries_left)))
            return
        except HubUnreachable as error:
            self._show(busy=False, error=unreachable_words(error.why))
            return
        self._show(busy=False, error="")
        self.enrolled.emit()

    def _show(self, *, busy: bool, error: str) -> None:
        self._busy, self._error = busy, error
        self.busyChanged.emit()
        self.errorChanged.emit()
