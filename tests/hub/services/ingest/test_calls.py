"""Reading calls: clocks, ids, limits, encodings."""

import gzip
import json
from typing import Any, NamedTuple

import pytest

from clienteling.contract.codec import UnreadableError
from clienteling.hub.services.ingest.calls import (
    MAX_BODY_BYTES,
    MAX_CALL_BYTES,
    Heard,
    SetAside,
    TooLarge,
    read_batch,
    read_single,
    unpacked,
)

NOW = 1_793_610_000_000
NOW_ISO = "2026-11-02T09:00:00.000Z"


class Clock(NamedTuple):
    name: str
    said: dict[str, str]
    at: int


CLOCKS = (
    Clock("nothing said", {}, NOW),
    Clock("a minute ago", {"timestamp": "2026-11-02T08:59:00Z"}, NOW - 60_000),
    Clock("in the shop's zone", {"timestamp": "2026-11-02T10:59:00+02:00"}, NOW - 60_000),
    Clock("without a zone", {"timestamp": "2026-11-02T08:59:00"}, NOW - 60_000),
    Clock("days ago, sent now", {"timestamp": "2026-10-31T09:00:00Z", "sentAt": NOW_ISO}, NOW - 2 * 86_400_000),
    Clock(
        "a clock a day fast",
        {"timestamp": "2026-11-03T08:59:00Z", "sentAt": "2026-11-03T09:00:00Z"},
        NOW - 60_000,
    ),
    Clock(
        "a clock a year slow",
        {"originalTimestamp": "2025-11-02T08:59:00Z", "sentAt": "2025-11-02T09:00:00Z"},
        NOW - 60_000,
    ),
    Clock("from the future", {"timestamp": "2031-01-01T00:00:00Z"}, NOW),
    Clock("a few seconds off", {"timestamp": "2026-11-02T08:59:00Z", "sentAt": "2026-11-02T08:59:50Z"}, NOW - 50_000),
)


@pytest.mark.parametrize("case", CLOCKS, ids=lambda case: case.name)
def test_when_it_happened(case: Clock) -> None:
    body = json.dumps({"userId": "u", "event": "E", "messageId": "m"} | case.said).encode()
    (heard,) = read_single(body, "track", received_at=NOW)
    assert isinstance(heard, Heard)
    assert heard.at == case.at


class Bad(NamedTuple):
    name: str
    call: Any
    reason: str


GOOD = {"type": "track", "userId": "u", "event": "E", "messageId": "m1"}
BAD = (
    Bad("no object", 7, "Expected `object`"),
    Bad("no type", {"userId": "u"}, "missing required field `type`"),
    Bad("odd type", GOOD | {"type": "beam"}, "the type is none of"),
    Bad("nobody", {"type": "track", "event": "E"}, "neither userId nor anonymousId"),
    Bad("no event", {"type": "track", "userId": "u"}, "a track call without event"),
    Bad("odd time", GOOD | {"timestamp": "yesterday"}, "not ISO 8601"),
    Bad("long id", GOOD | {"userId": "u" * 201}, "longer than 200"),
    Bad("NUL", GOOD | {"messageId": "a\x00"}, "holds NUL"),
    Bad("too large", GOOD | {"properties": {"x": "y" * MAX_CALL_BYTES}}, "larger than 32 KB"),
)


@pytest.mark.parametrize("case", BAD, ids=lambda case: case.name)
def test_a_bad_call_is_set_aside_and_its_neighbours_are_not(case: Bad) -> None:
    first, bad, last = read_batch(json.dumps({"batch": [GOOD, case.call, GOOD]}).encode(), received_at=NOW)
    assert isinstance(first, Heard)
    assert isinstance(last, Heard)
    assert isinstance(bad, SetAside)
    assert case.reason in bad.reason
    assert "\x00" not in bad.message_id


def test_ids_of_any_sort() -> None:
    (heard,) = read_single(b'{"userId":17,"anonymousId":null,"event":"E"}', "track", received_at=NOW)
    (again,) = read_single(b'{"userId":17,"anonymousId":null,"event":"E"}', "track", received_at=NOW)
    assert isinstance(heard, Heard)
    assert isinstance(again, Heard)
    assert (heard.user_id, heard.anonymous_id) == ("17", "")
    assert len(heard.message_id) == 64
    assert heard.message_id == again.message_id, "a call without an id is known by what it says"


def test_the_route_says_the_type() -> None:
    (heard,) = read_single(b'{"type":"track","userId":"u","name":"Home"}', "page", received_at=NOW)
    assert isinstance(heard, Heard)
    assert heard.call.type == "page"


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"batch":7}', b"{}", b"\xff"])
def test_what_is_no_batch(body: bytes) -> None:
    with pytest.raises(UnreadableError):
        read_batch(body, received_at=NOW)


def test_encodings_and_limits() -> None:
    plain = json.dumps({"batch": [GOOD]}).encode()
    assert unpacked(plain, encoding="") == plain
    assert unpacked(gzip.compress(plain), encoding="GZIP") == plain
    for body, encoding in ((plain, "br"), (plain, "gzip"), (gzip.compress(plain)[:-9], "gzip")):
        with pytest.raises(UnreadableError):
            unpacked(body, encoding=encoding)
    for body, encoding in ((b" " * (MAX_BODY_BYTES + 1), ""), (gzip.compress(b" " * 50_000_000), "gzip")):
        with pytest.raises(TooLarge):
            unpacked(body, encoding=encoding)
    with pytest.raises(TooLarge):
        read_single(b" " * (MAX_CALL_BYTES + 1), "track", received_at=NOW)
    with pytest.raises(TooLarge):
        read_batch(b'{"batch":[' + b",".join([b"{}"] * 5001) + b"]}", received_at=NOW)
