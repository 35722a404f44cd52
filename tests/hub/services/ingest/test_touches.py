"""From calls to touches: kinds, titles, and what brought somebody."""

import json
from typing import Any, NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clienteling.contract.records import Touch, Wish
from clienteling.hub.services.ingest.attribution import Origin, origin_of
from clienteling.hub.services.ingest.calls import Heard, read_batch
from clienteling.hub.services.ingest.touches import touch_of, wish_of
from clienteling.hub.store.feed import Removal

NOW = 1_793_610_000_000
SHOP = "https://shop.test"
PRODUCT = {"product_id": "oliwia", "sku": "sofa-green", "name": "Sofa Oliwia", "url": f"{SHOP}/p/oliwia"}


def heard(call: dict[str, Any]) -> Heard:
    (one,) = read_batch(json.dumps({"batch": [{"userId": "julia", "messageId": "m"} | call]}).encode(), received_at=NOW)
    assert isinstance(one, Heard), one
    return one


def page(url: str, *, referrer: str = "", campaign: dict[str, str] | None = None) -> dict[str, Any]:
    context = {"page": {"url": url, "referrer": referrer, "title": "Sofas"}} | (
        {"campaign": campaign} if campaign else {}
    )
    return {"type": "page", "name": "Sofas", "context": context}


def track(event: str, **properties: Any) -> dict[str, Any]:
    return {"type": "track", "event": event, "properties": properties}


class Case(NamedTuple):
    name: str
    call: dict[str, Any]
    kind: str
    said: dict[str, str]


CASES = (
    Case(
        "product",
        track("Product Viewed", **PRODUCT),
        "product",
        {"title": "Sofa Oliwia", "sku": "sofa-green", "product_id": "oliwia", "url": f"{SHOP}/p/oliwia"},
    ),
    Case(
        "search",
        track("Products Searched", query="green velvet sofa"),
        "search",
        {"title": "green velvet sofa", "detail": "green velvet sofa"},
    ),
    Case(
        "cart",
        track("Product Added", **PRODUCT, quantity=2),
        "cart",
        {"title": "Sofa Oliwia", "detail": "Product Added", "sku": "sofa-green"},
    ),
    Case("cart looked at", track("Cart Viewed", cart_id="c1"), "cart", {"detail": "Cart Viewed"}),
    Case("checkout", track("Checkout Started", order_id="W-1"), "checkout", {"title": "W-1"}),
    Case(
        "ordered",
        track("Order Completed", order_id="W-1", total=12.5),
        "checkout",
        {"title": "W-1", "detail": "Order Completed"},
    ),
    Case("wish", track("Product Added to Wishlist", **PRODUCT), "wish", {"title": "Sofa Oliwia", "sku": "sofa-green"}),
    Case("mail", track("Email Opened", email_subject="Autumn"), "newsletter", {"title": "Autumn"}),
    Case("something else", track("Fabric Sample Asked"), "other", {"title": "Fabric Sample Asked"}),
    Case("page", page(f"{SHOP}/sofas"), "page", {"title": "Sofas", "url": f"{SHOP}/sofas", "source": "", "medium": ""}),
    Case("screen", {"type": "screen", "name": "Home"}, "page", {"title": "Home", "channel": "app"}),
    Case(
        "landed by an advertisement",
        page(f"{SHOP}/a", campaign={"name": "autumn", "source": "facebook", "medium": "paid_social"}),
        "ad",
        {"source": "facebook", "medium": "paid_social", "campaign": "autumn"},
    ),
    Case(
        "utm",
        page(f"{SHOP}/a?utm_source=google&utm_medium=cpc&utm_campaign=x"),
        "ad",
        {"source": "google", "medium": "cpc", "campaign": "x"},
    ),
    Case("click id", page(f"{SHOP}/a?gclid=abc"), "ad", {"source": "google", "medium": "cpc", "campaign": ""}),
    Case("link on facebook", page(f"{SHOP}/a?fbclid=abc"), "social", {"source": "facebook", "medium": "social"}),
    Case(
        "found by search",
        page(f"{SHOP}/a", referrer="https://www.google.pl/"),
        "page",
        {"source": "google", "medium": "organic"},
    ),
    Case(
        "another site",
        page(f"{SHOP}/a", referrer="https://www.home.blog/x"),
        "page",
        {"source": "home.blog", "medium": "referral"},
    ),
    Case("inside the shop", page(f"{SHOP}/a", referrer=f"{SHOP}/b"), "page", {"source": "", "medium": ""}),
    Case("newsletter link", page(f"{SHOP}/a?mc_eid=1"), "newsletter", {"source": "newsletter", "medium": "email"}),
    Case("NUL", track("Product Viewed", name="So\x00fa"), "product", {"title": "Sofa"}),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_call_becomes_a_touch(case: Case) -> None:
    touch = touch_of(heard(case.call), "julia", channel="", received_at=NOW)
    assert isinstance(touch, Touch)
    assert (touch.touch_id, touch.customer_id, touch.kind, touch.received_at) == ("m", "julia", case.kind, NOW)
    assert {name: getattr(touch, name) for name in case.said} == case.said


@pytest.mark.parametrize("kind", ["identify", "group", "alias"])
def test_who_somebody_is_is_no_touch(kind: str) -> None:
    assert touch_of(heard({"type": kind}), "julia", channel="", received_at=NOW) is None


def test_the_key_may_say_the_channel() -> None:
    touch = touch_of(heard(track("Cart Viewed")), "julia", channel="kiosk", received_at=NOW)
    assert touch is not None
    assert touch.channel == "kiosk"


def test_the_wish_list_follows() -> None:
    assert wish_of(heard(track("Product Added to Wishlist", **PRODUCT)), "julia") == Wish("julia", "sofa-green", NOW)
    gone = Removal(Wish, ("julia", "sofa-green"))
    assert wish_of(heard(track("Product Removed from Wishlist", **PRODUCT)), "julia") == gone
    assert wish_of(heard(track("Product Added to Wishlist", name="no article")), "julia") is None
    assert wish_of(heard(track("Product Viewed", **PRODUCT)), "julia") is None


ADDRESSES = st.one_of(
    st.text(max_size=40), st.sampled_from(["http://[", "https://x/?utm_source=%ff", "//", "http://a:b"])
)


@settings(deadline=None, max_examples=80)
@given(ADDRESSES, ADDRESSES)
def test_no_address_breaks_the_attribution(url: str, referrer: str) -> None:
    assert isinstance(origin_of(said=Origin(), url=url, referrer=referrer), Origin)


def test_what_the_call_says_comes_first() -> None:
    said = Origin("partner", "affiliate", "x")
    assert origin_of(said=said, url=f"{SHOP}/?gclid=1", referrer="https://www.google.com/") == said
