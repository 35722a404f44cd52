"""What happened with a customer, each record turned into entries of the timeline. Pure."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_named
from clienteling.client.features.customer.happening import Filter, Happening
from clienteling.client.features.customer.now import return_words, visit_how
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.customer.touching import touch_happenings
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Conversation, Message, Reservation, Return

translate = QCoreApplication.translate

NAMED_LINES: Final = 3


def happenings(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    """Every entry, in no order."""
    yield from touch_happenings(facts, viewpoint)
    yield from _visits(facts)
    yield from _carts(facts, viewpoint)
    yield from _orders(facts, viewpoint)
    for reservation in facts.reservations:
        yield from _reservation(reservation, facts, viewpoint)
    for conversation in facts.conversations:
        yield _conversation(conversation, facts)
    yield from _returns(facts, viewpoint)
    yield from _notes_and_tasks(facts)


def _visits(facts: CustomerFacts) -> Iterator[Happening]:
    for visit in facts.visits:
        branch = facts.branches.get(visit.branch_id, "")
        match visit.kind:
            case "arrived":
                title = translate("Customer", "Walked in")
            case "appointment":
                title = translate("Customer", "Appointment")
            case _:
                title = translate("Customer", "On the way")
        yield Happening(
            key=f"visit/{visit.visit_id}",
            at=visit.at,
            filter=Filter.STORE,
            icon="home" if visit.kind == "arrived" else "pin",
            title=title,
            line=visit_how(visit.how) or branch,
            origin=branch,
            record=visit.visit_id,
        )


def _carts(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    for cart in facts.carts:
        lines = [line for line in facts.cart_lines if line.cart_id == cart.cart_id]
        if not lines:
            continue
        names = [article_named(facts.articles, line.sku, title=line.title).name for line in lines]
        total = viewpoint.locale.money(
            sum(line.quantity * line.unit_price_minor for line in lines), cart.currency, whole=True
        )
        if cart.state == "taken_over":
            branch = facts.branches.get(cart.taken_branch_id or "", "")
            title = translate("Customer", "Cart taken over in %1").replace("%1", branch)
        else:
            title = translate("Customer", "Cart: %n article(s) left", "", len(lines))
        yield Happening(
            key=f"cart/{cart.cart_id}",
            at=cart.changed_at,
            filter=Filter.STORE if cart.state == "taken_over" else Filter.WEB,
            icon="cart",
            title=title,
            line=f"{_names(names)} · {total}",
            body="\n".join(names),
            origin=facts.channels.get(cart.channel, cart.channel),
            record=cart.cart_id,
        )


def _names(names: list[str]) -> str:
    more = "" if len(names) <= NAMED_LINES else " …"
    return ", ".join(names[:NAMED_LINES]) + more


def _orders(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    for order in facts.orders:
        titles = [line.title for line in facts.order_lines if line.order_number == order.order_number]
        total = viewpoint.locale.money(order.total_minor, order.currency)
        branch = facts.branches.get(order.branch_id or "", "")
        where = branch or facts.channels.get(order.channel, order.channel)
        title = translate("Customer", "Bought in %1") if branch else translate("Customer", "Ordered: %1")
        common = Happening(
            key=f"order/{order.order_number}",
            at=order.placed_at,
            filter=Filter.ORDERS,
            icon="store" if branch else "order",
            title=title.replace("%1", where),
            line=" · ".join(filter(None, (_names(titles), total))),
            body="\n".join(titles),
            origin=f"{where} · {order.order_number}",
            known_at=order.as_of_at,
            action="order",
            target=order.order_number,
        )
        yield common
        if order.delivered_at is not None and not branch:
            yield Happening(
                key=f"delivered/{order.order_number}",
                at=order.delivered_at,
                filter=Filter.ORDERS,
                icon="truck",
                title=translate("Customer", "Delivered"),
                line=common.line,
                body=common.body,
                origin=common.origin,
                action="order",
                target=order.order_number,
            )


def _reservation(row: Reservation, facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    article = article_named(facts.articles, row.sku).name
    branch = facts.branches.get(row.branch_id, row.branch_id)

    def step(
        name: str, at: int | None, icon: str, title: str, line: str, tone: Tone = Tone.ACCENT
    ) -> Iterator[Happening]:
        if at is not None:
            record = row.reservation_id if name == _latest(row) else ""
            key = f"{name}/{row.reservation_id}"
            yield Happening(
                key, at, Filter.STORE, icon, title, line, f"{article}\n{line}", branch, None, record, tone=tone
            )

    shelf = translate("Customer", "shelf %1").replace("%1", row.shelf) if row.shelf else ""
    by = translate("Customer", "by %1").replace("%1", row.created_by) if row.created_by else ""
    yield from step(
        "reserved",
        row.created_at,
        "tag",
        translate("Customer", "Reserved in %1").replace("%1", branch),
        _dots(article, by),
    )
    yield from step(
        "aside",
        row.put_aside_at,
        "put-aside",
        translate("Customer", "Put aside in %1").replace("%1", branch),
        _dots(row.claimed_by, shelf, article),
    )
    yield from step("ready", row.ready_at, "check", translate("Customer", "Ready for pick-up"), _dots(article, shelf))
    closed_tone = Tone.ACCENT if row.state == "handed_over" else Tone.PLAIN
    yield from step(
        "closed", row.closed_at, "hand-over", _closed_words(row.state), _dots(article, row.closed_by), closed_tone
    )


def _latest(row: Reservation) -> str:
    if row.closed_at is not None:
        return "closed"
    if row.ready_at is not None:
        return "ready"
    return "reserved" if row.put_aside_at is None else "aside"


def _closed_words(state: str) -> str:
    match state:
        case "handed_over":
            return translate("Customer", "Handed over")
        case "refused":
            return translate("Customer", "Reservation could not be kept")
        case "expired":
            return translate("Customer", "Reservation ran out")
        case _:
            return translate("Customer", "Reservation cancelled")


def _dots(*parts: str) -> str:
    return " · ".join(filter(None, parts))


def _conversation(row: Conversation, facts: CustomerFacts) -> Happening:
    said: list[Message] = [message for message in facts.messages if message.conversation_id == row.conversation_id]
    asked = next((message.text for message in said if message.speaker == "customer"), row.subject)
    count = translate("Customer", "%n message(s)", "", len(said)) if said else ""
    channel = facts.channels.get(row.channel, row.channel)
    branch = facts.branches.get(row.branch_id or "", "")
    if row.channel == "chat":
        title = translate("Customer", "Chat with %1").replace("%1", branch) if branch else channel
    else:
        title = f"{channel} · {row.subject}" if row.subject else channel
    return Happening(
        key=f"conversation/{row.conversation_id}",
        at=said[-1].sent_at if said else row.changed_at,
        filter=Filter.CHAT,
        icon="mail" if row.channel == "email" else "chat",
        title=title,
        line=_dots(f"“{asked}”" if asked else "", count),
        body="\n\n".join(f"{message.author or channel}: {message.text}" for message in said[-6:]),
        origin=channel,
        record=row.conversation_id,
        action="chat",
        target=row.conversation_id,
        tone=Tone.AMBER if row.state == "waiting" else Tone.ACCENT,
    )


def _returns(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    grouped: dict[str, list[Return]] = {}
    for row in facts.returns:
        grouped.setdefault(row.return_id, []).append(row)
    for return_id, rows in grouped.items():
        first = rows[0]
        amount = viewpoint.locale.money(sum(row.refund_minor for row in rows), first.currency)
        names = [article_named(facts.articles, row.sku).name for row in rows]
        where = facts.branches.get(first.branch_id or "", "") or facts.channels.get(first.channel, first.channel)
        yield Happening(
            key=f"return/{return_id}",
            at=first.returned_at,
            filter=Filter.ORDERS,
            icon="returns",
            title=return_words(first.state).replace("%1", amount),
            line=_dots(_names(names), where),
            body="\n".join(names),
            origin=where,
            record=return_id,
            action="order" if first.order_number else "",
            target=first.order_number or "",
        )


def _notes_and_tasks(facts: CustomerFacts) -> Iterator[Happening]:
    for note in facts.notes:
        yield Happening(
            key=f"note/{note.note_id}",
            at=note.noted_at,
            filter=Filter.STORE,
            icon="note",
            title=translate("Customer", "Note by %1").replace("%1", note.author),
            line=" ".join(note.text.split())[:200],
            body=note.text,
            origin=facts.branches.get(note.branch_id or "", ""),
            record=note.note_id,
        )
    for task in facts.tasks:
        promise = task.kind == "promise"
        made = translate("Customer", "Promised by %1") if promise else translate("Customer", "Task by %1")
        origin = facts.branches.get(task.branch_id, "")
        yield Happening(
            key=f"task/{task.task_id}",
            at=task.created_at,
            filter=Filter.STORE,
            icon="flag" if promise else "task",
            title=made.replace("%1", task.created_by),
            line=task.title,
            origin=origin,
            record=task.task_id,
        )
        if task.done_at is not None:
            title = translate("Customer", "Done by %1").replace("%1", task.done_by)
            yield Happening(
                f"done/{task.task_id}", task.done_at, Filter.STORE, "check", title, task.title, origin=origin
            )
