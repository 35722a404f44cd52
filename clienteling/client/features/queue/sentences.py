"""Each operation as a sentence of the shop: who, what, which article, where. Pure."""

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.identity import purpose_words
from clienteling.client.features.customer.writing import field_label
from clienteling.client.features.queue.reading import Subject
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations import Body
from clienteling.contract.operations import commerce as c
from clienteling.contract.operations import profile as p
from clienteling.contract.operations import reservation as r
from clienteling.contract.operations import service as s

translate = QCoreApplication.translate


def sentence(body: Body, subject: Subject, locale: Locale) -> str:
    """What was done, without ids; what the replica does not know is said in general words."""
    who = subject.customer or translate("Queue", "a customer")
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
            return _about_profile(body, who)
        case (
            r.ReserveStock()
            | r.ClaimReservation()
            | r.PutAside()
            | r.MarkReady()
            | r.HandOver()
            | r.CancelReservation()
            | r.RefuseReservation()
        ):
            return _about_reservation(body, subject, who, locale)
        case s.AddTask() | s.CompleteTask():
            return _about_task(body, subject)
        case s.ClaimConversation() | s.SendMessage() | s.PassConversation() | s.CloseConversation():
            return _about_chat(body, subject, who)
        case c.TakeOverCart() | c.SplitCart() | c.AddToCart():
            return _about_cart(body, subject, who, locale)
        case c.AcceptReturn():
            text = translate("Queue", "Take back %n article(s) of order %1, refund %2", "", _units(body))
            return _filled(text, subject.detail or body.order_number, locale.money(body.refund_minor, body.currency))


_Profile = p.CreateCustomer | p.EditCustomer | p.SetConsent | p.SetPreference | p.AddNote | p.RecordVisit | p.EndVisit


def _about_profile(body: _Profile, who: str) -> str:
    match body:
        case p.CreateCustomer():
            return _filled(translate("Queue", "New customer: %1"), who)
        case p.EditCustomer():
            fields = ", ".join(field_label(change.field).lower() for change in body.changes)
            return _filled(translate("Queue", "Change %1 of %2"), fields, who)
        case p.SetConsent(granted=True):
            return _filled(translate("Queue", "%1 agrees to be contacted: %2"), who, purpose_words(body.purpose))
        case p.SetConsent():
            return _filled(translate("Queue", "%1 does not want: %2"), who, purpose_words(body.purpose))
        case p.SetPreference():
            return _filled(translate("Queue", "Preference of %1: %2 %3"), who, body.name, body.value).strip()
        case p.AddNote():
            return _filled(translate("Queue", "Note about %1: “%2”"), who, _one_line(body.text))
        case p.RecordVisit(kind="arrived"):
            return _filled(translate("Queue", "%1 has arrived"), who)
        case p.RecordVisit():
            return _filled(translate("Queue", "%1 is on the way"), who)
        case p.EndVisit():
            return _filled(translate("Queue", "%1 has been served"), who)


_Reservation = (
    r.ReserveStock
    | r.ClaimReservation
    | r.PutAside
    | r.MarkReady
    | r.HandOver
    | r.CancelReservation
    | r.RefuseReservation
)


def _about_reservation(body: _Reservation, subject: Subject, who: str, locale: Locale) -> str:
    article = subject.article or translate("Queue", "an article")
    match body:
        case r.ReserveStock():
            goods = article if body.quantity == 1 else f"{locale.number(body.quantity)} × {article}"
            place = subject.branch or translate("Queue", "another branch")
            return _filled(translate("Queue", "Reserve %1 for %2 in %3"), goods, who, place)
        case r.ClaimReservation():
            return _filled(translate("Queue", "Prepare %1 for %2"), article, who)
        case r.PutAside():
            return _filled(translate("Queue", "Put %1 aside for %2, shelf %3"), article, who, body.shelf)
        case r.MarkReady():
            return _filled(translate("Queue", "Tell %2 that %1 is ready"), article, who)
        case r.HandOver():
            return _filled(translate("Queue", "Hand %1 over to %2"), article, who)
        case r.CancelReservation():
            return _filled(translate("Queue", "Cancel %1 for %2"), article, who)
        case r.RefuseReservation():
            return _filled(translate("Queue", "Tell %2 that %1 cannot be kept"), article, who)


def _about_task(body: s.AddTask | s.CompleteTask, subject: Subject) -> str:
    match body:
        case s.AddTask(kind="promise"):
            text, title = translate("Queue", "Promise: %1"), body.title
        case s.AddTask():
            text, title = translate("Queue", "Task: %1"), body.title
        case s.CompleteTask():
            text, title = translate("Queue", "Done: %1"), subject.detail or translate("Queue", "a task")
    whole = _filled(text, _one_line(title))
    return f"{whole} · {subject.customer}" if subject.customer else whole


def _about_chat(
    body: s.ClaimConversation | s.SendMessage | s.PassConversation | s.CloseConversation, subject: Subject, who: str
) -> str:
    match body:
        case s.ClaimConversation():
            return _filled(translate("Queue", "Take on the chat with %1"), who)
        case s.SendMessage():
            return _filled(translate("Queue", "Message to %1: “%2”"), who, _one_line(body.text))
        case s.PassConversation():
            place = subject.branch or translate("Queue", "another branch")
            return _filled(translate("Queue", "Pass the chat with %1 to %2"), who, place)
        case s.CloseConversation():
            return _filled(translate("Queue", "Close the chat with %1"), who)


def _about_cart(body: c.TakeOverCart | c.SplitCart | c.AddToCart, subject: Subject, who: str, locale: Locale) -> str:
    match body:
        case c.TakeOverCart():
            return _filled(translate("Queue", "Take over the online cart of %1"), who)
        case c.SplitCart():
            return _filled(translate("Queue", "Split the cart of %1"), who)
        case c.AddToCart(quantity=0):
            return _filled(translate("Queue", "Take %1 out of the cart of %2"), subject.article, who)
        case c.AddToCart():
            goods = f"{locale.number(body.quantity)} × {subject.article}"
            return _filled(translate("Queue", "Put %1 into the cart of %2"), goods, who)


def _units(body: c.AcceptReturn) -> int:
    return sum(line.quantity for line in body.lines)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _filled(text: str, *values: str) -> str:
    """``%1`` … in one pass, so that a customer's own ``%2`` stays as it was typed."""
    parts = text.split("%")
    return parts[0] + "".join(
        values[int(part[0]) - 1] + part[1:] if part[:1].isdigit() and int(part[0]) <= len(values) else "%" + part
        for part in parts[1:]
    )
