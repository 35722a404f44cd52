"""What the find page shows. Pure."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_of
from clienteling.client.features.find.reading import FindFacts
from clienteling.client.features.people import full_name, initials, masked_email, masked_phone
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.features.wording import offline_hint
from clienteling.client.port import FoundCustomer
from clienteling.client.qt.tone import Tone
from clienteling.contract.limits import MAX_SEARCH_RESULTS
from clienteling.contract.operations.profile import CreateCustomer
from clienteling.contract.queries import CustomerHit

translate = QCoreApplication.translate


class HubSearch(StrEnum):
    """How far the question to the hub is."""

    NOT_ASKED = "not_asked"
    ASKING = "asking"
    ANSWERED = "answered"
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class FindInputs:
    """All that the page depends on; ``asked`` is what was typed, which may be ahead of the facts."""

    viewpoint: Viewpoint
    asked: str = ""
    facts: FindFacts = field(default_factory=FindFacts)
    hub: HubSearch = HubSearch.NOT_ASKED
    hits: tuple[CustomerHit, ...] = ()
    scanned: bool = False
    opening: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A customer; ``group`` is the heading it stands under, ``badge`` a word that something is open."""

    key: str
    customerId: str
    group: str
    title: str
    initials: str
    line: str
    contact: str
    why: str
    badge: str
    tone: int
    fromHub: bool
    busy: bool


@dataclass(frozen=True, slots=True)
class FindProps:
    """``state`` is ``start``, ``found``, ``nothing`` or ``article``."""

    text: str
    state: str
    countText: str
    hubText: str
    hubBusy: bool
    error: str
    emptyTitle: str
    emptyText: str
    articleSku: str
    createHint: str


def derive_find(inputs: FindInputs) -> tuple[FindProps, tuple[PersonRow, ...]]:
    """The page for these inputs."""
    local = tuple(_local(each, inputs) for each in inputs.facts.found)
    known = {row.customerId for row in local}
    hub = tuple(_hit(hit, inputs) for hit in inputs.hits if hit.customer_id not in known)
    rows = (*local, *hub)[: 2 * MAX_SEARCH_RESULTS]
    article = inputs.facts.article
    state = _state(inputs, rows)
    title, text = _empty_words(inputs, state)
    return (
        FindProps(
            text=inputs.asked,
            state=state,
            countText=_count(inputs, len(local)),
            hubText=_hub_words(inputs),
            hubBusy=inputs.hub is HubSearch.ASKING,
            error=inputs.error,
            emptyTitle=title,
            emptyText=text,
            articleSku="" if article is None else article.variant.sku,
            createHint=offline_hint(CreateCustomer, inputs.viewpoint.link),
        ),
        rows,
    )


def _state(inputs: FindInputs, rows: tuple[PersonRow, ...]) -> str:
    if rows:
        return "found" if inputs.asked else "start"
    if inputs.facts.article is not None:
        return "article"
    if not inputs.asked:
        return "start"
    still = inputs.hub is HubSearch.ASKING or inputs.facts.text != inputs.asked
    return "looking" if still else "nothing"


def _empty_words(inputs: FindInputs, state: str) -> tuple[str, str]:
    match state:
        case "article" if inputs.facts.article is not None:
            found = inputs.facts.article
            name = article_of(found.variant, found.product).name
            return translate("Find", "This code is an article: %1").replace("%1", name), ""
        case "nothing" if inputs.scanned:
            title = translate("Find", "Nobody and nothing has the code %1").replace("%1", inputs.asked)
            return title, translate("Find", "Scan once more, or look in Stock.")
        case "nothing":
            where = translate("Find", "Only this device was asked: there is no network.")
            checked = translate("Find", "Check the spelling, or try the phone number or an order number.")
            return translate("Find", "Nobody found"), where if inputs.viewpoint.offline else checked
        case _:
            text = translate("Find", "Type a name, phone, e-mail, order or loyalty number, or scan a code.")
            return translate("Find", "Who is it?"), text


def _count(inputs: FindInputs, count: int) -> str:
    if not inputs.asked or count < MAX_SEARCH_RESULTS:
        return ""
    return translate("Find", "The first %n. Type more to see the right one.", "", MAX_SEARCH_RESULTS)


def _hub_words(inputs: FindInputs) -> str:
    match inputs.hub:
        case HubSearch.ASKING:
            return translate("Find", "Asking the hub")
        case HubSearch.SILENT:
            return translate("Find", "Only from this device: the hub cannot be asked")
        case _:
            return ""


def _local(each: FoundCustomer, inputs: FindInputs) -> PersonRow:
    customer, viewpoint = each.customer, inputs.viewpoint
    group = translate("Find", "On this device") if inputs.asked else translate("Find", "Here and lately served")
    badge = translate("Find", "In the store") if each.arrived else ""
    if not badge and each.has_open_business:
        badge = translate("Find", "Something open")
    return PersonRow(
        key=customer.customer_id,
        customerId=customer.customer_id,
        group=group,
        title=full_name(customer.first_name, customer.last_name),
        initials=initials(customer.first_name, customer.last_name),
        line=_line(customer.city, customer.last_visit_at, viewpoint),
        contact=_contact(masked_phone(customer.phone), masked_email(customer.email)),
        why=matched_words(each.matched),
        badge=badge,
        tone=Tone.ACCENT if each.arrived else Tone.AMBER,
        fromHub=False,
        busy=False,
    )


def _hit(hit: CustomerHit, inputs: FindInputs) -> PersonRow:
    return PersonRow(
        key=hit.customer_id,
        customerId=hit.customer_id,
        group=translate("Find", "From the hub"),
        title=full_name(hit.first_name, hit.last_name),
        initials=initials(hit.first_name, hit.last_name),
        line=_line(hit.city, hit.last_visit_at, inputs.viewpoint),
        contact=_contact(hit.masked_phone, hit.masked_email),
        why=matched_words(hit.matched),
        badge="",
        tone=Tone.PLAIN,
        fromHub=True,
        busy=hit.customer_id == inputs.opening,
    )


def _line(city: str, last_visit_at: int | None, viewpoint: Viewpoint) -> str:
    visit = ""
    if last_visit_at is not None:
        when = viewpoint.locale.short_date(last_visit_at, now=viewpoint.now)
        visit = translate("Find", "last here %1").replace("%1", when)
    return " · ".join(filter(None, (city, visit)))


def _contact(phone: str, email: str) -> str:
    return " · ".join(filter(None, (phone, email)))


def matched_words(matched: str) -> str:
    """Why somebody was found; a name needs no word."""
    match matched:
        case "phone":
            return translate("Find", "by phone")
        case "email":
            return translate("Find", "by e-mail")
        case "order":
            return translate("Find", "by order number")
        case "number":
            return translate("Find", "by customer number")
        case "loyalty":
            return translate("Find", "by loyalty number")
        case "pick_up" | "pick_up_code" | "reservation":
            return translate("Find", "by pick-up code")
        case _:
            return ""
