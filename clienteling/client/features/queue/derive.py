"""What the queue page shows. Pure."""

from dataclasses import dataclass
from typing import Final, assert_never

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.queue.again import REFUSED, can_repeat, refusal_of
from clienteling.client.features.queue.reading import Queued
from clienteling.client.features.queue.sentences import sentence
from clienteling.client.features.wording import WITHOUT_NETWORK, class_words, refusal_sentence, state_words
from clienteling.client.port import Link, OutboxState, Status
from clienteling.client.qt.locale import MINUTE_MS, Locale
from clienteling.client.qt.tone import Tone
from clienteling.contract.operations import OPERATION_CLASS, OperationClass
from clienteling.contract.operations.commerce import AcceptReturn
from clienteling.contract.operations.profile import EditCustomer
from clienteling.contract.refusals import Refused

translate = QCoreApplication.translate

MAX_OPEN: Final = 200
MAX_DONE: Final = 50
CLOCK_OFF_MS: Final = 2 * MINUTE_MS

ON_ITS_WAY: Final = frozenset({OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING})


@dataclass(frozen=True, slots=True)
class QueueInputs:
    """All that the page depends on. ``discarding`` is the operation that waits for a yes."""

    status: Status
    now: int
    locale: Locale
    items: tuple[Queued, ...] = ()
    loading: bool = True
    discarding: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class ActionRow:
    operationId: str
    group: str
    title: str
    subtitle: str
    phase: str
    tone: int
    iconName: str
    outcome: str
    customerId: str
    openText: str
    againText: str
    canDiscard: bool
    canWithdraw: bool


@dataclass(frozen=True, slots=True)
class QueueProps:
    loading: bool
    error: str
    empty: bool
    settled: bool
    more: str
    waiting: str
    refused: str
    done: str
    anyRefused: bool
    anyWaiting: bool
    linkTitle: str
    linkText: str
    linkTone: int
    linkIcon: str
    lastContact: str
    clockText: str
    syncing: bool
    discardOpen: bool
    discardTitle: str


@dataclass(frozen=True, slots=True)
class QueueScreen:
    """Everything at once."""

    props: QueueProps
    rows: tuple[ActionRow, ...]


def derive_queue(inputs: QueueInputs) -> QueueScreen:
    """The page for these inputs: refused ones first, then what is on its way in its order, then what is done."""
    refused = [item for item in inputs.items if item.entry.state in REFUSED]
    going = [item for item in inputs.items if item.entry.state in ON_ITS_WAY]
    done = [item for item in inputs.items if item.entry.state in (OutboxState.ACCEPTED, OutboxState.DISCARDED)]
    done.sort(key=lambda item: -(item.entry.settled_at or 0))
    open_items = (refused + going)[:MAX_OPEN]
    rows = tuple(_row(item, inputs) for item in (*open_items, *done[:MAX_DONE]))
    hidden = len(inputs.items) - len(rows)
    return QueueScreen(_props(inputs, len(refused), len(going), len(done), hidden), rows)


def _row(item: Queued, inputs: QueueInputs) -> ActionRow:
    entry, subject = item.entry, item.subject
    refusal = refusal_of(entry)
    tone, icon, group = _look(entry.state)
    return ActionRow(
        operationId=entry.operation.id,
        group=group,
        title=_title(item, inputs.locale),
        subtitle=_when(item, inputs),
        phase=state_words(entry.state),
        tone=tone,
        iconName=icon,
        outcome=_outcome(item, inputs),
        customerId=subject.customer_id,
        openText=translate("Queue", "Open %1").replace("%1", subject.customer) if subject.customer_id else "",
        againText=_again_text(item, inputs) if can_repeat(entry) else "",
        canDiscard=refusal is not None,
        canWithdraw=entry.state is OutboxState.QUEUED,
    )


def _title(item: Queued, locale: Locale) -> str:
    return sentence(item.entry.operation.body, item.subject, locale)


def _look(state: OutboxState) -> tuple[Tone, str, str]:
    match state:
        case OutboxState.REJECTED | OutboxState.CONFLICTED:
            return Tone.RED, "warning", translate("Queue", "Needs you")
        case OutboxState.QUEUED | OutboxState.WAITING:
            return Tone.AMBER, "queue", translate("Queue", "On its way")
        case OutboxState.SENT:
            return Tone.AMBER, "send", translate("Queue", "On its way")
        case OutboxState.ACCEPTED:
            return Tone.ACCENT, "check", translate("Queue", "Settled")
        case OutboxState.DISCARDED:
            return Tone.PLAIN, "trash", translate("Queue", "Settled")
        case _:
            assert_never(state)


def _when(item: Queued, inputs: QueueInputs) -> str:
    operation, locale = item.entry.operation, inputs.locale
    parts = [item.actor, locale.moment(operation.created_at, now=inputs.now)]
    if operation.offline:
        parts.append(translate("Queue", "done without a network"))
    return " · ".join(filter(None, parts))


