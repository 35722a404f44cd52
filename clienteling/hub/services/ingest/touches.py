"""From a call to what the customer's timeline shows of it. Kinds of events are those of the import: one meaning."""

from collections.abc import Mapping

from msgspec.structs import asdict, replace

from clienteling.contract.records import Touch, Wish
from clienteling.hub.importer.segment import Campaign, Context, Page, columns_of, kind_of_call
from clienteling.hub.services.ingest.attribution import Origin, origin_of
from clienteling.hub.services.ingest.calls import Heard, LiveCall
from clienteling.hub.store.feed import Removal

_WISHED = "product added to wishlist"
_UNWISHED = ("product removed from wishlist", "wishlist product added to cart")
_NUL = "\x00"


def touch_of(heard: Heard, customer_id: str, *, channel: str, received_at: int) -> Touch | None:
    """The touch of a call; ``None`` for calls that only say who somebody is. ``channel`` overrides, when given."""
    call = heard.call
    said_page = call.context.page or Page()
    said = call.context.campaign or Campaign()
    origin = Origin()
    if call.type in ("page", "screen") or said != Campaign():
        properties: Mapping[str, object] = call.properties or {}
        origin = origin_of(
            said=Origin(said.source or "", said.medium or "", said.name or ""),
            url=_text(properties, "url") or said_page.url or "",
            referrer=_text(properties, "referrer") or said_page.referrer or "",
        )
    columns = columns_of(call)
    kind = _kind(call, origin)
    if not kind:
        return None
    touch = Touch(
        heard.message_id,
        customer_id,
        kind,
        channel or columns["channel"],
        heard.at,
        title=_title(heard, kind) or columns["title"],
        detail=columns["detail"],
        sku=columns["sku"],
        product_id=columns["product_id"],
        url=columns["url"],
        source=origin.source,
        medium=origin.medium,
        campaign=origin.campaign,
        received_at=received_at,
    )
    return _storable(touch)


def _storable(touch: Touch) -> Touch:
    """Without NUL, which a page may send and no table takes."""
    texts = {name: value.replace(_NUL, "") for name, value in asdict(touch).items() if isinstance(value, str)}
    return replace(touch, **texts)


def wish_of(heard: Heard, customer_id: str) -> Wish | Removal | None:
    """What a call does to the wish list: a row that it adds, or the one that it takes off."""
    event = (heard.call.event or "").strip().lower()
    sku = columns_of(heard.call)["sku"].replace(_NUL, "")
    if heard.call.type != "track" or not sku:
        return None
    if event == _WISHED:
        return Wish(customer_id, sku, heard.at)
    return Removal(Wish, (customer_id, sku)) if event in _UNWISHED else None


def _kind(call: LiveCall, origin: Origin) -> str:
    """The kind, with the campaign that was worked out: landing by an advertisement is an ``ad``."""
    campaign = Campaign(origin.campaign, origin.source, origin.medium)
    return kind_of_call(replace(call, context=Context(call.context.page, campaign)))


def _title(heard: Heard, kind: str) -> str:
    said: Mapping[str, object] = heard.call.properties or {}
    match kind:
        case "search":
            return _text(said, "query")
        case "newsletter":
            return _text(said, "email_subject") or _text(said, "campaign_name")
        case "checkout":
            return _text(said, "order_id")
        case _:
            return ""


def _text(said: Mapping[str, object], name: str) -> str:
    value = said.get(name)
    return value[:2_000] if isinstance(value, str) else ""
