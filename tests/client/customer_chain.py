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
    Record,
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

ME: Final = "julia"


def day_at(day: int, hour: int, minute: int) -> int:
    """A moment of November 2026 in Kraków, in ms."""
    return to_ms(datetime(2026, 11, day, hour - 1, minute, tzinfo=UTC))


def customer_chain() -> MemoryView:
    """All rows of the small chain, and more of Julia and of the day."""
    rows = small_chain()
    julia = rows.get(Customer, ME)
    assert julia is not None
    since = day_at(1, 10, 0) - 3 * 365 * DAY
    rows.put(replace(julia, created_at=since, assigned_staff_id="marta", loyalty_tier="gold"))
    for row in (*_profile(), *_touches(), *_chat(), *_reservations()):
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


def _profile() -> list[Record]:
    note = "Prefers to be called in the afternoon.\nHas a cat: washable covers."
    return [
        Consent(ME, "sms", True, NOW_MS - 90 * DAY, "web form"),
        Consent(ME, "call", False, NOW_MS - 30 * DAY, "said on the phone"),
        Source("shop", "Web shop", "shop", NOW_MS),
        Wish(ME, "MIR-BRA", day_at(12, 15, 39)),
        Note("n1", ME, note, "Marta Wójcik", "krk", day_at(13, 12, 10)),
        Preference(ME, "Favourite colour", "green", day_at(13, 12, 12)),
        Preference(ME, "Living room", "4.2 × 3.6 m", day_at(13, 12, 12)),
    ]


def _touches() -> list[Record]:
    searched = Touch("s1", ME, "search", "web", day_at(5, 20, 14), "green velvet sofa", source="google")
    clicked = Touch("a1", ME, "ad", "facebook", day_at(12, 15, 36), source="facebook", campaign="autumn-sofas")
    only_blue = "only blue in the web shop"
    return [
        searched,
        replace(clicked, detail="led to the product page"),
        Touch("v1", ME, "product", "web", day_at(12, 15, 35), "Sofa Oliwia", only_blue, "OLI-3-BLU", "oliwia"),
        Touch("v2", ME, "product", "web", day_at(12, 15, 37), "Sofa Oliwia", only_blue, "OLI-3-BLU", "oliwia"),
        Touch("v3", ME, "product", "web", day_at(12, 15, 38), "Armchair Oliwia", "", "ARM-GRE", "armchair"),
    ]


def _chat() -> list[Record]:
    keep = "One is in Kraków Rynek. I keep it for you."
    return [
        Conversation("chat0", ME, "chat", "cc", "closed", day_at(12, 15, 52), "Sofa Oliwia"),
        Message("chat0", 1, "c1", ME, "customer", "Is the green one still somewhere near me?", day_at(12, 15, 41)),
        Message("chat0", 2, "c2", ME, "agent", keep, day_at(12, 15, 48), "Ania Kowal"),
    ]


def _reservations() -> list[Record]:
    julia = Reservation(
        "r1", ME, "krk", "OLI-3-GRE", 1, "ready", "chat", day_at(12, 15, 49), "Ania Kowal", "cc", "chat0"
    )
    late = Reservation("r2", "tomasz", "krk", "ARM-GRE", 1, "confirmed", "web", NOW_MS - 40 * MINUTE)
    mine = Reservation("r3", "anna", "krk", "LEN-50-ORA", 2, "confirmed", "chat", NOW_MS - 12 * MINUTE, "Ania Kowal")
    aside = Reservation("r4", "ploy", "krk", "NEL-200", 1, "put_aside", "store", NOW_MS - 3 * HOUR, "Piotr Zieliński")
    later = NOW_MS + 3 * DAY
    back = Return("ret1", 1, ME, "100482", 2, "LEN-40-SAG", 2, 17800, "PLN", "store", "krk", day_at(14, 11, 20))
    return [
        replace(
            julia,
            expires_at=day_at(20, 20, 0),
            claimed_by="Piotr Zieliński",
            shelf="A-12",
            pick_up_code="482913",
            put_aside_at=day_at(12, 16, 2),
            ready_at=day_at(12, 16, 5),
        ),
        replace(late, acknowledge_by_at=NOW_MS - 10 * MINUTE, expires_at=later, pick_up_code="771204"),
        replace(mine, acknowledge_by_at=NOW_MS + 18 * MINUTE, expires_at=later, claimed_by="Marta Wójcik"),
        replace(aside, expires_at=NOW_MS + 2 * DAY, claimed_by="Piotr Zieliński", shelf="B-03"),
        replace(back, state="refund_started", reason="too_small"),
        Visit("v2", "anna", "krk", "on_the_way", NOW_MS - 9 * MINUTE, "web"),
    ]
