"""The hub as this device reaches it: one method for each route of PROTOCOL.md.

Raises :class:`HubUnreachable` when the hub cannot be asked and :class:`HubRefused` when it answers with a problem.
"""

import ssl
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import Any, TypeVar
from urllib.parse import quote

import httpx
import truststore
from httpx_sse import EventSource, ServerSentEvent

from clienteling.client.port import HubUnreachable, Unreachable
from clienteling.client.wire.answer import EVENTS_MEDIA_TYPE, FRAME_MEDIA_TYPE, JSON_MEDIA_TYPE, HubRefused, checked
from clienteling.client.wire.proof import Identity
from clienteling.contract.access import Enrolled, EnrolRequest, HubInfo, SignedIn, SignInRequest
from clienteling.contract.codec import UnreadableError, from_json, to_json
from clienteling.contract.limits import LIVE_HEARTBEAT_S
from clienteling.contract.operations import Operation, OperationBatch
from clienteling.contract.outcomes import AnyOutcome, OutcomeBatch
from clienteling.contract.problems import ProblemCode
from clienteling.contract.queries import CustomerHits, PreviewRequest, RefundPreview, StockHits
from clienteling.contract.sync import ChangePage, ScopeDigest, SnapshotManifest
from clienteling.contract.version import EPOCH_HEADER, HUB_TIME_HEADER, PROTOCOL_VERSION, VERSION_HEADER
from clienteling.domain.clock import Clock, now_ms

CONNECT_TIMEOUT_S = 5.0
READ_TIMEOUT_S = 20.0
SILENCE_S = 2.0 * LIVE_HEARTBEAT_S
"""A live stream that says nothing for this long is dead."""
CLOCK_TOLERANCE_MS = 300_000
NEVER_LEFT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
MAX_CONNECTIONS = 8

_THIS_MACHINE = ("127.0.0.1", "::1", "localhost")
"""Hubs that no proxy can reach."""

_UNREACHABLE = "The hub cannot be reached. Your work is kept on this device and sent as soon as it can be."
_CERTIFICATE = "The hub's certificate is not known to this system, so nothing is sent there. Your work is kept."
_GARBLED = "The hub's answer could not be read. Your work is kept on this device."

T = TypeVar("T")


def http_client(hub_url: str) -> httpx.AsyncClient:
    """A client that trusts what the operating system trusts and follows no redirect (portals redirect)."""
    return httpx.AsyncClient(
        base_url=hub_url,
        verify=truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT) if hub_url.startswith("https:") else True,
        timeout=httpx.Timeout(READ_TIMEOUT_S, connect=CONNECT_TIMEOUT_S),
        limits=httpx.Limits(max_connections=MAX_CONNECTIONS),
        follow_redirects=False,
        trust_env=httpx.URL(hub_url).host not in _THIS_MACHINE,
    )


