"""The shell around the pure parts of sync: one loop that keeps the replica, one that empties the outbox.

A round: ask who the hub is, send what waits, bring every scope up to date, compare digests. Then follow the live
stream until it breaks, and begin again after a wait that grows. A timer, a trigger and the start of the program
all begin a round; no state waits for ever.
"""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from random import Random

import apsw
import httpx
from httpx_sse import ServerSentEvent, SSEError

from clienteling.client.outbox.entry import Entry
from clienteling.client.outbox.plan import backoff_ms
from clienteling.client.port import Changed, HubUnreachable, Link, OutboxState
from clienteling.client.replica.apply import Touched, apply_page, drop_scope
from clienteling.client.replica.store import cursors, packs_by_age, packs_opened_before
from clienteling.client.replica.transaction import transaction
from clienteling.client.storage.local import Local, all_reached
from clienteling.client.sync import digest, link, snapshot
from clienteling.client.sync.drain import Drain
from clienteling.client.wire.answer import HubRefused
from clienteling.client.wire.hub import Hub
from clienteling.contract.access import HubInfo
from clienteling.contract.codec import UnreadableError, from_json
from clienteling.contract.outcomes import Accepted
from clienteling.contract.problems import ProblemCode
from clienteling.contract.sync import CHAIN_SCOPE, ChangePage
from clienteling.domain.clock import Clock, now_ms

PAGE_ROWS = 1_000
"""Changes asked for at once: small, so that the writer never holds the interpreter for long."""
DIGEST_EVERY_MS = 600_000
DIGEST_TRIES = 3
MAX_PACKS = 20
"""Visit packs that are kept up to date at once."""
PACK_IS_GONE = frozenset({ProblemCode.NOT_FOUND, ProblemCode.FORBIDDEN, ProblemCode.CURSOR_TOO_OLD})
PACKS_KEPT_MS = 14 * 86_400_000
SETTLING_FIRST_S, SETTLING_LONGEST_S = 0.05, 2.0
RETRY_LONGEST_S = 60.0
_DAMAGED = "The data on this device was damaged and is fetched anew. Your queue is kept."
_DISK = "The disk of this device is full or failing, so nothing new arrives. Free some space; your queue is kept."
_UNREADABLE = "The hub's answer could not be read. Your work is kept on this device."


@dataclass(frozen=True, slots=True)
class Listeners:
    """Who hears what: the link's state, that the device is out of use, what changed, and what the hub decided."""

    link: Callable[[link.LinkState], None]
    revoked: Callable[[], Awaitable[None]]
    changed: Callable[[Changed], None]
    settled: Callable[[tuple[Entry, ...]], None]


