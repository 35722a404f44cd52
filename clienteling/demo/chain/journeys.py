"""What customers did online: pages, searches, ads, newsletters, carts left behind."""

from dataclasses import dataclass
from random import Random

from clienteling.contract.records import Cart, CartLine, Order, OrderLine, Touch
from clienteling.demo.chain.catalogue import Article, Catalogue
from clienteling.demo.chain.draw import MINUTE_MS, Moments, stream, weighted
from clienteling.demo.chain.people import HISTORY_DAYS, Person
from clienteling.demo.chain.places import CURRENCY

SHOP = "https://shop.example"
CAMPAIGNS = (("autumn-sofas", "Autumn sofas"), ("winter-light", "Winter light"), ("small-flats", "Small flats"),
             ("new-bedroom", "New bedroom"), ("spring-colours", "Spring colours"))  # fmt: skip
_NEWSLETTERS = ("What is new in October", "Ten ideas for a dark corner", "The colours of this autumn",
                "Before the holidays: delivery dates", "Members see it first")  # fmt: skip
_ENTRANCES = (("direct", 34), ("search", 28), ("ad", 14), ("newsletter", 12), ("social", 12))
_PAGES = (("Home", "/"), ("Sofas", "/sofas"), ("Sale", "/sale"), ("Delivery and returns", "/delivery"),
          ("Stores", "/stores"), ("Lamps", "/lamps"), ("Ideas", "/ideas"))  # fmt: skip
_SOCIAL = ("instagram", "facebook", "tiktok", "pinterest")
_KEPT_DAYS = 400


@dataclass(frozen=True, slots=True)
class Visitor:
    """One visit to the shop's pages: who, when it began, what is looked at."""

    customer_id: str
    at: int
    channel: str
    articles: list[Article]


class Trail:
    """Collects touches and numbers them."""

    def __init__(self, random: Random, *, latest: int) -> None:
        self._random = random
        self._latest = latest
        self.touches: list[Touch] = []

    def visit(self, visitor: Visitor, *, bought: bool) -> None:
        """One visit: how they came, what they saw, how far they got. Nothing happens in the future."""
        at = visitor.at
        for touch in (*self._entrance(visitor), *self._seen(visitor), *self._ending(visitor, bought=bought)):
            at += self._random.randrange(20_000, 4 * MINUTE_MS)
            if at > self._latest:
                return
            self.touches.append(_placed(touch, number=len(self.touches) + 1, at=at))

    def _entrance(self, visitor: Visitor) -> list[Touch]:
        article = visitor.articles[0]
        match weighted(self._random, _ENTRANCES):
            case "search":
                query = _query(article)
                return [
                    _touch(
                        visitor,
                        "search",
                        title=query,
                        detail=query,
                        source="google",
                        medium="organic",
                        url=_page(article),
                    )
                ]
            case "ad":
                code, title = self._random.choice(CAMPAIGNS)
                source = weighted(self._random, (("facebook", 5), ("google", 4), ("instagram", 3)))
                medium = "cpc" if source == "google" else "paid_social"
                return [_touch(visitor, "ad", title=title, source=source, medium=medium, campaign=code)]
            case "newsletter":
                title = self._random.choice(_NEWSLETTERS)
                return [_touch(visitor, "newsletter", title=title, source="newsletter", medium="email")]
            case "social":
                source = self._random.choice(_SOCIAL)
                return [_touch(visitor, "social", title=article.name, source=source, medium="social")]
            case _:
                title, path = self._random.choice(_PAGES)
                return [_touch(visitor, "page", title=title, url=SHOP + path)]

    def _seen(self, visitor: Visitor) -> list[Touch]:
        return [_touch(visitor, "product", article, url=_page(article)) for article in visitor.articles]

    def _ending(self, visitor: Visitor, *, bought: bool) -> list[Touch]:
        if bought:
            return [_touch(visitor, "cart", visitor.articles[-1]), _touch(visitor, "checkout", title="Checkout")]
        if self._random.random() < 0.18:
            return [_touch(visitor, "cart", visitor.articles[-1])]
        return []


