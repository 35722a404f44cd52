"""View model of the inbox."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.inbox.derive import (
    BranchChoice,
    Filter,
    HeldRow,
    InboxInputs,
    MessageRow,
    OfferRow,
    Side,
    ThreadRow,
    derive_inbox,
    due_at,
)
from clienteling.client.features.inbox.reading import KINDS, InboxFacts, Question, ask_inbox
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import WITHOUT_NETWORK
from clienteling.client.port import OutboxUnavailable, Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations import Body
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.operations.service import (
    AddTask,
    ClaimConversation,
    CloseConversation,
    PassConversation,
    SendMessage,
)
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Inbox.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class InboxViewModel(QObject):
    """Conversations by waiting time, one of them open, with its customer and the stock beside it."""

    noticed = Signal(str)
    filterIndexChanged = Signal()
    waitingCountChanged = Signal()
    loadingChanged = Signal()
    errorChanged = Signal()
    openedChanged = Signal()
    conversationIdChanged = Signal()
    customerIdChanged = Signal()
    customerNameChanged = Signal()
    customerInitialsChanged = Signal()
    customerLineChanged = Signal()
    subjectChanged = Signal()
    contextChanged = Signal()
    ownerChanged = Signal()
    mineChanged = Signal()
    canClaimChanged = Signal()
    canReplyChanged = Signal()
    whyNoReplyChanged = Signal()
    hintChanged = Signal()
    draftChanged = Signal()
    earlierChanged = Signal()
    lookupChanged = Signal()
    sideChanged = Signal()
    dueChanged = Signal()
    promiseChanged = Signal()
    canPromiseChanged = Signal()
    passContextChanged = Signal()
    canPassChanged = Signal()
    reserveTitleChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device, presentation = surroundings.device, surroundings.presentation
        self._question = Question(device.place.branch_id)
        person = "" if device.session is None else device.session.name
        self._inputs = InboxInputs(
            device.place.branch_id, person, device.status.link, presentation.now, presentation.locale
        )
        self._threads = Rows(ThreadRow, lambda row: row.conversationId, self)
        self._messages = Rows(MessageRow, lambda row: row.key, self)
        self._held = Rows(HeldRow, lambda row: row.key, self)
        self._offers = Rows(OfferRow, lambda row: row.sku, self)
        self._branches = Rows(BranchChoice, lambda row: row.branchId, self)
        self._shown = Shown(
            derive_inbox(self._inputs).props,
            {
                "filterIndex": self.filterIndexChanged,
                "waitingCount": self.waitingCountChanged,
                "loading": self.loadingChanged,
                "error": self.errorChanged,
                "opened": self.openedChanged,
                "conversationId": self.conversationIdChanged,
                "customerId": self.customerIdChanged,
                "customerName": self.customerNameChanged,
                "customerInitials": self.customerInitialsChanged,
                "customerLine": self.customerLineChanged,
                "subject": self.subjectChanged,
                "context": self.contextChanged,
                "owner": self.ownerChanged,
                "mine": self.mineChanged,
                "canClaim": self.canClaimChanged,
                "canReply": self.canReplyChanged,
                "whyNoReply": self.whyNoReplyChanged,
                "hint": self.hintChanged,
                "draft": self.draftChanged,
                "earlier": self.earlierChanged,
                "lookup": self.lookupChanged,
                "side": self.sideChanged,
                "due": self.dueChanged,
                "promise": self.promiseChanged,
                "canPromise": self.canPromiseChanged,
                "passContext": self.passContextChanged,
                "canPass": self.canPassChanged,
                "reserveTitle": self.reserveTitleChanged,
            },
        )
        self._live = LiveRead(device, surroundings.tasks, ask=ask_inbox(self._question), told=self._told, kinds=KINDS)
        self._stop_status = device.watch_status(self._status)
        presentation.changed.connect(self._derive)
        self._live.again()

    def visit(self, argument: str) -> None:
        """The page is opened, perhaps for a conversation."""
        session = self._with.device.session
        self._show(person="" if session is None else session.name)
        if argument:
            self.choose(argument)
        else:
            self._ask(self._question)

    def close(self) -> None:
        """Hear of no more changes."""
        self._live.close()
        self._stop_status()

    @Property(RowListModel, constant=True)
    def threads(self) -> RowListModel:
        return self._threads

    @Property(RowListModel, constant=True)
    def messages(self) -> RowListModel:
        return self._messages

    @Property(RowListModel, constant=True)
    def held(self) -> RowListModel:
        return self._held

    @Property(RowListModel, constant=True)
    def offers(self) -> RowListModel:
        return self._offers

    @Property(RowListModel, constant=True)
    def branches(self) -> RowListModel:
        return self._branches

    @Property(int, notify=filterIndexChanged)
    def filterIndex(self) -> int:
        return self._shown.props.filterIndex

    @Property(int, notify=waitingCountChanged)
    def waitingCount(self) -> int:
        return self._shown.props.waitingCount

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(bool, notify=openedChanged)
    def opened(self) -> bool:
        return self._shown.props.opened

    @Property(str, notify=conversationIdChanged)
    def conversationId(self) -> str:
        return self._shown.props.conversationId

    @Property(str, notify=customerIdChanged)
    def customerId(self) -> str:
        return self._shown.props.customerId

    @Property(str, notify=customerNameChanged)
    def customerName(self) -> str:
        return self._shown.props.customerName

    @Property(str, notify=customerInitialsChanged)
    def customerInitials(self) -> str:
        return self._shown.props.customerInitials

    @Property(str, notify=customerLineChanged)
    def customerLine(self) -> str:
        return self._shown.props.customerLine

    @Property(str, notify=subjectChanged)
    def subject(self) -> str:
        return self._shown.props.subject

    @Property(str, notify=contextChanged)
    def context(self) -> str:
        return self._shown.props.context

    @Property(str, notify=ownerChanged)
    def owner(self) -> str:
        return self._shown.props.owner

    @Property(bool, notify=mineChanged)
    def mine(self) -> bool:
        return self._shown.props.mine

    @Property(bool, notify=canClaimChanged)
    def canClaim(self) -> bool:
        return self._shown.props.canClaim

    @Property(bool, notify=canReplyChanged)
    def canReply(self) -> bool:
        return self._shown.props.canReply

    @Property(str, notify=whyNoReplyChanged)
    def whyNoReply(self) -> str:
        return self._shown.props.whyNoReply

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(str, notify=draftChanged)
    def draft(self) -> str:
        return self._shown.props.draft

    @Property(str, notify=earlierChanged)
    def earlier(self) -> str:
        return self._shown.props.earlier

    @Property(str, notify=lookupChanged)
    def lookup(self) -> str:
        return self._shown.props.lookup

    @Property(str, notify=sideChanged)
    def side(self) -> str:
        return self._shown.props.side

    @Property(int, notify=dueChanged)
    def due(self) -> int:
        return self._shown.props.due

    @Property(str, notify=promiseChanged)
    def promise(self) -> str:
        return self._shown.props.promise

    @Property(bool, notify=canPromiseChanged)
    def canPromise(self) -> bool:
        return self._shown.props.canPromise

    @Property(str, notify=passContextChanged)
    def passContext(self) -> str:
        return self._shown.props.passContext

    @Property(bool, notify=canPassChanged)
    def canPass(self) -> bool:
        return self._shown.props.canPass

    @Property(str, notify=reserveTitleChanged)
    def reserveTitle(self) -> str:
        return self._shown.props.reserveTitle

    @Slot(int)
    def chooseFilter(self, index: int) -> None:
        self._show(filter=tuple(Filter)[index])

    @Slot(str)
    def choose(self, conversation_id: str) -> None:
        """Open a conversation."""
        self._show(draft="", side=Side.NONE, error="")
        self._ask(replace(self._question, conversation_id=conversation_id))

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self._ask(replace(self._question, conversation_id=""))

    @Slot(str)
    def write(self, text: str) -> None:
        """The reply's text changed."""
        self._show(draft=text)

    @Slot()
    def send(self) -> None:
        """Send the reply in the customer's channel."""
        text = self._inputs.draft.strip()
        if text and self._shown.props.canReply:
            body = SendMessage(new_id(self._with.clock), self._question.conversation_id, text)
            self._submit(body, clear=True)

    @Slot()
    def claim(self) -> None:
        self._submit(ClaimConversation(self._question.conversation_id))

    @Slot()
    def finish(self) -> None:
        """Nothing is open in it any more."""
        self._submit(CloseConversation(self._question.conversation_id), said=translate("Inbox", "Closed"))

    @Slot(str)
    def openSide(self, side: str) -> None:
        """Open the panel ``pass`` or ``promise``; an empty text closes it."""
        last = next((row.words for row in reversed(self._messages.rows) if not row.ours), "")
        self._show(side=Side(side), due=1, promise=last[:120] if side == Side.PROMISE else "", pass_to="")

    @Slot(str)
    def writePromise(self, text: str) -> None:
        self._show(promise=text)

    @Slot(int)
    def chooseDue(self, index: int) -> None:
        self._show(due=index)

    @Slot()
    def keepPromise(self) -> None:
        """Keep the promise as a task."""
        conversation = self._inputs.facts.open
        if conversation is None or not self._inputs.promise.strip():
            return
        body = AddTask(
            new_id(self._with.clock),
            self._inputs.promise.strip(),
            "promise",
            conversation.conversation.customer_id,
            due_at(self._inputs.due, now=self._inputs.now),
            conversation.conversation.conversation_id,
        )
        self._submit(body, said=translate("Inbox", "Promise kept as a task"))

    @Slot(str)
    def choosePass(self, branch_id: str) -> None:
        self._show(pass_to=branch_id)

    @Slot(str)
    def writeContext(self, text: str) -> None:
        self._show(pass_context=text)

    @Slot()
    def passOn(self) -> None:
        """Hand the conversation over with what the others need to know."""
        if not self._inputs.pass_to:
            return
        body = PassConversation(self._question.conversation_id, self._inputs.pass_to, self._inputs.pass_context.strip())
        self._submit(body, said=translate("Inbox", "Handed over"))

    @Slot(str)
    def look(self, text: str) -> None:
        """Look an article up."""
        self._show(lookup=text)
        self._ask(replace(self._question, lookup=text.strip()), soon=True)

    @Slot(str)
    def reserve(self, sku: str) -> None:
        """Reserve one here for the customer of this conversation."""
        opened = self._inputs.facts.open
        if opened is None:
            return
        body = ReserveStock(
            new_id(self._with.clock),
            opened.conversation.customer_id,
            self._inputs.branch_id,
            sku,
            1,
            origin="chat",
            conversation_id=opened.conversation.conversation_id,
        )
        if self._inputs.link in WITHOUT_NETWORK:
            said = translate("Inbox", "Requested. Confirmed when the network is back.")
        else:
            said = translate("Inbox", "Reserved here")
        self._submit(body, said=said)

    def _submit(self, body: Body, *, said: str = "", clear: bool = False) -> None:
        self._with.tasks.start(self._store(body, said, clear=clear))

    async def _store(self, body: Body, said: str, *, clear: bool) -> None:
        try:
            await self._with.device.submit(body)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._show(side=Side.NONE, error="", draft="" if clear else self._inputs.draft)
        self._live.again()
        if said:
            self.noticed.emit(said)

    def _ask(self, question: Question, *, soon: bool = False) -> None:
        self._question = question
        self._live.ask(ask_inbox(question), soon=soon)

    def _told(self, facts: InboxFacts) -> None:
        self._show(facts=facts, loading=False)

    def _status(self, status: Status) -> None:
        self._show(link=status.link)

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_inbox(self._inputs)
        self._threads.show(screen.threads)
        self._messages.show(screen.messages)
        self._held.show(screen.held)
        self._offers.show(screen.offers)
        self._branches.show(screen.branches)
        self._shown.show(screen.props)
