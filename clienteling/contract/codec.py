"""JSON and MessagePack for the wire, with one error."""

from typing import Any, TypeVar

import msgspec

from clienteling.contract.records import KINDS, Record

T = TypeVar("T")

_json_encoder = msgspec.json.Encoder()
_msgpack_encoder = msgspec.msgpack.Encoder()


class UnreadableError(ValueError):
    """Bytes that are not what the protocol says they are."""


def to_json(value: object) -> bytes:
    """``value`` (a contract type) as JSON."""
    return _json_encoder.encode(value)


def from_json(data: bytes | str, expected: type[T] | Any) -> T:
    """Read ``expected`` from JSON. Raises :class:`UnreadableError`."""
    try:
        result: T = msgspec.json.decode(data, type=expected)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableError(str(error)) from error
    return result


def to_msgpack(value: object) -> bytes:
    """``value`` as MessagePack."""
    return _msgpack_encoder.encode(value)


def from_msgpack(data: bytes, expected: type[T] | Any) -> T:
    """Read ``expected`` from MessagePack. Raises :class:`UnreadableError`."""
    try:
        result: T = msgspec.msgpack.decode(data, type=expected)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise UnreadableError(str(error)) from error
    return result


def row_from_json(kind: str, row: bytes | msgspec.Raw) -> Record:
    """One record of ``kind`` from its JSON array. Raises :class:`UnreadableError`, also for an unknown kind."""
    if kind not in KINDS:
        raise UnreadableError(f"unknown kind {kind!r}")
    record: Record = from_json(bytes(row), KINDS[kind].record)
    return record
