"""What the inbox shows. Pure."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.inbox.reading import Held, InboxFacts, Offer, Thread
from clienteling.client.features.reservations.words import state_words
from clienteling.client.features.wording import offline_hint
from clienteling.client.port import Link
from clienteling.client.qt.locale import DAY_MS, MINUTE_MS, Locale
from clienteling.contract.operations.service import SendMessage
from clienteling.contract.records import Message
from clienteling.domain.reservation import ReservationState, state_at

translate = QCoreApplication.translate

LONG_WAIT_MS: Final = 30 * MINUTE_MS
SHOWN_ROWS: Final = 200


class Filter(StrEnum):
    """Which conversations are listed."""

    WAITING = "waiting"
    MINE = "mine"
    ALL = "all"


class Side(StrEnum):
    """Which panel is open."""

    NONE = ""
    PASS = "pass"
    PROMISE = "promise"
    RESERVE = "reserve"


@dataclass(frozen=True, slots=True)
class InboxInputs:
    """All that the page depends on. ``due`` is the choice of the promise's panel."""

    branch_id: str
    person: str
    link: Link
    now: int
    locale: Locale
    facts: InboxFacts = field(default_factory=InboxFacts)
    filter: Filter = Filter.WAITING
    lookup: str = ""
    draft: str = ""
    side: Side = Side.NONE
    due: int = 0
    promise: str = ""
    pass_to: str = ""
    pass_context: str = ""
    reserve_sku: str = ""
    loading: bool = True
    error: str = ""


@dataclass(frozen=True, slots=True)
class ThreadRow:
    conversationId: str
    name: str
    initials: str
    preview: str
    meta: str
    waiting: str
    long: bool
    selected: bool


@dataclass(frozen=True, slots=True)
class MessageRow:
    key: str
    author: str
    words: str
    time: str
    ours: bool
    pending: bool


@dataclass(frozen=True, slots=True)
class HeldRow:
    key: str
    title: str
    words: str
    waiting: bool
    sort: str


@dataclass(frozen=True, slots=True)
class OfferRow:
    sku: str
    title: str
    price: str
    picture: str
    here: bool
    stock: str
    detail: str
    canReserve: bool


@dataclass(frozen=True, slots=True)
class BranchChoice:
    branchId: str
    title: str
    subtitle: str
    selected: bool


@dataclass(frozen=True, slots=True)
class InboxProps:
    filterIndex: int
    waitingCount: int
    loading: bool
    error: str
    opened: bool
    conversationId: str
    customerId: str
    customerName: str
    customerInitials: str
    customerLine: str
    subject: str
    context: str
    owner: str
    mine: bool
    canClaim: bool
    canReply: bool
    whyNoReply: str
    hint: str
    draft: str
    earlier: str
    lookup: str
    side: str
    due: int
    promise: str
    canPromise: bool
    passContext: str
    canPass: bool
    reserveTitle: str


@dataclass(frozen=True, slots=True)
class InboxScreen:
    """Everything at once."""

    props: InboxProps
    threads: tuple[ThreadRow, ...]
    messages: tuple[MessageRow, ...]
    held: tuple[HeldRow, ...]
    offers: tuple[OfferRow, ...]
    branches: tuple[BranchChoice, ...]


def derive_inbox(inputs: InboxInputs) -> InboxScreen:
    """The page for these inputs."""
    facts = inputs.facts
    threads = sorted((item for item in facts.threads if _listed(item, inputs)), key=lambda item: _urgency(item))
    return InboxScreen(
        _props(inputs),
        tuple(_thread(item, inputs) for item in threads[:SHOWN_ROWS]),
        tuple(_message(row, inputs) for row in facts.messages),
        (*(_held(item, inputs) for item in facts.held), *_promises(inputs)),
        tuple(_offer(item, inputs) for item in facts.offers),
        tuple(
            BranchChoice(row.branch_id, row.name, row.city, row.branch_id == inputs.pass_to)
            for row in facts.branches
            if row.branch_id != inputs.branch_id
        ),
    )


