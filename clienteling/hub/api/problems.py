"""Every error answer of the hub is an RFC 9457 problem with a stable code."""

from typing import Any

import psycopg
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException

from clienteling.contract.codec import UnreadableError, to_json
from clienteling.contract.problems import PROBLEM_MEDIA_TYPE, ProblemCode, problem
from clienteling.hub.services.access.refused import AccessRefused
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.scopes import UnknownScope

RETRY_AFTER_S = 2
MAX_DETAIL_CHARS = 300

_log = structlog.get_logger("hub")

_KNOWN: dict[ProblemCode, tuple[int, str]] = {
    ProblemCode.BAD_REQUEST: (400, "The request cannot be read"),
    ProblemCode.UNAUTHENTICATED: (401, "Not known here"),
    ProblemCode.DEVICE_REVOKED: (403, "Device out of use"),
    ProblemCode.CLOCK_OFF: (401, "Clock is wrong"),
    ProblemCode.WRONG_CODE: (403, "Wrong code"),
    ProblemCode.CODE_USED: (403, "Code was used"),
    ProblemCode.WRONG_PIN: (403, "Wrong PIN"),
    ProblemCode.LOCKED_OUT: (429, "Locked"),
    ProblemCode.FORBIDDEN: (403, "Not allowed"),
    ProblemCode.NOT_FOUND: (404, "Not found"),
    ProblemCode.VERSION_MISMATCH: (426, "Other protocol version"),
    ProblemCode.CURSOR_TOO_OLD: (410, "Cursor is too old"),
    ProblemCode.TOO_LARGE: (413, "Too large"),
    ProblemCode.TOO_MANY_REQUESTS: (429, "Too many requests"),
    ProblemCode.UNAVAILABLE: (503, "Not available now"),
    ProblemCode.INTERNAL: (500, "Our mistake"),
}
_BY_STATUS = {404: ProblemCode.NOT_FOUND, 413: ProblemCode.TOO_LARGE, 429: ProblemCode.TOO_MANY_REQUESTS}

AnyRequest = Request[Any, Any, Any]


def answer(code: ProblemCode, detail: str, *, status: int | None = None) -> Response[bytes]:
    """The problem answer for a code."""
    usual, title = _KNOWN[code]
    body = problem(code, status=status or usual, title=title, detail=detail[:MAX_DETAIL_CHARS])
    headers = {"Retry-After": str(RETRY_AFTER_S)} if body.status in (429, 503) else {}
    return Response(to_json(body), status_code=body.status, media_type=PROBLEM_MEDIA_TYPE, headers=headers)


def _refused(_: AnyRequest, error: AccessRefused) -> Response[bytes]:
    return answer(error.code, error.detail)


def _unreadable(_: AnyRequest, error: UnreadableError) -> Response[bytes]:
    return answer(ProblemCode.BAD_REQUEST, str(error))


def _unknown_scope(_: AnyRequest, error: UnknownScope) -> Response[bytes]:
    return answer(ProblemCode.NOT_FOUND, "There is no such scope.")


def _http(_: AnyRequest, error: HTTPException) -> Response[bytes]:
    code = _BY_STATUS.get(error.status_code, ProblemCode.BAD_REQUEST)
    if error.status_code >= 500:
        code = ProblemCode.INTERNAL
    return answer(code, error.detail or "", status=error.status_code)


def _unstorable(_: AnyRequest, error: psycopg.DataError) -> Response[bytes]:
    return answer(ProblemCode.BAD_REQUEST, "It holds a character or a number that cannot be stored.")


def _unavailable(_: AnyRequest, error: Exception) -> Response[bytes]:
    _log.warning("database_unavailable", error=type(error).__name__)
    return answer(ProblemCode.UNAVAILABLE, "The hub's database does not answer. Nothing is lost; try again soon.")


def _bug(request: AnyRequest, error: Exception) -> Response[bytes]:
    if isinstance(error, RecursionError):
        return answer(ProblemCode.BAD_REQUEST, "Nested too deeply.")
    _log.error("unexpected", path=request.scope.get("path_template", ""), exc_info=error)
    return answer(ProblemCode.INTERNAL, "Something unexpected happened. Nothing of this request was done.")


PROBLEM_HANDLERS: dict[int | type[Exception], Any] = {
    AccessRefused: _refused,
    UnreadableError: _unreadable,
    UnknownScope: _unknown_scope,
    HTTPException: _http,
    psycopg.DataError: _unstorable,
    psycopg.OperationalError: _unavailable,
    DatabaseUnavailable: _unavailable,
    Exception: _bug,
}
