"""An operation in the outbox, and what may become of it. Pure."""

from dataclasses import dataclass, replace
from typing import assert_never

from msgspec import Struct

from clienteling.client.port import OutboxState, QueueEntry
from clienteling.contract.operations import Operation
from clienteling.contract.outcomes import Accepted, AnyOutcome, Conflicted, Rejected, Waiting

OPEN = frozenset({OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING})
"""States in which the hub still has to decide."""

REFUSED = frozenset({OutboxState.CONFLICTED, OutboxState.REJECTED})
"""States in which a person has to decide."""


class Written(Struct, frozen=True):
    """What is stored of an operation: the operation, and who acted, as the screens should name them."""

    operation: Operation
    name: str
    role: str


@dataclass(frozen=True, slots=True)
class Entry:
    """A stored operation with its state. ``retry_at`` (ms): not sent before; ``settled_at`` (ms): final since."""

    written: Written
    state: OutboxState = OutboxState.QUEUED
    outcome: AnyOutcome | None = None
    tries: int = 0
    retry_at: int = 0
    settled_at: int | None = None

    @property
    def operation(self) -> Operation:
        """What was done."""
        return self.written.operation

    @property
    def id(self) -> str:
        """The idempotency key."""
        return self.written.operation.id

    def shown(self) -> QueueEntry:
        """The entry as the screens see it."""
        return QueueEntry(self.operation, self.state, self.outcome, self.tries, self.settled_at)


def sent(entry: Entry) -> Entry:
    """The entry when a request with it leaves: from now on the hub may have done it."""
    return replace(entry, state=OutboxState.SENT, tries=entry.tries + 1)


def unsent(entry: Entry) -> Entry:
    """The entry when its first request did not leave the device after all."""
    return replace(entry, state=OutboxState.QUEUED, tries=entry.tries - 1)


def decided(entry: Entry, outcome: AnyOutcome, *, now: int, retry_at: int) -> Entry:
    """The entry after the hub's outcome. A final state is never left for another outcome."""
    if entry.state not in OPEN:
        return entry
    match outcome:
        case Accepted():
            return replace(entry, state=OutboxState.ACCEPTED, outcome=outcome, settled_at=now)
        case Conflicted():
            return replace(entry, state=OutboxState.CONFLICTED, outcome=outcome)
        case Rejected():
            return replace(entry, state=OutboxState.REJECTED, outcome=outcome)
        case Waiting():
            return replace(entry, state=OutboxState.WAITING, outcome=outcome, retry_at=retry_at)
    assert_never(outcome)


def dropped(entry: Entry, *, now: int) -> Entry:
    """The entry after a person let go of it."""
    return replace(entry, state=OutboxState.DISCARDED, settled_at=now)
