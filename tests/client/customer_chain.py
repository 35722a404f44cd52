"""The small chain with everything on the customer's page: Julia's search, ad, chat, wishes, notes and orders."""

from datetime import UTC, datetime
from typing import Final

from msgspec.structs import replace

from clienteling.contract.records import (
    Consent,
    Conversation,
    Customer,
    Message,
    Note,
    Preference,
    Product,
    Reservation,
    Return,
    Source,
    Touch,
    Variant,
    Visit,
    Wish,
)
from clienteling.domain.clock import to_ms
from tests.client.memory_view import MemoryView
from tests.client.small_chain import DAY, HOUR, MINUTE, NOW, NOW_MS, PLACE, small_chain

__all__ = ["DAY", "HOUR", "MINUTE", "NOW", "NOW_MS", "PLACE", "customer_chain", "day_at"]

_JULIA: Final = "julia"


def day_at(day: int, hour: int, minute: int) -> int:
    """A moment of November 2026 in Kraków, in ms."""
    return to_ms(datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC))


def customer_chain() -> MemoryView:
    """All rows of the small chain, and more of Julia."""
    rows = small_chain()
    julia = rows.get(Customer, _JULIA)
    assert julia is not None
    for row in (
        Customer(
            **{name: getattr(julia, name) for name in julia.__struct_fields__}
            | {"created_at": day_at(1, 10, 0) - 3 * 365 * DAY, "assigned_staff_id": "marta", "loyalty_tier": "gold"}
        ),
        Consent(_JULIA, "sms", True, NOW_MS - 90 * DAY, "web form"),
        Consent(_JULIA, "call", False, NOW_MS - 30 * DAY, "said on the phone"),
        Source("shop", "Web shop", "shop", NOW_MS),
        Touch(
            "s1",
            _JULIA,
            "search",
            "web",
            day_at(5, 20, 14),
            "green velvet sofa",
            "delivered to Kraków",
            source="google",
        ),
        Touch(
            "a1",
            _JULIA,
            "ad",
            "facebook",
            day_at(12, 15, 36),
            "",
            "led to the product page",
            source="facebook",
            campaign="autumn-sofas",
        ),
        Touch(
            "v1",
            _JULIA,
            "product",
            "web",
            day_at(12, 15, 35),
            "Sofa Oliwia",
            "only blue in the web shop",
            "OLI-3-BLU",
            "oliwia",
        ),
        Touch(
            "v2",
            _JULIA,
            "product",
            "web",
            day_at(12, 15, 37),
            "Sofa Oliwia",
            "only blue in the web shop",
            "OLI-3-BLU",
            "oliwia",
        ),
        Touch("v3", _JULIA, "product", "web", day_at(12, 15, 38), "Armchair Oliwia", "", "ARM-GRE", "armchair"),
        Wish(_JULIA, "MIR-BRA", day_at(12, 15, 39)),
        Note(
            "n1",
            _JULIA,
            "Prefers to be called in the afternoon.\nHas a cat: washable covers.",
            "Marta Wójcik",
            "krk",
            day_at(13, 12, 10),
        ),
        Preference(_JULIA, "Favourite colour", "green", day_at(13, 12, 12)),
        Preference(_JULIA, "Living room", "4.2 × 3.6 m", day_at(13, 12, 12)),
        Conversation("chat0", _JULIA, "chat", "cc", "closed", day_at(12, 15, 52), "Sofa Oliwia"),
        Message("chat0", 1, "c1", _JULIA, "customer", "Is the green one still somewhere near me?", day_at(12, 15, 41)),
        Message(
            "chat0",
            2,
            "c2",
            _JULIA,
            "agent",
            "One is in Kraków Rynek. I keep it for you.",
            day_at(12, 15, 48),
            "Ania Kowal",
        ),
        Reservation(
            "r1",
            _JULIA,
            "krk",
            "OLI-3-GRE",
            1,
            "ready",
            "chat",
            day_at(12, 15, 49),
            "Ania Kowal",
            "cc",
            "chat0",
            expires_at=day_at(20, 20, 0),
            claimed_by="Piotr Zieliński",
            shelf="A-12",
            pick_up_code="482913",
            put_aside_at=day_at(12, 16, 2),
            ready_at=day_at(12, 16, 5),
        ),
        Visit("v2", "anna", "krk", "on_the_way", NOW_MS - 9 * MINUTE, "web"),
        Reservation(
            "r2",
            "tomasz",
            "krk",
            "ARM-GRE",
            1,
            "confirmed",
            "web",
            NOW_MS - 40 * MINUTE,
            acknowledge_by_at=NOW_MS - 10 * MINUTE,
            expires_at=NOW_MS + 3 * DAY,
            pick_up_code="771204",
        ),
        Reservation(
            "r3",
            "anna",
            "krk",
            "LEN-50-ORA",
            2,
            "confirmed",
            "chat",
            NOW_MS - 12 * MINUTE,
            "Ania Kowal",
            "cc",
            acknowledge_by_at=NOW_MS + 18 * MINUTE,
            expires_at=NOW_MS + 3 * DAY,
            claimed_by="Marta Wójcik",
            pick_up_code="118203",
        ),
        Reservation(
            "r4",
            "ploy",
            "krk",
            "NEL-200",
            1,
            "put_aside",
            "store",
            NOW_MS - 3 * HOUR,
            "Piotr Zieliński",
            "krk",
            expires_at=NOW_MS + 2 * DAY,
            claimed_by="Piotr Zieliński",
            shelf="B-03",
            pick_up_code="550018",
        ),
        Return(
            "ret1",
            1,
            _JULIA,
            "100482",
            2,
            "LEN-40-SAG",
            2,
            17800,
            "PLN",
            "store",
            "krk",
            day_at(14, 11, 20),
            "too_small",
            state="refund_started",
        ),
    ):
        rows.put(row)
    for product in rows.all(Product):
        rows.put(replace(product, image=_picture(product.image)))
    for variant in rows.all(Variant):
        rows.put(replace(variant, image=_picture(variant.image)))
    return rows


def _picture(key: str) -> str:
    shape, _, tint = key.partition("-")
    known = {"orange": "terracotta", "sage": "green", "brass": "mustard", "purple": "plum", "graphite": "grey"}
    return f"{shape}:{known.get(tint, tint)}" if shape else ""
