"""What the today page shows, in order of urgency. Pure."""

from dataclasses import dataclass, field
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_named
from clienteling.client.features.people import full_name, initials
from clienteling.client.features.reservations.words import Step, reservation_words
from clienteling.client.features.today.reading import TodayFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.features.wording import refusal_sentence
from clienteling.client.port import OutboxState, QueueEntry, Status
from clienteling.client.qt.locale import DAY_MS, MINUTE_MS
from clienteling.client.qt.tone import Tone
from clienteling.contract.outcomes import Conflicted, Rejected
from clienteling.contract.records import Conversation, Reservation, Task, Visit
from clienteling.domain.reservation import OPEN, ReservationState, state_at

translate = QCoreApplication.translate

VISIT_FRESH_MS: Final = DAY_MS // 2
LONG_WAIT_MS: Final = 10 * MINUTE_MS
MAX_ROWS: Final = 200
REFUSED: Final = frozenset({OutboxState.REJECTED, OutboxState.CONFLICTED})


@dataclass(frozen=True, slots=True)
class TodayInputs:
    """All that the page depends on."""

    viewpoint: Viewpoint
    status: Status
    facts: TodayFacts = field(default_factory=TodayFacts)
    queue: tuple[QueueEntry, ...] = ()


@dataclass(frozen=True, slots=True)
class ArrivalRow:
    visitId: str
    customerId: str
    title: str
    initials: str
    line: str
    waited: str
    waitTone: int
    arrived: bool


@dataclass(frozen=True, slots=True)
class PickUpRow:
    reservationId: str
    customerId: str
    group: str
    title: str
    picture: str
    line: str
    standing: str
    tone: int
    step: str
    stepText: str


@dataclass(frozen=True, slots=True)
class DutyRow:
    """``kind`` is ``task``, ``chat`` or ``attention``; ``subject`` what the action is about."""

    key: str
    kind: str
    subject: str
    customerId: str
    title: str
    line: str
    tone: int
    iconName: str
    actionText: str


@dataclass(frozen=True, slots=True)
class TodayProps:
    loading: bool
    calm: bool
    headline: str
    syncText: str
    syncTone: int
    arrivedFigure: str
    prepareFigure: str
    lateFigure: str
    readyFigure: str
    chatFigure: str
    dutyFigure: str
    lateAny: bool


@dataclass(frozen=True, slots=True)
class TodayScreen:
    """The props and the lists; ``open_count`` is for the rail's badge."""

    props: TodayProps
    arrivals: tuple[ArrivalRow, ...]
    pick_ups: tuple[PickUpRow, ...]
    attention: tuple[DutyRow, ...]
    duties: tuple[DutyRow, ...]
    chats: tuple[DutyRow, ...]
    open_count: int


def derive_today(inputs: TodayInputs) -> TodayScreen:
    """The page for these inputs."""
    facts, viewpoint = inputs.facts, inputs.viewpoint
    arrivals = tuple(_arrival(row, facts, viewpoint) for row in _visits(facts, viewpoint))
    pick_ups = _pick_ups(facts, viewpoint)
    attention = tuple(_refused(entry, viewpoint) for entry in inputs.queue if entry.state in REFUSED)[:MAX_ROWS]
    duties = tuple(_duty(task, facts, viewpoint) for task in _tasks(facts))
    chats = tuple(_chat(row, facts, viewpoint) for row in facts.chats)
    to_prepare = sum(row.step in (Step.CLAIM, Step.PUT_ASIDE) for row in pick_ups)
    late = sum(row.tone == Tone.RED for row in pick_ups)
    number = viewpoint.locale.number
    props = TodayProps(
        loading=not facts.known,
        calm=facts.known and not (arrivals or pick_ups or attention or duties or chats),
        headline=_headline(arrivals, to_prepare),
        syncText=sync_words(inputs.status, viewpoint),
        syncTone=Tone.AMBER if viewpoint.offline or inputs.status.needs_attention else Tone.PLAIN,
        arrivedFigure=number(sum(row.arrived for row in arrivals)),
        prepareFigure=number(to_prepare),
        lateFigure=number(late),
        readyFigure=number(sum(row.step == Step.HAND_OVER for row in pick_ups)),
        chatFigure=number(len(chats)),
        dutyFigure=number(len(duties)),
        lateAny=late > 0,
    )
    open_count = sum(row.arrived for row in arrivals) + to_prepare + len(attention)
    return TodayScreen(props, arrivals, pick_ups, attention, duties, chats, open_count)


