"""View model of the stock page."""

from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.stock.branches import BranchRow
from clienteling.client.features.stock.derive import (
    ArticleRow,
    GridCell,
    HeldRow,
    HubAnswer,
    StockInputs,
    derive_stock,
)
from clienteling.client.features.stock.reading import KINDS, Question, StockFacts, ask_stock, scan_article
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import WITHOUT_NETWORK
from clienteling.client.port import HubUnreachable, OutboxUnavailable, Status
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Stock.Model"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
class StockViewModel(QObject):
    """An article, where it lies, and a reservation for the customer who is being served."""

    noticed = Signal(str)
    textChanged = Signal()
    listTitleChanged = Signal()
    listMoreChanged = Signal()
    stateChanged = Signal()
    loadingChanged = Signal()
    errorChanged = Signal()
    titleChanged = Signal()
    variantChanged = Signal()
    descriptionChanged = Signal()
    pictureChanged = Signal()
    priceChanged = Signal()
    hereFigureChanged = Signal()
    elsewhereFigureChanged = Signal()
    incomingFigureChanged = Signal()
    columnNamesChanged = Signal()
    rowNamesChanged = Signal()
    hubTextChanged = Signal()
    hubOldChanged = Signal()
    mapNearChanged = Signal()
    mapFarChanged = Signal()
    customerNameChanged = Signal()
    customerIdChanged = Signal()
    reserveHintChanged = Signal()
    reserveOpenChanged = Signal()
    reserveBranchChanged = Signal()
    reserveArticleChanged = Signal()
    reserveMostChanged = Signal()
    quantityChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        device, presentation = surroundings.device, surroundings.presentation
        self._question = Question(branch_id=device.place.branch_id)
        self._inputs = StockInputs(device.place.branch_id, device.status.link, presentation.now, presentation.locale)
        self._articles = Rows(ArticleRow, lambda row: row.productId, self)
        self._cells = Rows(GridCell, lambda row: row.key, self)
        self._branches = Rows(BranchRow, lambda row: row.branchId, self)
        self._held = Rows(HeldRow, lambda row: row.reservationId, self)
        self._shown = Shown(
            derive_stock(self._inputs).props,
            {
                "text": self.textChanged,
                "listTitle": self.listTitleChanged,
                "listMore": self.listMoreChanged,
                "state": self.stateChanged,
                "loading": self.loadingChanged,
                "error": self.errorChanged,
                "title": self.titleChanged,
                "variant": self.variantChanged,
                "description": self.descriptionChanged,
                "picture": self.pictureChanged,
                "price": self.priceChanged,
                "hereFigure": self.hereFigureChanged,
                "elsewhereFigure": self.elsewhereFigureChanged,
                "incomingFigure": self.incomingFigureChanged,
                "columnNames": self.columnNamesChanged,
                "rowNames": self.rowNamesChanged,
                "hubText": self.hubTextChanged,
                "hubOld": self.hubOldChanged,
                "mapNear": self.mapNearChanged,
                "mapFar": self.mapFarChanged,
                "customerName": self.customerNameChanged,
                "customerId": self.customerIdChanged,
                "reserveHint": self.reserveHintChanged,
                "reserveOpen": self.reserveOpenChanged,
                "reserveBranch": self.reserveBranchChanged,
                "reserveArticle": self.reserveArticleChanged,
                "reserveMost": self.reserveMostChanged,
                "quantity": self.quantityChanged,
            },
        )
        self._live = LiveRead(device, surroundings.tasks, ask=ask_stock(self._question), told=self._told, kinds=KINDS)
        self._stop_status = device.watch_status(self._status)
        presentation.changed.connect(self._derive)
        surroundings.serving.changed.connect(self._serving)

    def visit(self, argument: str) -> None:
        """The page is opened, perhaps for a SKU or a product."""
        if argument:
            self._with.tasks.start(self._find_code(argument))
        self._ask(replace(self._question, customer_id=self._with.serving.customer_id))

    def close(self) -> None:
        """Hear of no more changes."""
        self._live.close()
        self._stop_status()

    @Property(RowListModel, constant=True)
    def articles(self) -> RowListModel:
        return self._articles

    @Property(RowListModel, constant=True)
    def cells(self) -> RowListModel:
        return self._cells

    @Property(RowListModel, constant=True)
    def branches(self) -> RowListModel:
        return self._branches

    @Property(RowListModel, constant=True)
    def held(self) -> RowListModel:
        return self._held

    @Property(str, notify=textChanged)
    def text(self) -> str:
        return self._shown.props.text

    @Property(str, notify=listTitleChanged)
    def listTitle(self) -> str:
        return self._shown.props.listTitle

    @Property(str, notify=listMoreChanged)
    def listMore(self) -> str:
        return self._shown.props.listMore

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._shown.props.state

    @Property(bool, notify=loadingChanged)
    def loading(self) -> bool:
        return self._shown.props.loading

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(str, notify=titleChanged)
    def title(self) -> str:
        return self._shown.props.title

    @Property(str, notify=variantChanged)
    def variant(self) -> str:
        return self._shown.props.variant

    @Property(str, notify=descriptionChanged)
    def description(self) -> str:
        return self._shown.props.description

    @Property(str, notify=pictureChanged)
    def picture(self) -> str:
        return self._shown.props.picture

    @Property(str, notify=priceChanged)
    def price(self) -> str:
        return self._shown.props.price

    @Property(str, notify=hereFigureChanged)
    def hereFigure(self) -> str:
        return self._shown.props.hereFigure

    @Property(str, notify=elsewhereFigureChanged)
    def elsewhereFigure(self) -> str:
        return self._shown.props.elsewhereFigure

    @Property(str, notify=incomingFigureChanged)
    def incomingFigure(self) -> str:
        return self._shown.props.incomingFigure

    @Property("QStringList", notify=columnNamesChanged)  # type: ignore[arg-type]
    def columnNames(self) -> list[str]:
        return self._shown.props.columnNames

    @Property("QStringList", notify=rowNamesChanged)  # type: ignore[arg-type]
    def rowNames(self) -> list[str]:
        return self._shown.props.rowNames

    @Property(str, notify=hubTextChanged)
    def hubText(self) -> str:
        return self._shown.props.hubText

    @Property(bool, notify=hubOldChanged)
    def hubOld(self) -> bool:
        return self._shown.props.hubOld

    @Property(str, notify=mapNearChanged)
    def mapNear(self) -> str:
        return self._shown.props.mapNear

    @Property(str, notify=mapFarChanged)
    def mapFar(self) -> str:
        return self._shown.props.mapFar

    @Property(str, notify=customerNameChanged)
    def customerName(self) -> str:
        return self._shown.props.customerName

    @Property(str, notify=customerIdChanged)
    def customerId(self) -> str:
        return self._shown.props.customerId

    @Property(str, notify=reserveHintChanged)
    def reserveHint(self) -> str:
        return self._shown.props.reserveHint

    @Property(bool, notify=reserveOpenChanged)
    def reserveOpen(self) -> bool:
        return self._shown.props.reserveOpen

    @Property(str, notify=reserveBranchChanged)
    def reserveBranch(self) -> str:
        return self._shown.props.reserveBranch

    @Property(str, notify=reserveArticleChanged)
    def reserveArticle(self) -> str:
        return self._shown.props.reserveArticle

    @Property(int, notify=reserveMostChanged)
    def reserveMost(self) -> int:
        return self._shown.props.reserveMost

    @Property(int, notify=quantityChanged)
    def quantity(self) -> int:
        return self._shown.props.quantity

    @Slot(str)
    def search(self, text: str) -> None:
        """The search text changed."""
        self._show(text=text, loading=bool(text.strip()))
        self._ask(replace(self._question, text=text.strip()), soon=True)

    @Slot(str)
    def scan(self, code: str) -> None:
        """A code was scanned while this page was open."""
        self._with.tasks.start(self._find_code(code))

    @Slot(str, str)
    def choose(self, product_id: str, sku: str) -> None:
        """Show an article."""
        self._show(sku=sku, hub=HubAnswer.NOT_ASKED, hits=(), reserving="")
        self._ask(replace(self._question, product_id=product_id))
        self._ask_hub()

    @Slot()
    def leave(self) -> None:
        """Back to the list."""
        self._show(sku="", hub=HubAnswer.NOT_ASKED, hits=())
        self._ask(replace(self._question, product_id=""))

    @Slot(str)
    def chooseVariant(self, sku: str) -> None:
        if sku:
            self._show(sku=sku)

    @Slot(str)
    def startReserving(self, branch_id: str) -> None:
        """Ask how many to reserve there."""
        self._show(reserving=branch_id, quantity=1)

    @Slot()
    def stopReserving(self) -> None:
        self._show(reserving="")

    @Slot(int)
    def chooseQuantity(self, quantity: int) -> None:
        most = self._shown.props.reserveMost
        self._show(quantity=max(1, min(quantity, most)))

    @Slot()
    def reserve(self) -> None:
        """Reserve what the panel shows."""
        customer, branch_id = self._inputs.facts.customer, self._inputs.reserving
        sku = next((row.sku for row in self._cells.rows if row.selected), "")
        if customer is None or not branch_id or not sku:
            return
        reservation_id = new_id(self._with.clock)
        body = ReserveStock(reservation_id, customer.customer_id, branch_id, sku, self._inputs.quantity)
        self._with.tasks.start(self._submit(body, self._shown.props.reserveBranch))

    def _ask(self, question: Question, *, soon: bool = False) -> None:
        self._question = question
        self._live.ask(ask_stock(question), soon=soon)

    def _told(self, facts: StockFacts) -> None:
        self._show(facts=facts, loading=False)

    def _serving(self) -> None:
        self._ask(replace(self._question, customer_id=self._with.serving.customer_id))

    def _status(self, status: Status) -> None:
        was_without = self._inputs.link in WITHOUT_NETWORK
        self._show(link=status.link)
        if was_without and status.link not in WITHOUT_NETWORK:
            self._ask_hub()

    def _ask_hub(self) -> None:
        product_id = self._question.product_id
        if not product_id:
            return
        if self._inputs.link in WITHOUT_NETWORK:
            self._show(hub=HubAnswer.UNREACHABLE)
            return
        self._show(hub=HubAnswer.ASKING)
        self._with.tasks.start(self._everywhere(product_id))

    async def _everywhere(self, product_id: str) -> None:
        try:
            hits = await self._with.device.stock_everywhere(product_id)
        except HubUnreachable:
            if product_id == self._question.product_id:
                self._show(hub=HubAnswer.UNREACHABLE)
            return
        if product_id == self._question.product_id:
            self._show(hub=HubAnswer.ANSWERED, hits=hits)

    async def _find_code(self, code: str) -> None:
        found = await self._with.device.read(scan_article(code))
        if found is not None:
            self.choose(found.product.product_id, found.variant.sku)
            return
        self.search(code)
        self.noticed.emit(translate("Stock", "No article has the code %1").replace("%1", code))

    async def _submit(self, body: ReserveStock, branch: str) -> None:
        try:
            await self._with.device.submit(body)
        except OutboxUnavailable as error:
            self._show(error=str(error))
            return
        self._show(reserving="", error="")
        if self._inputs.link in WITHOUT_NETWORK:
            text = translate("Stock", "Requested in %1. Confirmed when the network is back.")
        else:
            text = translate("Stock", "Reserved in %1")
        self.noticed.emit(text.replace("%1", branch))

    def _show(self, **changes: object) -> None:
        self._inputs = replace(self._inputs, **changes)  # type: ignore[arg-type]
        self._derive()

    def _derive(self) -> None:
        presentation = self._with.presentation
        self._inputs = replace(self._inputs, now=presentation.now, locale=presentation.locale)
        screen = derive_stock(self._inputs)
        self._articles.show(screen.articles)
        self._cells.show(screen.cells)
        self._branches.show(screen.branches)
        self._held.show(screen.held)
        self._shown.show(screen.props)
