"""Which operations may be sent now. Pure.

Operations on one subject keep their order; an operation that needs another subject (a customer made on this
device) waits for it. Nothing else waits. Both may go in one batch, in order: the hub decides one after another.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from clienteling.client.outbox.entry import OPEN, Entry
from clienteling.contract.operations import MAX_BATCH, needs_of, subject_of

BACKOFF_FIRST_MS = 1_000
BACKOFF_LONGEST_MS = 300_000
_DOUBLINGS = 20


@dataclass(frozen=True, slots=True)
class Plan:
    """What to send, in order, and when (ms) something held back may go; ``None``: nothing is held back."""

    send: tuple[Entry, ...]
    wake_at: int | None


def plan(entries: Sequence[Entry], *, now: int, limit: int = MAX_BATCH) -> Plan:
    """The next batch out of ``entries``, which are in order of their sequence."""
    held: set[str] = set()
    send: list[Entry] = []
    wake: list[int] = []
    for entry in entries:
        if entry.state not in OPEN:
            continue
        subject, needs = subject_of(entry.operation.body), needs_of(entry.operation.body)
        if entry.retry_at > now:
            wake.append(entry.retry_at)
            held.add(subject)
        elif subject in held or needs in held:
            held.add(subject)
        elif len(send) < min(limit, MAX_BATCH):
            send.append(entry)
        else:
            held.add(subject)
            wake.append(now)
    return Plan(tuple(send), min(wake, default=None))


def backoff_ms(tries: int, *, chance: float) -> int:
    """How long to wait after ``tries`` failures, in ms: full jitter, ``chance`` in [0, 1).

    Source: AWS Architecture Blog, "Exponential Backoff And Jitter" (2015).
    """
    ceiling = min(BACKOFF_LONGEST_MS, BACKOFF_FIRST_MS << min(max(tries, 1) - 1, _DOUBLINGS))
    return int(chance * ceiling)


def smaller(limit: int) -> int:
    """The batch limit after a batch could not be decided: halved, so that one bad operation ends up alone."""
    return max(1, limit // 2)
