"""Segment calls and chats: what becomes a touch or a message, of whom."""

import json
from typing import NamedTuple

import msgspec
import pytest

from clienteling.hub.importer.report import Imported
from clienteling.hub.importer.segment import KIND_OF_EVENT, SegmentCall, columns_of, kind_of_call
from tests.hub.importer.conftest import Import

TOUCH_KINDS = {
    "page", "product", "search", "ad", "newsletter", "social", "cart", "wish", "checkout", "call", "feedback", "other"
}  # fmt: skip


class Case(NamedTuple):
    name: str
    call: str
    kind: str


CASES = [
    Case("page", '{"type": "page"}', "page"),
    Case("screen", '{"type": "screen"}', "page"),
    Case("from_an_ad", '{"type": "page", "context": {"campaign": {"medium": "CPC"}}}', "ad"),
    Case("from_social", '{"type": "page", "context": {"campaign": {"medium": "social-media"}}}', "social"),
    Case("from_a_newsletter", '{"type": "page", "context": {"campaign": {"medium": "E-Mail"}}}', "newsletter"),
    Case("product", '{"type": "track", "event": "Product Viewed"}', "product"),
    Case("case_of_the_name", '{"type": "track", "event": " products SEARCHED "}', "search"),
    Case("other", '{"type": "track", "event": "Danced"}', "other"),
    Case("no_name", '{"type": "track"}', "other"),
    Case("identify", '{"type": "identify"}', ""),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_kind(case: Case) -> None:
    assert kind_of_call(msgspec.json.decode(case.call, type=SegmentCall)) == case.kind


def test_every_kind_is_one_of_the_contract() -> None:
    assert set(KIND_OF_EVENT.values()) <= TOUCH_KINDS


def test_what_is_kept_of_a_call() -> None:
    call = SegmentCall(
        type="track", messageId="m", timestamp="t", userId=7, event="Product Viewed",
        properties={"name": "x" * 3000, "sku": "S", "product_id": 12, "price": 1.5, "variant": True},
    )  # fmt: skip
    kept = columns_of(call)
    assert (kept["customer_id"], kept["sku"], kept["product_id"], len(kept["title"])) == ("7", "S", "12", 2000)


def call(number: int, **more: object) -> str:
    at = f"2026-01-01T00:00:{number:02}Z"
    return json.dumps({"type": "track", "event": "Cart Viewed", "messageId": f"m{number}", "timestamp": at} | more)


def test_known_people_get_touches_and_others_are_kept(importing: Import) -> None:
    importing.write("customers.csv", "customer_id\n7")
    calls = [
        call(1, userId="7", anonymousId="a", context={"campaign": {"source": "Email", "name": "Autumn"}}),
        call(2, anonymousId="a"),
        call(3, userId="8", anonymousId="b"),
        call(4, type="identify", userId="7", anonymousId="a"),
        call(1, userId="7", event="Again"),
    ]
    importing.write("events.ndjson", "\n".join(calls))
    report = importing.run()
    events = dict(report.files)["events.ndjson"]
    assert isinstance(events, Imported)
    assert (events.rows, events.repeated, events.rejects, events.written.added) == (4, 1, 0, 4)
    assert importing.rows("SELECT touch_id, customer_id, kind, channel, at, source, campaign FROM touch") == [
        ("m1", "7", "cart", "web", 1_767_225_601_000, "Email", "Autumn")
    ]
    assert importing.rows("SELECT touch_id, anonymous_id, user_id, call, kind FROM anonymous_call ORDER BY 1") == [
        ("m2", "a", None, "track", "cart"),
        ("m3", "b", "8", "track", "cart"),
        ("m4", "a", "7", "identify", ""),
    ]


def test_people_who_become_known_get_what_was_kept(importing: Import) -> None:
    importing.write("customers.csv", "customer_id\n7")
    importing.write("events.ndjson", "\n".join([call(1, userId="8"), call(2, userId="9"), call(3)]))
    importing.write("chats.ndjson", '{"conversation_id": "C", "turn": 1, "speaker": "customer", "text": "Hi", "customer_id": "8"}')  # fmt: skip
    importing.run()
    assert importing.rows("SELECT count(*) FROM message") == [(0,)]
    importing.write("customers.csv", "customer_id\n7\n8")
    importing.run()
    assert importing.rows("SELECT touch_id, customer_id FROM touch") == [("m1", "8")]
    assert importing.rows("SELECT touch_id FROM anonymous_call ORDER BY 1") == [("m2",), ("m3",)]
    assert importing.rows("SELECT message_id, customer_id, text FROM message") == [("C:1", "8", "Hi")]
    assert importing.rows("SELECT count(*) FROM anonymous_message") == [(0,)]


CHATS = """
{"conversation_id": "C1", "turn": 0, "speaker": "bot", "text": "Hello", "channel": "web"}
{"conversation_id": "C1", "turn": 1, "speaker": "customer", "text": "A sofa? 🛋", "customer_id": "7", "sent_at": "2026-01-01T00:00:01Z"}
{"conversation_id": "C1", "turn": 2, "speaker": "agent", "text": "Green"}
{"conversation_id": "C1", "turn": 10, "speaker": "customer", "text": "Yes", "sent_at": "2026-01-01T00:00:09Z"}
{"conversation_id": "C2", "turn": 1, "speaker": "customer", "text": "Who am I?", "sent_at": "2026-01-01T00:00:00Z"}
"""


def test_chats(importing: Import) -> None:
    importing.write("customers.csv", "customer_id\n7")
    importing.write("chats.ndjson", CHATS.strip())
    assert importing.run().rejects == 0
    assert importing.rows("SELECT * FROM conversation") == [
        ("C1", "7", "web", None, "closed", 1_767_225_609_000, "", "", None, "")
    ]
    assert importing.rows("SELECT turn, customer_id, speaker, text, sent_at FROM message ORDER BY turn") == [
        (0, "7", "bot", "Hello", 1_767_225_601_000),
        (1, "7", "customer", "A sofa? 🛋", 1_767_225_601_000),
        (2, "7", "agent", "Green", 1_767_225_601_000),
        (10, "7", "customer", "Yes", 1_767_225_609_000),
    ]
    assert importing.rows("SELECT conversation_id, text FROM anonymous_message") == [("C2", "Who am I?")]
    assert importing.rows("SELECT last_seen_at FROM customer") == [(1_767_225_609_000,)]
