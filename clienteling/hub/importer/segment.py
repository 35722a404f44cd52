"""What a Segment call says a person did: the mapping from the Segment specification to a touch.

Names of events follow Segment's e-commerce, e-mail and live-chat specifications; other names are kept as ``other``.
``identify``, ``group`` and ``alias`` tell who somebody is, not what they did: they have no kind.
"""

from collections.abc import Mapping

from msgspec import Struct, field

from clienteling.domain.text import normalise

MAX_FIELD_CHARS = 2_000
"""Longer values are cut: they are addresses and titles to look at, never keys."""

PAID_MEDIA = frozenset({"cpc", "ppc", "cpm", "paid", "paidsearch", "paid social", "display", "ad", "ads", "banner"})
SOCIAL_MEDIA = frozenset({"social", "social network", "social media", "sm"})
MAIL_MEDIA = frozenset({"email", "e mail", "newsletter"})

KIND_OF_EVENT: Mapping[str, str] = {
    "product viewed": "product",
    "product clicked": "product",
    "product shared": "social",
    "product list viewed": "page",
    "product list filtered": "search",
    "products searched": "search",
    "promotion viewed": "ad",
    "promotion clicked": "ad",
    "product added": "cart",
    "product removed": "cart",
    "cart viewed": "cart",
    "cart shared": "cart",
    "coupon entered": "cart",
    "coupon applied": "cart",
    "product added to wishlist": "wish",
    "product removed from wishlist": "wish",
    "wishlist product added to cart": "cart",
    "checkout started": "checkout",
    "checkout step viewed": "checkout",
    "checkout step completed": "checkout",
    "payment info entered": "checkout",
    "order completed": "checkout",
    "order updated": "checkout",
    "order cancelled": "checkout",
    "order refunded": "checkout",
    "email opened": "newsletter",
    "email link clicked": "newsletter",
    "email delivered": "newsletter",
    "unsubscribed": "newsletter",
    "product reviewed": "feedback",
    "call started": "call",
    "call ended": "call",
}

Value = str | int | float | bool | None | list[object] | dict[str, object]


class Page(Struct, frozen=True):
    """Where the call was made."""

    url: str | None = None
    title: str | None = None
    referrer: str | None = None


class Campaign(Struct, frozen=True):
    """The campaign that brought the person."""

    name: str | None = None
    source: str | None = None
    medium: str | None = None


class Context(Struct, frozen=True):
    """The part of a call's context that is used."""

    page: Page | None = None
    campaign: Campaign | None = None
    device: dict[str, object] | None = None


class SegmentCall(Struct, frozen=True):
    """One call of the Segment specification; fields that are not used are not here."""

    type: str
    messageId: str = ""
    timestamp: str = ""
    userId: str | int | None = None
    anonymousId: str | None = None
    event: str | None = None
    name: str | None = None
    properties: dict[str, Value] | None = None
    context: Context = field(default_factory=Context)


def kind_of_call(call: SegmentCall) -> str:
    """The kind of touch of a call; empty for calls that tell who somebody is."""
    match call.type:
        case "page" | "screen":
            medium = normalise((call.context.campaign or Campaign()).medium or "")
            if medium in PAID_MEDIA:
                return "ad"
            if medium in SOCIAL_MEDIA:
                return "social"
            return "newsletter" if medium in MAIL_MEDIA else "page"
        case "track":
            return KIND_OF_EVENT.get((call.event or "").strip().lower(), "other")
        case _:
            return ""


def columns_of(call: SegmentCall) -> dict[str, str]:
    """The columns of the import's ``events`` rows. Raises ``ValueError`` for a call of an unknown type."""
    if call.type not in ("page", "screen", "track", "identify", "group", "alias"):
        raise ValueError(f"{call.type[:20]!r} is no Segment call")
    said = call.properties or {}
    page = call.context.page or Page()
    campaign = call.context.campaign or Campaign()
    kind = kind_of_call(call)
    return {
        "message_id": call.messageId,
        "at": call.timestamp,
        "customer_id": "" if call.userId is None else str(call.userId),
        "anonymous_id": call.anonymousId or "",
        "call": call.type,
        "kind": kind,
        "channel": "app" if call.type == "screen" or (call.context.device or {}).get("type") else "web",
        "title": _first(said, "name") or _cut(call.name or page.title or call.event or ""),
        "detail": _first(said, "query") if kind == "search" else _cut(call.event or ""),
        "sku": _first(said, "sku", "variant"),
        "product_id": _first(said, "product_id"),
        "url": _first(said, "url") or _cut(page.url or ""),
        "source": _cut(campaign.source or ""),
        "medium": _cut(campaign.medium or ""),
        "campaign": _cut(campaign.name or ""),
    }


def _first(said: Mapping[str, Value], *names: str) -> str:
    for name in names:
        value = said.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
            return _cut(str(value))
    return ""


def _cut(text: str) -> str:
    return text[:MAX_FIELD_CHARS]