def due_at(choice: int, *, now: int) -> int:
    """When a promise is due: today in 4 hours, tomorrow, in three days, in a week (ms)."""
    return now + (DAY_MS // 6, DAY_MS, 3 * DAY_MS, 7 * DAY_MS)[choice]


def initials(name: str) -> str:
    """The first letters of the first two words; Thai vowels before a consonant are left out."""
    letters = [next((char for char in word if char not in "เแโใไ"), "") for word in name.split()[:2]]
    return "".join(letters).upper()


def customer_name(thread: Thread) -> str:
    """The customer's name; an unknown one is said to be so."""
    customer = thread.customer
    name = "" if customer is None else f"{customer.first_name} {customer.last_name}".strip()
    return name or translate("Inbox", "Unknown customer")


def _listed(item: Thread, inputs: InboxInputs) -> bool:
    match inputs.filter:
        case Filter.WAITING:
            return item.conversation.state == "waiting"
        case Filter.MINE:
            return item.conversation.owner == inputs.person
        case Filter.ALL:
            return True


def _urgency(item: Thread) -> tuple[bool, int]:
    row = item.conversation
    if row.state == "waiting":
        return False, row.waiting_since_at or row.changed_at
    return True, -row.changed_at


def _thread(item: Thread, inputs: InboxInputs) -> ThreadRow:
    row, locale = item.conversation, inputs.locale
    name = customer_name(item)
    since = row.waiting_since_at
    waited = 0 if since is None else inputs.now - since
    opened = inputs.facts.open
    channel = _channel(row.channel, inputs)
    owner = "" if not row.owner else translate("Inbox", "you") if row.owner == inputs.person else row.owner
    return ThreadRow(
        row.conversation_id,
        name,
        initials(name),
        row.subject if item.last is None else item.last.text.replace("\n", " "),
        " · ".join(filter(None, (channel, owner))),
        locale.moment(row.changed_at, now=inputs.now) if since is None else locale.span(waited),
        since is not None and waited > LONG_WAIT_MS,
        opened is not None and opened.conversation.conversation_id == row.conversation_id,
    )


def _channel(channel_id: str, inputs: InboxInputs) -> str:
    return next((row.name for row in inputs.facts.channels if row.channel_id == channel_id), channel_id)


def _message(row: Message, inputs: InboxInputs) -> MessageRow:
    ours = row.speaker != "customer"
    if row.speaker == "bot":
        author = translate("Inbox", "Automatic")
    elif ours:
        author = translate("Inbox", "You") if row.author == inputs.person else row.author
    else:
        author = "" if inputs.facts.open is None else customer_name(inputs.facts.open)
    return MessageRow(row.message_id, author, row.text, inputs.locale.moment(row.sent_at, now=inputs.now), ours, False)


def _held(item: Held, inputs: InboxInputs) -> HeldRow:
    row = item.reservation
    state = state_at(ReservationState(row.state), row.expires_at, inputs.now)
    words = " · ".join(filter(None, (state_words(state), item.branch, row.shelf)))
    return HeldRow(row.reservation_id, item.article, words, state is ReservationState.REQUESTED, "reservation")


def _promises(inputs: InboxInputs) -> tuple[HeldRow, ...]:
    out = []
    for task in inputs.facts.tasks:
        words = translate("Inbox", "Promised by %1").replace("%1", task.created_by)
        if task.due_at is not None:
            due = translate("Inbox", "due %1").replace("%1", inputs.locale.moment(task.due_at, now=inputs.now))
            words = f"{words} · {due}"
        out.append(HeldRow(task.task_id, task.title, words, True, "task"))
    return tuple(out)


def _offer(item: Offer, inputs: InboxInputs) -> OfferRow:
    stock = translate("Inbox", "here %n", "", item.here) if item.here else translate("Inbox", "not here")
    near = f"{item.near_branch}: {inputs.locale.number(item.near)}" if item.near else ""
    return OfferRow(
        item.variant.sku,
        item.title,
        inputs.locale.money(item.variant.price_minor, item.variant.currency),
        item.picture,
        item.here > 0,
        stock,
        near,
        item.here > 0 and inputs.facts.open is not None,
    )


def _props(inputs: InboxInputs) -> InboxProps:
    facts = inputs.facts
    opened = facts.open
    row = None if opened is None else opened.conversation
    customer = None if opened is None else opened.customer
    name = "" if opened is None else customer_name(opened)
    owner = "" if row is None else row.owner
    why_not = _why_no_reply(inputs)
    reserving = next((item for item in facts.offers if item.variant.sku == inputs.reserve_sku), None)
    return InboxProps(
        filterIndex=tuple(Filter).index(inputs.filter),
        waitingCount=sum(item.conversation.state == "waiting" for item in facts.threads),
        loading=inputs.loading,
        error=inputs.error,
        opened=row is not None,
        conversationId="" if row is None else row.conversation_id,
        customerId="" if customer is None else customer.customer_id,
        customerName=name,
        customerInitials=initials(name),
        customerLine="" if customer is None else " · ".join(filter(None, (customer.city, customer.loyalty_tier))),
        subject="" if row is None else " · ".join(filter(None, (_channel(row.channel, inputs), row.subject))),
        context="" if row is None else row.context,
        owner=owner,
        mine=bool(owner) and owner == inputs.person,
        canClaim=row is not None and not owner,
        canReply=row is not None and not why_not,
        whyNoReply=why_not,
        hint=offline_hint(SendMessage, inputs.link) if row is not None else "",
        draft=inputs.draft,
        earlier=translate("Inbox", "Earlier messages are not shown here") if facts.earlier else "",
        lookup=inputs.lookup,
        side=inputs.side.value,
        due=inputs.due,
        promise=inputs.promise,
        canPromise=bool(inputs.promise.strip()),
        passContext=inputs.pass_context,
        canPass=bool(inputs.pass_to),
        reserveTitle="" if reserving is None else reserving.title,
    )


def _why_no_reply(inputs: InboxInputs) -> str:
    opened = inputs.facts.open
    if opened is None:
        return ""
    if opened.conversation.state == "closed":
        return translate("Inbox", "This conversation is closed.")
    if inputs.facts.refused:
        channel = _channel(opened.conversation.channel, inputs)
        return translate("Inbox", "The customer wants no messages by %1.").replace("%1", channel)
    owner = opened.conversation.owner
    if owner and owner != inputs.person:
        return translate("Inbox", "%1 is answering this.").replace("%1", owner)
    return ""
