"""Web events over HTTP: stored once, placed on timelines, joined when somebody becomes known."""

import gzip
import json
from typing import Any

import httpx
import pytest

from clienteling.contract.records import KINDS, Customer, Touch, Wish
from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.store import feed
from clienteling.hub.store.database import Database
from clienteling.hub.store.rows import select_all
from tests.hub.api.test_shop import heard, here
from tests.hub_server import DeviceForTests

Call = dict[str, Any]
ANNA = Customer("anna", "Anna", "Nowak", "anna@example.test", "+48 600 100 200")
TWINS = (Customer("t1", email="twins@example.test"), Customer("t2", email="twins@example.test"))


def track(message_id: str, event: str = "Product Viewed", **said: Any) -> Call:
    properties = {"name": "Sofa Oliwia", "sku": "sofa-green", "product_id": "oliwia"}
    return {"type": "track", "messageId": message_id, "event": event, "properties": properties} | said


def sent(web: httpx.Client, *calls: Call, stored: int, repeated: int = 0, aside: int = 0) -> None:
    answer = web.post("/v1/batch", json={"batch": calls})
    assert answer.status_code == 200, answer.text
    assert answer.json() == {"success": True, "stored": stored, "repeated": repeated, "aside": aside}


def touches(chain: Database) -> list[Touch]:
    with chain.connection() as conn:
        return sorted(
            (Touch(*row) for row in conn.execute(select_all(KINDS["touch"])).fetchall()), key=lambda t: t.touch_id
        )


def whose(chain: Database) -> dict[str, str]:
    return {touch.touch_id: touch.customer_id for touch in touches(chain)}


@pytest.fixture(autouse=True)
def people(hub_url: str, chain: Database, clock: ManualClock) -> None:
    with chain.transaction() as conn:
        feed.write(conn, [ANNA, *TWINS], at=now_ms(clock))


def test_a_view_is_on_the_branchs_screens(web: httpx.Client, device: DeviceForTests, clock: ManualClock) -> None:
    cursor = here(device)
    call = track("m1", userId="julia", timestamp="2026-11-02T08:59:00Z")
    sent(web, call, call, stored=1, repeated=1)
    sent(web, call, stored=0, repeated=1)
    at = now_ms(clock) - 60_000
    seen, _ = heard(device, cursor)
    touch = Touch(
        "m1",
        "julia",
        "product",
        "web",
        at,
        "Sofa Oliwia",
        "Product Viewed",
        "sofa-green",
        "oliwia",
        received_at=now_ms(clock),
    )
    assert touch in seen
    (julia,) = [row for row in seen if isinstance(row, Customer)]
    assert julia.last_seen_at == at
    assert len(seen) == 2


def test_each_route_takes_its_call(web: httpx.Client, chain: Database) -> None:
    for number, kind in enumerate(("track", "page", "screen", "identify", "alias", "group")):
        body = {"messageId": f"m{number}", "userId": "julia", "event": "Cart Viewed", "previousId": "x", "groupId": "g"}
        answer = web.post(f"/v1/{kind}", json=body)
        assert (answer.status_code, answer.json()["stored"]) == (200, 1), answer.text
    assert {touch.touch_id: touch.kind for touch in touches(chain)} == {"m0": "cart", "m1": "page", "m2": "page"}


def test_what_was_anonymous_is_joined_on_identify(web: httpx.Client, device: DeviceForTests, chain: Database) -> None:
    sent(web, track("m1", anonymousId="a1"), track("m2", anonymousId="a1"), track("m3", anonymousId="other"), stored=3)
    assert touches(chain) == []
    cursor = here(device)
    sent(web, {"type": "identify", "messageId": "m4", "anonymousId": "a1", "userId": "julia"}, stored=1)
    assert whose(chain) == {"m1": "julia", "m2": "julia"}
    assert {row.touch_id for row in heard(device, cursor)[0] if isinstance(row, Touch)} == {"m1", "m2"}
    sent(web, track("m5", anonymousId="a1"), stored=1)
    assert whose(chain)["m5"] == "julia"
    with chain.connection() as conn:
        assert conn.execute("SELECT touch_id FROM anonymous_call").fetchall() == [("m3",)]


def test_what_came_before_the_customer_was_known_is_joined(
    web: httpx.Client, shop: httpx.Client, chain: Database
) -> None:
    sent(web, track("m1", userId="new"), stored=1)
    assert touches(chain) == []
    assert shop.post("/shop/customers", json={"customer_id": "new", "first_name": "Zoë"}).status_code == 200
    sent(web, track("m2", userId="new"), stored=1)
    assert whose(chain) == {"m1": "new", "m2": "new"}


