"""What the inbox reads from the replica, in one reading."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from clienteling.client.port import Reader
from clienteling.contract.decide.reservation import article_name
from clienteling.contract.records import (
    Branch,
    Channel,
    Consent,
    Conversation,
    Customer,
    Message,
    Reservation,
    Stock,
    Task,
    Variant,
)

MAX_CONVERSATIONS: Final = 300
MAX_MESSAGES: Final = 400
MAX_ARTICLES: Final = 8
KINDS: Final = frozenset(
    {"conversation", "message", "customer", "reservation", "task", "consent", "stock", "branch", "channel"}
)
_STATES: Final = ("waiting", "answered")


@dataclass(frozen=True, slots=True)
class Question:
    """Which conversation is open, and what is looked up beside it."""

    branch_id: str
    conversation_id: str = ""
    lookup: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """A conversation with its customer and its last words."""

    conversation: Conversation
    customer: Customer | None
    last: Message | None


@dataclass(frozen=True, slots=True)
class Held:
    """A reservation with the names that people know."""

    reservation: Reservation
    article: str
    branch: str


@dataclass(frozen=True, slots=True)
class Offer:
    """An article of the look-up: units here and near."""

    variant: Variant
    title: str
    picture: str
    here: int
    near_branch: str
    near: int


@dataclass(frozen=True, slots=True)
class InboxFacts:
    """The answer. ``messages`` in their order, the oldest left out when there are too many."""

    threads: tuple[Thread, ...] = ()
    open: Thread | None = None
    messages: tuple[Message, ...] = ()
    earlier: bool = False
    held: tuple[Held, ...] = ()
    tasks: tuple[Task, ...] = ()
    refused: bool = False
    branches: tuple[Branch, ...] = ()
    channels: tuple[Channel, ...] = ()
    offers: tuple[Offer, ...] = ()


def ask_inbox(question: Question) -> Callable[[Reader], InboxFacts]:
    """The reading for a question; runs in a reader's thread."""

    def ask(reader: Reader) -> InboxFacts:
        rows = [row for state in _STATES for row in reader.where(Conversation, state=state)]
        mine = [row for row in rows if row.branch_id in (None, question.branch_id)]
        threads = tuple(_thread(reader, row) for row in mine[:MAX_CONVERSATIONS])
        chosen = reader.get(Conversation, question.conversation_id) if question.conversation_id else None
        branches = reader.under(Branch)
        offers = _offers(reader, question, branches) if question.lookup else ()
        if chosen is None:
            return InboxFacts(threads, branches=branches, channels=reader.under(Channel), offers=offers)
        messages = reader.under(Message, chosen.conversation_id)
        consent = reader.get(Consent, chosen.customer_id, chosen.channel)
        return InboxFacts(
            threads,
            _thread(reader, chosen),
            messages[-MAX_MESSAGES:],
            len(messages) > MAX_MESSAGES,
            _held(reader, chosen.customer_id, branches),
            tuple(row for row in reader.owned(Task, chosen.customer_id) if row.state == "open"),
            consent is not None and not consent.granted,
            branches,
            reader.under(Channel),
            offers,
        )

    return ask


def _thread(reader: Reader, row: Conversation) -> Thread:
    messages = reader.under(Message, row.conversation_id)
    return Thread(row, reader.get(Customer, row.customer_id), messages[-1] if messages else None)


def _held(reader: Reader, customer_id: str, branches: tuple[Branch, ...]) -> tuple[Held, ...]:
    names = {branch.branch_id: branch.name for branch in branches}
    rows = sorted(reader.owned(Reservation, customer_id), key=lambda row: -row.created_at)
    return tuple(
        Held(row, article_name(reader, row.sku), names.get(row.branch_id, row.branch_id))
        for row in rows
        if row.closed_at is None
    )


def _offers(reader: Reader, question: Question, branches: tuple[Branch, ...]) -> tuple[Offer, ...]:
    out = []
    for found in reader.find_articles(question.lookup, limit=MAX_ARTICLES):
        sku = found.variant.sku
        free = [(_free(reader, branch.branch_id, sku), branch) for branch in branches]
        here = next((count for count, branch in free if branch.branch_id == question.branch_id), 0)
        others = [(count, branch) for count, branch in free if count and branch.branch_id != question.branch_id]
        near = max(others, key=lambda item: item[0], default=None)
        picture = found.variant.image or found.product.image
        title = article_name(reader, sku)
        out.append(
            Offer(
                found.variant,
                title,
                picture,
                here,
                "" if near is None else near[1].name,
                0 if near is None else near[0],
            )
        )
    return tuple(out)


def _free(reader: Reader, branch_id: str, sku: str) -> int:
    row = reader.get(Stock, branch_id, sku)
    return 0 if row is None else max(0, row.on_hand - row.reserved)
