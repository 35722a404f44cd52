"""What the return page shows: the orders, the lines, and the refund as it builds up. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.returning.reading import FoundOrder, ReturnFacts
from clienteling.client.features.returning.words import why_not
from clienteling.client.features.wording import WITHOUT_NETWORK, offline_hint
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale
from clienteling.contract.decide.returns import ReturnableLine
from clienteling.contract.operations.commerce import AcceptReturn
from clienteling.contract.queries import PreviewLine, RefundPreview
from clienteling.domain.returning import Condition, Disposition, ReturnReason

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Choice:
    """What is said of one line: how many units, why, in which condition, where to."""

    quantity: int
    reason: ReturnReason | None = None
    condition: Condition | None = None
    disposition: Disposition | None = None

    @property
    def complete(self) -> bool:
        """Whether everything is said."""
        return None not in (self.reason, self.condition, self.disposition)


@dataclass(frozen=True, slots=True)
class ReturnInputs:
    """All that the page depends on. ``accepted`` is the id of the return that was just taken in."""

    link: Link
    now: int
    locale: Locale
    facts: ReturnFacts = field(default_factory=ReturnFacts)
    text: str = ""
    choices: Mapping[int, Choice] = field(default_factory=dict)
    preview: RefundPreview | None = None
    asking: bool = False
    loading: bool = False
    accepted: str = ""
    accepted_minor: int = 0
    slip: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class OrderRow:
    orderNumber: str
    title: str
    subtitle: str
    total: str
    returnable: str
    possible: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    line: int
    title: str
    subtitle: str
    picture: str
    remaining: str
    possible: bool
    most: int
    quantity: int
    reason: int
    condition: int
    disposition: int
    refund: str
    missing: str


@dataclass(frozen=True, slots=True)
class RefundRow:
    key: str
    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class ReturnProps:
    phase: str
    text: str
    listTitle: str
    listMore: str
    loading: bool
    error: str
    orderTitle: str
    orderSubtitle: str
    customerId: str
    total: str
    source: str
    provisional: bool
    hint: str
    canAccept: bool
    acceptText: str
    missing: str
    doneTitle: str
    doneText: str
    slip: str


@dataclass(frozen=True, slots=True)
class ReturnScreen:
    """Everything at once."""

    props: ReturnProps
    orders: tuple[OrderRow, ...]
    lines: tuple[LineRow, ...]
    refunds: tuple[RefundRow, ...]


def derive_return(inputs: ReturnInputs) -> ReturnScreen:
    """The page for these inputs."""
    facts = inputs.facts
    chosen = tuple(item for item in facts.lines if _quantity(inputs, item) > 0)
    confirmed = _confirmed(inputs)
    refunds = tuple(_refund(inputs, item, confirmed) for item in chosen)
    return ReturnScreen(
        _props(inputs, chosen, confirmed),
        tuple(_order(item, inputs) for item in facts.orders),
        tuple(_line(item, inputs) for item in facts.lines),
        refunds,
    )


def asked_lines(inputs: ReturnInputs) -> tuple[PreviewLine, ...]:
    """What the hub is asked to preview."""
    wanted = ((item.line.line, _quantity(inputs, item)) for item in inputs.facts.lines)
    return tuple(PreviewLine(line, quantity) for line, quantity in wanted if quantity > 0)


def total_minor(inputs: ReturnInputs) -> int:
    """The refund as it is shown: the hub's when it answered for exactly these lines, else the device's own."""
    confirmed = _confirmed(inputs)
    if confirmed is not None:
        return confirmed.total_minor
    return sum(item.refund(quantity) for item in inputs.facts.lines if (quantity := _quantity(inputs, item)) > 0)


def _confirmed(inputs: ReturnInputs) -> RefundPreview | None:
    preview, order = inputs.preview, inputs.facts.order
    if preview is None or order is None or preview.order_number != order.order_number:
        return None
    same = {line.line for line in preview.lines} == {line.line for line in asked_lines(inputs)}
    return preview if same and not inputs.asking else None


def _quantity(inputs: ReturnInputs, item: ReturnableLine) -> int:
    choice = inputs.choices.get(item.line.line)
    return 0 if choice is None else min(choice.quantity, item.eligibility.quantity)


def _order(found: FoundOrder, inputs: ReturnInputs) -> OrderRow:
    order, locale = found.order, inputs.locale
    name = "" if found.customer is None else f"{found.customer.first_name} {found.customer.last_name}".strip()
    possible = found.returnable > 0
    left = (
        translate("Return", "%n can come back", "", found.returnable)
        if possible
        else translate("Return", "Nothing left")
    )
    return OrderRow(
        order.order_number,
        name or order.order_number,
        " · ".join(
            (order.order_number, locale.short_date(order.placed_at, now=inputs.now), _channel(inputs, order.channel))
        ),
        locale.money(order.total_minor, order.currency),
        left,
        possible,
        inputs.facts.order is not None and inputs.facts.order.order_number == order.order_number,
    )


def _channel(inputs: ReturnInputs, channel_id: str) -> str:
    return next((row.name for row in inputs.facts.channels if row.channel_id == channel_id), channel_id)


def _line(item: ReturnableLine, inputs: ReturnInputs) -> LineRow:
    line, locale, now = item.line, inputs.locale, inputs.now
    order = inputs.facts.order
    currency = "" if order is None else order.currency
    quantity = _quantity(inputs, item)
    choice = inputs.choices.get(line.line, Choice(0))
    until = "" if item.eligibility.until is None else locale.short_date(item.eligibility.until, now=now)
    refused = why_not(item.eligibility, until=until)
    bought = translate("Return", "%n bought", "", line.quantity)
    parts = [f"{bought} · {locale.money(line.unit_price_minor, currency)}"]
    if line.returned_quantity:
        parts.append(translate("Return", "%n came back", "", line.returned_quantity))
    left = refused or translate("Return", "%1 until %2").replace(
        "%1", translate("Return", "%n can come back", "", item.eligibility.quantity)
    ).replace("%2", until)
    return LineRow(
        line.line,
        line.title,
        " · ".join(parts),
        dict(inputs.facts.pictures).get(line.sku, ""),
        left,
        not refused,
        item.eligibility.quantity,
        quantity,
        -1 if choice.reason is None else tuple(ReturnReason).index(choice.reason),
        -1 if choice.condition is None else tuple(Condition).index(choice.condition),
        -1 if choice.disposition is None else tuple(Disposition).index(choice.disposition),
        locale.money(item.refund(quantity), currency) if quantity else "",
        _missing(choice) if quantity else "",
    )


def _missing(choice: Choice) -> str:
    if choice.reason is None:
        return translate("Return", "Why does it come back?")
    if choice.condition is None:
        return translate("Return", "How does it look?")
    return "" if choice.complete else translate("Return", "Where does it go?")


def _refund(inputs: ReturnInputs, item: ReturnableLine, confirmed: RefundPreview | None) -> RefundRow:
    quantity = _quantity(inputs, item)
    by_hub = {line.line: line.refund_minor for line in confirmed.lines} if confirmed is not None else {}
    minor = by_hub.get(item.line.line, item.refund(quantity))
    currency = "" if inputs.facts.order is None else inputs.facts.order.currency
    return RefundRow(str(item.line.line), f"{quantity} × {item.line.title}", inputs.locale.money(minor, currency))


def _props(inputs: ReturnInputs, chosen: tuple[ReturnableLine, ...], confirmed: RefundPreview | None) -> ReturnProps:
    facts, locale = inputs.facts, inputs.locale
    order = facts.order
    currency = "" if order is None else order.currency
    missing = next((text for item in chosen if (text := _missing(inputs.choices[item.line.line]))), "")
    offline = inputs.link in WITHOUT_NETWORK
    total = locale.money(total_minor(inputs), currency)
    return ReturnProps(
        phase="done" if inputs.accepted else "order" if order is not None else "find",
        text=inputs.text,
        listTitle=_list_title(inputs),
        listMore=translate("Return", "There are more. Type the order number.") if facts.more else "",
        loading=inputs.loading,
        error=inputs.error,
        orderTitle="" if order is None else translate("Return", "Order %1").replace("%1", order.order_number),
        orderSubtitle=_order_subtitle(inputs),
        customerId="" if facts.customer is None else facts.customer.customer_id,
        total=total,
        source=_source(chosen=bool(chosen), offline=offline, confirmed=confirmed is not None),
        provisional=bool(chosen) and confirmed is None,
        hint=offline_hint(AcceptReturn, inputs.link),
        canAccept=bool(chosen) and not missing and not inputs.asking,
        acceptText=_accept_text(offline=offline).replace("%1", total),
        missing=missing if chosen else translate("Return", "Choose what comes back"),
        doneTitle=translate("Return", "Taken back: %1").replace("%1", locale.money(inputs.accepted_minor, currency)),
        doneText=_done_text(offline=offline),
        slip=inputs.slip,
    )


def _accept_text(*, offline: bool) -> str:
    if offline:
        return translate("Return", "Take in now, refund %1 later")
    return translate("Return", "Accept and refund %1")


def _list_title(inputs: ReturnInputs) -> str:
    if inputs.text.strip():
        return translate("Return", "%n order(s)", "", len(inputs.facts.orders))
    served = inputs.facts.served
    return "" if served is None else translate("Return", "Orders of %1").replace("%1", served.first_name)


def _order_subtitle(inputs: ReturnInputs) -> str:
    order, customer = inputs.facts.order, inputs.facts.customer
    if order is None:
        return ""
    name = "" if customer is None else f"{customer.first_name} {customer.last_name}".strip()
    date = inputs.locale.date(order.placed_at, now=inputs.now)
    return " · ".join(filter(None, (name, date, _channel(inputs, order.channel))))


def _source(*, chosen: bool, offline: bool, confirmed: bool) -> str:
    if not chosen:
        return ""
    if confirmed:
        return translate("Return", "Confirmed by the hub")
    if offline:
        return translate("Return", "Provisional: the hub decides when the network is back")
    return translate("Return", "Asking the hub")


def _done_text(*, offline: bool) -> str:
    if offline:
        return translate("Return", "The money moves when the hub has accepted it. Give the customer the slip.")
    return translate("Return", "The refund has started. Give the customer the slip.")
