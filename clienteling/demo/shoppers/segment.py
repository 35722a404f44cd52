"""Calls after the Segment specification, as a web shop's own snippet sends them (E-commerce events, version 2)."""

from collections.abc import Sequence
from datetime import datetime

from clienteling.demo.chain.catalogue import Article
from clienteling.demo.chain.journeys import SHOP
from clienteling.demo.shoppers.act import Act, Json

BATCH_PATH = "/v1/batch"
_MINOR = 100


class Shopper:
    """One customer on the web shop's pages; makes calls with ids that are the same for the same visit."""

    def __init__(self, user_id: str, *, visit: str) -> None:
        self._user_id = user_id
        self._visit = visit
        self._count = 0

    def page(self, name: str, path: str, *, at: datetime, context: Json | None = None) -> Json:
        """A page was opened."""
        properties = {"title": name, "url": SHOP + path, "path": path}
        return self._call("page", at=at, context=context, name=name, properties=properties)

    def searched(self, query: str, *, at: datetime, context: Json | None = None) -> Json:
        """The shop's own search, or the words that brought them here."""
        return self._track("Products Searched", {"query": query}, at=at, context=context)

    def viewed(self, article: Article, *, at: datetime, context: Json | None = None) -> Json:
        """A product page was looked at."""
        return self._track("Product Viewed", _product(article), at=at, context=context)

    def added(self, article: Article, quantity: int, *, at: datetime) -> Json:
        """An article was put into the cart."""
        return self._track("Product Added", {**_product(article), "quantity": quantity}, at=at)

    def wished(self, article: Article, *, at: datetime) -> Json:
        """An article was put on the wish list."""
        return self._track("Product Added to Wishlist", _product(article), at=at)

    def _track(self, event: str, properties: Json, *, at: datetime, context: Json | None = None) -> Json:
        return self._call("track", at=at, context=context, event=event, properties=properties)

    def _call(self, kind: str, *, at: datetime, context: Json | None, **fields: object) -> Json:
        self._count += 1
        return {
            "type": kind,
            "messageId": f"{self._visit}-{self._count}",
            "userId": self._user_id,
            "timestamp": at.isoformat(timespec="milliseconds"),
            "context": context or {},
            **fields,
        }


def campaign(name: str, *, source: str, medium: str, url: str) -> Json:
    """The context of a call that an advertisement led to."""
    return {
        "campaign": {"name": name, "source": source, "medium": medium},
        "page": {"url": url, "referrer": f"https://{source}.example/"},
    }


def came_by_search(url: str) -> Json:
    """The context of a call that a search engine led to."""
    return {
        "campaign": {"source": "google", "medium": "organic"},
        "page": {"url": url, "referrer": "https://www.google.com/"},
    }


def batch(calls: Sequence[Json], told: str) -> Act:
    """The calls as one request."""
    return Act(BATCH_PATH, {"batch": list(calls)}, told)


def _product(article: Article) -> dict[str, object]:
    return {
        "product_id": article.product.product_id,
        "sku": article.variant.sku,
        "name": article.name,
        "category": article.product.category,
        "price": article.variant.price_minor / _MINOR,
        "currency": article.variant.currency,
        "url": f"{SHOP}/p/{article.product.product_id.lower()}",
    }