def _outcome(item: Queued, inputs: QueueInputs) -> str:
    entry, locale = item.entry, inputs.locale
    refusal = refusal_of(entry)
    if refusal is not None:
        return refusal_sentence(refusal.code, refusal.params, locale, detail=refusal.detail)
    match entry.state:
        case OutboxState.QUEUED if OPERATION_CLASS[type(entry.operation.body)] is OperationClass.FREE:
            return translate("Queue", "Nothing to do: it goes out by itself")
        case OutboxState.QUEUED:
            return class_words(type(entry.operation.body))
        case OutboxState.SENT:
            return translate("Queue", "The hub may have done it already; the answer comes with the next contact.")
        case OutboxState.WAITING:
            return translate("Queue", "It goes out when the one before it is settled.")
        case OutboxState.ACCEPTED if entry.settled_at is not None:
            text = translate("Queue", "The hub has it since %1")
            return text.replace("%1", locale.moment(entry.settled_at, now=inputs.now))
        case OutboxState.DISCARDED if entry.settled_at is not None:
            text = translate("Queue", "Dropped %1; nothing was changed")
            return text.replace("%1", locale.moment(entry.settled_at, now=inputs.now))
        case _:
            return ""


def _again_text(item: Queued, inputs: QueueInputs) -> str:
    refusal, body = refusal_of(item.entry), item.entry.operation.body
    if refusal is not None and isinstance(body, EditCustomer) and refusal.code == Refused.EDITED_BY_OTHER:
        return translate("Queue", "Keep “%1”").replace("%1", str(refusal.params.get("yours", "")))
    now = None if refusal is None else refusal.params.get("now")
    if isinstance(body, AcceptReturn) and isinstance(now, int):
        return translate("Queue", "Accept %1").replace("%1", inputs.locale.money(now, body.currency))
    return translate("Queue", "Do it again")


def _props(inputs: QueueInputs, refused: int, going: int, done: int, hidden: int) -> QueueProps:
    status, locale, now = inputs.status, inputs.locale, inputs.now
    tone, icon, title, text = _link(inputs, going)
    discarding = next((item for item in inputs.items if item.entry.operation.id == inputs.discarding), None)
    contact = status.last_contact_at
    return QueueProps(
        loading=inputs.loading,
        error=inputs.error,
        empty=not inputs.loading and not inputs.items,
        settled=not inputs.loading and not refused and not going and bool(inputs.items),
        more=translate("Queue", "and %n more", "", hidden) if hidden else "",
        waiting=locale.number(going),
        refused=locale.number(refused),
        done=locale.number(done),
        anyRefused=refused > 0,
        anyWaiting=going > 0,
        linkTitle=title,
        linkText=text,
        linkTone=tone,
        linkIcon=icon,
        lastContact=locale.age(contact, now=now) if contact is not None else translate("Queue", "never yet"),
        clockText=_clock(status),
        syncing=status.link is Link.SYNCING,
        discardOpen=discarding is not None,
        discardTitle=""
        if discarding is None
        else sentence(discarding.entry.operation.body, discarding.subject, locale),
    )


def _link(inputs: QueueInputs, going: int) -> tuple[Tone, str, str, str]:
    status = inputs.status
    match status.link:
        case Link.ONLINE:
            return Tone.ACCENT, "cloud", translate("Queue", "The hub is there"), status.reason
        case Link.SYNCING:
            return Tone.ACCENT, "sync", translate("Queue", "Talking to the hub"), status.reason
        case Link.STARTING:
            return Tone.AMBER, "sync", translate("Queue", "Looking for the hub"), status.reason
        case Link.REFUSED:
            reason = status.reason or translate("Queue", "The hub does not accept this device.")
            return Tone.RED, "warning", translate("Queue", "Not accepted by the hub"), reason
        case Link.OFFLINE:
            since = status.offline_since_at
            title = translate("Queue", "No network")
            if since is not None:
                moment = inputs.locale.moment(since, now=inputs.now)
                title = translate("Queue", "No network since %1").replace("%1", moment)
            return Tone.AMBER, "offline", title, _kept(going)
        case _:
            assert_never(status.link)


def _kept(going: int) -> str:
    if going:
        return translate("Queue", "Nothing is lost: %n kept on this device, sent in order later.", "", going)
    return translate("Queue", "What you do now is kept on this device and sent later.")


def _clock(status: Status) -> str:
    if abs(status.clock_off_ms) < CLOCK_OFF_MS or status.link in WITHOUT_NETWORK:
        return ""
    minutes = abs(status.clock_off_ms) // MINUTE_MS
    return translate("Queue", "This device's clock is %n min off. Set it in the system's settings.", "", minutes)
