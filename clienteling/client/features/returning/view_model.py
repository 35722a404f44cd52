"""View model of the return page."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from clienteling.client.features.returning.derive import (
    Choice,
    LineRow,
    OrderRow,
    RefundRow,
    ReturnInputs,
    asked_lines,
    derive_return,
    total_minor,
)
from clienteling.client.features.returning.reading import KINDS, Question, ReturnFacts, ask_returns
from clienteling.client.features.returning.slip import ReturnSlip, SlipLine, SlipUnavailable, write_slip
from clienteling.client.features.returning.words import (
    condition_words,
    disposition_words,
    reason_words,
    usual_disposition,
)
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import WITHOUT_NETWORK
from clienteling.client.port import HubUnreachable, OutboxUnavailable, Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.commerce import AcceptReturn, ReturnedLine
from clienteling.domain.ids import new_id
from clienteling.domain.returning import Condition, Disposition, ReturnReason

QML_IMPORT_NAME = "Clienteling.Returning.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class ReturnViewModel(QObject):
    """An order, what of it comes back, and the refund. Slips are written below ``slip_folder``."""

    wordsChanged = Signal()
    phaseChanged = Signal()
    textChanged = Signal()
    listTitleChanged = Signal()
    listMoreChanged = Signal()
    loadingChanged = Signal()
    errorChanged = Signal()
    orderTitleChanged = Signal()
    orderSubtitleChanged = Signal()
    customerIdChanged = Signal()
    totalChanged = Signal()
    sourceChanged = Signal()
    provisionalChanged = Signal()
    hintChanged = Signal()
    canAcceptChanged = Signal()
    acceptTextChanged = Signal()
    missingChanged = Signal()
    doneTitleChanged = Signal()
    doneTextChanged = Signal()
    slipChanged = Signal()

    def __init__(self, surroundings: Surroundings, slip_folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._slip_folder = slip_folder
        device, presentation = surroundings.device, surroundings.presentation
        self._question = Question(presentation.now)
        self._inputs = ReturnInputs(device.status.link, presentation.now, presentation.locale)
        self._orders = Rows(OrderRow, lambda row: row.orderNumber, self)
        self._lines = Rows(LineRow, lambda row: str(row.line), self)
        self._refunds = Rows(RefundRow, lambda row: row.key, self)
        self._shown = Shown(
            derive_return(self._inputs).props,
            {
                "phase": self.phaseChanged,
                "text": self.textChanged,
                "listTitle": self.listTitleChanged,
                "listMore": self.listMoreChanged,
                "loading": self.loadingChanged,
                "error": self.errorChanged,
                "orderTitle": self.orderTitleChanged,
                "orderSubtitle": self.orderSubtitleChanged,
                "customerId": self.customerIdChanged,
                "total": self.totalChanged,
                "source": self.sourceChanged,
                "provisional": self.provisionalChanged,
                "hint": self.hintChanged,
                "canAccept": self.canAcceptChanged,
                "acceptText": self.acceptTextChanged,
                "missing": self.missingChanged,
                "doneTitle": self.doneTitleChanged,
                "doneText": self.doneTextChanged,
                "slip": self.slipChanged,
            },
        )
        self._live = LiveRead(device, surroundings.tasks, ask=ask_returns(self._question), told=self._told, kinds=KINDS)
        self._stop_status = device.watch_status(self._status)
        presentation.changed.connect(self._derive)
        presentation.changed.connect(self.wordsChanged)
        surroundings.serving.changed.connect(self._serving)

    def visit(self, argument: str) -> None:
        """The page is opened, perhaps for an order."""
        self._question = replace(self._question, customer_id=self._with.serving.customer_id)
        if argument:
            self.choose(argument)
        else:
            self._ask(self._question)

    def close(self) -> None:
        """Hear of no more changes."""
        self._live.close()
        self._stop_status()

    @Property(RowListModel, constant=True)
    def orders(self) -> RowListModel:
        return self._orders

    @Property(RowListModel, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(RowListModel, constant=True)
    def refunds(self) -> RowListModel:
        return self._refunds

    @Property("QStringList", notify=wordsChanged)  # type: ignore[arg-type]
    def reasons(self) -> list[str]:
        return [reason_words(reason) for reason in ReturnReason]

    @Property("QStringList", notify=wordsChanged)  # type: ignore[arg-type]
    def conditions(self) -> list[str]:
        return [condition_words(condition) for condition in Condition]

    @Property("QStringList", notify=wordsChanged)  # type: ignore[arg-type]
    def dispositions(self) -> list[str]:
        return [disposition_words(disposition) for disposition in Disposition]

    @Property(str, notify=phaseChanged)
    def phase(self) -> str:
        return self._shown.props.phase

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.props.text

    @Property(str, notify=listTitleChanged)
    def listTitle(self) -> str:
        return self._shown.props.listTitle

    @Property(str, notify=listMoreChanged)
    def listMore(self) -> str:
        return self._shown.props.listMore

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=orderTitleChanged)
    def orderTitle(self) -> str:
        return self._shown.props.orderTitle

    @Property(str, notify=orderSubtitleChanged)
    def orderSubtitle(self) -> str:
        return self._shown.props.orderSubtitle

    @Property(str, notify=customerIdChanged)
    def customerId(self) -> str:
        return self._shown.props.customerId

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return self._shown.props.total

    @Property(str, notify=sourceChanged)
    def source(self) -> str:
        return self._shown.props.source

    @Property(bool, notify=provisionalChanged)
    def provisional(self) -> bool:
        return self._shown.props.provisional

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(bool, notify=canAcceptChanged)
    def canAccept(self) -> bool:
        return self._shown.props.canAccept

    @Property(str, notify=acceptTextChanged)
    def acceptText(self) -> str:
        return self._shown.props.acceptText

    @Property(str, notify=missingChanged)
    def missing(self) -> str:
        return self._shown.props.missing

    @Property(str, notify=doneTitleChanged)
    def doneTitle(self) -> str:
        return self._shown.props.doneTitle

    @Property(str, notify=doneTextChanged)
    def doneText(self) -> str:
        return self._shown.props.doneText

    @Property(str, notify=slipChanged)
    def slip(self) -> str:
        return self._shown.props.slip

    @Slot(str)
    def search(self, text: str) -> None:
        """The search text changed."""
        self._show(text=text, loading=bool(text.strip()))
        self._ask(replace(self._question, text=text), soon=True)

    @Slot(str)
    def scan(self, code: str) -> None:
        """A code was scanned: the order's number."""
        self.choose(code.strip())

    @Slot(str)
    def choose(self, order_number: str) -> None:
        """Open an order."""
        self._show(choices={}, preview=None, accepted="", slip="", error="", text=order_number)
        self._ask(replace(self._question, order_number=order_number, text=order_number))

    @Slot()
    def leave(self) -> None:
        """Back to the list of orders."""
        self._show(choices={}, preview=None, accepted="", slip="", text="")
        self._ask(replace(self._question, order_number="", text=""))

    @Slot(int, int)
    def chooseQuantity(self, line: int, quantity: int) -> None:
        self._choose(line, lambda choice: replace(choice, quantity=max(0, quantity)))
        self._preview()

    @Slot(int, int)
    def chooseReason(self, line: int, index: int) -> None:
        self._choose(line, lambda choice: replace(choice, reason=tuple(ReturnReason)[index]))

    @Slot(int, int)
    def chooseCondition(self, line: int, index: int) -> None:
        condition = tuple(Condition)[index]
        self._choose(
            line, lambda choice: replace(choice, condition=condition, disposition=usual_disposition(condition))
        )

    @Slot(int, int)
    def chooseDisposition(self, line: int, index: int) -> None:
        self._choose(line, lambda choice: replace(choice, disposition=tuple(Disposition)[index]))

    @Slot()
    def accept(self) -> None:
        """Take the chosen lines back."""
        order = self._inputs.facts.order
        if order is None or not self._shown.props.canAccept:
            return
        lines = tuple(
            ReturnedLine(line, choice.quantity, choice.reason, choice.condition, choice.disposition)
            for line, choice in sorted(self._inputs.choices.items())
            if choice.quantity and choice.reason and choice.condition and choice.disposition
        )
        return_id = new_id(self._with.clock)
        body = AcceptReturn(return_id, order.order_number, lines, total_minor(self._inputs), order.currency)
        self._with.tasks.start(self._submit(body))

    @Slot()
    def openSlip(self) -> None:
        """Show the slip in the system's viewer, which can print it."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._inputs.slip))

    def _choose(self, line: int, change: Callable[[Choice], Choice]) -> None:
        choices = dict(self._inputs.choices)
        choices[line] = change(choices.get(line, Choice(0)))
        self._show(choices=choices)

    def _ask(self, question: Question, *, soon: bool = False) -> None:
        self._question = replace(question, at=self._with.presentation.now)
        self._live.ask(ask_returns(self._question), soon=soon)

    def _told(self, facts: ReturnFacts) -> None:
        error = ""
        if self._question.order_number and facts.order is None:
            error = translate("Return", "There is no order %1 on this device").replace(
                "%1", self._question.order_number
            )
        self._show(facts=facts, loading=False, error=error)

    def _serving(self) -> None:
        self._ask(replace(self._question, customer_id=self._with.serving.customer_id))

    def _status(self, status: Status) -> None:
        back = self._inputs.link in WITHOUT_NETWORK and status.link not in WITHOUT_NETWORK
        self._show(link=status.link)
        if back:
            self._preview()

    def _preview(self) -> None:
        order, lines = self._inputs.facts.order, asked_lines(self._inputs)
        if order is None or not lines or self._inputs.link in WITHOUT_NETWORK:
            self._show(preview=None, asking=False)
            return
        self._show(asking=True)
        self._with.tasks.start(self._ask_preview(order.order_number))

    async def _ask_preview(self, order_number: str) -> None:
        asked = asked_lines(self._inputs)
        try:
            preview = await self._with.device.preview_return(order_number, asked)
        except HubUnreachable:
            self._show(preview=None, asking=False)
            return
        if asked == asked_lines(self._inputs):
            self._show(preview=preview, asking=False)

    async def _submit(self, body: AcceptReturn) -> None:
        slip = self._slip(body)
        try:
            await self._with.device.submit(body)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        try:
            path = str(write_slip(self._slip_folder, slip))
        except SlipUnavailable as error:
            self._show(accepted=body.return_id, accepted_minor=body.refund_minor, error=str(error))
            return
        self._show(accepted=body.return_id, accepted_minor=body.refund_minor, slip=path, error="")

    def _slip(self, body: AcceptReturn) -> ReturnSlip:
        props, locale, facts = self._shown.props, self._with.presentation.locale, self._inputs.facts
        branch_id, session = self._with.device.place.branch_id, self._with.device.session
        branch = next((row for row in facts.branches if row.branch_id == branch_id), None)
        return ReturnSlip(
            return_id=body.return_id,
            title=translate("Return", "Return slip"),
            shop=self._with.device.place.hub_name,
            branch="" if branch is None else ", ".join(filter(None, (branch.name, branch.street, branch.city))),
            order=props.orderTitle,
            taken=" · ".join(
                filter(
                    None,
                    (locale.moment(self._inputs.now, now=self._inputs.now), "" if session is None else session.name),
                )
            ),
            date=locale.date(self._inputs.now, now=0),
            lines=tuple(SlipLine(row.label, row.amount) for row in self._refunds.rows),
            total_label=translate("Return", "Refund"),
            total=props.total,
            remark=props.hint
            and translate("Return", "Provisional receipt. The refund is made once the hub accepts it."),
        )

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_return(self._inputs)
        self._orders.show(screen.orders)
        self._lines.show(screen.lines)
        self._refunds.show(screen.refunds)
        self._shown.show(screen.props)
