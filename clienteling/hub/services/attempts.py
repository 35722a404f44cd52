"""Work in one transaction, tried again when another transaction was in the way."""

import random
import time
from collections.abc import Callable
from typing import TypeVar

from psycopg import errors

from clienteling.hub.store.database import Connection, Database

T = TypeVar("T")

MAX_ATTEMPTS = 6
PAUSE_S = 0.01
"""The longest first pause between two attempts; it doubles, and is drawn at random."""

_AGAIN = (errors.DeadlockDetected, errors.SerializationFailure, errors.UniqueViolation, errors.LockNotAvailable)


def in_transaction(database: Database, work: Callable[[Connection], T]) -> T:
    """What ``work`` returns, committed. Raises what it raises, and the last obstacle after :data:`MAX_ATTEMPTS`."""
    for attempt in range(MAX_ATTEMPTS - 1):
        try:
            with database.transaction() as conn:
                return work(conn)
        except _AGAIN:
            time.sleep(random.uniform(0, PAUSE_S * 2**attempt))
    with database.transaction() as conn:
        return work(conn)