class Synchronizer:
    """Sync of one device. Runs on one event loop; disk and hub are awaited."""

    def __init__(
        self, *, hub: Hub, local: Local, branch_scope: str, clock: Clock, random: Random, listeners: Listeners
    ) -> None:
        self._hub, self._local, self._clock, self._random = hub, local, clock, random
        self._scopes = (CHAIN_SCOPE, branch_scope)
        self._listeners = listeners
        self._drain = Drain(hub=hub, local=local, clock=clock, random=random)
        self._again, self._send = asyncio.Event(), asyncio.Event()
        self._pulling = asyncio.Lock()
        self._compared_at = 0
        self.state = link.LinkState()

    def sync_now(self) -> None:
        """Begin a round at once."""
        self._again.set()
        self._send.set()

    def send_now(self) -> None:
        """Something new is in the outbox."""
        self._send.set()

    async def run(self) -> None:
        """Keep in sync until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._keep_replica())
            group.create_task(self._keep_sending())

    async def once(self) -> None:
        """One whole round. Raises ``HubUnreachable`` or ``HubRefused`` (also told to the listeners)."""
        try:
            await self._round()
        except HubUnreachable as error:
            self._became(link.Lost(now_ms(self._clock), str(error)))
            raise
        except HubRefused as refused:
            self._became(link.Refused(now_ms(self._clock), refused.detail, self._hub.clock_off_ms))
            if refused.code == ProblemCode.DEVICE_REVOKED:
                await self._listeners.revoked()
            raise
        except (apsw.CorruptError, apsw.NotADBError) as error:
            await self._local.rebuild()
            self._listeners.changed(Changed(frozenset(), None))
            raise HubUnreachable(_DAMAGED) from error

    async def open_pack(self, page: ChangePage) -> None:
        """Keep a visit pack that the hub just gave; the oldest goes when there are too many."""
        now = now_ms(self._clock)

        def keep(connection: apsw.Connection) -> Touched:
            with transaction(connection):
                connection.execute(
                    "INSERT OR REPLACE INTO followed_scope VALUES (?, ?, 1, ?)", (page.scope, page.cursor, now)
                )
                touched = apply_page(connection, page)
            return touched

        self._told(await self._local.write(keep))
        packs = await self._local.look(packs_by_age)
        for scope in packs[:-MAX_PACKS]:
            await self._forget(scope)

    async def _keep_replica(self) -> None:
        while True:
            self._again.clear()
            retry_after_s: float | None = None
            try:
                await self.once()
                await self._follow()
            except HubUnreachable as error:
                if self.state.link is not Link.OFFLINE:
                    self._became(link.Lost(now_ms(self._clock), str(error)))
            except HubRefused as refused:
                retry_after_s = refused.retry_after_s
            except (apsw.Error, OSError):
                self._became(link.Lost(now_ms(self._clock), _DISK))
            wait_s = backoff_ms(self.state.failures, chance=0.5 + self._random.random() / 2) / 1000
            await _first_of(self._again, timeout_s=max(min(wait_s, RETRY_LONGEST_S), retry_after_s or 0.0))

    async def _keep_sending(self) -> None:
        failures = 0
        wake_at: int | None = None
        while True:
            timeout_s = None if wake_at is None else max(0.0, (wake_at - now_ms(self._clock)) / 1000)
            await _first_of(self._send, timeout_s=timeout_s)
            self._send.clear()
            try:
                wake_at = await self._send_all()
                failures = 0
            except (HubUnreachable, HubRefused, apsw.Error, OSError) as error:
                failures += 1
                wake_at = now_ms(self._clock) + max(1, backoff_ms(failures, chance=0.5 + self._random.random() / 2))
                if not isinstance(error, HubRefused) and self.state.link is not Link.OFFLINE:
                    reason = str(error) if isinstance(error, HubUnreachable) else _DISK
                    self._became(link.Lost(now_ms(self._clock), reason))
                    self._again.set()

    async def _round(self) -> None:
        info = await self._hub.info()
        self._became(link.Reached(now_ms(self._clock), self._hub.clock_off_ms))
        await self._local.store(lambda outbox: outbox.reopen(info.epoch))
        await self._drain.run(self._listeners.settled)
        await self._drop_old()
        for scope in (*self._scopes, *await self._packs()):
            await self._bring_up_to_date(scope)
        await self._compare()
        await self._catch_up()
        self._became(link.Synced(now_ms(self._clock), self._hub.clock_off_ms))
        self._send.set()

    async def _send_all(self) -> int | None:
        wake_at = await self._drain.run(self._listeners.settled)
        await self._catch_up()
        return wake_at

    async def _bring_up_to_date(self, scope: str) -> None:
        known = await self._local.look(cursors)
        if scope in known:
            try:
                await self._pull(scope)
                return
            except HubRefused as refused:
                if scope.startswith("customer:") and refused.code in PACK_IS_GONE:
                    await self._forget(scope)
                    return
                if refused.code != ProblemCode.CURSOR_TOO_OLD:
                    raise
        changed = await snapshot.fetch(
            scope, hub=self._hub, local=self._local, clock=self._clock, progress=self._progressed
        )
        self._listeners.changed(changed)
        await self._pull(scope)

    async def _pull(self, scope: str) -> None:
        async with self._pulling:
            more = True
            while more:
                cursor = (await self._local.look(cursors)).get(scope)
                if cursor is None:
                    return
                page = await self._hub.changes(scope, cursor, limit=PAGE_ROWS)
                await self._apply(page)
                more = page.more

    async def _apply(self, page: ChangePage) -> None:
        def apply(connection: apsw.Connection) -> Touched:
            with transaction(connection):
                touched = apply_page(connection, page)
            return touched

        try:
            self._told(await self._local.write(apply))
        except UnreadableError as error:
            raise HubUnreachable(_UNREADABLE) from error

    async def _catch_up(self) -> None:
        """Pull until the effects of everything accepted are in, so that their overlay can go."""
        pause_s = SETTLING_FIRST_S
        while True:
            followed = await self._local.look(cursors)
            waiting = [
                entry.outcome.cursor
                for entry in self._local.contents.entries
                if entry.state is OutboxState.ACCEPTED and isinstance(entry.outcome, Accepted)
            ]
            changing = [scope for scope in followed if scope != CHAIN_SCOPE]
            if not changing or all(all_reached(followed, cursor) for cursor in waiting):
                return
            for scope in changing:
                await self._pull(scope)
            await asyncio.sleep(pause_s)
            pause_s = min(SETTLING_LONGEST_S, 2 * pause_s)

    async def _compare(self) -> None:
        if now_ms(self._clock) - self._compared_at < DIGEST_EVERY_MS:
            return
        for scope in self._scopes:
            await self._compare_scope(scope)
        self._compared_at = now_ms(self._clock)

    async def _compare_scope(self, scope: str) -> None:
        """What differs in several looks in a row, with changes pulled between them, is really missing."""
        differing: tuple[str, ...] = ()
        for _ in range(DIGEST_TRIES):
            told = await self._hub.digest(scope)
            await self._pull(scope)
            differing = await self._local.look(partial(digest.differing, digest=told))
            if not differing:
                return
        await digest.heal(scope, differing, hub=self._hub, local=self._local)
        self._listeners.changed(Changed(frozenset(differing), None))
        await self._pull(scope)

    async def _follow(self) -> None:
        """Apply the live stream until it breaks (by an exception) or a round is asked for."""
        followed = await self._local.look(cursors)
        async with self._hub.live(followed) as events:
            reading = asyncio.create_task(self._read_events(events))
            asked = asyncio.create_task(self._again.wait())
            try:
                await asyncio.wait({reading, asked}, return_when=asyncio.FIRST_COMPLETED)
                if reading.done():
                    reading.result()
            finally:
                for task in (reading, asked):
                    task.cancel()
                await asyncio.gather(reading, asked, return_exceptions=True)

    async def _read_events(self, events: AsyncIterator[ServerSentEvent]) -> None:
        try:
            async for event in events:
                match event.event:
                    case "hello":
                        info: HubInfo = from_json(event.data, HubInfo)
                        if info.epoch != self._hub.epoch:
                            return
                    case "changes":
                        page: ChangePage = from_json(event.data, ChangePage)
                        await self._apply(page)
                        if page.more:
                            await self._pull(page.scope)
                    case _:
                        pass
        except (httpx.HTTPError, SSEError, UnreadableError) as error:
            raise HubUnreachable(_UNREADABLE) from error

    async def _packs(self) -> list[str]:
        return [scope for scope in await self._local.look(cursors) if scope.startswith("customer:")]

    async def _drop_old(self) -> None:
        now = now_ms(self._clock)
        for scope in await self._local.look(lambda connection: packs_opened_before(connection, now - PACKS_KEPT_MS)):
            await self._forget(scope)
        await self._local.store(lambda outbox: outbox.forget_old(now=now))

    async def _forget(self, scope: str) -> None:
        def forget(connection: apsw.Connection) -> Touched:
            with transaction(connection):
                touched = drop_scope(connection, scope)
            return touched

        self._told(await self._local.write(forget))

    def _progressed(self, progress: float) -> None:
        self._became(link.Progressed(progress))

    def _told(self, touched: Touched) -> None:
        if touched.kinds:
            self._listeners.changed(Changed(frozenset(touched.kinds), touched.named))

    def _became(self, event: link.Event) -> None:
        self.state = link.after(self.state, event)
        self._listeners.link(self.state)


async def _first_of(event: asyncio.Event, *, timeout_s: float | None) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), timeout_s)