def test_alias_joins_too(web: httpx.Client, chain: Database) -> None:
    sent(web, track("m1", anonymousId="a1"), stored=1)
    sent(web, {"type": "alias", "messageId": "m2", "previousId": "a1", "userId": "julia"}, stored=1)
    assert whose(chain) == {"m1": "julia"}


@pytest.mark.parametrize(
    ("traits", "known"),
    [
        ({"email": " Anna@Example.Test"}, True),
        ({"phone": "48600100200"}, True),
        ({"name": "Anna Nowak", "firstName": "Anna", "lastName": "Nowak"}, False),
        ({"email": "twins@example.test"}, False),
        ({"phone": "200"}, False),
        ({"email": 7, "phone": None}, False),
    ],
    ids=["e-mail", "phone", "a name never", "two with one e-mail", "a short phone", "odd traits"],
)
def test_only_a_verified_identifier_identifies(
    web: httpx.Client, chain: Database, traits: dict[str, Any], known: bool
) -> None:
    sent(web, track("m1", userId="web-7"), stored=1)
    identify = {"type": "identify", "messageId": "m2", "userId": "web-7", "anonymousId": "a1", "traits": traits}
    sent(web, identify, track("m3", userId="web-7"), track("m4", anonymousId="a1"), stored=3)
    assert whose(chain) == ({"m1": "anna", "m3": "anna", "m4": "anna"} if known else {})


def test_the_browser_of_two_people(web: httpx.Client, chain: Database) -> None:
    sent(web, track("m1", anonymousId="a1", userId="julia"), track("m2", anonymousId="a1"), stored=2)
    sent(web, track("m3", anonymousId="a1", userId="adam"), track("m4", anonymousId="a1"), stored=2)
    assert whose(chain) == {"m1": "julia", "m2": "julia", "m3": "adam", "m4": "adam"}


def test_the_wish_list_follows_the_web_shop(web: httpx.Client, chain: Database, clock: ManualClock) -> None:
    def wished() -> list[Wish]:
        with chain.connection() as conn:
            return [Wish(*row) for row in conn.execute(select_all(KINDS["wish"])).fetchall()]

    sent(web, track("m1", "Product Added to Wishlist", userId="julia"), stored=1)
    assert wished() == [Wish("julia", "sofa-green", now_ms(clock))]
    sent(
        web,
        track("m2", "Product Added to Wishlist", userId="julia"),
        track("m3", "Product Removed from Wishlist", userId="julia"),
        stored=2,
    )
    assert wished() == []


def test_a_bad_call_is_set_aside_with_its_reason(web: httpx.Client, chain: Database) -> None:
    sent(web, track("m1", userId="julia"), {"type": "beam", "messageId": "m2", "userId": "julia"}, stored=1, aside=1)
    with chain.connection() as conn:
        (aside,) = conn.execute("SELECT message_id, reason FROM web_call_aside").fetchall()
    assert aside == ("m2", "the type is none of track, identify, page, screen, alias, group")


def test_gzip_and_limits(web: httpx.Client, chain: Database) -> None:
    packed = gzip.compress(json.dumps({"batch": [track("m1", userId="julia")]}).encode())
    answer = web.post("/v1/batch", content=packed, headers={"Content-Encoding": "gzip"})
    assert (answer.status_code, answer.json()["stored"]) == (200, 1)
    for body, encoding, status in (
        (b"{", "", 400),
        (b"not gzip", "gzip", 400),
        (b"{}", "br", 400),
        (b" " * (600 << 10), "", 413),
        (gzip.compress(b" " * 10_000_000), "gzip", 413),
        (b" " * (2 << 20), "", 413),
    ):
        refused = web.post("/v1/batch", content=body, headers={"Content-Encoding": encoding})
        assert refused.status_code == status, refused.text
        assert refused.headers["content-type"].startswith("application/problem+json")
    assert web.post("/v1/track", content=b" " * (40 << 10)).status_code == 413
    assert len(touches(chain)) == 1


def test_without_a_good_write_key_nothing_is_stored(hub_url: str, shop: httpx.Client, chain: Database) -> None:
    body = {"batch": [track("m1", userId="julia")]}
    for auth in (None, ("", ""), ("wrong", ""), ("write_" + "x" * 300, "")):
        answer = httpx.post(f"{hub_url}/v1/batch", json=body, auth=auth, trust_env=False)
        assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")
    for shown in ("Basic", "Basic !!!", "Basic /w==", "Bearer x"):
        answer = httpx.post(f"{hub_url}/v1/batch", json=body, headers={"Authorization": shown}, trust_env=False)
        assert answer.status_code == 401
    assert shop.post("/v1/batch", json=body).status_code == 401
    assert touches(chain) == []
