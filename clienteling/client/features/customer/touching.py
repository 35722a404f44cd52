"""What the customer did online, as entries of the timeline. Pure."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import article_named
from clienteling.client.features.customer.happening import Filter, Happening
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.contract.records import Touch

translate = QCoreApplication.translate

ADS: Final = frozenset({"ad", "newsletter", "social"})
ICON: Final = {
    "page": "external",
    "product": "eye",
    "search": "find",
    "ad": "ad",
    "newsletter": "mail",
    "social": "team",
    "cart": "cart",
    "wish": "heart",
    "checkout": "wallet",
    "call": "phone",
    "feedback": "star",
}


def touch_happenings(facts: CustomerFacts, viewpoint: Viewpoint) -> Iterator[Happening]:
    """Touches; views of one article on one day are one entry that counts them."""
    views: dict[tuple[str, str], list[Touch]] = {}
    for touch in facts.touches:
        if touch.kind == "product":
            day = viewpoint.locale.local(touch.at).date().isoformat()
            views.setdefault((touch.sku or touch.product_id or touch.title, day), []).append(touch)
        else:
            yield _touch(touch, facts)
    for (article, day), seen in views.items():
        yield _viewed(seen, facts, key=f"view/{article}/{day}")


def _viewed(seen: list[Touch], facts: CustomerFacts, *, key: str) -> Happening:
    latest = max(seen, key=lambda touch: touch.at)
    name = _article(latest, facts)
    times = translate("Customer", "%n times", "", len(seen)) if len(seen) > 1 else ""
    return Happening(
        key=key,
        at=latest.at,
        filter=Filter.WEB,
        icon=ICON["product"],
        title=translate("Customer", "Viewed %1").replace("%1", name),
        line=" · ".join(filter(None, (times, latest.detail))),
        origin=_origin(latest, facts),
        known_at=latest.received_at,
        action="article" if latest.sku or latest.product_id else "",
        target=latest.sku or latest.product_id,
    )


def _article(touch: Touch, facts: CustomerFacts) -> str:
    if touch.sku:
        return article_named(facts.articles, touch.sku, title=touch.title).name
    family = facts.families.get(touch.product_id)
    return family.name if family is not None else touch.title or touch.url


def _touch(touch: Touch, facts: CustomerFacts) -> Happening:
    title = _title(touch, facts)
    line = " · ".join(filter(None, dict.fromkeys((*_sent_by(touch), touch.detail))))
    return Happening(
        key=f"touch/{touch.touch_id}",
        at=touch.at,
        filter=Filter.ADS if touch.kind in ADS else Filter.CHAT if touch.kind == "call" else Filter.WEB,
        icon=ICON.get(touch.kind, "info"),
        title=title,
        line=line,
        body=touch.detail,
        origin=_origin(touch, facts),
        known_at=touch.received_at,
        action="article" if touch.sku else "",
        target=touch.sku,
    )


def _sent_by(touch: Touch) -> tuple[str, ...]:
    source = touch.source[:1].upper() + touch.source[1:]
    return source, touch.campaign


def _title(touch: Touch, facts: CustomerFacts) -> str:
    name = _article(touch, facts) if touch.sku or touch.product_id else touch.title
    match touch.kind:
        case "search":
            text = translate("Customer", "Searched “%1”")
        case "ad":
            return translate("Customer", "Clicked an ad")
        case "newsletter":
            text = (
                translate("Customer", "Opened the newsletter %1")
                if name
                else translate("Customer", "Opened a newsletter")
            )
        case "social":
            return name or translate("Customer", "Wrote on a social network")
        case "cart":
            text = translate("Customer", "Put %1 into the cart") if name else translate("Customer", "Changed the cart")
        case "wish":
            text = translate("Customer", "Wished for %1") if name else translate("Customer", "Changed the wish list")
        case "checkout":
            return translate("Customer", "Started the checkout")
        case "call":
            return name or translate("Customer", "Called")
        case "feedback":
            return name or translate("Customer", "Gave feedback")
        case "page":
            text = translate("Customer", "Visited %1")
            name = name or touch.url
        case _:
            return name or translate("Customer", "Something else")
    return text.replace("%1", name)


def _origin(touch: Touch, facts: CustomerFacts) -> str:
    return facts.channels.get(touch.channel, touch.channel)
