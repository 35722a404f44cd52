"""Sending what the outbox holds. No answer, and no status of any kind, ever removes something from it."""

import asyncio
from collections.abc import Callable
from random import Random

from clienteling.client.outbox.entry import Entry
from clienteling.client.outbox.plan import backoff_ms, plan, smaller
from clienteling.client.port import HubUnreachable, OutboxState, Unreachable
from clienteling.client.storage.local import Local
from clienteling.client.wire.answer import HubRefused
from clienteling.client.wire.hub import Hub
from clienteling.contract.operations import MAX_BATCH
from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import Clock, now_ms

UNDECIDABLE = frozenset({ProblemCode.BAD_REQUEST, ProblemCode.TOO_LARGE, ProblemCode.INTERNAL})
"""Problems that one operation of a batch may have caused: it is found by halving, and held back alone."""
MAX_HELD_IN_A_ROW = 3
"""After so many lonely failures without a success the hub is at fault, not the operations."""


class Drain:
    """The one sender of this device."""

    def __init__(self, *, hub: Hub, local: Local, clock: Clock, random: Random) -> None:
        self._hub, self._local, self._clock, self._random = hub, local, clock, random
        self._one_at_a_time = asyncio.Lock()

    async def run(self, settled: Callable[[tuple[Entry, ...]], None]) -> int | None:
        """Send until nothing may be sent now; ``settled`` hears of what was decided.

        Returns when (ms) something held back may go. Raises ``HubUnreachable`` or ``HubRefused``.
        """
        async with self._one_at_a_time:
            limit, held = MAX_BATCH, 0
            while True:
                next_ = plan(self._local.contents.entries, now=now_ms(self._clock), limit=limit)
                if not next_.send:
                    return next_.wake_at
                try:
                    settled(await self._send(next_.send))
                except HubRefused as refused:
                    if refused.code not in UNDECIDABLE or held >= MAX_HELD_IN_A_ROW:
                        raise
                    if len(next_.send) > 1:
                        limit = smaller(len(next_.send))
                        continue
                    held += 1
                    await self._hold(next_.send[0])
                else:
                    limit, held = min(MAX_BATCH, 2 * limit), 0

    async def _send(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        ids = [entry.id for entry in entries]
        operations = await self._local.store(lambda outbox: outbox.mark_sent(ids))
        if not operations:
            return ()
        try:
            outcomes = await self._hub.operations(operations)
        except HubUnreachable as error:
            if error.why is Unreachable.NO_CONNECTION:
                first = [entry.id for entry in entries if entry.state is OutboxState.QUEUED]
                await self._local.store(lambda outbox: outbox.take_back(first))
            raise
        now = now_ms(self._clock)
        return await self._local.store(lambda outbox: outbox.settle(outcomes, now=now, retry_in=self._wait))

    async def _hold(self, entry: Entry) -> None:
        until = now_ms(self._clock) + max(1, self._wait(entry.tries + 1))
        await self._local.store(lambda outbox: outbox.hold(entry.id, until=until))

    def _wait(self, tries: int) -> int:
        return backoff_ms(tries, chance=self._random.random())
