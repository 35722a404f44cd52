"""What is open with a customer, in its order and with its action."""

from typing import NamedTuple

import pytest

from clienteling.client.features.customer.now import derive_now
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Cart, CartLine, Conversation, Message, Record, Reservation, Return, Task, Visit
from tests.client.small_chain import DAY, HOUR, MINUTE, NOW_MS

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), staff_id="marta", staff_name="Marta Wójcik")


def reservation(state: str, **changes: object) -> Reservation:
    fields = {"reservation_id": "r", "customer_id": "c", "branch_id": "krk", "sku": "S", "quantity": 1, "state": state}
    fields |= {"origin": "chat", "created_at": NOW_MS - DAY, "created_by": "Ania Kowal"}
    return Reservation(**(fields | changes))  # type: ignore[arg-type]


def task(**changes: object) -> Task:
    fields: dict[str, object] = {
        "task_id": "t",
        "branch_id": "krk",
        "customer_id": "c",
        "title": "Fabric sample",
        "kind": "task",
    }
    fields |= {"state": "open", "created_at": NOW_MS - DAY, "created_by": "Ania"}
    return Task(**(fields | changes))  # type: ignore[arg-type]


def facts(*rows: Record) -> CustomerFacts:
    return CustomerFacts(
        branches={"krk": "Kraków Rynek", "bon": "Bonarka"},
        reservations=tuple(row for row in rows if isinstance(row, Reservation)),
        tasks=tuple(row for row in rows if isinstance(row, Task)),
        visits=tuple(row for row in rows if isinstance(row, Visit)),
        conversations=tuple(row for row in rows if isinstance(row, Conversation)),
        messages=tuple(row for row in rows if isinstance(row, Message)),
        returns=tuple(row for row in rows if isinstance(row, Return)),
        carts=tuple(row for row in rows if isinstance(row, Cart)),
        cart_lines=tuple(row for row in rows if isinstance(row, CartLine)),
    )


class Case(NamedTuple):
    name: str
    row: Record
    action: str
    standing: str
    tone: Tone


CASES = [
    Case(
        "ready-is-handed-over",
        reservation("ready", shelf="A-12", expires_at=NOW_MS + 5 * HOUR),
        "hand_over",
        "Ready · shelf A-12 · until 19:32",
        Tone.ACCENT,
    ),
    Case(
        "put-aside-becomes-ready",
        reservation("put_aside", shelf="A-12"),
        "ready",
        "Put aside · shelf A-12",
        Tone.PLAIN,
    ),
    Case(
        "confirmed-is-claimed",
        reservation("confirmed", acknowledge_by_at=NOW_MS + 10 * MINUTE),
        "claim",
        "To prepare by 14:42",
        Tone.PLAIN,
    ),
    Case(
        "claimed-is-put-aside",
        reservation("confirmed", claimed_by="Marta Wójcik"),
        "put_aside",
        "Marta prepares it",
        Tone.PLAIN,
    ),
    Case(
        "late-is-red",
        reservation("confirmed", acknowledge_by_at=NOW_MS - 12 * MINUTE),
        "claim",
        "Not prepared, 12 min over time",
        Tone.RED,
    ),
    Case("requested-waits", reservation("requested"), "", "Requested, not confirmed", Tone.AMBER),
    Case("elsewhere-has-no-step", reservation("ready", branch_id="bon"), "", "Ready · Bonarka", Tone.ACCENT),
    Case("run-out", reservation("ready", expires_at=NOW_MS - HOUR), "", "Ran out · 13:32", Tone.RED),
    Case("promise", task(kind="promise", conversation_id="k"), "done", "", Tone.AMBER),
    Case("task-with-due", task(due_at=NOW_MS + HOUR), "done", "due 15:32", Tone.PLAIN),
    Case("task-overdue", task(due_at=NOW_MS - HOUR), "done", "overdue since 13:32", Tone.RED),
    Case("arrived", Visit("v", "c", "krk", "arrived", NOW_MS - MINUTE), "served", "", Tone.PLAIN),
    Case("on-the-way", Visit("v", "c", "krk", "on_the_way", NOW_MS - MINUTE), "arrived", "", Tone.PLAIN),
    Case("chat-waits", Conversation("k", "c", "chat", "krk", "waiting", NOW_MS - HOUR), "reply", "", Tone.AMBER),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_card(case: Case) -> None:
    (row,) = derive_now(facts(case.row), VIEW, pending=frozenset())
    assert (row.action, row.standing, row.tone) == (case.action, case.standing, case.tone)


NOTHING = [
    Case("handed-over", reservation("handed_over", closed_at=NOW_MS), "", "", Tone.PLAIN),
    Case("cancelled", reservation("cancelled", closed_at=NOW_MS), "", "", Tone.PLAIN),
    Case("long-ended", reservation("expired", expires_at=NOW_MS - 3 * DAY), "", "", Tone.PLAIN),
    Case("done-task", task(state="done"), "", "", Tone.PLAIN),
    Case("ended-visit", Visit("v", "c", "krk", "arrived", NOW_MS - HOUR, ended_at=NOW_MS), "", "", Tone.PLAIN),
    Case("visit-elsewhere", Visit("v", "c", "bon", "arrived", NOW_MS - HOUR), "", "", Tone.PLAIN),
    Case("visit-of-yesterday", Visit("v", "c", "krk", "arrived", NOW_MS - DAY), "", "", Tone.PLAIN),
    Case("answered-chat", Conversation("k", "c", "chat", "krk", "answered", NOW_MS), "", "", Tone.PLAIN),
    Case("empty-cart", Cart("k", "c", "web", "PLN", NOW_MS), "", "", Tone.PLAIN),
    Case(
        "paid-return",
        Return("x", 1, "c", "1", 1, "S", 1, 5, "PLN", "web", None, NOW_MS, state="refunded"),
        "",
        "",
        Tone.PLAIN,
    ),
]


@pytest.mark.parametrize("case", NOTHING, ids=lambda case: case.name)
def test_what_is_settled_is_not_shown(case: Case) -> None:
    assert derive_now(facts(case.row), VIEW, pending=frozenset()) == ()


def test_most_urgent_first() -> None:
    rows = facts(
        Cart("k", "c", "web", "PLN", NOW_MS),
        CartLine("k", 1, "c", "S", "Lamp", 1, 100),
        task(),
        task(task_id="p", kind="promise"),
        Visit("v", "c", "krk", "arrived", NOW_MS - MINUTE),
        Conversation("w", "c", "chat", "krk", "waiting", NOW_MS - HOUR),
        reservation("confirmed", reservation_id="late", acknowledge_by_at=NOW_MS - MINUTE),
        reservation("ready", reservation_id="ready"),
    )
    keys = [row.key for row in derive_now(rows, VIEW, pending=frozenset())]
    assert keys == ["reservation/ready", "reservation/late", "task/p", "chat/w", "visit/v", "task/t", "cart/k"]


def test_what_the_hub_has_not_confirmed_says_so() -> None:
    (row,) = derive_now(facts(reservation("put_aside", shelf="A-1")), VIEW, pending=frozenset({"r"}))
    assert row.standing == "Put aside · shelf A-1 · not confirmed yet"


def test_without_a_network_a_provisional_action_says_so_before_the_tap() -> None:
    offline = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), link=Link.OFFLINE)
    claim, hand = reservation("confirmed", reservation_id="a"), reservation("ready", reservation_id="b")
    hints = {row.subject: row.hint for row in derive_now(facts(claim, hand), offline, pending=frozenset())}
    assert hints == {"a": "No network: taken down now, confirmed later", "b": ""}
