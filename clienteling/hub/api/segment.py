"""The Segment HTTP API: a web shop's own SDK works unchanged with this hub as its host.

Authorization is HTTP Basic with the write key as user name. 200 means that the calls are stored. A call that cannot be
used is set aside and never spoils its neighbours. SDKs send again on 429 and 5xx, and drop on any other answer.
"""

from litestar import Response, Router, post
from litestar.di import Provide
from litestar.handlers import HTTPRouteHandler
from litestar.params import RawBody
from msgspec import Struct

from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import now_ms
from clienteling.hub.api.documented import PROBLEMS, taking
from clienteling.hub.api.given import GivenClock, GivenDatabase, GivenWaker
from clienteling.hub.api.keys import GivenKey, write_key
from clienteling.hub.api.problems import AnyRequest, answer
from clienteling.hub.services.attempts import in_transaction
from clienteling.hub.services.ingest.calls import (
    TYPES,
    LiveBatch,
    LiveSingle,
    TooLarge,
    read_batch,
    read_single,
    unpacked,
)
from clienteling.hub.services.ingest.receive import receive

BATCH = "batch"


class Stored(Struct, frozen=True):
    """The calls are stored: new ones, ones that were known already, and ones set aside because they cannot be used."""

    success: bool
    stored: int
    repeated: int
    aside: int


def _route(kind: str) -> HTTPRouteHandler:
    """A handler for each path: Litestar runs a threaded handler of several paths only for the first of them."""

    @post(
        f"/{kind}",
        status_code=200,
        sync_to_thread=True,
        responses=PROBLEMS,
        operation_id=f"segment_{kind}",
        operation_class=taking(LiveBatch if kind == BATCH else LiveSingle),
    )
    def segment_call(
        request: AnyRequest, body: RawBody, key: GivenKey, database: GivenDatabase, clock: GivenClock, waker: GivenWaker
    ) -> Stored:
        """Segment specification, version 2. A batch is ``{"batch": [...], "sentAt": ...}``, at most 500 KB."""
        at = now_ms(clock)
        data = unpacked(body, encoding=request.headers.get("Content-Encoding", ""))
        calls = read_batch(data, received_at=at) if kind == BATCH else read_single(data, kind, received_at=at)
        received = in_transaction(database, lambda conn: receive(conn, calls, key, received_at=at))
        if received.stored:
            waker.wake()
        return Stored(True, received.stored, received.repeated, received.aside)

    return segment_call


def _too_large(_: AnyRequest, error: TooLarge) -> Response[bytes]:
    return answer(ProblemCode.TOO_LARGE, str(error))


SEGMENT_ROUTER = Router(
    "/v1",
    route_handlers=[_route(kind) for kind in (BATCH, *TYPES)],
    dependencies={"key": Provide(write_key, sync_to_thread=True)},
    exception_handlers={TooLarge: _too_large},
    tags=["Web events"],
)
