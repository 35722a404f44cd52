"""What the crowd does next: seeded, a few acts a minute, most of them by customers of the branch that is looked at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random

from clienteling.contract.records import Branch, Customer
from clienteling.demo.chain import people, places, staff
from clienteling.demo.chain.catalogue import Article, Catalogue, catalogue
from clienteling.demo.chain.draw import Moments, stream, weighted
from clienteling.demo.chain.journeys import CAMPAIGNS, SHOP
from clienteling.demo.chain.phrases import DIALOGUES
from clienteling.demo.shoppers import segment, shop
from clienteling.demo.shoppers.act import Act, Json

SHORTEST_PAUSE_S = 6.0
LONGEST_PAUSE_S = 30.0
_HERE_SHARE = 0.8
_ACTS = (("browse", 46), ("cart", 16), ("chat", 18), ("order", 12), ("arrive", 8))


@dataclass(frozen=True, slots=True)
class World:
    """Who can act, what there is, and the branch that the demo looks at."""

    customers: tuple[Customer, ...]
    here: tuple[Customer, ...]
    catalogue: Catalogue
    branch: Branch


def world(seed: int, now: datetime, *, branch_id: str, customers: int) -> World:
    """The same people and articles as in the chain of that seed, without Julia: she has a story of her own."""
    crowd = people.people(seed, Moments(now), staff.staff(seed))[: customers - 1]
    everybody = tuple(person.customer for person in crowd)
    branch = next(place for place in places.branches() if place.branch_id == branch_id)
    near = tuple(customer for customer in everybody if customer.home_branch_id == branch_id)
    return World(everybody, near or everybody, catalogue(seed), branch)


class Crowd:
    """Draws acts one after another; two crowds of one seed and start do the same."""

    def __init__(self, known: World, *, seed: int, started: datetime) -> None:
        self._world = known
        self._random: Random = stream(seed, "crowd")
        self._run = f"crowd-{int(started.timestamp())}"
        self._count = 0

    def pause_s(self) -> float:
        """How long until the next act, in seconds."""
        return self._random.uniform(SHORTEST_PAUSE_S, LONGEST_PAUSE_S)

    def next_act(self, now: datetime) -> Act:
        """The next thing that somebody does at ``now``."""
        self._count += 1
        mark = f"{self._run}-{self._count}"
        near = self._random.random() < _HERE_SHARE
        customer = self._random.choice(self._world.here if near else self._world.customers)
        articles = self._world.catalogue.drawn(self._random, self._random.randrange(1, 4))
        match weighted(self._random, _ACTS):
            case "cart":
                lines = [(article, 1) for article in {a.variant.sku: a for a in articles}.values()]
                return shop.cart(mark, customer, lines, at=now)
            case "chat":
                return self._chat(mark, customer, articles[0], now)
            case "order":
                collect = self._world.branch if near else None
                return shop.order(mark, customer, [(articles[0], 1)], at=now, collect=collect)
            case "arrive":
                return shop.visit(mark, customer, self._world.branch, at=now)
            case _:
                return self._browse(mark, customer, articles, now)

    def _browse(self, mark: str, customer: Customer, articles: Sequence[Article], now: datetime) -> Act:
        shopper = segment.Shopper(customer.customer_id, visit=mark)
        name = f"{customer.first_name} {customer.last_name[:1]}."
        first = articles[0]
        calls: list[Json] = []
        if self._random.random() < 0.3:
            code, title = self._random.choice(CAMPAIGNS)
            context = segment.campaign(code, source="facebook", medium="paid_social", url=f"{SHOP}/{code}")
            calls.append(shopper.page(title, f"/{code}", at=now, context=context))
        elif self._random.random() < 0.5:
            calls.append(shopper.searched(first.product.title.lower(), at=now))
        step = timedelta(milliseconds=400)
        calls.extend(shopper.viewed(article, at=now + step * place) for place, article in enumerate(articles, start=1))
        if self._random.random() < 0.2:
            calls.append(shopper.wished(first, at=now + 5 * step))
        return segment.batch(calls, f"{name} looks at {first.name}")

    def _chat(self, mark: str, customer: Customer, article: Article, now: datetime) -> Act:
        language = customer.language if customer.language in DIALOGUES else "en"
        openings = [one.turns[0] for one in DIALOGUES[language] if "{order}" not in one.turns[0]]
        words = {"article": article.name, "branch": self._world.branch.name, "town": self._world.branch.city}
        text = self._random.choice(openings).format_map(words)
        return shop.chat(f"chat-{mark}", f"{mark}-1", customer, text, at=now)
