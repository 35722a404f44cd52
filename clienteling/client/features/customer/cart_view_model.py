"""View model of the online cart: take over, split, change, add what is on the shelf."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from clienteling.client.features.articles import article_of
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.customer.shopping import CartLineRow, CartProps, current_cart, lines_of
from clienteling.client.features.customer.splitting import (
    FATES,
    Choice,
    SplitRow,
    choices_for,
    derive_split,
    fate_label,
    pick_up_places,
    split_operations,
    undecided,
)
from clienteling.client.features.submitting import Submitter
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.viewpoint import Viewpoint, viewpoint_of
from clienteling.client.port import FoundArticle, Reader
from clienteling.client.qt.live_read import LiveRead
from clienteling.client.qt.props import Shown
from clienteling.client.qt.rows import RowListModel, Rows
from clienteling.contract.operations.commerce import AddToCart, TakeOverCart
from clienteling.domain.cart import Fate
from clienteling.domain.ids import new_id

QML_IMPORT_NAME = "Clienteling.Customer.Model"
QML_IMPORT_MAJOR_VERSION = 1

MAX_FOUND: Final = 20

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class FoundRow:
    sku: str
    name: str
    price: str
    picture: str


@dataclass(frozen=True, slots=True)
class CartPanelProps:
    """The card and its panels; ``panel`` is ``split``, ``edit`` or empty."""

    cartId: str
    state: str
    total: str
    age: str
    hint: str
    panel: str
    searchText: str
    error: str
    ready: bool
    fateNames: list[str]


@dataclass(frozen=True, slots=True)
class _State:
    viewpoint: Viewpoint
    facts: CustomerFacts = field(default_factory=CustomerFacts)
    card: CartProps = field(default_factory=lambda: CartProps("", "", "", "", ""))
    panel: str = ""
    text: str = ""
    error: str = ""
    chosen: dict[int, Choice] = field(default_factory=dict)


@QmlElement
class CartViewModel(QObject):
    """The customer's online cart in the store."""

    noticed = Signal(str)
    cartIdChanged = Signal()
    stateChanged = Signal()
    totalChanged = Signal()
    ageChanged = Signal()
    hintChanged = Signal()
    panelChanged = Signal()
    searchTextChanged = Signal()
    errorChanged = Signal()
    readyChanged = Signal()
    fateNamesChanged = Signal()

    def __init__(self, surroundings: Surroundings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._with = surroundings
        self._state = _State(viewpoint_of(surroundings))
        self._submitter = Submitter(surroundings, noticed=self.noticed.emit, failed=self._failed)
        self._lines = Rows(CartLineRow, lambda row: row.key, self)
        self._parts = Rows(SplitRow, lambda row: str(row.line), self)
        self._found = Rows(FoundRow, lambda row: row.sku, self)
        self._shown = Shown(
            _props(self._state),
            {
                "cartId": self.cartIdChanged,
                "state": self.stateChanged,
                "total": self.totalChanged,
                "age": self.ageChanged,
                "hint": self.hintChanged,
                "panel": self.panelChanged,
                "searchText": self.searchTextChanged,
                "error": self.errorChanged,
                "ready": self.readyChanged,
                "fateNames": self.fateNamesChanged,
            },
        )
        self._search = LiveRead(
            surroundings.device,
            surroundings.tasks,
            ask=_find(""),
            told=self._found_articles,
            kinds=frozenset(),
        )

    def show(self, facts: CustomerFacts, viewpoint: Viewpoint, card: CartProps, lines: tuple[CartLineRow, ...]) -> None:
        """What the page has read; another cart closes the panels."""
        state = replace(self._state, facts=facts, viewpoint=viewpoint, card=card)
        if card.cartId != self._state.card.cartId:
            state = replace(state, panel="", text="", error="", chosen={})
        self._lines.show(lines)
        self._put(state)

    def close(self) -> None:
        """Hear of no more changes."""
        self._search.close()

    @Property(RowListModel, constant=True)
    def lines(self) -> RowListModel:
        return self._lines

    @Property(RowListModel, constant=True)
    def parts(self) -> RowListModel:
        return self._parts

    @Property(RowListModel, constant=True)
    def found(self) -> RowListModel:
        return self._found

    @Property(str, notify=cartIdChanged)
    def cartId(self) -> str:
        return self._shown.props.cartId

    @Property(str, notify=stateChanged)
    def state(self) -> str:
        return self._shown.props.state

    @Property(str, notify=totalChanged)
    def total(self) -> str:
        return self._shown.props.total

    @Property(str, notify=ageChanged)
    def age(self) -> str:
        return self._shown.props.age

    @Property(str, notify=hintChanged)
    def hint(self) -> str:
        return self._shown.props.hint

    @Property(str, notify=panelChanged)
    def panel(self) -> str:
        return self._shown.props.panel

    @Property(str, notify=searchTextChanged)
    def searchText(self) -> str:
        return self._shown.props.searchText

    @Property(str, notify=errorChanged)
    def error(self) -> str:
        return self._shown.props.error

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        return self._shown.props.ready

    @Property(list, notify=fateNamesChanged)
    def fateNames(self) -> list[str]:
        return self._shown.props.fateNames

    @Slot()
    def takeOver(self) -> None:
        """Continue the cart in this branch."""
        cart = current_cart(self._state.facts)
        if cart is not None:
            said = translate("Customer", "The cart is yours now. Split it, or add what is on the shelf.")
            self._submitter.send(TakeOverCart(cart.cart_id), said=said)

    @Slot(str)
    def openPanel(self, panel: str) -> None:
        """``split`` or ``edit``."""
        self._put(replace(self._state, panel=panel, text="", error="", chosen={}))
        self._found.show(())

    @Slot()
    def closePanel(self) -> None:
        self.openPanel("")

    @Slot(int, int)
    def chooseFate(self, line: int, fate: int) -> None:
        """What happens to a line; a pick-up starts at the nearest branch."""
        chosen = FATES[fate]
        places = pick_up_places(self._state.facts, self._state.viewpoint)
        branch = places[0] if chosen is Fate.PICK_UP and places else ""
        self._choose(line, Choice(chosen, branch))

    @Slot(int, int)
    def chooseBranch(self, line: int, place: int) -> None:
        """Where a line is picked up."""
        places = pick_up_places(self._state.facts, self._state.viewpoint)
        self._choose(line, Choice(Fate.PICK_UP, places[place]))

    @Slot()
    def split(self) -> None:
        """Do what the split panel shows."""
        state = self._state
        choices = choices_for(state.facts, state.viewpoint, state.chosen)
        if undecided(choices.values()):
            return
        bodies = split_operations(state.facts, state.viewpoint, choices, new_id=lambda: new_id(self._with.clock))
        self._submitter.send(*bodies, said=translate("Customer", "The cart is split"), then=self.closePanel)

    @Slot(str)
    def search(self, text: str) -> None:
        """Look for an article to add, by word or code."""
        self._put(replace(self._state, text=text, panel="edit"))
        self._search.ask(_find(text.strip()), soon=True)

    @Slot(str)
    def add(self, sku: str) -> None:
        """One more of an article."""
        cart = current_cart(self._state.facts)
        if cart is None:
            return
        lines = lines_of(cart, self._state.facts)
        held = next((line.quantity for line in lines if line.sku == sku), 0)
        self.setQuantity(sku, held + 1)

    @Slot(str, int)
    def setQuantity(self, sku: str, quantity: int) -> None:
        """So many of an article; none takes it out."""
        cart = current_cart(self._state.facts)
        if cart is not None:
            self._submitter.send(AddToCart(cart.cart_id, sku, quantity), said="")

    def _choose(self, line: int, choice: Choice) -> None:
        self._put(replace(self._state, chosen={**self._state.chosen, line: choice}, error=""))

    def _found_articles(self, found: tuple[FoundArticle, ...]) -> None:
        locale = self._state.viewpoint.locale
        articles = {item.variant.sku: article_of(item.variant, item.product) for item in found}
        self._found.show(
            FoundRow(sku, item.name, locale.money(item.price_minor, item.currency), item.image)
            for sku, item in articles.items()
        )

    def _failed(self, sentence: str) -> None:
        self._put(replace(self._state, error=sentence))
        if sentence and not self._state.panel:
            self.noticed.emit(sentence)

    def _put(self, state: _State) -> None:
        self._state = state
        choices = choices_for(state.facts, state.viewpoint, state.chosen) if state.panel == "split" else {}
        self._parts.show(derive_split(state.facts, state.viewpoint, choices))
        self._shown.show(replace(_props(state), ready=not undecided(choices.values())))


def _props(state: _State) -> CartPanelProps:
    card = state.card
    return CartPanelProps(
        cartId=card.cartId,
        state=card.state,
        total=card.total,
        age=card.age,
        hint=card.hint,
        panel=state.panel,
        searchText=state.text,
        error=state.error,
        ready=True,
        fateNames=[fate_label(fate) for fate in FATES],
    )


def _find(text: str) -> Callable[[Reader], tuple[FoundArticle, ...]]:
    return lambda reader: reader.find_articles(text, limit=MAX_FOUND) if text else ()
