"""Who the customer is: the card at the top left. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.people import full_name, initials, masked_email, masked_phone, purpose_words
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.locale import DAY_MS
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Consent, Customer, Visit

translate = QCoreApplication.translate

VISIT_FRESH_MS: Final = DAY_MS // 2
PURPOSES: Final = ("email", "sms", "call", "chat")


@dataclass(frozen=True, slots=True)
class IdentityProps:
    found: bool
    name: str
    initials: str
    place: str
    phone: str
    email: str
    contactShown: bool
    hasContact: bool
    bought: str
    returnedShare: str
    visits: str
    orders: str


NOBODY: Final = IdentityProps(False, "", "", "", "", "", False, False, "", "", "", "")


@dataclass(frozen=True, slots=True)
class TagRow:
    key: str
    label: str
    tone: int
    iconName: str


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """``mark`` is an icon name; ``proof`` says since when and by what."""

    purpose: str
    label: str
    granted: bool
    mark: str
    proof: str
    pending: bool


def derive_identity(facts: CustomerFacts, viewpoint: Viewpoint, *, contact_shown: bool) -> IdentityProps:
    """The card; empty when there is no customer."""
    customer = facts.customer
    if customer is None:
        return NOBODY
    locale = viewpoint.locale
    return IdentityProps(
        found=True,
        name=full_name(customer.first_name, customer.last_name),
        initials=initials(customer.first_name, customer.last_name),
        place=_place(customer, facts, viewpoint),
        phone=customer.phone if contact_shown else masked_phone(customer.phone),
        email=customer.email if contact_shown else masked_email(customer.email),
        contactShown=contact_shown,
        hasContact=bool(customer.email or customer.phone),
        bought=locale.money(_whole(customer.lifetime_minor), customer.currency, whole=True),
        returnedShare=_share(customer),
        visits=locale.number(customer.visit_count),
        orders=locale.number(customer.order_count),
    )


def _whole(minor: int) -> int:
    return round(minor / 100) * 100


def _share(customer: Customer) -> str:
    if customer.lifetime_minor <= 0:
        return "–"
    return f"{round(100 * customer.returned_minor / customer.lifetime_minor)}\u00a0%"


def _place(customer: Customer, facts: CustomerFacts, viewpoint: Viewpoint) -> str:
    parts = [customer.city]
    if customer.created_at is not None:
        year = viewpoint.locale.local(customer.created_at).year
        parts.append(translate("Customer", "customer since %1").replace("%1", str(year)))
    elif customer.home_branch_id in facts.branches:
        parts.append(facts.branches[customer.home_branch_id])
    return " · ".join(filter(None, parts))


def derive_tags(facts: CustomerFacts, viewpoint: Viewpoint, *, pending: frozenset[str]) -> tuple[TagRow, ...]:
    """Tier, client book, language, and whether the hub knows the customer yet."""
    customer = facts.customer
    if customer is None:
        return ()
    rows: list[TagRow] = []
    if customer.customer_id in pending:
        rows.append(TagRow("new", translate("Customer", "New, not confirmed"), Tone.AMBER, "sync"))
    here_since = arrived_at(facts.visits, viewpoint)
    if here_since is not None:
        since = viewpoint.locale.clock(here_since)
        rows.append(TagRow("here", translate("Customer", "Here since %1").replace("%1", since), Tone.ACCENT, "store"))
    if customer.loyalty_tier:
        tier = customer.loyalty_tier[:1].upper() + customer.loyalty_tier[1:]
        rows.append(TagRow("tier", tier, Tone.AMBER, ""))
    if customer.assigned_staff_id and customer.assigned_staff_id == viewpoint.staff_id:
        rows.append(TagRow("book", translate("Customer", "Your client book"), Tone.PLAIN, ""))
    elif customer.assigned_staff_id in facts.staff:
        keeper = facts.staff[customer.assigned_staff_id].split(" ")[0]
        label = translate("Customer", "%1’s client book").replace("%1", keeper)
        rows.append(TagRow("book", label, Tone.PLAIN, ""))
    if customer.language:
        rows.append(TagRow("language", customer.language.upper()[:5], Tone.PLAIN, ""))
    if customer.loyalty_points:
        points = translate("Customer", "%n point(s)", "", customer.loyalty_points)
        rows.append(TagRow("points", points, Tone.PLAIN, ""))
    return tuple(rows)


def arrived_at(visits: Iterable[Visit], viewpoint: Viewpoint) -> int | None:
    """Since when the customer stands in this branch (ms), as far as we know."""
    moments = [
        visit.at
        for visit in visits
        if visit.kind == "arrived"
        and visit.branch_id == viewpoint.branch_id
        and visit.ended_at is None
        and viewpoint.now - visit.at < VISIT_FRESH_MS
    ]
    return min(moments, default=None)


def derive_consents(facts: CustomerFacts, viewpoint: Viewpoint, *, pending: frozenset[str]) -> tuple[ConsentRow, ...]:
    """Every purpose, with a mark and a word; never given counts as no."""
    given = {consent.purpose: consent for consent in facts.consents}
    purposes = dict.fromkeys((*PURPOSES, *given))
    return tuple(_consent(purpose, given.get(purpose), viewpoint, pending) for purpose in purposes)


def _consent(purpose: str, consent: Consent | None, viewpoint: Viewpoint, pending: frozenset[str]) -> ConsentRow:
    if consent is None:
        asked = translate("Customer", "Never asked")
        return ConsentRow(purpose, purpose_words(purpose), False, "minus", asked, False)
    day = viewpoint.locale.date(consent.given_at, now=viewpoint.now)
    said = translate("Customer", "Yes, %1") if consent.granted else translate("Customer", "No, %1")
    proof = " · ".join(filter(None, (said.replace("%1", day), consent.proof)))
    mark = "check" if consent.granted else "minus"
    waiting = f"{consent.customer_id}/{purpose}" in pending
    return ConsentRow(purpose, purpose_words(purpose), consent.granted, mark, proof, waiting)