def _touch(
    visitor: Visitor,
    kind: str,
    article: Article | None = None,
    *,
    title: str = "",
    detail: str = "",
    source: str = "",
    medium: str = "",
    campaign: str = "",
    url: str = "",
) -> Touch:
    return Touch(
        "",
        visitor.customer_id,
        kind,
        visitor.channel,
        visitor.at,
        title or ("" if article is None else article.name),
        detail,
        "" if article is None else article.variant.sku,
        "" if article is None else article.product.product_id,
        url,
        source,
        medium,
        campaign,
    )


def _placed(touch: Touch, *, number: int, at: int) -> Touch:
    return Touch(
        f"t{number:07d}",
        touch.customer_id,
        touch.kind,
        touch.channel,
        at,
        touch.title,
        touch.detail,
        touch.sku,
        touch.product_id,
        touch.url,
        touch.source,
        touch.medium,
        touch.campaign,
        at,
    )


def _query(article: Article) -> str:
    noun = article.product.title.rsplit(" ", 1)[0].lower()
    return " ".join(filter(None, (article.variant.option1_value, noun)))


def _page(article: Article) -> str:
    return f"{SHOP}/p/{article.product.product_id.lower()}"


def touches(
    seed: int,
    crowd: tuple[Person, ...],
    orders: tuple[Order, ...],
    lines: tuple[OrderLine, ...],
    catalogue: Catalogue,
    moments: Moments,
) -> tuple[Touch, ...]:
    """The visits before each online order of the last year, and those that led to nothing."""
    random = stream(seed, "touches")
    trail = Trail(random, latest=moments.now)
    bought: dict[str, list[Article]] = {}
    for line in lines:
        bought.setdefault(line.order_number, []).append(catalogue.by_sku[line.sku])
    for order in orders:
        if order.channel in ("web", "app") and order.customer_id and order.placed_at > moments.ago(days=_KEPT_DAYS):
            began = order.placed_at - random.randrange(12, 50) * MINUTE_MS
            visitor = Visitor(order.customer_id, began, order.channel, bought[order.order_number][:3])
            trail.visit(visitor, bought=True)
    for person in crowd:
        for _ in range(random.randrange(0, 3 + person.keenness)):
            days = int(random.triangular(0, HISTORY_DAYS * 0.7, 5))
            channel = "app" if random.random() < 0.2 else "web"
            seen = catalogue.drawn(random, random.randrange(1, 4))
            visitor = Visitor(person.customer.customer_id, moments.past(random, days, opens=7), channel, seen)
            trail.visit(visitor, bought=False)
    return tuple(trail.touches)


def carts(
    seed: int, crowd: tuple[Person, ...], catalogue: Catalogue, moments: Moments
) -> tuple[tuple[Cart, ...], tuple[CartLine, ...]]:
    """Live carts: one customer in nine has one."""
    random = stream(seed, "carts")
    heads: list[Cart] = []
    lines: list[CartLine] = []
    for person in crowd:
        if random.random() >= 0.11:
            continue
        cart_id = f"K{len(heads) + 100_001}"
        changed = moments.ago(minutes=int(random.triangular(4, 30 * 24 * 60, 300)))
        customer_id = person.customer.customer_id
        articles = {
            article.variant.sku: article
            for article in catalogue.drawn(random, weighted(random, ((1, 4), (2, 4), (4, 1))))
        }
        heads.append(Cart(cart_id, customer_id, "web", CURRENCY, changed))
        lines.extend(
            CartLine(
                cart_id,
                number,
                customer_id,
                article.variant.sku,
                article.name,
                1 if article.variant.price_minor > 20_000 else random.randrange(1, 4),
                article.variant.price_minor,
            )
            for number, article in enumerate(articles.values(), start=1)
        )
    return tuple(heads), tuple(lines)