class Hub:
    """Requests of one device. ``clock_off_ms`` is the hub's clock less this device's; ``epoch`` the hub's data."""

    def __init__(self, client: httpx.AsyncClient, *, clock: Clock, identity: Identity | None = None) -> None:
        self._client = client
        self._clock = clock
        self._identity = identity
        self.clock_off_ms = 0
        self.epoch = ""

    async def close(self) -> None:
        """Let go of all connections."""
        await self._client.aclose()

    async def info(self) -> HubInfo:
        """Who answers here."""
        info: HubInfo = await self._ask("GET", "/device/hub", HubInfo)
        return info

    async def enrol(self, request: EnrolRequest) -> Enrolled:
        """Make this device known to the hub."""
        enrolled: Enrolled = await self._ask("POST", "/device/enrol", Enrolled, body=request)
        return enrolled

    async def sign_in(self, request: SignInRequest) -> SignedIn:
        """Begin a person's session."""
        signed_in: SignedIn = await self._ask("POST", "/device/sign-in", SignedIn, body=request)
        return signed_in

    async def snapshot(self, scope: str) -> SnapshotManifest:
        """The frames of a scope."""
        path = f"/device/scopes/{quote(scope, safe='')}/snapshot"
        manifest: SnapshotManifest = await self._ask("GET", path, SnapshotManifest)
        return manifest

    async def frame(self, scope: str, frame: str) -> bytes:
        """The compressed body of one frame."""
        path = f"/device/scopes/{quote(scope, safe='')}/frames/{quote(frame, safe='')}"
        return (await self._send("GET", path, expected=FRAME_MEDIA_TYPE)).content

    async def changes(self, scope: str, cursor: str, *, limit: int) -> ChangePage:
        """What changed in a scope after a cursor."""
        path = f"/device/scopes/{quote(scope, safe='')}/changes"
        page: ChangePage = await self._ask("GET", path, ChangePage, params={"cursor": cursor, "limit": str(limit)})
        return page

    async def digest(self, scope: str) -> ScopeDigest:
        """How many rows a scope has, and a sum over their keys."""
        path = f"/device/scopes/{quote(scope, safe='')}/digest"
        digest: ScopeDigest = await self._ask("GET", path, ScopeDigest)
        return digest

    async def operations(self, operations: tuple[Operation, ...]) -> tuple[AnyOutcome, ...]:
        """Send operations; one outcome for each, in order."""
        batch: OutcomeBatch = await self._ask(
            "POST", "/device/operations", OutcomeBatch, body=OperationBatch(operations)
        )
        if [outcome.id for outcome in batch.outcomes] != [operation.id for operation in operations]:
            raise HubUnreachable(_GARBLED)
        return batch.outcomes

    async def customers(self, text: str) -> CustomerHits:
        """Customers of the whole chain."""
        hits: CustomerHits = await self._ask("GET", "/device/customers", CustomerHits, params={"q": text})
        return hits

    async def customer(self, customer_id: str) -> ChangePage:
        """A visit pack."""
        page: ChangePage = await self._ask("GET", f"/device/customers/{quote(customer_id, safe='')}", ChangePage)
        return page

    async def stock(self, *, product: str = "", sku: str = "") -> StockHits:
        """The chain's figures for a product or an article."""
        params = {"product": product} if product else {"sku": sku}
        hits: StockHits = await self._ask("GET", "/device/stock", StockHits, params=params)
        return hits

    async def preview(self, request: PreviewRequest) -> RefundPreview:
        """The refund of a return as the hub would accept it."""
        preview: RefundPreview = await self._ask("POST", "/device/returns/preview", RefundPreview, body=request)
        return preview

    @asynccontextmanager
    async def live(self, cursors: Mapping[str, str]) -> AsyncIterator[AsyncIterator[ServerSentEvent]]:
        """The stream of changes of these scopes; it ends by an exception, at the latest after ``SILENCE_S``."""
        params: list[tuple[str, str | int | float | bool | None]] = []
        for scope, cursor in cursors.items():
            params += [("scope", scope), ("cursor", cursor)]
        timeout = httpx.Timeout(CONNECT_TIMEOUT_S, read=SILENCE_S)
        request = self._client.build_request("GET", "/device/live", params=params, timeout=timeout)
        self._prove(request)
        try:
            response = await self._client.send(request, stream=True)
            try:
                self._note_clock(response)
                streams = response.headers.get("content-type", "").startswith(EVENTS_MEDIA_TYPE)
                body = b"" if streams else await response.aread()
                checked(response.status_code, response.headers, body, expected=EVENTS_MEDIA_TYPE)
                yield EventSource(response).aiter_sse()
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            raise _unreachable(error) from error

    async def _ask(
        self,
        method: str,
        path: str,
        expected: type[T],
        *,
        params: Mapping[str, str] | None = None,
        body: object = None,
    ) -> T:
        content = None if body is None else to_json(body)
        response = await self._send(method, path, expected=JSON_MEDIA_TYPE, params=params, content=content)
        try:
            result: T = from_json(response.content, expected)
        except UnreadableError as error:
            raise HubUnreachable(_GARBLED) from error
        return result

    async def _send(self, method: str, path: str, *, expected: str, **arguments: Any) -> httpx.Response:
        try:
            return await self._once(method, path, expected=expected, **arguments)
        except HubRefused as refused:
            if refused.code != ProblemCode.CLOCK_OFF:
                raise
        return await self._once(method, path, expected=expected, **arguments)

    async def _once(
        self,
        method: str,
        path: str,
        *,
        expected: str,
        params: Mapping[str, str] | None = None,
        content: bytes | None = None,
    ) -> httpx.Response:
        headers = {} if content is None else {"Content-Type": JSON_MEDIA_TYPE}
        request = self._client.build_request(method, path, params=params, content=content, headers=headers)
        self._prove(request)
        try:
            response = await self._client.send(request)
        except httpx.HTTPError as error:
            raise _unreachable(error) from error
        self._note_clock(response)
        checked(response.status_code, response.headers, response.content, expected=expected)
        self.epoch = response.headers.get(EPOCH_HEADER, self.epoch)
        return response

    def _prove(self, request: httpx.Request) -> None:
        request.headers[VERSION_HEADER] = str(PROTOCOL_VERSION)
        if self._identity is not None:
            target = request.url.raw_path.decode("ascii")
            off = self.clock_off_ms
            request.headers.update(self._identity.headers(request.method, target, clock=self._clock, clock_off_ms=off))

    def _note_clock(self, response: httpx.Response) -> None:
        """Believe the hub's clock only where a hub answered, and only when the difference matters."""
        text = response.headers.get(HUB_TIME_HEADER, "")
        if text.isdecimal() and len(text) < 16 and VERSION_HEADER in response.headers:
            off = int(text) - now_ms(self._clock)
            self.clock_off_ms = off if abs(off) > CLOCK_TOLERANCE_MS // 2 else 0


def _unreachable(error: httpx.HTTPError) -> HubUnreachable:
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return HubUnreachable(_CERTIFICATE, why=Unreachable.CERTIFICATE)
    if isinstance(error, NEVER_LEFT):
        return HubUnreachable(_UNREACHABLE, why=Unreachable.NO_CONNECTION)
    return HubUnreachable(_UNREACHABLE)
