"""Keys, and a client that speaks as a web shop or as a retailer's system."""

from collections.abc import Iterator

import httpx
import pytest

from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.services.keys import KeyKind, create_key
from clienteling.hub.store.database import Database


@pytest.fixture
def shop(hub_url: str, chain: Database, clock: ManualClock) -> Iterator[httpx.Client]:
    """The retailer's own system, with its API key."""
    with chain.transaction() as conn:
        key = create_key(conn, name="erp", kind=KeyKind.SHOP, at=now_ms(clock))
    with httpx.Client(base_url=hub_url, headers={"Authorization": f"Bearer {key}"}, trust_env=False) as client:
        yield client


@pytest.fixture
def web(hub_url: str, chain: Database, clock: ManualClock) -> Iterator[httpx.Client]:
    """The web shop's pages, with their write key."""
    with chain.transaction() as conn:
        key = create_key(conn, name="web", kind=KeyKind.WRITE, at=now_ms(clock))
    with httpx.Client(base_url=hub_url, auth=(key, ""), trust_env=False) as client:
        yield client
