"""What the today page reads from the replica, in one reading."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from clienteling.client.features.articles import Article, read_articles
from clienteling.client.port import Reader
from clienteling.contract.records import Branch, Channel, Conversation, Customer, Message, Reservation, Task, Visit
from clienteling.domain.reservation import OPEN, ReservationState

KINDS: Final = frozenset(
    {"visit", "reservation", "task", "conversation", "message", "customer", "branch", "variant", "product"}
)
MAX_EACH: Final = 200


@dataclass(frozen=True, slots=True)
class TodayFacts:
    """Everything open in one branch. ``asked`` is the customer's last message of a waiting conversation."""

    branch: str = ""
    visits: tuple[Visit, ...] = ()
    reservations: tuple[Reservation, ...] = ()
    tasks: tuple[Task, ...] = ()
    chats: tuple[Conversation, ...] = ()
    asked: dict[str, str] = field(default_factory=dict)
    customers: dict[str, Customer] = field(default_factory=dict)
    articles: dict[str, Article] = field(default_factory=dict)
    channels: dict[str, str] = field(default_factory=dict)
    known: bool = False


def ask_today(branch_id: str) -> Callable[[Reader], TodayFacts]:
    """The reading for a branch; runs in a reader's thread."""

    def ask(reader: Reader) -> TodayFacts:
        visits = tuple(row for row in reader.where(Visit, branch_id=branch_id) if row.ended_at is None)[-MAX_EACH:]
        reservations = tuple(
            row
            for row in reader.where(Reservation, branch_id=branch_id)
            if row.branch_id == branch_id and ReservationState(row.state) in OPEN
        )[:MAX_EACH]
        tasks = tuple(row for row in reader.where(Task, branch_id=branch_id) if row.state == "open")[:MAX_EACH]
        waiting = reader.where(Conversation, branch_id=branch_id, state="waiting")
        chats = tuple(sorted(waiting, key=lambda row: row.waiting_since_at or row.changed_at))[:MAX_EACH]
        people = [row.customer_id for row in visits] + [row.customer_id for row in reservations]
        people += [row.customer_id for row in chats] + [row.customer_id for row in tasks if row.customer_id]
        found = (reader.get(Customer, customer_id) for customer_id in dict.fromkeys(people))
        branch = reader.get(Branch, branch_id)
        return TodayFacts(
            branch="" if branch is None else branch.name,
            visits=visits,
            reservations=reservations,
            tasks=tasks,
            chats=chats,
            asked={row.conversation_id: _asked(reader, row.conversation_id) for row in chats},
            customers={customer.customer_id: customer for customer in found if customer is not None},
            articles=read_articles(reader, [row.sku for row in reservations]),
            channels={channel.channel_id: channel.name for channel in reader.under(Channel)},
            known=True,
        )

    return ask


def _asked(reader: Reader, conversation_id: str) -> str:
    said = reader.under(Message, conversation_id)
    return next((message.text for message in reversed(said) if message.speaker == "customer"), "")