def _headline(arrivals: tuple[ArrivalRow, ...], to_prepare: int) -> str:
    here = sum(row.arrived for row in arrivals)
    if here:
        return translate("Today", "%n customer(s) waiting", "", here)
    if to_prepare:
        return translate("Today", "%n to prepare", "", to_prepare)
    return translate("Today", "All calm")


def sync_words(status: Status, viewpoint: Viewpoint) -> str:
    """The state of sync in one line."""
    age = viewpoint.locale.age(status.last_contact_at, now=viewpoint.now)
    waiting = translate("Today", "%n action(s) wait for the network", "", status.queued) if status.queued else ""
    if viewpoint.offline:
        return " · ".join(filter(None, (translate("Today", "As of %1").replace("%1", age), waiting)))
    return waiting or translate("Today", "In sync · %1").replace("%1", age)


def _name(facts: TodayFacts, customer_id: str | None) -> str:
    customer = facts.customers.get(customer_id or "")
    return "" if customer is None else full_name(customer.first_name, customer.last_name)


def _visits(facts: TodayFacts, viewpoint: Viewpoint) -> list[Visit]:
    fresh = [row for row in facts.visits if viewpoint.now - row.at < VISIT_FRESH_MS]
    return sorted(fresh, key=lambda row: (row.kind != "arrived", row.at))


def _arrival(row: Visit, facts: TodayFacts, viewpoint: Viewpoint) -> ArrivalRow:
    customer = facts.customers.get(row.customer_id)
    waited_ms = max(0, viewpoint.now - row.at)
    arrived = row.kind == "arrived"
    clock = viewpoint.locale.clock(row.at)
    match row.kind:
        case "arrived":
            line = translate("Today", "In the store since %1")
        case "appointment":
            line = translate("Today", "Appointment at %1")
        case _:
            line = translate("Today", "On the way since %1")
    held = [each for each in facts.reservations if each.customer_id == row.customer_id]
    ready = [article_named(facts.articles, each.sku).name for each in held if each.state == ReservationState.READY]
    waits = translate("Today", "%1 is ready").replace("%1", ready[0]) if ready else ""
    return ArrivalRow(
        visitId=row.visit_id,
        customerId=row.customer_id,
        title=_name(facts, row.customer_id),
        initials="" if customer is None else initials(customer.first_name, customer.last_name),
        line=" · ".join(filter(None, (line.replace("%1", clock), waits))),
        waited=viewpoint.locale.span(waited_ms) if arrived else "",
        waitTone=Tone.RED if arrived and waited_ms >= LONG_WAIT_MS else Tone.AMBER if arrived else Tone.PLAIN,
        arrived=arrived,
    )


def _pick_ups(facts: TodayFacts, viewpoint: Viewpoint) -> tuple[PickUpRow, ...]:
    still = [
        row
        for row in facts.reservations
        if state_at(ReservationState(row.state), row.expires_at, viewpoint.now) in OPEN
    ]
    rows = [(_order(row), _pick_up(row, facts, viewpoint)) for row in still]
    rows.sort(key=lambda pair: pair[0])
    return tuple(row for _, row in rows)[:MAX_ROWS]


def _order(row: Reservation) -> tuple[int, int]:
    stage = {
        ReservationState.CONFIRMED: 0,
        ReservationState.PUT_ASIDE: 1,
        ReservationState.READY: 2,
        ReservationState.REQUESTED: 3,
    }
    due = row.acknowledge_by_at if row.state == ReservationState.CONFIRMED else row.expires_at
    return stage[ReservationState(row.state)], due or row.created_at


