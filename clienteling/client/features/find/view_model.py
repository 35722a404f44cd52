"""View model of the find page.

typed ──► the replica at once ──► rows
      └─► after HUB_PAUSE_MS without a key, when there is a network: the hub ──► rows below
"""

from collections import deque
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.find.create_view_model import CreateViewModel
from clienteling.client.features.find.derive import FindInputs, HubSearch, PersonRow, derive_find
from clienteling.client.features.find.reading import KINDS, FindFacts, ask_find
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.viewpoint import viewpoint_of
from clienteling.client.port import HubUnreachable, Reader, Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows

QML_IMPORT_NAME = "Clienteling.Find.Model"
QML_IMPORT_MAJOR_VERSION = 1

HUB_PAUSE_MS: Final = 250
MIN_HUB_CHARS: Final = 3
MAX_RECENT: Final = 12


@QmlElement
class FindViewModel(QObject):
    """Customers as you type."""

    noticed = Signal(str)
    wanted = Signal(str, str)
    textChanged = Signal()
    stateChanged = Signal()
    countTextChanged = Signal()
    hubTextChanged = Signal()
    hubBusyChanged = Signal()
    errorChanged = Signal()
    emptyTitleChanged = Signal()
    emptyTextChanged = Signal()
    articleSkuChanged = Signal()
    createHintChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._inputs = FindInputs(viewpoint_of(surroundings))
        self._recent: deque[str] = deque(maxlen=MAX_RECENT)
        self._create = CreateViewModel(surroundings, self)
        self._people = Rows(PersonRow, lambda row: row.key, self)
        self._shown = Shown(
            derive_find(self._inputs)[0],
            {
                "text": self.textChanged,
                "state": self.stateChanged,
                "countText": self.countTextChanged,
                "hubText": self.hubTextChanged,
                "hubBusy": self.hubBusyChanged,
                "error": self.errorChanged,
                "emptyTitle": self.emptyTitleChanged,
                "emptyText": self.emptyTextChanged,
                "articleSku": self.articleSkuChanged,
                "createHint": self.createHintChanged,
            },
        )
        self._hub_timer = QTimer(self)
        self._hub_timer.setSingleShot(True)
        self._hub_timer.setInterval(HUB_PAUSE_MS)
        self._hub_timer.timeout.connect(self._ask_hub)
        device = surroundings.device
        self._live = LiveRead(device, surroundings.tasks, ask=self._question(), told=self._told, kinds=KINDS)
        self._stop_status = device.watch_status(self._status)
        self._create.noticed.connect(self.noticed)
        self._create.wanted.connect(self.wanted)
        surroundings.serving.changed.connect(self._served)
        surroundings.presentation.changed.connect(self._derive)

    def visit(self, argument: str) -> None:
        """The page is opened, perhaps with a text or a code to look for."""
        if argument:
            self.scan(argument)
        else:
            self._live.again()

    def close(self) -> None:
        """Hear of no more changes."""
        self._hub_timer.stop()
        self._create.stop()
        self._live.close()
        self._stop_status()

    @Property(CreateViewModel, constant=True)
    def create(self) -> CreateViewModel:
        return self._create

    @Property(RowListModel, constant=True)
    def people(self) -> RowListModel:
        return self._people

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.props.text

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._shown.props.state

    @Property(str, notify=countTextChanged)
    def countText(self) -> str:
        return self._shown.props.countText

    @Property(str, notify=hubTextChanged)
    def hubText(self) -> str:
        return self._shown.props.hubText

    @Property(bool, notify=hubBusyChanged)
    def hubBusy(self) -> bool:
        return self._shown.props.hubBusy

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=emptyTitleChanged)
    def emptyTitle(self) -> str:
        return self._shown.props.emptyTitle

    @Property(str, notify=emptyTextChanged)
    def emptyText(self) -> str:
        return self._shown.props.emptyText

    @Property(str, notify=articleSkuChanged)
    def articleSku(self) -> str:
        return self._shown.props.articleSku

    @Property(str, notify=createHintChanged)
    def createHint(self) -> str:
        return self._shown.props.createHint

    @Slot(str)
    def search(self, text: str) -> None:
        """Each key that is typed."""
        self._look(text.strip(), scanned=False)

    @Slot(str)
    def scan(self, code: str) -> None:
        """A scanned code; a single customer who has it is opened at once."""
        self._look(code.strip(), scanned=True)

    @Slot(str, bool)
    def open(self, customer_id: str, from_hub: bool) -> None:
        """This customer; one from the hub is fetched first."""
        if not from_hub:
            self.wanted.emit("customer", customer_id)
            return
        self._show(opening=customer_id, error="")
        self._with.tasks.start(self._fetch(customer_id))

    @Slot()
    def openFirst(self) -> None:
        """Enter in the search bar."""
        if self._people.rows:
            first = self._people.rows[0]
            self.open(first.customerId, first.fromHub)

    @Slot()
    def showArticle(self) -> None:
        """The code belongs to an article, or nobody knows it: look in Stock."""
        self.wanted.emit("stock", self._inputs.facts.article.variant.sku if self._inputs.facts.article else "")

    def _look(self, text: str, *, scanned: bool) -> None:
        self._show(asked=text, scanned=scanned, hits=(), hub=HubSearch.NOT_ASKED, error="")
        self._live.ask(self._question())
        if len(text) >= MIN_HUB_CHARS:
            self._hub_timer.start()
        else:
            self._hub_timer.stop()

    def _question(self) -> Callable[[Reader], FindFacts]:
        return ask_find(self._inputs.asked, branch_id=self._inputs.viewpoint.branch_id, recent=tuple(self._recent))

    def _told(self, facts: FindFacts) -> None:
        self._show(facts=facts)
        only = facts.found[0] if len(facts.found) == 1 else None
        if self._inputs.scanned and only is not None and facts.text == self._inputs.asked:
            self._inputs = replace(self._inputs, scanned=False)
            self.wanted.emit("customer", only.customer.customer_id)

    def _ask_hub(self) -> None:
        if self._inputs.viewpoint.offline:
            self._show(hub=HubSearch.SILENT)
            return
        self._show(hub=HubSearch.ASKING)
        self._with.tasks.start(self._search_hub(self._inputs.asked))

    async def _search_hub(self, text: str) -> None:
        try:
            hits = await self._with.device.search_hub(text)
        except HubUnreachable:
            if text == self._inputs.asked:
                self._show(hub=HubSearch.SILENT)
            return
        if text == self._inputs.asked:
            self._show(hub=HubSearch.ANSWERED, hits=hits)

    async def _fetch(self, customer_id: str) -> None:
        try:
            await self._with.device.open_customer(customer_id)
        except HubUnreachable as error:
            self._show(opening="", error=str(error))
            return
        self._show(opening="")
        self.wanted.emit("customer", customer_id)

    def _served(self) -> None:
        customer_id = self._with.serving.customer_id
        if not customer_id:
            return
        if customer_id in self._recent:
            self._recent.remove(customer_id)
        self._recent.appendleft(customer_id)
        self._live.ask(self._question(), soon=True)

    def _status(self, status: Status) -> None:
        if status.link is not self._inputs.viewpoint.link:
            self._derive()

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        self._inputs = replace(self._inputs, viewpoint=viewpoint_of(self._with))
        props, rows = derive_find(self._inputs)
        self._people.show(rows)
        self._shown.show(props)
