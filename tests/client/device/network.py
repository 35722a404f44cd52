"""A real connection to a real hub, with the things that happen to networks in shops."""

from collections.abc import Callable
from enum import Enum, auto

import httpx

from clienteling.client.wire.hub import http_client
from clienteling.contract.version import VERSION_HEADER


class Weather(Enum):
    """What the network does with the next requests."""

    FINE = auto()
    DOWN = auto()
    PORTAL = auto()
    """A captive portal answers everything with a page of its own."""
    PROXY_ERROR = auto()
    LOST_ANSWERS = auto()
    """The hub gets the request; its answer never arrives."""
    OTHER_VERSION = auto()


class Network(httpx.AsyncBaseTransport):
    """Between a device and its hub. ``requests`` are those that reached the hub."""

    def __init__(self) -> None:
        self.weather = Weather.FINE
        self.requests: list[str] = []
        self.moved_to = ""
        self.answer: Callable[[httpx.Request], httpx.Response | None] = lambda _: None
        self._inner = httpx.AsyncHTTPTransport()

    def connect(self, hub_url: str) -> httpx.AsyncClient:
        """A client as the device makes it, through this network."""
        client = http_client(hub_url)
        client._transport = self
        client._mounts = {}
        return client

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        given = self.answer(request)
        if given is not None:
            return given
        match self.weather:
            case Weather.DOWN:
                raise httpx.ConnectError("no network", request=request)
            case Weather.PORTAL:
                return httpx.Response(200, html="<html>Welcome! Please sign in to the network.</html>")
            case Weather.PROXY_ERROR:
                return httpx.Response(502, html="<html>Bad gateway</html>")
            case Weather.OTHER_VERSION:
                return httpx.Response(200, json={}, headers={VERSION_HEADER: "2"})
            case _:
                pass
        self.requests.append(f"{request.method} {request.url.path}")
        if self.moved_to:
            request.url = httpx.URL(self.moved_to).copy_with(raw_path=request.url.raw_path)
        response = await self._inner.handle_async_request(request)
        if self.weather is Weather.LOST_ANSWERS:
            await response.aread()
            raise httpx.ReadError("the answer was lost", request=request)
        return response

    async def aclose(self) -> None:
        await self._inner.aclose()