def _pick_up(row: Reservation, facts: TodayFacts, viewpoint: Viewpoint) -> PickUpRow:
    words = reservation_words(row, viewpoint, branch=facts.branch)
    article = article_named(facts.articles, row.sku)
    count = f"{viewpoint.locale.number(row.quantity)} × " if row.quantity > 1 else ""
    return PickUpRow(
        reservationId=row.reservation_id,
        customerId=row.customer_id,
        group=_group(words.state),
        title=count + article.name,
        picture=article.image,
        line=" · ".join(filter(None, (_name(facts, row.customer_id), words.origin))),
        standing=words.standing,
        tone=words.tone,
        step=words.step,
        stepText=words.step_text,
    )


def _group(state: ReservationState) -> str:
    match state:
        case ReservationState.CONFIRMED:
            return translate("Today", "To prepare")
        case ReservationState.PUT_ASIDE:
            return translate("Today", "Put aside, not ready yet")
        case ReservationState.READY:
            return translate("Today", "Ready for pick-up")
        case _:
            return translate("Today", "Requested, not confirmed")


def _refused(entry: QueueEntry, viewpoint: Viewpoint) -> DutyRow:
    outcome = entry.outcome
    sentence = ""
    if isinstance(outcome, Rejected | Conflicted):
        sentence = refusal_sentence(outcome.code, outcome.params, viewpoint.locale, detail=outcome.detail)
    when = viewpoint.locale.moment(entry.operation.created_at, now=viewpoint.now)
    conflicted = entry.state is OutboxState.CONFLICTED
    title = translate("Today", "Somebody was first") if conflicted else translate("Today", "Refused by the hub")
    return DutyRow(
        key=f"attention/{entry.operation.id}",
        kind="attention",
        subject=entry.operation.id,
        customerId="",
        title=title,
        line=" · ".join(filter(None, (sentence, when))),
        tone=Tone.RED,
        iconName="warning",
        actionText=translate("Today", "Resolve"),
    )


def _tasks(facts: TodayFacts) -> list[Task]:
    rows = sorted(facts.tasks, key=lambda task: (task.due_at is None, task.due_at or 0, task.kind != "promise"))
    return rows[:MAX_ROWS]


def _duty(task: Task, facts: TodayFacts, viewpoint: Viewpoint) -> DutyRow:
    overdue = task.due_at is not None and task.due_at < viewpoint.now
    when = "" if task.due_at is None else viewpoint.locale.moment(task.due_at, now=viewpoint.now)
    due = translate("Today", "overdue since %1") if overdue else translate("Today", "due %1")
    promise = translate("Today", "promised by %1").replace("%1", task.created_by) if task.kind == "promise" else ""
    return DutyRow(
        key=f"task/{task.task_id}",
        kind="task",
        subject=task.task_id,
        customerId=task.customer_id or "",
        title=task.title,
        line=" · ".join(filter(None, (_name(facts, task.customer_id), due.replace("%1", when) if when else promise))),
        tone=Tone.RED if overdue else Tone.AMBER if task.kind == "promise" else Tone.ACCENT,
        iconName="flag" if task.kind == "promise" else "task",
        actionText=translate("Today", "Done"),
    )


def _chat(row: Conversation, facts: TodayFacts, viewpoint: Viewpoint) -> DutyRow:
    since = row.waiting_since_at or row.changed_at
    waited = viewpoint.locale.span(max(0, viewpoint.now - since))
    channel = facts.channels.get(row.channel, row.channel)
    asked = facts.asked.get(row.conversation_id, "") or row.subject
    return DutyRow(
        key=f"chat/{row.conversation_id}",
        kind="chat",
        subject=row.conversation_id,
        customerId=row.customer_id,
        title=" · ".join(filter(None, (_name(facts, row.customer_id), waited))),
        line=f"“{asked}”" if asked else channel,
        tone=Tone.AMBER,
        iconName="mail" if row.channel == "email" else "chat",
        actionText=translate("Today", "Reply"),
    )
