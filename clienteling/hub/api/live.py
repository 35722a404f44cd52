"""The live stream of a device: server-sent events."""

from collections.abc import AsyncIterator
from typing import Annotated

import anyio.to_thread
import psycopg
from litestar import get
from litestar.params import QueryParameter
from litestar.response import Stream

from clienteling.contract.access import HubInfo
from clienteling.contract.codec import to_json
from clienteling.contract.cursor import Position
from clienteling.contract.problems import ProblemCode
from clienteling.contract.version import PROTOCOL_VERSION
from clienteling.domain.clock import now_ms
from clienteling.hub.api.given import GivenCaller, GivenClock, GivenDatabase, GivenIdentity, GivenLiveFeed, GivenSync
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.scopes import check_scope

MAX_SCOPES = 32
_HEARTBEAT = b": still here\n\n"


@get("/device/live")
async def live(
    caller: GivenCaller,
    database: GivenDatabase,
    sync: GivenSync,
    live_feed: GivenLiveFeed,
    identity: GivenIdentity,
    clock: GivenClock,
    scopes: Annotated[list[str], QueryParameter(name="scope", max_items=MAX_SCOPES)],
    cursors: Annotated[list[str], QueryParameter(name="cursor", max_items=MAX_SCOPES)],
) -> Stream:
    """``hello``, then ``changes`` of each scope after its cursor, as they are committed."""
    if len(scopes) != len(cursors) or len(set(scopes)) != len(scopes):
        raise AccessRefused(ProblemCode.BAD_REQUEST, "Name each scope once, with one cursor each, in order.")
    wanted = dict(zip(map(check_scope, scopes), cursors, strict=True))

    def places() -> dict[str, Position]:
        for scope in wanted:
            sync.check_allowed(scope, caller)
        with database.connection() as conn:
            return {scope: sync.position(conn, cursor) for scope, cursor in wanted.items()}

    start = await anyio.to_thread.run_sync(places)
    hello = HubInfo(identity.hub_id, identity.name, PROTOCOL_VERSION, identity.epoch, now_ms(clock))
    return Stream(_events(live_feed, start, hello), media_type="text/event-stream")


async def _events(live_feed: GivenLiveFeed, start: dict[str, Position], hello: HubInfo) -> AsyncIterator[bytes]:
    yield b"event: hello\ndata: " + to_json(hello) + b"\n\n"
    following = live_feed.follow(start)
    try:
        async for event in following:
            yield _HEARTBEAT if event is None else event.data
    except (psycopg.Error, DatabaseUnavailable):
        return
    finally:
        await following.aclose()


LIVE_ROUTES = [live]
