"""What the hub does by itself: end reservations that ran out, link the audit log.

Nothing depends on it being on time: an open reservation past its expiry *is* expired for everybody who reads it.
"""

import asyncio
from collections.abc import Callable

import psycopg
import structlog

from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.services.operations.stock import end_due
from clienteling.hub.store import audit
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import DatabaseUnavailable

EVERY_S = 5.0
ENDED_AT_MOST = 500
"""Reservations in one round."""

_DUE = """
SELECT reservation_id FROM reservation WHERE closed_at IS NULL AND expires_at <= %s ORDER BY expires_at LIMIT %s
"""
_log = structlog.get_logger("hub")


class Upkeep:
    """``committed`` is called after a round that told devices something. Any number of processes may run it."""

    def __init__(self, database: Database, *, clock: Clock, committed: Callable[[], None]) -> None:
        self._database = database
        self._clock = clock
        self._committed = committed

    async def run(self) -> None:
        """Do a round every few seconds until cancelled."""
        while True:
            await asyncio.sleep(EVERY_S)
            try:
                await asyncio.to_thread(self.round)
            except (psycopg.Error, DatabaseUnavailable) as error:
                _log.warning("upkeep_failed", error=type(error).__name__)

    def round(self) -> int:
        """End what ran out and link the audit log. Returns how many reservations ended."""
        at = now_ms(self._clock)
        with self._database.connection() as conn:
            due = [row[0] for row in conn.execute(_DUE, (at, ENDED_AT_MOST)).fetchall()]
        ended = 0
        for reservation_id in due:
            with self._database.transaction() as conn:
                ended += end_due(conn, reservation_id, at=at)
        if ended:
            self._committed()
        with self._database.transaction() as conn:
            audit.link(conn)
        return ended
