"""Importance as a number: search results come in the order of the index's rowid, the place. Lower is first. Pure."""

from zlib import crc32

from clienteling.contract.records import Customer

DAY_MS = 86_400_000
_DAY_BITS = 44
SAME_WEEK = 7 << _DAY_BITS
"""Places nearer than this differ by less than a week."""
_LAST_DAY = (1 << 17) - 1
_MOST_MONEY = (1 << 24) - 1
_SPREAD_BITS = 20


def customer_place(customer: Customer) -> int:
    """Who was here or seen most recently comes first (by day), then who spent more. Distinct but for rare clashes."""
    last = max(customer.last_visit_at or 0, customer.last_seen_at or 0, customer.created_at or 0)
    day = min(max(last // DAY_MS, 0), _LAST_DAY)
    money = min(max(customer.lifetime_minor // 100, 0), _MOST_MONEY)
    return ((_LAST_DAY - day) << _DAY_BITS) | ((_MOST_MONEY - money) << _SPREAD_BITS) | _spread(customer.customer_id)


def article_place(sku: str, title: str) -> int:
    """Articles come by the first letters of their title, so that a family stays together."""
    head = int.from_bytes(title.casefold().encode()[:5].ljust(5, b"\0"))
    return (head << _SPREAD_BITS) | _spread(sku)


def _spread(identifier: str) -> int:
    return crc32(identifier.encode()) & ((1 << _SPREAD_BITS) - 1)
