"""What brought somebody to a page: the campaign they say, the address they landed on, or where they came from."""

from dataclasses import dataclass
from urllib.parse import SplitResult, parse_qsl, urlsplit

MAX_PARAMETERS = 100

CLICK_IDS = {
    "gclid": ("google", "cpc"),
    "gbraid": ("google", "cpc"),
    "wbraid": ("google", "cpc"),
    "dclid": ("google", "display"),
    "msclkid": ("bing", "cpc"),
    "ttclid": ("tiktok", "paid_social"),
    "twclid": ("twitter", "paid_social"),
    "li_fat_id": ("linkedin", "paid_social"),
    "fbclid": ("facebook", "social"),
    "igshid": ("instagram", "social"),
    "mc_eid": ("newsletter", "email"),
}
"""Parameters that advertisers add to the address. Facebook adds its own to every link, paid or not."""

_SEARCH = ("google", "bing", "duckduckgo", "yahoo", "ecosia", "seznam", "baidu", "yandex")
_SOCIAL = ("facebook", "instagram", "tiktok", "pinterest", "twitter", "x", "linkedin", "youtube", "line", "reddit", "t")


@dataclass(frozen=True, slots=True)
class Origin:
    """Source, medium and campaign, as the retailer's reports name them; all empty when nothing is known."""

    source: str = ""
    medium: str = ""
    campaign: str = ""


def origin_of(*, said: Origin, url: str, referrer: str) -> Origin:
    """The best that is known: what the call says, then ``utm_`` parameters, click ids, and the referrer's host."""
    if said.source or said.medium or said.campaign:
        return said
    landed = _split(url)
    asked = _parameters(landed)
    tagged = Origin(asked.get("utm_source", ""), asked.get("utm_medium", ""), asked.get("utm_campaign", ""))
    if tagged != Origin():
        return tagged
    for name, (source, medium) in CLICK_IDS.items():
        if asked.get(name):
            return Origin(source, medium)
    return _by_referrer(_split(referrer), landed)


def _by_referrer(referrer: SplitResult | None, landed: SplitResult | None) -> Origin:
    host = _host(referrer)
    if not host or host == _host(landed):
        return Origin()
    names = host.split(".")
    for engine in _SEARCH:
        if engine in names[:-1]:
            return Origin(engine, "organic")
    for network in _SOCIAL:
        if network in names[:-1]:
            return Origin(network, "social")
    return Origin(host, "referral")


def _host(address: SplitResult | None) -> str:
    if address is None:
        return ""
    try:
        return (address.hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _split(address: str) -> SplitResult | None:
    try:
        return urlsplit(address) if address else None
    except ValueError:
        return None


def _parameters(address: SplitResult | None) -> dict[str, str]:
    if address is None:
        return {}
    try:
        return dict(parse_qsl(address.query, max_num_fields=MAX_PARAMETERS))
    except ValueError:
        return {}
