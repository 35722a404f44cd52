"""One log line a request: method, route, status and time; no path values, no queries, no personal data."""

import time

import structlog
from litestar.enums import ScopeType
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, Message, Receive, Scope, Send

_log = structlog.get_logger("hub")


class RequestLog(ASGIMiddleware):
    """Logs when an answer has been sent."""

    scopes = (ScopeType.HTTP,)

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        started = time.perf_counter()
        status = 0

        async def note(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
            await send(message)

        try:
            await next_app(scope, receive, note)
        finally:
            took_ms = round((time.perf_counter() - started) * 1000, 1)
            route = scope.get("path_template", "")
            _log.info("request", method=scope.get("method", ""), route=route, status=status, ms=took_ms)
