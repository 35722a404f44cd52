"""Julia's part of the story, as acts; what the people of the chain do in between is theirs to do."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from clienteling.contract.records import Branch, Customer
from clienteling.demo.chain import julia
from clienteling.demo.chain.catalogue import Catalogue
from clienteling.demo.chain.journeys import SHOP
from clienteling.demo.shoppers import segment, shop
from clienteling.demo.shoppers.act import Act


@dataclass(frozen=True, slots=True)
class Scene:
    """One act, how long after the one before (seconds, as played), and how long before the present it happened."""

    pause_s: float
    act: Act


def scenes(customer: Customer, branch: Branch, goods: Catalogue, *, now: datetime) -> Iterator[Scene]:
    """From the search to the door. The search and the advertisement arrive dated days back, the rest is now."""
    searched, returned = now - timedelta(days=9), now - timedelta(days=2)
    blue, armchair = goods.by_sku[julia.BLUE_SOFA], goods.by_sku[julia.GREEN_ARMCHAIR]
    page = f"{SHOP}/p/sof-oliwia"
    first = segment.Shopper(customer.customer_id, visit="julia-1")
    yield Scene(
        0,
        segment.batch(
            [
                first.searched(julia.SEARCH, at=searched, context=segment.came_by_search(page)),
                first.viewed(armchair, at=searched + timedelta(minutes=2)),
            ],
            f"Julia searched the web for “{julia.SEARCH}” nine days ago, and left",
        ),
    )
    again = segment.Shopper(customer.customer_id, visit="julia-2")
    advertised = segment.campaign("autumn-sofas", source="facebook", medium="paid_social", url=page)
    yield Scene(
        6,
        segment.batch(
            [
                again.page("Autumn sofas", "/p/sof-oliwia", at=returned, context=advertised),
                again.viewed(blue, at=returned + timedelta(minutes=1)),
            ],
            "Two days ago an advertisement on Facebook brought her back: the web shop has only blue",
        ),
    )
    today = segment.Shopper(customer.customer_id, visit="julia-3")
    yield Scene(6, segment.batch([today.viewed(blue, at=now)], "Today she looks at the blue one once more"))
    wanted = [(goods.by_sku[julia.CUSHION], 2), (goods.by_sku[julia.LAMP], 1)]
    yield Scene(6, shop.cart(julia.CART, customer, wanted, at=now))
    for number, text in enumerate((julia.CHAT[0][1], julia.CHAT[2][1], julia.CHAT[5][1]), start=1):
        yield Scene(10, shop.chat(julia.CONVERSATION, f"{julia.CONVERSATION}-julia-{number}", customer, text, at=now))
    yield Scene(20, shop.visit("B90001", customer, branch, at=now))
