"""The live feed: one pump a process reads the feed, encodes each scope's page once and hands it to all who follow.

NOTIFY wakes the pump; it also looks by itself, so a lost wake-up costs a moment and not a change. A follower that does
not keep up is let go: it comes back with its cursor and misses nothing.
"""

import asyncio
import contextlib
from collections.abc import AsyncGenerator, AsyncIterator
from dataclasses import dataclass, field

import psycopg

from clienteling.contract.codec import to_json
from clienteling.contract.cursor import Position, cursor_text, read_cursor
from clienteling.contract.limits import LIVE_HEARTBEAT_S
from clienteling.contract.sync import ChangePage
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.wake import CHANNEL

QUEUED_PAGES = 64
LOOK_EVERY_S = 1.0
PROGRESS_EVERY_S = 2.5
"""How often a follower's cursors are moved on when only other scopes changed."""
SOONER_S = 0.005
"""How soon the pump looks again while entries are waiting for an older transaction to end; doubles up to the above."""

_TOUCHED = "SELECT DISTINCT scope FROM feed WHERE (xid, seq) > (%s::xid8, %s) AND xid < %s::xid8"
_HELD_BACK = "SELECT EXISTS (SELECT FROM feed WHERE xid >= %s::xid8)"


@dataclass(frozen=True, slots=True)
class Event:
    """A page of a scope, ready to send, and the place it brings its reader to."""

    scope: str
    position: Position
    data: bytes


@dataclass(eq=False, slots=True)
class Follower:
    """One connection and what waits to be sent to it."""

    scopes: tuple[str, ...]
    queue: "asyncio.Queue[Event]" = field(default_factory=lambda: asyncio.Queue(QUEUED_PAGES))
    let_go: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass(frozen=True, slots=True)
class _Round:
    events: list[Event]
    position: Position
    held_back: bool


