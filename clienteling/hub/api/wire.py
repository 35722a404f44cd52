"""What every answer carries, and which protocol is spoken."""

from collections.abc import Awaitable, Callable

from litestar.datastructures import MutableScopeHeaders
from litestar.types import HTTPResponseStartEvent, Message, Scope

from clienteling.contract.problems import ProblemCode
from clienteling.contract.version import EPOCH_HEADER, HUB_TIME_HEADER, PROTOCOL_VERSION, VERSION_HEADER
from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.api.problems import AnyRequest
from clienteling.hub.services.access.refused import AccessRefused


def wire_headers(*, epoch: str, clock: Clock) -> Callable[[Message, Scope], Awaitable[None]]:
    """The hook that adds version, epoch and the hub's time to each answer."""

    async def add(message: Message, scope: Scope) -> None:
        if message["type"] != "http.response.start":
            return
        start: HTTPResponseStartEvent = message
        headers = MutableScopeHeaders(start)
        headers[VERSION_HEADER] = str(PROTOCOL_VERSION)
        headers[EPOCH_HEADER] = epoch
        headers[HUB_TIME_HEADER] = str(now_ms(clock))
        headers["X-Content-Type-Options"] = "nosniff"
        headers.setdefault("Cache-Control", "no-store")

    return add


def refuse_other_versions(request: AnyRequest) -> None:
    """Raises :class:`AccessRefused` for a protocol the hub does not speak."""
    spoken = request.headers.get(VERSION_HEADER, str(PROTOCOL_VERSION))
    if spoken != str(PROTOCOL_VERSION):
        raise AccessRefused(
            ProblemCode.VERSION_MISMATCH,
            f"This hub speaks version {PROTOCOL_VERSION}. Work in the queue is kept; update the older of the two.",
        )
