"""What the stock page shows, from what was read, what the hub said and what is chosen. Pure."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.reservations.words import state_words
from clienteling.client.features.stock.branches import BranchRow, Figure, branch_rows
from clienteling.client.features.stock.reading import Article, StockFacts
from clienteling.client.features.wording import offline_hint
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.queries import StockHit
from clienteling.contract.records import Reservation, Variant
from clienteling.domain.reservation import ReservationState, state_at

translate = QCoreApplication.translate

MAX_GRID_AXIS: Final = 24


class HubAnswer(StrEnum):
    """How far the question to the hub is."""

    NOT_ASKED = "not_asked"
    ASKING = "asking"
    ANSWERED = "answered"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class StockInputs:
    """All that the page depends on. Times in ms."""

    branch_id: str
    link: Link
    now: int
    locale: Locale
    facts: StockFacts = field(default_factory=StockFacts)
    text: str = ""
    sku: str = ""
    hub: HubAnswer = HubAnswer.NOT_ASKED
    hits: tuple[StockHit, ...] = ()
    reserving: str = ""
    quantity: int = 1
    loading: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    productId: str
    sku: str
    title: str
    subtitle: str
    picture: str
    here: bool
    stock: str


@dataclass(frozen=True, slots=True)
class GridCell:
    key: str
    sku: str
    exists: bool
    figure: str
    detail: str
    label: str
    here: bool
    elsewhere: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class HeldRow:
    reservationId: str
    title: str
    words: str
    waiting: bool


@dataclass(frozen=True, slots=True)
class StockProps:
    text: str
    listTitle: str
    listMore: str
    state: str
    loading: bool
    error: str
    title: str
    variant: str
    description: str
    picture: str
    price: str
    hereFigure: str
    elsewhereFigure: str
    incomingFigure: str
    columnNames: list[str]
    rowNames: list[str]
    hubText: str
    hubOld: bool
    mapNear: str
    mapFar: str
    customerName: str
    customerId: str
    reserveHint: str
    reserveOpen: bool
    reserveBranch: str
    reserveArticle: str
    reserveMost: int
    quantity: int


@dataclass(frozen=True, slots=True)
class StockScreen:
    """Everything at once: the props and the four lists."""

    props: StockProps
    articles: tuple[ArticleRow, ...]
    cells: tuple[GridCell, ...]
    branches: tuple[BranchRow, ...]
    held: tuple[HeldRow, ...]


def derive_stock(inputs: StockInputs) -> StockScreen:
    """The page for these inputs."""
    facts, locale = inputs.facts, inputs.locale
    figures = known_figures(inputs)
    chosen = chosen_variant(facts.variants, inputs.sku)
    rows = (
        ()
        if chosen is None
        else branch_rows(
            facts.branches,
            figures,
            chosen.sku,
            here=inputs.branch_id,
            now=inputs.now,
            locale=locale,
            everything_known=inputs.hub is HubAnswer.ANSWERED,
            served=facts.customer is not None,
        )
    )
    sizes, colours = _axes(facts.variants)
    return StockScreen(
        _props(inputs, chosen, figures, rows, sizes, colours),
        tuple(_article(item, locale) for item in facts.articles),
        _cells(inputs, chosen, figures, sizes, colours),
        rows,
        tuple(_held(row, inputs) for row in _open_first(facts.held)[:4]),
    )


def known_figures(inputs: StockInputs) -> dict[tuple[str, str], Figure]:
    """By branch and SKU: the hub's figure when it is newer, else the replica's."""
    known = {
        (row.branch_id, row.sku): Figure(max(0, row.on_hand - row.reserved), row.incoming, row.as_of_at)
        for row in inputs.facts.stock
    }
    for hit in inputs.hits:
        mine = known.get((hit.branch_id, hit.sku))
        if mine is None or (hit.as_of_at or 0) > (mine.as_of_at or 0):
            known[hit.branch_id, hit.sku] = Figure(max(0, hit.on_hand - hit.reserved), hit.incoming, hit.as_of_at)
    return known


def chosen_variant(variants: tuple[Variant, ...], sku: str) -> Variant | None:
    """The chosen variant; the first when another family is shown."""
    return next((item for item in variants if item.sku == sku), variants[0] if variants else None)


def variant_name(variant: Variant) -> str:
    """Its options in words: ``3 seats, green velvet``."""
    return ", ".join(filter(None, (variant.option1_value, variant.option2_value)))


def _axes(variants: tuple[Variant, ...]) -> tuple[list[str], list[str]]:
    rows = list(dict.fromkeys(item.option1_value for item in variants))[:MAX_GRID_AXIS]
    columns = list(dict.fromkeys(item.option2_value for item in variants))[:MAX_GRID_AXIS]
    return rows, columns


def _article(item: Article, locale: Locale) -> ArticleRow:
    price = locale.money(item.variant.price_minor, item.variant.currency)
    stock = translate("Stock", "here %n", "", item.here) if item.here else translate("Stock", "not here")
    name = variant_name(item.variant)
    return ArticleRow(
        item.product.product_id,
        item.variant.sku,
        item.product.title or item.variant.title,
        f"{price} · {name}" if name else price,
        item.variant.image or item.product.image,
        item.here > 0,
        stock,
    )


def _cells(
    inputs: StockInputs,
    chosen: Variant | None,
    figures: dict[tuple[str, str], Figure],
    sizes: list[str],
    colours: list[str],
) -> tuple[GridCell, ...]:
    by_options = {(item.option1_value, item.option2_value): item for item in inputs.facts.variants}
    return tuple(
        _cell(by_options.get((size, colour)), f"{size}|{colour}", inputs, chosen, figures)
        for size in sizes
        for colour in colours
    )


def _cell(
    variant: Variant | None,
    key: str,
    inputs: StockInputs,
    chosen: Variant | None,
    figures: dict[tuple[str, str], Figure],
) -> GridCell:
    if variant is None:
        return GridCell(key, "", False, "–", "", translate("Stock", "not made"), False, False, False)
    here, elsewhere = _totals(figures, variant.sku, inputs.branch_id)
    detail = translate("Stock", "+%n near", "", elsewhere) if elsewhere else ""
    words = translate("Stock", "%1: %2 here, %3 elsewhere")
    label = words.replace("%1", variant_name(variant)).replace("%2", str(here)).replace("%3", str(elsewhere))
    selected = chosen is not None and chosen.sku == variant.sku
    return GridCell(
        key, variant.sku, True, inputs.locale.number(here), detail, label, here > 0, elsewhere > 0, selected
    )


def _totals(figures: dict[tuple[str, str], Figure], sku: str, here: str) -> tuple[int, int]:
    mine = figures.get((here, sku))
    others = sum(figure.available for (branch, code), figure in figures.items() if code == sku and branch != here)
    return (0 if mine is None else mine.available), others


def _open_first(held: tuple[Reservation, ...]) -> list[Reservation]:
    return sorted(held, key=lambda row: (row.closed_at is not None, -row.created_at))


def _held(row: Reservation, inputs: StockInputs) -> HeldRow:
    branch = next((item.name for item in inputs.facts.branches if item.branch_id == row.branch_id), row.branch_id)
    state = state_at(ReservationState(row.state), row.expires_at, inputs.now)
    count = translate("Stock", "%n reserved", "", row.quantity)
    return HeldRow(row.reservation_id, f"{branch} · {count}", state_words(state), state is ReservationState.REQUESTED)


def _props(
    inputs: StockInputs,
    chosen: Variant | None,
    figures: dict[tuple[str, str], Figure],
    rows: tuple[BranchRow, ...],
    sizes: list[str],
    colours: list[str],
) -> StockProps:
    facts, locale = inputs.facts, inputs.locale
    here, elsewhere = (0, 0) if chosen is None else _totals(figures, chosen.sku, inputs.branch_id)
    incoming = 0 if chosen is None else sum(f.incoming for (_, sku), f in figures.items() if sku == chosen.sku)
    product = facts.product
    reserving = next((row for row in rows if row.branchId == inputs.reserving), None)
    near = next((row.mapRadius for row in rows if row.onMap), 0.0)
    name = "" if chosen is None else variant_name(chosen)
    return StockProps(
        text=inputs.text,
        listTitle=_list_title(inputs),
        listMore=translate("Stock", "There are more. Type another word.") if facts.more else "",
        state=_state(inputs, chosen),
        loading=inputs.loading,
        error=inputs.error,
        title="" if product is None else product.title,
        variant=name,
        description="" if product is None else " · ".join(filter(None, (product.category, product.description))),
        picture="" if chosen is None else chosen.image or (product.image if product is not None else ""),
        price="" if chosen is None else locale.money(chosen.price_minor, chosen.currency),
        hereFigure=locale.number(here),
        elsewhereFigure=locale.number(elsewhere),
        incomingFigure=locale.number(incoming),
        columnNames=colours,
        rowNames=sizes,
        hubText=_hub_text(inputs),
        hubOld=inputs.hub is HubAnswer.UNREACHABLE,
        mapNear=locale.distance(near / 2) if near else "",
        mapFar=locale.distance(near) if near else "",
        customerName=_customer_name(facts),
        customerId="" if facts.customer is None else facts.customer.customer_id,
        reserveHint=offline_hint(ReserveStock, inputs.link),
        reserveOpen=reserving is not None,
        reserveBranch="" if reserving is None else reserving.name,
        reserveArticle=", ".join(filter(None, ("" if product is None else product.title, name))),
        reserveMost=0 if reserving is None else reserving.available,
        quantity=inputs.quantity,
    )


def _customer_name(facts: StockFacts) -> str:
    if facts.customer is None:
        return ""
    return f"{facts.customer.first_name} {facts.customer.last_name}".strip()


def _state(inputs: StockInputs, chosen: Variant | None) -> str:
    if chosen is not None:
        return "article"
    if inputs.text and not inputs.facts.articles and not inputs.loading:
        return "nothing"
    return "start"


def _list_title(inputs: StockInputs) -> str:
    if inputs.facts.suggested:
        name = inputs.facts.customer.first_name if inputs.facts.customer is not None else ""
        return translate("Stock", "What %1 looked at").replace("%1", name)
    count = len(inputs.facts.articles)
    return translate("Stock", "%n article(s)", "", count) if inputs.text else ""


def _hub_text(inputs: StockInputs) -> str:
    match inputs.hub:
        case HubAnswer.NOT_ASKED:
            return ""
        case HubAnswer.ASKING:
            return translate("Stock", "Asking the other branches")
        case HubAnswer.ANSWERED:
            return translate("Stock", "All branches, from the hub")
        case HubAnswer.UNREACHABLE:
            return translate("Stock", "Near branches only: no network")