class LiveFeed:
    """The pump and those who follow it. Runs on one event loop."""

    def __init__(self, database: Database, *, epoch: str) -> None:
        self._database = database
        self._epoch = epoch
        self._followers: dict[str, set[Follower]] = {}
        self._position: Position | None = None
        self._between_rounds = asyncio.Lock()
        self._woken = asyncio.Event()

    async def run(self) -> None:
        """Pump until cancelled."""
        listener = asyncio.create_task(self._listen())
        pause = LOOK_EVERY_S
        try:
            while True:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._woken.wait(), pause)
                self._woken.clear()
                held_back = await self._round()
                soon = SOONER_S if pause >= LOOK_EVERY_S else pause * 2
                pause = min(soon, LOOK_EVERY_S) if held_back else LOOK_EVERY_S
        finally:
            listener.cancel()

    async def _round(self) -> bool:
        """Hand out what is new. Whether entries wait for an older transaction to end."""
        async with self._between_rounds:
            if self._position is None or not self._followers:
                self._position = None
                return False
            try:
                done = await asyncio.to_thread(self._read, self._position, frozenset(self._followers))
            except (psycopg.Error, DatabaseUnavailable):
                return False
            except feed.FeedPruned:
                self._let_all_go()
                return False
            for event in done.events:
                self._hand_out(event)
            self._position = done.position
            return done.held_back

    async def follow(self, cursors: dict[str, Position]) -> AsyncGenerator[Event | None, None]:
        """Events of these scopes from their places on, without end; ``None`` when nothing was said for a while.

        Ends when the reader is too slow or has to take a snapshot. Raises ``psycopg.Error`` or
        :class:`DatabaseUnavailable` while catching up.
        """
        follower = Follower(tuple(cursors))
        reached = dict(cursors)
        await self._register(follower)
        try:
            async for event in self._catch_up(reached):
                yield event
            quiet_s = 0.0
            while not follower.let_go.is_set():
                news = await self._next(follower, reached)
                quiet_s = 0.0 if news else quiet_s + PROGRESS_EVERY_S
                for event in news:
                    yield event
                if quiet_s >= LIVE_HEARTBEAT_S:
                    quiet_s = 0.0
                    yield None
        except feed.FeedPruned:
            return
        finally:
            self._leave(follower)

    async def _register(self, follower: Follower) -> None:
        """From now on the pump serves the follower; what was before, it catches up itself, so nothing lies between."""
        async with self._between_rounds:
            if self._position is None:
                self._position = await asyncio.to_thread(self._horizon)
            for scope in follower.scopes:
                self._followers.setdefault(scope, set()).add(follower)

    def _let_all_go(self) -> None:
        """The feed is not complete any more: all come back, are told so, and take snapshots."""
        self._position = None
        for follower in set().union(*self._followers.values()):
            follower.let_go.set()

    def _leave(self, follower: Follower) -> None:
        for scope in follower.scopes:
            self._followers[scope].discard(follower)
            if not self._followers[scope]:
                del self._followers[scope]

    async def _next(self, follower: Follower, reached: dict[str, Position]) -> list[Event]:
        """What comes next: a page, or the cursors moved on when other scopes changed, or nothing."""
        try:
            news = [await asyncio.wait_for(follower.queue.get(), PROGRESS_EVERY_S)]
        except TimeoutError:
            if follower.let_go.is_set():
                return []
            position = self._position or Position(0, 0)
            news = [_progress(scope, self._epoch, position) for scope in follower.scopes]
        news = [event for event in news if event.position > reached[event.scope]]
        reached.update({event.scope: event.position for event in news})
        return news

    async def _catch_up(self, reached: dict[str, Position]) -> AsyncIterator[Event]:
        for scope in tuple(reached):
            more = True
            while more:
                page = await asyncio.to_thread(self._page, scope, reached[scope])
                event, more = _event(page), page.more
                reached[scope] = event.position
                yield event

    def _page(self, scope: str, after: Position) -> ChangePage:
        with self._database.connection() as conn:
            return feed.read(conn, scope, after, epoch=self._epoch)

    def _horizon(self) -> Position:
        with self._database.connection() as conn:
            return feed.horizon(conn)

    def _read(self, start: Position, followed: frozenset[str]) -> _Round:
        with self._database.connection() as conn:
            bound = feed.horizon(conn)
            feed.check_kept(conn, start)
            rows = conn.execute(_TOUCHED, (str(start.xid), start.seq, str(bound.xid))).fetchall()
            events: list[Event] = []
            for scope in followed.intersection(row[0] for row in rows):
                events.extend(self._events(conn, scope, start))
            held = conn.execute(_HELD_BACK, (str(bound.xid),)).fetchone()
            return _Round(events, max(start, bound), held is not None and bool(held[0]))

    def _events(self, conn: Connection, scope: str, after: Position) -> list[Event]:
        page = feed.read(conn, scope, after, epoch=self._epoch)
        events = [_event(page)]
        while page.more:
            page = feed.read(conn, scope, events[-1].position, epoch=self._epoch)
            events.append(_event(page))
        return events

    def _hand_out(self, event: Event) -> None:
        for follower in tuple(self._followers.get(event.scope, ())):
            try:
                follower.queue.put_nowait(event)
            except asyncio.QueueFull:
                follower.let_go.set()

    async def _listen(self) -> None:
        while True:
            with contextlib.suppress(psycopg.Error, OSError):
                async with await psycopg.AsyncConnection.connect(self._database.url, autocommit=True) as conn:
                    await conn.execute(f"LISTEN {CHANNEL}")
                    self._woken.set()
                    async for _ in conn.notifies():
                        self._woken.set()
            await asyncio.sleep(LOOK_EVERY_S)


def _event(page: ChangePage) -> Event:
    _, position = read_cursor(page.cursor)
    return Event(page.scope, position, b"event: changes\ndata: " + to_json(page) + b"\n\n")


def _progress(scope: str, epoch: str, position: Position) -> Event:
    """An empty page that only moves a cursor on."""
    return _event(ChangePage(scope, cursor_text(epoch, position), (), more=False))
