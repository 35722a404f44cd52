"""Each operation as a sentence, with the names that people know, and the page where it can be changed."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_named, read_articles
from clienteling.client.features.people import field_label, purpose_words
from clienteling.client.port import Reader
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s
from clienteling.contract.records import Branch, Cart, Conversation, Customer, Reservation, Staff, Task

translate = QCoreApplication.translate

MAX_QUOTED: Final = 120


@dataclass(frozen=True, slots=True)
class Told:
    """An operation for people: what, about whom or what, and where to change it (page, argument)."""

    sentence: str
    about: str
    page: str
    argument: str


@dataclass(frozen=True, slots=True)
class Names:
    """Names behind ids, from the projection; an unknown one is an empty text."""

    reader: Reader

    def customer(self, customer_id: str | None) -> str:
        row = None if customer_id is None else self.reader.get(Customer, customer_id)
        return "" if row is None else f"{row.first_name} {row.last_name}".strip()

    def staff(self, staff_id: str) -> str:
        row = self.reader.get(Staff, staff_id)
        return "" if row is None else row.name

    def branch(self, branch_id: str) -> str:
        row = self.reader.get(Branch, branch_id)
        return "" if row is None else row.name

    def article(self, sku: str) -> str:
        return article_named(read_articles(self.reader, (sku,)), sku).name

    def reservation(self, reservation_id: str) -> tuple[str, str, str]:
        """Article, customer and customer id."""
        row = self.reader.get(Reservation, reservation_id)
        return ("", "", "") if row is None else (self.article(row.sku), self.customer(row.customer_id), row.customer_id)

    def conversation(self, conversation_id: str) -> str:
        row = self.reader.get(Conversation, conversation_id)
        return "" if row is None else self.customer(row.customer_id)

    def cart(self, cart_id: str) -> tuple[str, str]:
        """Customer and customer id."""
        row = self.reader.get(Cart, cart_id)
        return ("", "") if row is None else (self.customer(row.customer_id), row.customer_id)


def told(body: Body, names: Names, locale: Locale) -> Told:
    """The sentence for an operation."""
    match body:
        case (
            p.CreateCustomer()
            | p.EditCustomer()
            | p.SetConsent()
            | p.SetPreference()
            | p.AddNote()
            | p.RecordVisit()
            | p.EndVisit()
        ):
            return Told(_profile(body), _person(body, names), "customer", body.customer_id)
        case s.AddTask() | s.CompleteTask():
            return _task(body, names)
        case s.ClaimConversation() | s.SendMessage() | s.PassConversation() | s.CloseConversation():
            return _conversation(body, names)
        case r.ReserveStock():
            sentence = translate("Queue", "Reserve %1 × %2 in %3").replace("%1", locale.number(body.quantity))
            sentence = sentence.replace("%2", names.article(body.sku)).replace("%3", names.branch(body.branch_id))
            return Told(sentence, names.customer(body.customer_id), "stock", body.sku)
        case (
            r.ClaimReservation()
            | r.PutAside()
            | r.MarkReady()
            | r.HandOver()
            | r.CancelReservation()
            | r.RefuseReservation()
        ):
            article, customer, customer_id = names.reservation(body.reservation_id)
            return Told(_reservation(body).replace("%1", article), customer, "customer", customer_id)
        case c.TakeOverCart() | c.SplitCart() | c.AddToCart():
            customer, customer_id = names.cart(body.cart_id)
            return Told(_cart(body, names), customer, "customer", customer_id)
        case c.AcceptReturn():
            count = sum(line.quantity for line in body.lines)
            sentence = translate("Queue", "Take back %n article(s) of order %1", "", count)
            about = translate("Queue", "Refund %1").replace("%1", locale.money(body.refund_minor, body.currency))
            return Told(sentence.replace("%1", body.order_number), about, "returns", body.order_number)


def one_line(text: str) -> str:
    """A text without its line breaks, at most ``MAX_QUOTED`` characters."""
    line = " ".join(text.split())
    return line if len(line) <= MAX_QUOTED else line[: MAX_QUOTED - 1].rstrip() + "…"


def _person(body: Body, names: Names) -> str:
    match body:
        case p.CreateCustomer():
            return f"{body.first_name} {body.last_name}".strip()
        case p.EditCustomer() | p.SetConsent() | p.SetPreference() | p.AddNote() | p.RecordVisit() | p.EndVisit():
            return names.customer(body.customer_id)
        case _:
            return ""


def _profile(body: Body) -> str:
    match body:
        case p.CreateCustomer():
            return translate("Queue", "New customer")
        case p.EditCustomer():
            fields = ", ".join(field_label(change.field) for change in body.changes)
            return translate("Queue", "Change the profile: %1").replace("%1", fields)
        case p.SetConsent(granted=True):
            return translate("Queue", "Note a consent: %1").replace("%1", purpose_words(body.purpose))
        case p.SetConsent():
            return translate("Queue", "Withdraw a consent: %1").replace("%1", purpose_words(body.purpose))
        case p.SetPreference():
            return translate("Queue", "Preference: %1").replace("%1", f"{body.name} {body.value}".strip())
        case p.AddNote():
            return translate("Queue", "Note: “%1”").replace("%1", one_line(body.text))
        case p.RecordVisit():
            return translate("Queue", "Note a visit")
        case _:
            return translate("Queue", "End a visit")


def _task(body: s.AddTask | s.CompleteTask, names: Names) -> Told:
    if isinstance(body, s.AddTask):
        sentence = translate("Queue", "Keep in mind: %1").replace("%1", body.title)
        return Told(sentence, names.customer(body.customer_id), "customer", body.customer_id or "")
    row = names.reader.get(Task, body.task_id)
    title = "" if row is None else row.title
    customer_id = None if row is None else row.customer_id
    sentence = translate("Queue", "Done: %1").replace("%1", title)
    return Told(sentence, names.customer(customer_id), "customer", customer_id or "")


def _conversation(
    body: s.ClaimConversation | s.SendMessage | s.PassConversation | s.CloseConversation, names: Names
) -> Told:
    match body:
        case s.ClaimConversation():
            sentence = translate("Queue", "Take a conversation on")
        case s.SendMessage():
            sentence = translate("Queue", "Reply: “%1”").replace("%1", one_line(body.text))
        case s.PassConversation():
            sentence = translate("Queue", "Hand a conversation over to %1").replace("%1", names.branch(body.branch_id))
        case s.CloseConversation():
            sentence = translate("Queue", "Close a conversation")
    return Told(sentence, names.conversation(body.conversation_id), "inbox", body.conversation_id)


def _reservation(body: Body) -> str:
    match body:
        case r.ClaimReservation():
            return translate("Queue", "Prepare %1")
        case r.PutAside():
            return translate("Queue", "Put %1 aside on shelf %2").replace("%2", body.shelf)
        case r.MarkReady():
            return translate("Queue", "%1 is ready")
        case r.HandOver():
            return translate("Queue", "Hand %1 over")
        case r.CancelReservation():
            return translate("Queue", "Cancel the reservation of %1")
        case _:
            return translate("Queue", "Refuse the reservation of %1")


def _cart(body: c.TakeOverCart | c.SplitCart | c.AddToCart, names: Names) -> str:
    match body:
        case c.TakeOverCart():
            return translate("Queue", "Take the online cart over")
        case c.SplitCart():
            return translate("Queue", "Split the online cart")
        case c.AddToCart():
            return translate("Queue", "Put %1 into the cart").replace("%1", names.article(body.sku))
