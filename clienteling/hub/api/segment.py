"""The Segment HTTP API: a web shop's own SDK works unchanged with this hub as its host.

Authorization is HTTP Basic with the write key as user name. 200 means that the calls are stored. A call that cannot be
used is set aside and never spoils its neighbours. SDKs send again on 429 and 5xx, and drop on any other answer.
"""

from litestar import Response, Router, post
from litestar.di import Provide
from litestar.params import RawBody
from msgspec import Struct

from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import now_ms
from clienteling.hub.api.documented import PROBLEMS
from clienteling.hub.api.given import GivenClock, GivenDatabase, GivenWaker
from clienteling.hub.api.keys import GivenKey, write_key
from clienteling.hub.api.problems import AnyRequest, answer
from clienteling.hub.services.attempts import in_transaction
from clienteling.hub.services.ingest.calls import TYPES, TooLarge, read_batch, read_single, unpacked
from clienteling.hub.services.ingest.receive import receive


class Stored(Struct, frozen=True):
    """The calls are stored: new ones, ones that were known already, and ones set aside because they cannot be used."""

    success: bool
    stored: int
    repeated: int
    aside: int


@post(["/batch", *(f"/{kind}" for kind in TYPES)], status_code=200, sync_to_thread=True, responses=PROBLEMS)
def segment_call(
    request: AnyRequest, body: RawBody, key: GivenKey, database: GivenDatabase, clock: GivenClock, waker: GivenWaker
) -> Stored:
    """One call, or (``/batch``) many: ``{"batch": [...], "sentAt": ...}``. 32 KB a call, 500 KB in all."""
    at = now_ms(clock)
    kind = request.scope["path"].rstrip("/").rpartition("/")[2]
    data = unpacked(body, encoding=request.headers.get("Content-Encoding", ""))
    calls = read_batch(data, received_at=at) if kind == "batch" else read_single(data, kind, received_at=at)
    received = in_transaction(database, lambda conn: receive(conn, calls, key, received_at=at))
    if received.stored:
        waker.wake()
    return Stored(True, received.stored, received.repeated, received.aside)


def _too_large(_: AnyRequest, error: TooLarge) -> Response[bytes]:
    return answer(ProblemCode.TOO_LARGE, str(error))


SEGMENT_ROUTER = Router(
    "/v1",
    route_handlers=[segment_call],
    dependencies={"key": Provide(write_key, sync_to_thread=True)},
    exception_handlers={TooLarge: _too_large},
    tags=["Web events"],
)
