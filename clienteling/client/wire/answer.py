"""What an answer is: the hub's word, its problem, or no hub at all. Pure.

A captive portal answers 200 with HTML, a proxy answers 502 with HTML: neither is the hub, so both are "no network".
"""

from collections.abc import Mapping

from clienteling.client.port import HubUnreachable, Unreachable
from clienteling.contract.codec import UnreadableError, from_json
from clienteling.contract.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode
from clienteling.contract.version import EPOCH_HEADER, PROTOCOL_VERSION, VERSION_HEADER

FRAME_MEDIA_TYPE = "application/x-clienteling-frame"
JSON_MEDIA_TYPE = "application/json"
EVENTS_MEDIA_TYPE = "text/event-stream"

_PORTAL = "This network asks you to sign in first, so the hub cannot be reached. Your work is kept on this device."
_NOT_A_HUB = "At this address there is no Clienteling hub. Your work is kept on this device."
_OTHER_VERSION = "The hub speaks another version. Update this program; your work is kept on this device."


class HubRefused(Exception):
    """The hub answered and did not decide: nothing was done. ``code`` is a problem code."""

    def __init__(self, code: str, detail: str, *, epoch: str = "", retry_after_s: float | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.epoch = epoch
        self.retry_after_s = retry_after_s


def checked(status: int, headers: Mapping[str, str], body: bytes, *, expected: str) -> None:
    """Returns when the answer is the hub's and of the ``expected`` media type.

    Raises :class:`HubRefused` for a problem, :class:`HubUnreachable` when this was not the hub.
    """
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if media_type == PROBLEM_MEDIA_TYPE:
        raise _refusal(headers, body)
    if VERSION_HEADER.lower() not in {name.lower() for name in headers}:
        if media_type == "text/html":
            raise HubUnreachable(_PORTAL, why=Unreachable.PORTAL)
        raise HubUnreachable(_NOT_A_HUB, why=Unreachable.NOT_A_HUB)
    if headers[VERSION_HEADER] != str(PROTOCOL_VERSION):
        raise HubRefused(ProblemCode.VERSION_MISMATCH, _OTHER_VERSION)
    if not 200 <= status < 300 or media_type != expected:
        raise HubUnreachable(_NOT_A_HUB, why=Unreachable.NOT_A_HUB)


def _refusal(headers: Mapping[str, str], body: bytes) -> Exception:
    try:
        problem: Problem = from_json(body, Problem)
    except UnreadableError:
        return HubUnreachable(_NOT_A_HUB, why=Unreachable.NOT_A_HUB)
    return HubRefused(
        problem.code,
        problem.detail or problem.title,
        epoch=headers.get(EPOCH_HEADER, ""),
        retry_after_s=_seconds(headers.get("retry-after", "")),
    )


def _seconds(text: str) -> float | None:
    return min(float(text), 3_600.0) if text.isdecimal() and len(text) < 9 else None
