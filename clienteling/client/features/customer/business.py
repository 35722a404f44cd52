"""Orders with their returns, conversations, notes, tasks and preferences: the lists of the page. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Conversation, Order, OrderLine

translate = QCoreApplication.translate

MAX_ROWS: Final = 300


@dataclass(frozen=True, slots=True)
class OrderRow:
    orderNumber: str
    title: str
    line: str
    total: str
    standing: str
    standingTone: int


@dataclass(frozen=True, slots=True)
class ChatRow:
    conversationId: str
    title: str
    line: str
    when: str
    waiting: bool
    iconName: str


@dataclass(frozen=True, slots=True)
class NoteRow:
    key: str
    body: str
    line: str
    pending: bool


@dataclass(frozen=True, slots=True)
class TaskRow:
    taskId: str
    title: str
    line: str
    tone: int
    pending: bool


@dataclass(frozen=True, slots=True)
class PreferenceRow:
    name: str
    value: str
    pending: bool


def derive_orders(facts: CustomerFacts, viewpoint: Viewpoint) -> tuple[OrderRow, ...]:
    """Orders, latest first."""
    orders = sorted(facts.orders, key=lambda order: -order.placed_at)[:MAX_ROWS]
    lines: dict[str, list[OrderLine]] = {}
    for line in facts.order_lines:
        lines.setdefault(line.order_number, []).append(line)
    return tuple(_order(order, lines.get(order.order_number, []), facts, viewpoint) for order in orders)


def _order(order: Order, lines: list[OrderLine], facts: CustomerFacts, viewpoint: Viewpoint) -> OrderRow:
    locale = viewpoint.locale
    where = facts.branches.get(order.branch_id or "") or facts.channels.get(order.channel, order.channel)
    back = sum(line.returned_quantity for line in lines)
    bought = sum(line.quantity for line in lines)
    titles = ", ".join(line.title for line in lines[:3]) + (" …" if len(lines) > 3 else "")
    if back and back >= bought:
        standing = translate("Customer", "all returned")
    elif back:
        standing = translate("Customer", "%1 of %2 returned").replace("%1", str(back)).replace("%2", str(bought))
    else:
        standing = order_words(order.status)
    return OrderRow(
        orderNumber=order.order_number,
        title=f"{order.order_number} · {where}",
        line=" · ".join(filter(None, (locale.short_date(order.placed_at, now=viewpoint.now), titles))),
        total=locale.money(order.total_minor, order.currency),
        standing=standing,
        standingTone=Tone.AMBER if back else Tone.PLAIN,
    )


def order_words(status: str) -> str:
    """The state of an order in words; what the source calls it when we have no word."""
    match status:
        case "delivered" | "fulfilled":
            return translate("Customer", "delivered")
        case "shipped":
            return translate("Customer", "on its way")
        case "paid" | "processing":
            return translate("Customer", "being prepared")
        case "cancelled":
            return translate("Customer", "cancelled")
        case _:
            return status.replace("_", " ")


def derive_chats(facts: CustomerFacts, viewpoint: Viewpoint) -> tuple[ChatRow, ...]:
    """Conversations, waiting ones first, then latest first."""
    rows = sorted(facts.conversations, key=lambda row: (row.state != "waiting", -row.changed_at))[:MAX_ROWS]
    return tuple(_chat(row, facts, viewpoint) for row in rows)


def _chat(row: Conversation, facts: CustomerFacts, viewpoint: Viewpoint) -> ChatRow:
    said = [message for message in facts.messages if message.conversation_id == row.conversation_id]
    last = said[-1].text if said else ""
    channel = facts.channels.get(row.channel, row.channel)
    return ChatRow(
        conversationId=row.conversation_id,
        title=f"{channel} · {row.subject}" if row.subject else channel,
        line=last,
        when=viewpoint.locale.moment(row.changed_at, now=viewpoint.now),
        waiting=row.state == "waiting",
        iconName="mail" if row.channel == "email" else "chat",
    )


def derive_notes(facts: CustomerFacts, viewpoint: Viewpoint, *, pending: frozenset[str]) -> tuple[NoteRow, ...]:
    """Notes, latest first."""
    notes = sorted(facts.notes, key=lambda note: -note.noted_at)[:MAX_ROWS]
    return tuple(
        NoteRow(
            note.note_id,
            note.text,
            f"{note.author} · {viewpoint.locale.moment(note.noted_at, now=viewpoint.now)}",
            note.note_id in pending,
        )
        for note in notes
    )


def derive_tasks(facts: CustomerFacts, viewpoint: Viewpoint, *, pending: frozenset[str]) -> tuple[TaskRow, ...]:
    """Open tasks, by due time; those without come last."""
    tasks = [task for task in facts.tasks if task.state == "open"]
    tasks.sort(key=lambda task: (task.due_at is None, task.due_at or 0, task.created_at))
    rows = []
    for task in tasks[:MAX_ROWS]:
        overdue = task.due_at is not None and task.due_at < viewpoint.now
        when = "" if task.due_at is None else viewpoint.locale.moment(task.due_at, now=viewpoint.now)
        due = translate("Customer", "due %1").replace("%1", when) if when else ""
        line = " · ".join(filter(None, (due, task.created_by)))
        rows.append(
            TaskRow(task.task_id, task.title, line, Tone.RED if overdue else Tone.PLAIN, task.task_id in pending)
        )
    return tuple(rows)


def derive_preferences(facts: CustomerFacts, *, pending: frozenset[str]) -> tuple[PreferenceRow, ...]:
    """Sizes, tastes, dates, by name."""
    rows = sorted(facts.preferences, key=lambda row: row.name.casefold())[:MAX_ROWS]
    return tuple(PreferenceRow(row.name, row.value, f"{row.customer_id}/{row.name}" in pending) for row in rows)
