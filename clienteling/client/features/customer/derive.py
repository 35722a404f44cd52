"""Everything the customer page shows, from what was read and what is chosen. Pure."""

from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.business import (
    ChatRow,
    NoteRow,
    OrderRow,
    PreferenceRow,
    TaskRow,
    derive_chats,
    derive_notes,
    derive_orders,
    derive_preferences,
    derive_tasks,
)
from clienteling.client.features.customer.happening import Filter
from clienteling.client.features.customer.identity import (
    ConsentRow,
    IdentityProps,
    TagRow,
    derive_consents,
    derive_identity,
    derive_tags,
)
from clienteling.client.features.customer.now import NowRow, derive_now
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.customer.shopping import (
    CartLineRow,
    CartProps,
    SeenRow,
    derive_cart,
    derive_seen,
)
from clienteling.client.features.customer.timeline import Timeline, derive_timeline
from clienteling.client.features.viewpoint import Viewpoint

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class CustomerInputs:
    """All that the page depends on."""

    viewpoint: Viewpoint
    facts: CustomerFacts = field(default_factory=CustomerFacts)
    customer_id: str = ""
    pending: frozenset[str] = frozenset()
    chosen: Filter = Filter.ALL
    contact_shown: bool = False
    loading: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class CustomerProps:
    """``state`` is ``nobody``, ``loading``, ``gone`` or ``shown``."""

    customerId: str
    state: str
    error: str
    oldText: str
    asOf: str
    older: bool
    seenCount: int
    nowEmpty: bool


@dataclass(frozen=True, slots=True)
class CustomerScreen:
    """The props of the page and its parts, and the lists."""

    props: CustomerProps
    identity: IdentityProps
    cart: CartProps
    tags: tuple[TagRow, ...]
    consents: tuple[ConsentRow, ...]
    now: tuple[NowRow, ...]
    timeline: Timeline
    cart_lines: tuple[CartLineRow, ...]
    seen: tuple[SeenRow, ...]
    orders: tuple[OrderRow, ...]
    chats: tuple[ChatRow, ...]
    notes: tuple[NoteRow, ...]
    tasks: tuple[TaskRow, ...]
    preferences: tuple[PreferenceRow, ...]


def derive_customer(inputs: CustomerInputs) -> CustomerScreen:
    """The page for these inputs."""
    facts, viewpoint, pending = inputs.facts, inputs.viewpoint, inputs.pending
    cart, lines = derive_cart(facts, viewpoint)
    timeline = derive_timeline(facts, viewpoint, chosen=inputs.chosen, pending=pending)
    now = derive_now(facts, viewpoint, pending=pending)
    seen = derive_seen(facts, viewpoint)
    return CustomerScreen(
        props=CustomerProps(
            customerId="" if facts.customer is None else facts.customer.customer_id,
            state=page_state(inputs),
            error=inputs.error,
            oldText=old_text(inputs),
            asOf=timeline.as_of,
            older=timeline.more,
            seenCount=len(seen),
            nowEmpty=not now,
        ),
        identity=derive_identity(facts, viewpoint, contact_shown=inputs.contact_shown),
        cart=cart,
        tags=derive_tags(facts, viewpoint, pending=pending),
        consents=derive_consents(facts, viewpoint, pending=pending),
        now=now,
        timeline=timeline,
        cart_lines=lines,
        seen=seen,
        orders=derive_orders(facts, viewpoint),
        chats=derive_chats(facts, viewpoint),
        notes=derive_notes(facts, viewpoint, pending=pending),
        tasks=derive_tasks(facts, viewpoint, pending=pending),
        preferences=derive_preferences(facts, pending=pending),
    )


def page_state(inputs: CustomerInputs) -> str:
    """Which of its faces the page shows."""
    if not inputs.customer_id:
        return "nobody"
    if inputs.facts.customer is not None and inputs.facts.customer.customer_id == inputs.customer_id:
        return "shown"
    return "loading" if inputs.loading else "gone"


def old_text(inputs: CustomerInputs) -> str:
    """A word about the age of what is shown, while it cannot be fresher."""
    if not inputs.viewpoint.offline:
        return ""
    return translate("Customer", "No network: shown as of the last sync. What you do here is kept and sent later.")
