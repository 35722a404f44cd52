"""Batches of operations: each decided by itself, so that a bad one never spoils its neighbours."""

import random
import time
from collections.abc import Callable

import msgspec
import psycopg
from psycopg import errors

from clienteling.contract.codec import UnreadableError, from_json
from clienteling.contract.operations import MAX_BATCH, Operation, needs_of, subject_of
from clienteling.contract.outcomes import AnyOutcome, OutcomeBatch, Rejected, Waiting
from clienteling.contract.refusals import Refused
from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.services.operations.actor import Caller
from clienteling.hub.services.operations.transaction import MAX_ID_CHARS, execute
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import DatabaseUnavailable

MAX_ATTEMPTS = 8
BUSY = "hub_busy"
"""The code of ``Waiting`` when the database did not answer: the rest of the batch waits too."""
PAUSE_S = 0.01
"""The longest first pause between two attempts; it doubles, and is drawn at random."""

_AGAIN = (psycopg.OperationalError, psycopg.InterfaceError, errors.UniqueViolation)
"""Deadlocks, lost connections, somebody who was faster: nothing was done, so it may be tried again."""


_NOT_STORABLE = "It holds a character or a number that cannot be stored."


class RawBatch(msgspec.Struct, frozen=True):
    """An ``OperationBatch`` whose operations are read one by one."""

    operations: tuple[msgspec.Raw, ...]


class _Named(msgspec.Struct, frozen=True):
    id: str


class Operations:
    """What the hub does with operations. ``committed`` is called after every commit that wrote something."""

    def __init__(self, database: Database, *, epoch: str, clock: Clock, committed: Callable[[], None]) -> None:
        self._database = database
        self._epoch = epoch
        self._clock = clock
        self._committed = committed

    def submit(self, data: bytes, caller: Caller) -> OutcomeBatch:
        """Decide a batch as it came. Raises :class:`UnreadableError` when it is no batch of at most ``MAX_BATCH``."""
        try:
            batch: RawBatch = from_json(data, RawBatch)
        except RecursionError as error:
            raise UnreadableError("nested too deeply") from error
        if len(batch.operations) > MAX_BATCH:
            raise UnreadableError(f"more than {MAX_BATCH} operations")
        outcomes: list[AnyOutcome] = []
        held: set[str] = set()
        busy = False
        for raw in batch.operations:
            operation = _read(raw)
            if isinstance(operation, Rejected):
                outcomes.append(operation)
                continue
            subjects = {subject_of(operation.body), needs_of(operation.body) or ""}
            if busy:
                outcome: AnyOutcome = Waiting(operation.id, BUSY)
            else:
                outcome = Waiting(operation.id) if subjects & held else self.decide(operation, caller)
            if isinstance(outcome, Waiting):
                busy = busy or outcome.code == BUSY
                held.add(subject_of(operation.body))
            outcomes.append(outcome)
        return OutcomeBatch(tuple(outcomes))

    def decide(self, operation: Operation, caller: Caller) -> AnyOutcome:
        """Decide one operation, once. ``Waiting`` when the database could not do it now."""
        for attempt in range(MAX_ATTEMPTS):
            try:
                with self._database.transaction() as conn:
                    outcome = execute(conn, operation, caller, epoch=self._epoch, at=now_ms(self._clock))
            except (psycopg.DataError, errors.ProgramLimitExceeded):
                return Rejected(operation.id, Refused.INVALID_VALUE, _NOT_STORABLE)
            except _AGAIN:
                time.sleep(random.uniform(0, PAUSE_S * 2**attempt))
                continue
            except DatabaseUnavailable:
                break
            self._committed()
            return outcome
        return Waiting(operation.id, BUSY)


def _read(raw: msgspec.Raw) -> Operation | Rejected:
    data = bytes(raw)
    try:
        operation: Operation = from_json(data, Operation)
    except (UnreadableError, RecursionError) as error:
        name: _Named = from_json(data, _Named)
        return Rejected(name.id[:MAX_ID_CHARS], Refused.INVALID_VALUE, f"Not readable: {str(error)[:MAX_ID_CHARS]}")
    if not 0 < len(operation.id) <= MAX_ID_CHARS or "\x00" in operation.id:
        return Rejected(operation.id[:MAX_ID_CHARS], Refused.INVALID_VALUE, "This is no id for an operation.")
    return operation
