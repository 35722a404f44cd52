"""Reading what a web page sends: requests into calls, each by itself, so that a bad one never spoils its neighbours."""

import hashlib
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec
from msgspec import Raw, Struct

from clienteling.contract.codec import UnreadableError, from_json
from clienteling.domain.clock import to_ms
from clienteling.hub.importer.segment import SegmentCall

MAX_CALL_BYTES = 32 << 10
MAX_BODY_BYTES = 500 << 10
MAX_CALLS = 5_000
MAX_ID_CHARS = 200
TYPES = ("track", "identify", "page", "screen", "alias", "group")

Traits = dict[str, object]


class TooLarge(ValueError):
    """More than the specification allows; the text says which limit."""


class LiveCall(SegmentCall, frozen=True):
    """A call with what only matters while it is live: clocks, traits, and the id that an alias replaces."""

    previousId: str | int | None = None
    traits: Traits | None = None
    originalTimestamp: str | None = None
    sentAt: str | None = None


class LiveSingle(LiveCall, frozen=True):
    """The body of ``/v1/track`` and its like: the route says the type."""

    type: str = ""


class LiveBatch(Struct, frozen=True):
    """The body of ``/v1/batch``. Calls are read one by one, so that a bad one never spoils its neighbours."""

    batch: tuple[LiveCall, ...]
    sentAt: str | None = None


class _Batch(Struct, frozen=True):
    batch: tuple[Raw, ...]
    sentAt: str | None = None


class _Single(Struct, frozen=True):
    sentAt: str | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A call that can be used: when it happened by the hub's clock (ms) and who it says it is."""

    call: LiveCall
    message_id: str
    at: int
    user_id: str
    anonymous_id: str


@dataclass(frozen=True, slots=True)
class SetAside:
    """A call that cannot be used, and why."""

    message_id: str
    reason: str


def unpacked(body: bytes, *, encoding: str) -> bytes:
    """The body without its content encoding. Raises :class:`TooLarge` and :class:`UnreadableError`."""
    if len(body) > MAX_BODY_BYTES:
        raise TooLarge(f"A request has at most {MAX_BODY_BYTES >> 10} KB.")
    match encoding.strip().lower():
        case "" | "identity":
            return body
        case "gzip":
            reader = zlib.decompressobj(wbits=31)
            try:
                plain = reader.decompress(body, MAX_BODY_BYTES + 1)
            except zlib.error as error:
                raise UnreadableError("This is not gzip.") from error
            if len(plain) > MAX_BODY_BYTES:
                raise TooLarge(f"A request has at most {MAX_BODY_BYTES >> 10} KB when it is unpacked.")
            if not reader.eof:
                raise UnreadableError("The gzip body is cut short.")
            return plain
        case _:
            raise UnreadableError(f"The content encoding {encoding[:20]!r} is not spoken here.")


def read_batch(body: bytes, *, received_at: int) -> list[Heard | SetAside]:
    """The calls of ``/v1/batch``. Raises :class:`TooLarge` and :class:`UnreadableError` for the whole of it."""
    batch: _Batch = from_json(body, _Batch)
    if len(batch.batch) > MAX_CALLS:
        raise TooLarge(f"A batch has at most {MAX_CALLS} calls.")
    return [_heard(bytes(raw), batch.sentAt, received_at=received_at) for raw in batch.batch]


def read_single(body: bytes, kind: str, *, received_at: int) -> list[Heard | SetAside]:
    """The call of ``/v1/track`` and its like. Raises :class:`TooLarge` and :class:`UnreadableError`."""
    if len(body) > MAX_CALL_BYTES:
        raise TooLarge(f"A call has at most {MAX_CALL_BYTES >> 10} KB.")
    fields: dict[str, Raw] = from_json(body, dict[str, Raw])
    single: _Single = from_json(body, _Single)
    whole = msgspec.json.encode(fields | {"type": Raw(msgspec.json.encode(kind))})
    return [_heard(whole, single.sentAt, received_at=received_at)]


def _heard(data: bytes, sent_at: str | None, *, received_at: int) -> Heard | SetAside:
    if len(data) > MAX_CALL_BYTES:
        return SetAside(_id_in(data), f"larger than {MAX_CALL_BYTES >> 10} KB")
    try:
        call: LiveCall = from_json(data, LiveCall)
    except UnreadableError as error:
        return SetAside(_id_in(data), str(error)[:MAX_ID_CHARS])
    user_id, anonymous_id = _id(call.userId), _id(call.anonymousId)
    message_id = call.messageId or hashlib.sha256(data).hexdigest()
    reason = _unusable(call, message_id, user_id, anonymous_id)
    if reason:
        return SetAside(message_id[:MAX_ID_CHARS].replace("\x00", ""), reason)
    try:
        at = happened_at(call, call.sentAt or sent_at, received_at=received_at)
    except ValueError:
        return SetAside(message_id, "the timestamp is not ISO 8601")
    return Heard(call, message_id, at, user_id, anonymous_id)


def _unusable(call: LiveCall, message_id: str, user_id: str, anonymous_id: str) -> str:
    if call.type not in TYPES:
        return "the type is none of " + ", ".join(TYPES)
    ids = (message_id, user_id, anonymous_id, _id(call.previousId))
    if any(len(one) > MAX_ID_CHARS or "\x00" in one for one in ids):
        return f"an id is longer than {MAX_ID_CHARS} characters or holds NUL"
    if not user_id and not anonymous_id:
        return "neither userId nor anonymousId"
    if call.type == "track" and not call.event:
        return "a track call without event"
    return ""


def happened_at(call: LiveCall, sent_at: str | None, *, received_at: int) -> int:
    """When it happened by the hub's clock, in ms: the sender's clock is off by what lies between sending and receiving.

    (Segment specification, "timestamps": ``timestamp = receivedAt - (sentAt - originalTimestamp)``.) Never later than
    the hub's now. Raises ``ValueError`` for times that are not ISO 8601.
    """
    said = call.originalTimestamp or call.timestamp
    if not said:
        return received_at
    at = _milliseconds(said)
    if sent_at is not None:
        at += received_at - _milliseconds(sent_at)
    return max(0, min(at, received_at))


def _milliseconds(text: str) -> int:
    moment = datetime.fromisoformat(text.strip())
    return to_ms(moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _id(value: str | int | None) -> str:
    return "" if value is None else str(value).strip()


class _Named(Struct, frozen=True):
    messageId: str = ""


def _id_in(data: bytes) -> str:
    try:
        named: _Named = from_json(data, _Named)
    except UnreadableError:
        return ""
    return named.messageId[:MAX_ID_CHARS].replace("\x00", "")


def usable(calls: Iterable[Heard | SetAside]) -> list[Heard]:
    """The calls that can be used."""
    return [call for call in calls if isinstance(call, Heard)]
