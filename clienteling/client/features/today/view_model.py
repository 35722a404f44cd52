"""View model of the today page."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.articles import article_named
from clienteling.client.features.people import full_name
from clienteling.client.features.reservations.view_model import ReservationStepsViewModel
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.today.derive import ArrivalRow, DutyRow, PickUpRow, TodayInputs, derive_today
from clienteling.client.features.today.reading import KINDS, TodayFacts, ask_today
from clienteling.client.features.viewpoint import viewpoint_of
from clienteling.client.port import Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.profile import EndVisit, RecordVisit
from clienteling.contract.operations.service import CompleteTask
from clienteling.contract.records import Reservation
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Today.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class TodayViewModel(QObject):
    """What is open in this branch now. ``counted`` gives the rail its badges: of today, of chats."""

    noticed = Signal(str)
    wanted = Signal(str, str)
    counted = Signal(int, int)
    loadingChanged = Signal()
    calmChanged = Signal()
    headlineChanged = Signal()
    syncTextChanged = Signal()
    syncToneChanged = Signal()
    arrivedFigureChanged = Signal()
    prepareFigureChanged = Signal()
    lateFigureChanged = Signal()
    readyFigureChanged = Signal()
    chatFigureChanged = Signal()
    dutyFigureChanged = Signal()
    lateAnyChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device = surroundings.device
        self._inputs = TodayInputs(viewpoint_of(surroundings), device.status)
        self._steps = ReservationStepsViewModel(surroundings, self)
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._arrivals = Rows(ArrivalRow, lambda row: row.visitId, self)
        self._pick_ups = Rows(PickUpRow, lambda row: row.reservationId, self)
        self._attention = Rows(DutyRow, lambda row: row.key, self)
        self._duties = Rows(DutyRow, lambda row: row.key, self)
        self._chats = Rows(DutyRow, lambda row: row.key, self)
        self._shown = Shown(
            derive_today(self._inputs).props,
            {
                "loading": self.loadingChanged,
                "calm": self.calmChanged,
                "headline": self.headlineChanged,
                "syncText": self.syncTextChanged,
                "syncTone": self.syncToneChanged,
                "arrivedFigure": self.arrivedFigureChanged,
                "prepareFigure": self.prepareFigureChanged,
                "lateFigure": self.lateFigureChanged,
                "readyFigure": self.readyFigureChanged,
                "chatFigure": self.chatFigureChanged,
                "dutyFigure": self.dutyFigureChanged,
                "lateAny": self.lateAnyChanged,
            },
        )
        self._steps.noticed.connect(self.noticed)
        self._live = LiveRead(
            device,
            surroundings.tasks,
            ask=ask_today(self._inputs.viewpoint.branch_id),
            told=self._told,
            kinds=KINDS,
        )
        self._stop_status = device.watch_status(self._status)
        surroundings.presentation.changed.connect(self._derive)

    def visit(self, argument: str) -> None:
        """The page is opened."""
        self._live.ask(ask_today(viewpoint_of(self._with).branch_id))

    def close(self) -> None:
        """Hear of no more changes."""
        self._live.close()
        self._stop_status()

    @Slot(str)
    def scan(self, code: str) -> None:
        """A code was scanned while this page was open: the pick-up code, or a customer."""
        if self._steps.panel:
            self._steps.enterCode(code)
        else:
            self.wanted.emit("find", code)

    @Property(ReservationStepsViewModel, constant=True)
    def steps(self) -> ReservationStepsViewModel:
        return self._steps

    @Property(RowListModel, constant=True)
    def arrivals(self) -> RowListModel:
        return self._arrivals

    @Property(RowListModel, constant=True)
    def pickUps(self) -> RowListModel:
        return self._pick_ups

    @Property(RowListModel, constant=True)
    def attention(self) -> RowListModel:
        return self._attention

    @Property(RowListModel, constant=True)
    def duties(self) -> RowListModel:
        return self._duties

    @Property(RowListModel, constant=True)
    def chats(self) -> RowListModel:
        return self._chats

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(bool, notify=calmChanged)
    def calm(self) -> bool:
        return self._shown.props.calm

    @Property(str, notify=headlineChanged)
    def headline(self) -> str:
        return self._shown.props.headline

    @Property(str, notify=syncTextChanged)
    def syncText(self) -> str:
        return self._shown.props.syncText

    @Property(int, notify=syncToneChanged)
    def syncTone(self) -> int:
        return self._shown.props.syncTone

    @Property(str, notify=arrivedFigureChanged)
    def arrivedFigure(self) -> str:
        return self._shown.props.arrivedFigure

    @Property(str, notify=prepareFigureChanged)
    def prepareFigure(self) -> str:
        return self._shown.props.prepareFigure

    @Property(str, notify=lateFigureChanged)
    def lateFigure(self) -> str:
        return self._shown.props.lateFigure

    @Property(str, notify=readyFigureChanged)
    def readyFigure(self) -> str:
        return self._shown.props.readyFigure

    @Property(str, notify=chatFigureChanged)
    def chatFigure(self) -> str:
        return self._shown.props.chatFigure

    @Property(str, notify=dutyFigureChanged)
    def dutyFigure(self) -> str:
        return self._shown.props.dutyFigure

    @Property(bool, notify=lateAnyChanged)
    def lateAny(self) -> bool:
        return self._shown.props.lateAny

    @Slot(str)
    def serve(self, customer_id: str) -> None:
        """Open a customer."""
        if customer_id:
            self.wanted.emit("customer", customer_id)

    @Slot(str, str)
    def arrived(self, visit_id: str, customer_id: str) -> None:
        """Who was on the way is here now."""
        made = RecordVisit(new_id(self._with.clock), customer_id, "arrived", "seen")
        self._submitter.send(EndVisit(visit_id, customer_id), made, said=translate("Today", "Arrived, noted"))

    @Slot(str, str)
    def served(self, visit_id: str, customer_id: str) -> None:
        self._submitter.send(EndVisit(visit_id, customer_id), said=translate("Today", "Served. Thank you!"))

    @Slot(str, str)
    def act(self, kind: str, subject: str) -> None:
        """The action of a duty."""
        match kind:
            case "task":
                self._submitter.send(CompleteTask(subject), said=translate("Today", "Done"))
            case "chat":
                self.wanted.emit("inbox", subject)
            case _:
                self.wanted.emit("queue", subject)

    def _told(self, facts: TodayFacts) -> None:
        if self._inputs.facts.known:
            known = {row.reservation_id for row in self._inputs.facts.reservations}
            self._announce([row for row in facts.reservations if row.reservation_id not in known], facts)
        self._inputs = replace(self._inputs, facts=facts)
        self._with.tasks.start(self._read_queue())

    def _announce(self, fresh: list[Reservation], facts: TodayFacts) -> None:
        viewpoint = self._inputs.viewpoint
        for row in [row for row in fresh if row.created_by != viewpoint.staff_name][:1]:
            customer = facts.customers.get(row.customer_id)
            name = "" if customer is None else full_name(customer.first_name, customer.last_name)
            text = translate("Today", "New reservation: %1 for %2")
            article = article_named(facts.articles, row.sku).name
            self.noticed.emit(text.replace("%1", article).replace("%2", name))

    async def _read_queue(self) -> None:
        self._inputs = replace(self._inputs, queue=await self._with.device.queue())
        self._derive()

    def _status(self, status: Status) -> None:
        refused = status.needs_attention != self._inputs.status.needs_attention
        self._inputs = replace(self._inputs, status=status)
        if refused:
            self._with.tasks.start(self._read_queue())
        else:
            self._derive()

    def _failed(self, sentence: str) -> None:
        if sentence:
            self.noticed.emit(sentence)

    def _derive(self) -> None:
        self._inputs = replace(self._inputs, viewpoint=viewpoint_of(self._with))
        screen = derive_today(self._inputs)
        self._arrivals.show(screen.arrivals)
        self._pick_ups.show(screen.pick_ups)
        self._attention.show(screen.attention)
        self._duties.show(screen.duties)
        self._chats.show(screen.chats)
        self._shown.show(screen.props)
        self.counted.emit(screen.open_count, len(screen.chats))
