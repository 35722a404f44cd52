"""RFC 9457 problem answers: the request as a whole was not decided."""

from enum import StrEnum

from msgspec import Struct

PROBLEM_MEDIA_TYPE = "application/problem+json"


class ProblemCode(StrEnum):
    """Stable codes; ``type`` is ``urn:clienteling:problem:<code>``."""

    BAD_REQUEST = "bad_request"
    UNAUTHENTICATED = "unauthenticated"
    DEVICE_REVOKED = "device_revoked"
    CLOCK_OFF = "clock_off"
    WRONG_CODE = "wrong_code"
    CODE_USED = "code_used"
    WRONG_PIN = "wrong_pin"
    LOCKED_OUT = "locked_out"
    FORBIDDEN = "forbidden"
    NOT_FOUND = "not_found"
    VERSION_MISMATCH = "version_mismatch"
    CURSOR_TOO_OLD = "cursor_too_old"
    TOO_LARGE = "too_large"
    TOO_MANY_REQUESTS = "too_many_requests"
    UNAVAILABLE = "unavailable"
    INTERNAL = "internal"


class Problem(Struct, frozen=True):
    """An RFC 9457 body. ``detail`` says what happened, whether the work is safe and what to do."""

    type: str
    title: str
    status: int
    code: str
    detail: str


def problem(code: ProblemCode, *, status: int, title: str, detail: str) -> Problem:
    """The problem body for a code."""
    return Problem(type=f"urn:clienteling:problem:{code}", title=title, status=status, code=code, detail=detail)
