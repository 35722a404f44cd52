"""View model of the reservation panel: one step of one reservation at a time.

closed ──start(more | hand_over | put_aside | cancel | refuse)──► asking ──confirm──► submitted, closed
   │                                                                │ close
   └──start(claim | ready)──► submitted, closed                     └──► closed
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.reservations.steps import (
    CODE_LENGTH,
    ReservationFacts,
    StepRow,
    ask_reservation,
    code_fault,
    derive_step,
    possible_steps,
    read_code,
    shelf_fault,
)
from clienteling.client.features.reservations.words import Step
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.viewpoint import viewpoint_of
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.reservation import (
    CancelReservation,
    ClaimReservation,
    HandOver,
    MarkReady,
    PutAside,
    RefuseReservation,
)

QML_IMPORT_NAME = "Clienteling.Reservations.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Asking:
    facts: ReservationFacts | None = None
    panel: str = ""
    code: str = ""
    shelf: str = ""
    reason: str = ""
    error: str = ""


@QmlElement
class ReservationStepsViewModel(QObject):
    """Hand over, put aside, ready, claim, cancel, refuse."""

    noticed = Signal(str)
    panelChanged = Signal()
    articleChanged = Signal()
    pictureChanged = Signal()
    customerChanged = Signal()
    standingChanged = Signal()
    codeChanged = Signal()
    shelfChanged = Signal()
    reasonChanged = Signal()
    errorChanged = Signal()
    hintChanged = Signal()
    codeKnownChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._asking = _Asking()
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._steps = Rows(StepRow, lambda row: row.step, self)
        self._shown = Shown(
            derive_step(None, viewpoint_of(surroundings), panel=""),
            {
                "panel": self.panelChanged,
                "article": self.articleChanged,
                "picture": self.pictureChanged,
                "customer": self.customerChanged,
                "standing": self.standingChanged,
                "code": self.codeChanged,
                "shelf": self.shelfChanged,
                "reason": self.reasonChanged,
                "error": self.errorChanged,
                "hint": self.hintChanged,
                "codeKnown": self.codeKnownChanged,
            },
        )

    @Property(RowListModel, constant=True)
    def steps(self) -> RowListModel:
        return self._steps

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        return self._shown.props.panel

    @Property(str, notify=articleChanged)
    def article(self) -> str:
        return self._shown.props.article

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._shown.props.picture

    @Property(str, notify=customerChanged)
    def customer(self) -> str:
        return self._shown.props.customer

    @Property(str, notify=standingChanged)
    def standing(self) -> str:
        return self._shown.props.standing

    @Property(str, notify=codeChanged)
    def code(self) -> str:
        return self._shown.props.code

    @Property(str, notify=shelfChanged)
    def shelf(self) -> str:
        return self._shown.props.shelf

    @Property(str, notify=reasonChanged)
    def reason(self) -> str:
        return self._shown.props.reason

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(bool, notify=codeKnownChanged)
    def codeKnown(self) -> bool:
        return self._shown.props.codeKnown

    @Slot(str, str)
    def start(self, reservation_id: str, step: str) -> None:
        """Take a step, or ask first for what it needs; ``more`` offers every possible one."""
        self._with.tasks.start(self._start(reservation_id, step))

    @Slot(str)
    def choose(self, step: str) -> None:
        """Another step of the same reservation."""
        facts = self._asking.facts
        if facts is not None:
            self.start(facts.row.reservation_id, step)

    @Slot()
    def close(self) -> None:
        self._ask(_Asking())

    @Slot(str)
    def enterCode(self, text: str) -> None:
        """The pick-up code as it is typed or scanned; a full one that matches hands over at once."""
        facts, code = self._asking.facts, read_code(text)
        if facts is None or self._asking.panel != Step.HAND_OVER:
            return
        fault = code_fault(facts, code) if len(code) == CODE_LENGTH else ""
        self._ask(replace(self._asking, code=code, error=fault))
        if len(code) == CODE_LENGTH and not fault:
            self._hand_over(facts, proof="code", code=code)

    @Slot()
    def identityChecked(self) -> None:
        """The associate has seen who it is; hand over without a code."""
        if self._asking.facts is not None:
            self._hand_over(self._asking.facts, proof="identity", code="")

    @Slot(str)
    def enterShelf(self, shelf: str) -> None:
        self._ask(replace(self._asking, shelf=shelf, error=""))

    @Slot(str)
    def enterReason(self, reason: str) -> None:
        self._ask(replace(self._asking, reason=reason, error=""))

    @Slot()
    def confirm(self) -> None:
        """Do what the panel asks about."""
        asking = self._asking
        if asking.facts is None:
            return
        reservation_id, article = asking.facts.row.reservation_id, asking.facts.article.name
        match asking.panel:
            case Step.PUT_ASIDE:
                fault = shelf_fault(asking.shelf)
                if fault:
                    self._ask(replace(asking, error=fault))
                    return
                said = translate("Reservations", "%1 is put aside").replace("%1", article)
                self._submitter.send(PutAside(reservation_id, asking.shelf.strip()), said=said, then=self.close)
            case Step.CANCEL:
                said = translate("Reservations", "Reservation cancelled")
                self._submitter.send(CancelReservation(reservation_id, asking.reason), said=said, then=self.close)
            case Step.REFUSE:
                said = translate("Reservations", "The customer and the agent will know")
                self._submitter.send(RefuseReservation(reservation_id, asking.reason), said=said, then=self.close)
            case _:
                self.enterCode(asking.code)

    async def _start(self, reservation_id: str, step: str) -> None:
        facts = await self._with.device.read(lambda reader: ask_reservation(reader, reservation_id))
        if facts is None:
            self.noticed.emit(translate("Reservations", "This reservation is gone."))
            return
        match step:
            case Step.CLAIM:
                said = translate("Reservations", "You prepare %1").replace("%1", facts.article.name)
                self._submitter.send(ClaimReservation(reservation_id), said=said, then=self.close)
            case Step.READY:
                said = translate("Reservations", "%1 is told that it is ready").replace("%1", facts.customer)
                self._submitter.send(MarkReady(reservation_id), said=said, then=self.close)
            case _:
                self._ask(_Asking(facts, step, shelf=facts.row.shelf))

    def _hand_over(self, facts: ReservationFacts, *, proof: str, code: str) -> None:
        said = translate("Reservations", "%1 handed over").replace("%1", facts.article.name)
        self._submitter.send(HandOver(facts.row.reservation_id, proof, code), said=said, then=self.close)

    def _failed(self, sentence: str) -> None:
        if self._asking.panel:
            self._ask(replace(self._asking, error=sentence))
        elif sentence:
            self.noticed.emit(sentence)

    def _ask(self, asking: _Asking) -> None:
        self._asking = asking
        viewpoint = viewpoint_of(self._with)
        self._steps.show(possible_steps(asking.facts, viewpoint))
        self._shown.show(
            derive_step(
                asking.facts,
                viewpoint,
                panel=asking.panel,
                code=asking.code,
                shelf=asking.shelf,
                reason=asking.reason,
                error=asking.error,
            )
        )
