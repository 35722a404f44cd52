"""View model of the customer page."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.customer.business import ChatRow, NoteRow, OrderRow, PreferenceRow, TaskRow
from clienteling.client.features.customer.cart_view_model import CartViewModel
from clienteling.client.features.customer.derive import CustomerInputs, derive_customer
from clienteling.client.features.customer.happening import Filter
from clienteling.client.features.customer.identity import ConsentRow, TagRow
from clienteling.client.features.customer.identity_view_model import IdentityViewModel
from clienteling.client.features.customer.now import NowRow
from clienteling.client.features.customer.reading import KINDS, CustomerFacts, ask_customer
from clienteling.client.features.customer.shopping import SeenRow
from clienteling.client.features.customer.timeline import EntryRow, FilterRow
from clienteling.client.features.customer.writing_view_model import WritingViewModel
from clienteling.client.features.pending import pending_records
from clienteling.client.features.reservations.view_model import ReservationStepsViewModel
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.viewpoint import viewpoint_of
from clienteling.client.port import HubUnreachable, Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.profile import EndVisit, RecordVisit
from clienteling.contract.operations.service import CompleteTask
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Customer.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class CustomerViewModel(QObject):
    """The customer in front of the associate. ``wanted`` asks the shell for another page."""

    noticed = Signal(str)
    wanted = Signal(str, str)
    cartWanted = Signal()
    customerIdChanged = Signal()
    stateChanged = Signal()
    errorChanged = Signal()
    oldTextChanged = Signal()
    asOfChanged = Signal()
    olderChanged = Signal()
    seenCountChanged = Signal()
    nowEmptyChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._inputs = CustomerInputs(viewpoint_of(surroundings))
        self._identity = IdentityViewModel(self)
        self._steps = ReservationStepsViewModel(surroundings, self)
        self._cart = CartViewModel(surroundings, self)
        self._writing = WritingViewModel(surroundings, self)
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._tags = Rows(TagRow, lambda row: row.key, self)
        self._consents = Rows(ConsentRow, lambda row: row.purpose, self)
        self._now = Rows(NowRow, lambda row: row.key, self)
        self._entries = Rows(EntryRow, lambda row: row.key, self)
        self._filters = Rows(FilterRow, lambda row: row.name, self)
        self._seen = Rows(SeenRow, lambda row: row.key, self)
        self._orders = Rows(OrderRow, lambda row: row.orderNumber, self)
        self._chats = Rows(ChatRow, lambda row: row.conversationId, self)
        self._notes = Rows(NoteRow, lambda row: row.key, self)
        self._tasks = Rows(TaskRow, lambda row: row.taskId, self)
        self._preferences = Rows(PreferenceRow, lambda row: row.name, self)
        self._shown = Shown(
            derive_customer(self._inputs).props,
            {
                "customerId": self.customerIdChanged,
                "state": self.stateChanged,
                "error": self.errorChanged,
                "oldText": self.oldTextChanged,
                "asOf": self.asOfChanged,
                "older": self.olderChanged,
                "seenCount": self.seenCountChanged,
                "nowEmpty": self.nowEmptyChanged,
            },
        )
        for part in (self._steps, self._cart, self._writing):
            part.noticed.connect(self.noticed)
        self._identity.contactToggled.connect(self._toggle_contact)
        device = surroundings.device
        self._live = LiveRead(device, surroundings.tasks, ask=ask_customer("", ""), told=self._told, kinds=KINDS)
        self._stop_status = device.watch_status(self._status)
        surroundings.presentation.changed.connect(self._derive)

    def visit(self, argument: str) -> None:
        """The page is opened, perhaps for a customer's id."""
        customer_id = argument or self._with.serving.customer_id
        if customer_id == self._inputs.customer_id:
            self._live.again()
            return
        self._with.serving.serve(customer_id)
        self._inputs = CustomerInputs(viewpoint_of(self._with), customer_id=customer_id, loading=bool(customer_id))
        self._derive()
        self._live.ask(ask_customer(customer_id, self._inputs.viewpoint.branch_id))

    def close(self) -> None:
        """Hear of no more changes."""
        self._cart.close()
        self._live.close()
        self._stop_status()

    @Slot(str)
    def scan(self, code: str) -> None:
        """A code was scanned while this page was open: the pick-up code, or an article for the cart."""
        if self._steps.panel:
            self._steps.enterCode(code)
        elif self._cart.panel:
            self._cart.search(code)
        else:
            self.wanted.emit("find", code)

    @Property(IdentityViewModel, constant=True)
    def identity(self) -> IdentityViewModel:
        return self._identity

    @Property(ReservationStepsViewModel, constant=True)
    def steps(self) -> ReservationStepsViewModel:
        return self._steps

    @Property(CartViewModel, constant=True)
    def cart(self) -> CartViewModel:
        return self._cart

    @Property(WritingViewModel, constant=True)
    def writing(self) -> WritingViewModel:
        return self._writing

    @Property(RowListModel, constant=True)
    def tags(self) -> RowListModel:
        return self._tags

    @Property(RowListModel, constant=True)
    def consents(self) -> RowListModel:
        return self._consents

    @Property(RowListModel, constant=True)
    def now(self) -> RowListModel:
        return self._now

    @Property(RowListModel, constant=True)
    def entries(self) -> RowListModel:
        return self._entries

    @Property(RowListModel, constant=True)
    def filters(self) -> RowListModel:
        return self._filters

    @Property(RowListModel, constant=True)
    def seen(self) -> RowListModel:
        return self._seen

    @Property(RowListModel, constant=True)
    def orders(self) -> RowListModel:
        return self._orders

    @Property(RowListModel, constant=True)
    def chats(self) -> RowListModel:
        return self._chats

    @Property(RowListModel, constant=True)
    def notes(self) -> RowListModel:
        return self._notes

    @Property(RowListModel, constant=True)
    def tasks(self) -> RowListModel:
        return self._tasks

    @Property(RowListModel, constant=True)
    def preferences(self) -> RowListModel:
        return self._preferences

    @Property(str, notify=customerIdChanged)
    def customerId(self) -> str:
        return self._shown.props.customerId

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._shown.props.state

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=oldTextChanged)
    def oldText(self) -> str:
        return self._shown.props.oldText

    @Property(str, notify=asOfChanged)
    def asOf(self) -> str:
        return self._shown.props.asOf

    @Property(bool, notify=olderChanged)
    def older(self) -> bool:
        return self._shown.props.older

    @Property(int, notify=seenCountChanged)
    def seenCount(self) -> int:
        return self._shown.props.seenCount

    @Property(bool, notify=nowEmptyChanged)
    def nowEmpty(self) -> bool:
        return self._shown.props.nowEmpty

    @Slot(str)
    def chooseFilter(self, name: str) -> None:
        self._show(chosen=Filter(name))

    @Slot(str, str)
    def act(self, action: str, subject: str) -> None:
        """The one action of a card of Now."""
        match action:
            case "served":
                self._submitter.send(
                    EndVisit(subject, self._inputs.customer_id), said=translate("Customer", "Served. Thank you!")
                )
            case "arrived":
                self.recordArrival()
            case "done":
                self._submitter.send(CompleteTask(subject), said=translate("Customer", "Done"))
            case "reply":
                self.wanted.emit("inbox", subject)
            case "open_return":
                self.wanted.emit("returns", subject)
            case "cart":
                self.cartWanted.emit()
            case _:
                self._steps.start(subject, action)

    @Slot()
    def recordArrival(self) -> None:
        """The customer stands here now."""
        customer_id = self._inputs.customer_id
        if customer_id:
            body = RecordVisit(new_id(self._with.clock), customer_id, "arrived", "seen")
            self._submitter.send(body, said=translate("Customer", "Arrived, noted"))

    @Slot(str, str)
    def openTarget(self, action: str, target: str) -> None:
        """Where an entry of the timeline leads."""
        pages = {"chat": "inbox", "order": "returns", "article": "stock"}
        if action in pages:
            self.wanted.emit(pages[action], target)

    def _told(self, facts: CustomerFacts) -> None:
        self._inputs = replace(self._inputs, facts=facts)
        self._with.tasks.start(self._complete(self._inputs.customer_id, known=facts.customer is not None))

    async def _complete(self, customer_id: str, *, known: bool) -> None:
        entries = await self._with.device.queue()
        if customer_id != self._inputs.customer_id:
            return
        self._show(pending=pending_records(entries), loading=self._inputs.loading and not known)
        if self._inputs.loading and customer_id:
            await self._fetch(customer_id)

    async def _fetch(self, customer_id: str) -> None:
        """The customer is not in the replica: ask the hub once."""
        try:
            await self._with.device.open_customer(customer_id)
            error = ""
        except HubUnreachable as unreachable:
            error = str(unreachable)
        if customer_id == self._inputs.customer_id:
            self._inputs = replace(self._inputs, loading=False, error=error)
            self._live.again()

    def _status(self, status: Status) -> None:
        if status.link is not self._inputs.viewpoint.link:
            self._derive()

    def _toggle_contact(self) -> None:
        self._show(contact_shown=not self._inputs.contact_shown)

    def _failed(self, sentence: str) -> None:
        self._show(error=sentence)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        self._inputs = replace(self._inputs, viewpoint=viewpoint_of(self._with))
        screen = derive_customer(self._inputs)
        self._identity.show(screen.identity)
        self._cart.show(self._inputs.facts, self._inputs.viewpoint, screen.cart, screen.cart_lines)
        self._writing.show(self._inputs.facts, self._inputs.viewpoint)
        self._tags.show(screen.tags)
        self._consents.show(screen.consents)
        self._now.show(screen.now)
        self._entries.show(screen.timeline.entries)
        self._filters.show(screen.timeline.filters)
        self._seen.show(screen.seen)
        self._orders.show(screen.orders)
        self._chats.show(screen.chats)
        self._notes.show(screen.notes)
        self._tasks.show(screen.tasks)
        self._preferences.show(screen.preferences)
        self._shown.show(screen.props)
