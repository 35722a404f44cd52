"""What the queue shows: refused ones first, each with what can be done. Pure."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.queue.sentences import Told
from clienteling.client.features.wording import class_words, refusal_sentence, state_words
from clienteling.client.port import Link, OutboxState, QueueEntry, Status
from clienteling.client.qt.locale import Locale
from clienteling.contract.outcomes import Conflicted, Rejected
from clienteling.contract.refusals import Refused

translate = QCoreApplication.translate

REFUSED: Final = frozenset({OutboxState.REJECTED, OutboxState.CONFLICTED})
WAITING: Final = frozenset({OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING})
WORTH_ANOTHER_TRY: Final = frozenset(
    {
        Refused.OUT_OF_STOCK,
        Refused.BRANCH_CLOSED,
        Refused.SESSION_UNKNOWN,
        Refused.KEY_REUSED,
        Refused.CLAIMED_BY_OTHER,
        Refused.UNKNOWN_CUSTOMER,
        Refused.UNKNOWN_RECORD,
        Refused.NOT_PERMITTED,
        Refused.CART_TAKEN,
    }
)
MAX_ROWS: Final = 500


@dataclass(frozen=True, slots=True)
class QueueItem:
    """An entry with its sentence."""

    entry: QueueEntry
    told: Told


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
    canRetry: bool
    canChange: bool
    canDiscard: bool
    canWithdraw: bool


@dataclass(frozen=True, slots=True)
class QueueProps:
    loading: bool
    error: str
    summary: str
    lastContact: str
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
    shown = sorted((item for item in inputs.items if item.entry.state is not OutboxState.DISCARDED), key=_order)
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
    code = entry.outcome.code if isinstance(entry.outcome, Rejected | Conflicted) else ""
    return QueueRow(
        operation.id,
        _section(entry.state),
        item.told.sentence,
        item.told.about,
        state_words(entry.state),
        _reason(entry, locale),
        3 if refused else 2 if entry.state in WAITING else 1,
        "warning" if refused else "queue" if entry.state in WAITING else "check",
        locale.moment(operation.created_at, now=inputs.now),
        refused and code in WORTH_ANOTHER_TRY,
        refused and bool(item.told.argument),
        refused,
        entry.state is OutboxState.QUEUED,
    )


def _section(state: OutboxState) -> str:
    if state in REFUSED:
        return translate("Queue", "Needs you")
    return translate("Queue", "Waiting") if state in WAITING else translate("Queue", "Done")


def _reason(entry: QueueEntry, locale: Locale) -> str:
    if isinstance(entry.outcome, Rejected | Conflicted):
        return refusal_sentence(entry.outcome.code, entry.outcome.params, locale, detail=entry.outcome.detail)
    if entry.state in WAITING:
        return class_words(type(entry.operation.body))
    return ""


def _props(inputs: QueueInputs, rows: tuple[QueueRow, ...], *, more: bool) -> QueueProps:
    states = [item.entry.state for item in inputs.items]
    waiting = sum(state in WAITING for state in states)
    refused = sum(state in REFUSED for state in states)
    discarding = next((row for row in rows if row.operationId == inputs.discarding), None)
    contact = inputs.status.last_contact_at
    return QueueProps(
        loading=inputs.loading,
        error=inputs.error,
        summary=_summary(waiting, refused, inputs),
        lastContact=""
        if contact is None
        else translate("Queue", "Last contact with the hub: %1").replace(
            "%1", inputs.locale.moment(contact, now=inputs.now)
        ),
        offline=inputs.status.link in (Link.OFFLINE, Link.REFUSED),
        refusedCount=refused,
        waitingCount=waiting,
        doneCount=sum(state is OutboxState.ACCEPTED for state in states),
        more=translate("Queue", "Older ones are not shown") if more else "",
        discardOpen=discarding is not None,
        discardTitle="" if discarding is None else discarding.title,
        discardReason="" if discarding is None else discarding.reason,
    )


def _summary(waiting: int, refused: int, inputs: QueueInputs) -> str:
    if refused:
        return translate("Queue", "%n refused: decide what happens", "", refused)
    if waiting and inputs.status.link in (Link.OFFLINE, Link.REFUSED):
        return translate("Queue", "%n safe on this device until the network is back", "", waiting)
    if waiting:
        return translate("Queue", "%n on the way", "", waiting)
    return translate("Queue", "Everything has arrived")
