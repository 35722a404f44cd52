"""What each waiting action is about, read from the replica: names instead of ids."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from clienteling.client.features.articles import article_named, read_articles
from clienteling.client.features.people import full_name
from clienteling.client.port import QueueEntry, Reader
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from clienteling.contract.records import Branch, Cart, Conversation, Customer, Order, Reservation, Staff, Task


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom and what an operation concerns. ``customer_id`` is empty when there is nobody to open."""

    customer_id: str = ""
    customer: str = ""
    article: str = ""
    branch: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Queued:
    """An entry of the outbox with its names; ``actor`` is who did it."""

    entry: QueueEntry
    subject: Subject
    actor: str = ""


def ask_queue(entries: tuple[QueueEntry, ...]) -> Callable[[Reader], tuple[Queued, ...]]:
    """The reading for these entries, in their order; runs in a reader's thread."""

    def ask(reader: Reader) -> tuple[Queued, ...]:
        reserved = _reserved_here(entries)
        return tuple(
            Queued(entry, subject_of(entry.operation.body, reader, reserved), _actor(reader, entry))
            for entry in entries
        )

    return ask


def subject_of(body: Body, reader: Reader, reserved: Mapping[str, r.ReserveStock]) -> Subject:
    """Whom and what ``body`` concerns; ``reserved`` are the reservations that the outbox itself makes."""
    match body:
        case p.CreateCustomer():
            known = _person(reader, body.customer_id)
            return replace(known, customer=full_name(body.first_name, body.last_name))
        case p.EditCustomer() | p.SetConsent() | p.SetPreference() | p.AddNote() | p.RecordVisit() | p.EndVisit():
            return _person(reader, body.customer_id)
        case r.ReserveStock():
            return _goods(reader, body.customer_id, body.sku, body.branch_id)
        case (
            r.ClaimReservation()
            | r.PutAside()
            | r.MarkReady()
            | r.HandOver()
            | r.CancelReservation()
            | r.RefuseReservation()
        ):
            row = reader.get(Reservation, body.reservation_id) or reserved.get(body.reservation_id)
            return Subject() if row is None else _goods(reader, row.customer_id, row.sku, row.branch_id)
        case s.AddTask():
            return replace(_person(reader, body.customer_id), branch=_branch(reader, body.branch_id))
        case s.CompleteTask():
            task = reader.get(Task, body.task_id)
            return Subject() if task is None else replace(_person(reader, task.customer_id), detail=task.title)
        case s.ClaimConversation() | s.SendMessage() | s.CloseConversation():
            return _chat(reader, body.conversation_id)
        case s.PassConversation():
            return replace(_chat(reader, body.conversation_id), branch=_branch(reader, body.branch_id))
        case c.TakeOverCart() | c.SplitCart():
            return _cart(reader, body.cart_id)
        case c.AddToCart():
            article = article_named(read_articles(reader, (body.sku,)), body.sku)
            return replace(_cart(reader, body.cart_id), article=article.name)
        case c.AcceptReturn():
            order = reader.get(Order, body.order_number)
            return replace(_person(reader, None if order is None else order.customer_id), detail=body.order_number)


def _reserved_here(entries: Iterable[QueueEntry]) -> dict[str, r.ReserveStock]:
    bodies = (entry.operation.body for entry in entries)
    return {body.reservation_id: body for body in bodies if isinstance(body, r.ReserveStock)}


def _person(reader: Reader, customer_id: str | None) -> Subject:
    customer = reader.get(Customer, customer_id) if customer_id else None
    if customer is None:
        return Subject()
    return Subject(customer.customer_id, full_name(customer.first_name, customer.last_name))


def _goods(reader: Reader, customer_id: str, sku: str, branch_id: str) -> Subject:
    article = article_named(read_articles(reader, (sku,)), sku)
    return replace(_person(reader, customer_id), article=article.name, branch=_branch(reader, branch_id))


def _chat(reader: Reader, conversation_id: str) -> Subject:
    row = reader.get(Conversation, conversation_id)
    return Subject() if row is None else _person(reader, row.customer_id)


def _cart(reader: Reader, cart_id: str) -> Subject:
    row = reader.get(Cart, cart_id)
    return Subject() if row is None else _person(reader, row.customer_id)


def _branch(reader: Reader, branch_id: str | None) -> str:
    branch = reader.get(Branch, branch_id) if branch_id else None
    return "" if branch is None else branch.name


def _actor(reader: Reader, entry: QueueEntry) -> str:
    staff = reader.get(Staff, entry.operation.actor)
    return "" if staff is None else staff.name
