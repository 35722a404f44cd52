"""What the queue shows: refused ones first, each with what can be done. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.queue.again import REFUSED, can_repeat, refusal_of
from clienteling.client.features.queue.sentences import Told
from clienteling.client.features.wording import class_words, refusal_sentence, state_words
from clienteling.client.port import Link, OutboxState, QueueEntry, Status
from clienteling.client.qt.locale import MINUTE_MS, Locale
from clienteling.client.qt.tone import Tone
from clienteling.contract.operations import OPERATION_CLASS, OperationClass
from clienteling.contract.operations.commerce import AcceptReturn
from clienteling.contract.operations.profile import EditCustomer

translate = QCoreApplication.translate

WAITING: Final = frozenset({OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING})
MAX_ROWS: Final = 500
CLOCK_OFF_MS: Final = 2 * MINUTE_MS


@dataclass(frozen=True, slots=True)
class QueueItem:
    """An entry with its sentence; ``actor`` is who did it."""

    entry: QueueEntry
    told: Told
    actor: str = ""


@dataclass(frozen=True, slots=True)
class QueueInputs:
    """All that the page depends on."""

    status: Status
    now: int
    locale: Locale
    items: tuple[QueueItem, ...] = ()
    discarding: str = ""
    loading: bool = True
    error: str = ""


@dataclass(frozen=True, slots=True)
class QueueRow:
    operationId: str
    section: str
    title: str
    subtitle: str
    words: str
    reason: str
    tone: int
    mark: str
    time: str
    retryText: str
    canChange: bool
    canDiscard: bool
    canWithdraw: bool


@dataclass(frozen=True, slots=True)
class QueueProps:
    loading: bool
    error: str
    summary: str
    lastContact: str
    trouble: str
    offline: bool
    refusedCount: int
    waitingCount: int
    doneCount: int
    more: str
    discardOpen: bool
    discardTitle: str
    discardReason: str


@dataclass(frozen=True, slots=True)
class QueueScreen:
    """Everything at once."""

    props: QueueProps
    rows: tuple[QueueRow, ...]


def derive_queue(inputs: QueueInputs) -> QueueScreen:
    """The page for these inputs."""
    shown = sorted(inputs.items, key=_order)
    rows = tuple(_row(item, inputs) for item in shown[:MAX_ROWS])
    return QueueScreen(_props(inputs, rows, more=len(shown) > MAX_ROWS), rows)


def _order(item: QueueItem) -> tuple[int, int]:
    state, sequence = item.entry.state, item.entry.operation.sequence
    if state in REFUSED:
        return 0, sequence
    return (1, sequence) if state in WAITING else (2, -sequence)


def _row(item: QueueItem, inputs: QueueInputs) -> QueueRow:
    entry, locale = item.entry, inputs.locale
    operation = entry.operation
    refused = entry.state in REFUSED
    return QueueRow(
        operation.id,
        _section(entry.state),
        item.told.sentence,
        _about(item),
        state_words(entry.state),
        _reason(entry, locale),
        _tone(entry.state),
        _mark(entry.state),
        locale.moment(operation.created_at, now=inputs.now),
        _retry_text(entry, locale) if can_repeat(entry) else "",
        refused and bool(item.told.argument),
        refused,
        entry.state is OutboxState.QUEUED,
    )


def _about(item: QueueItem) -> str:
    parts = [item.told.about, item.actor]
    if item.entry.operation.offline:
        parts.append(translate("Queue", "without a network"))
    return " · ".join(filter(None, parts))


def _retry_text(entry: QueueEntry, locale: Locale) -> str:
    """What the button says: where the hub's own value is known, what will stand there afterwards."""
    body, refusal = entry.operation.body, refusal_of(entry)
    params = {} if refusal is None else refusal.params
    now = params.get("now")
    if isinstance(body, EditCustomer) and "yours" in params:
        return translate("Queue", "Keep “%1”").replace("%1", str(params["yours"]))
    if isinstance(body, AcceptReturn) and isinstance(now, int):
        return translate("Queue", "Refund %1").replace("%1", locale.money(now, body.currency))
    return translate("Queue", "Try again")


def _tone(state: OutboxState) -> Tone:
    if state in REFUSED:
        return Tone.RED
    if state in WAITING:
        return Tone.AMBER
    return Tone.ACCENT if state is OutboxState.ACCEPTED else Tone.PLAIN


def _mark(state: OutboxState) -> str:
    if state in REFUSED:
        return "warning"
    if state in WAITING:
        return "send" if state is OutboxState.SENT else "queue"
    return "check" if state is OutboxState.ACCEPTED else "trash"


def _section(state: OutboxState) -> str:
    if state in REFUSED:
        return translate("Queue", "Needs you")
    return translate("Queue", "Waiting") if state in WAITING else translate("Queue", "Done")


def _reason(entry: QueueEntry, locale: Locale) -> str:
    refusal = refusal_of(entry)
    if refusal is not None:
        return refusal_sentence(refusal.code, refusal.params, locale, detail=refusal.detail)
    holds_already = OPERATION_CLASS[type(entry.operation.body)] is OperationClass.FREE
    if entry.state in WAITING and not holds_already:
        return class_words(type(entry.operation.body))
    return ""


def _props(inputs: QueueInputs, rows: tuple[QueueRow, ...], *, more: bool) -> QueueProps:
    states = [item.entry.state for item in inputs.items]
    waiting = sum(state in WAITING for state in states)
    refused = sum(state in REFUSED for state in states)
    discarding = next((row for row in rows if row.operationId == inputs.discarding), None)
    return QueueProps(
        loading=inputs.loading,
        error=inputs.error,
        summary=_summary(waiting, refused, inputs),
        lastContact=_last_contact(inputs),
        trouble=_trouble(inputs.status),
        offline=inputs.status.link in (Link.OFFLINE, Link.REFUSED),
        refusedCount=refused,
        waitingCount=waiting,
        doneCount=sum(state is OutboxState.ACCEPTED for state in states),
        more=translate("Queue", "Older ones are not shown") if more else "",
        discardOpen=discarding is not None,
        discardTitle="" if discarding is None else discarding.title,
        discardReason="" if discarding is None else discarding.reason,
    )


def _last_contact(inputs: QueueInputs) -> str:
    contact = inputs.status.last_contact_at
    if contact is None:
        return translate("Queue", "No contact with the hub yet")
    age = inputs.locale.age(contact, now=inputs.now)
    return translate("Queue", "Last contact with the hub: %1").replace("%1", age)


def _trouble(status: Status) -> str:
    """What a person can do so that the queue moves again; empty when nothing stands in its way."""
    if status.link is Link.REFUSED:
        return status.reason or translate("Queue", "The hub does not accept this device. Ask a manager.")
    if status.link is Link.ONLINE and abs(status.clock_off_ms) >= CLOCK_OFF_MS:
        minutes = abs(status.clock_off_ms) // MINUTE_MS
        return translate("Queue", "The clock of this device is %n min off. Set it right.", "", minutes)
    return ""


def _summary(waiting: int, refused: int, inputs: QueueInputs) -> str:
    if refused:
        return translate("Queue", "%n refused: decide what happens", "", refused)
    if waiting and inputs.status.link in (Link.OFFLINE, Link.REFUSED):
        return translate("Queue", "%n safe on this device until the network is back", "", waiting)
    if waiting:
        return translate("Queue", "%n on the way", "", waiting)
    return translate("Queue", "Everything is at the hub")
