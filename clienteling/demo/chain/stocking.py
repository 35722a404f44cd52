"""Stock of each branch, and the reservations that hold part of it."""

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from msgspec.structs import replace

from clienteling.contract.records import Branch, Order, OrderLine, Reservation, Staff, Stock
from clienteling.demo.chain.catalogue import Article, Catalogue
from clienteling.demo.chain.draw import DAY_MS, HOUR_MS, MINUTE_MS, Moments, stream, weighted
from clienteling.demo.chain.people import Person
from clienteling.demo.chain.places import CONTACT_CENTRE, SECOND_BRANCH, STORY_BRANCH, WAREHOUSE
from clienteling.domain.reservation import FINAL, ReservationState

S = ReservationState
HISTORY = 900
OPEN_A_STORE = (S.CONFIRMED, S.CONFIRMED, S.CONFIRMED, S.PUT_ASIDE, S.PUT_ASIDE, S.READY, S.READY, S.READY)
_ENDS = ((S.HANDED_OVER, 74), (S.EXPIRED, 11), (S.CANCELLED, 10), (S.REFUSED, 5))
_REASONS = {S.CANCELLED: "changed their mind", S.REFUSED: "not found on the shelf"}
_ORIGINS = (("web", 50), ("chat", 24), ("store", 20), ("phone", 6))
_STALE_BRANCH = "szz-galaxy"
_CARRIED = 0.58
_STORY_STOCK = {
    (STORY_BRANCH, "SOF-OLIWIA-11"): 1,
    (WAREHOUSE, "SOF-OLIWIA-21"): 12,
    (STORY_BRANCH, "CUS-LENA-22"): 4,
    (SECOND_BRANCH, "CUS-LENA-22"): 12,
    (SECOND_BRANCH, "LAM-MIRA-11"): 3,
    (STORY_BRANCH, "ARM-OLIWIA-11"): 1,
    (SECOND_BRANCH, "ARM-OLIWIA-11"): 2,
    (STORY_BRANCH, "RUG-NELA-44"): 2,
    (SECOND_BRANCH, "RUG-NELA-44"): 5,
}
_STORY_ONLY = ("SOF-OLIWIA-11", "SOF-OLIWIA-21", "LAM-MIRA-11")
"""Articles that are nowhere but where the story says."""


@dataclass(frozen=True, slots=True)
class Stocked:
    """Stock with what the open reservations hold of it."""

    stock: tuple[Stock, ...]
    reservations: tuple[Reservation, ...]


def stocked(
    seed: int,
    crowd: tuple[Person, ...],
    places: Sequence[Branch],
    staff: tuple[Staff, ...],
    purchases: tuple[tuple[Order, ...], tuple[OrderLine, ...]],
    catalogue: Catalogue,
    moments: Moments,
) -> Stocked:
    """Stock and reservations together, so that the sums hold."""
    levels = _levels(seed, places, catalogue, moments)
    random = stream(seed, "reservations")
    names = {place.branch_id: [one.name for one in staff if one.branch_id == place.branch_id] for place in places}
    collected = _collected(*purchases)
    made: list[Reservation] = []
    stores = [place.branch_id for place in places if place.kind == "store"]
    for number in range(min(HISTORY, len(crowd))):
        branch_id = random.choice(stores)
        end = weighted(random, _ENDS)
        article = catalogue.drawn(random, 1)[0]
        draft = _draft(f"H{10_001 + number}", branch_id, article, random.choice(crowd), end, random)
        made.append(_told(draft, names, moments, random, number=number))
    for branch_id in stores:
        near = [person for person in crowd if person.customer.home_branch_id == branch_id] or list(crowd)
        for number, state in enumerate(OPEN_A_STORE):
            article = _held(levels, branch_id, catalogue, random)
            person = random.choice(near)
            draft = _draft(f"H{20_001 + len(made)}", branch_id, article, person, state, random)
            order = collected.get(person.customer.customer_id) if draft.origin == "web" else None
            made.append(_told(replace(draft, order_number=order), names, moments, random, number=number))
    return Stocked(tuple(levels.values()), tuple(made))


def _levels(
    seed: int, places: Sequence[Branch], catalogue: Catalogue, moments: Moments
) -> dict[tuple[str, str], Stock]:
    random = stream(seed, "stock")
    out: dict[tuple[str, str], Stock] = {}
    for place in places:
        if place.branch_id == CONTACT_CENTRE:
            continue
        counted = moments.ago(hours=5) if place.branch_id == _STALE_BRANCH else moments.ago(minutes=4)
        for article in catalogue.articles:
            key = (place.branch_id, article.variant.sku)
            level = _level(place, article, random)
            level = _STORY_STOCK.get(key, 0 if article.variant.sku in _STORY_ONLY else level)
            if level is None:
                continue
            incoming = random.randrange(2, 12) if level == 0 and random.random() < 0.3 else 0
            shelf = f"{random.choice('ABCDEF')}-{random.randrange(1, 40):02d}"
            as_of = counted - random.randrange(0, 3 * MINUTE_MS)
            out[key] = Stock(*key, level, 0, incoming, as_of, shelf)
    return out


def _level(place: Branch, article: Article, random: Random) -> int | None:
    if place.branch_id == WAREHOUSE:
        return weighted(random, ((0, 6), (random.randrange(3, 25), 60), (random.randrange(20, 120), 34)))
    if random.random() >= _CARRIED:
        return None
    most = 3 if article.variant.price_minor > 100_000 else 9 if article.variant.price_minor > 20_000 else 24
    return random.randrange(0, most)


def _collected(orders: tuple[Order, ...], lines: tuple[OrderLine, ...]) -> dict[str, str]:
    """The customers whose latest web order is still open, with its number."""
    return {
        order.customer_id: order.order_number
        for order in orders
        if order.channel == "web" and order.status == "open" and order.customer_id is not None
    }


def _held(levels: dict[tuple[str, str], Stock], branch_id: str, catalogue: Catalogue, random: Random) -> Article:
    """An article with a free unit in the branch; the unit is held from now on."""
    while True:
        article = catalogue.drawn(random, 1)[0]
        level = levels.get((branch_id, article.variant.sku))
        if (
            level is not None
            and level.on_hand > level.reserved
            and (branch_id, article.variant.sku) not in _STORY_STOCK
        ):
            levels[branch_id, article.variant.sku] = replace(level, reserved=level.reserved + 1)
            return article


def _draft(
    reservation_id: str, branch_id: str, article: Article, person: Person, state: ReservationState, random: Random
) -> Reservation:
    return Reservation(
        reservation_id,
        person.customer.customer_id,
        branch_id,
        article.variant.sku,
        1,
        state,
        weighted(random, _ORIGINS),
        0,
        pick_up_code=f"{random.randrange(1_000_000):06d}",
    )


def _told(
    draft: Reservation, names: dict[str, list[str]], moments: Moments, random: Random, *, number: int
) -> Reservation:
    """The reservation with all its times, each after the one before."""
    state = ReservationState(draft.state)
    here = names[draft.branch_id]
    if state in FINAL:
        created = moments.past(random, int(random.triangular(4, 400, 12)))
    else:
        created = moments.ago(minutes=6 + 11 * number if state is S.CONFIRMED else random.randrange(90, 900))
    aside = created + random.randrange(5, 40) * MINUTE_MS
    ready = aside + random.randrange(2, 20) * MINUTE_MS
    by_agent = draft.origin in ("chat", "phone")
    told = replace(
        draft,
        created_at=created,
        created_by=random.choice(names[CONTACT_CENTRE] if by_agent else here) if draft.origin != "web" else "",
        created_branch_id=CONTACT_CENTRE if by_agent else draft.branch_id,
        acknowledge_by_at=created + 30 * MINUTE_MS,
        expires_at=created + 3 * DAY_MS,
    )
    if state in (S.CONFIRMED, S.REFUSED, S.CANCELLED, S.EXPIRED):
        return _closed(told, state, here, created + 2 * HOUR_MS, random)
    shelf = f"{random.choice('ABC')}-{random.randrange(1, 30):02d}"
    told = replace(told, claimed_by=random.choice(here), shelf=shelf, put_aside_at=aside)
    if state is S.PUT_ASIDE:
        return told
    told = replace(told, ready_at=ready)
    return _closed(told, state, here, ready + random.randrange(1, 48) * HOUR_MS, random)


def _closed(told: Reservation, state: ReservationState, here: list[str], at: int, random: Random) -> Reservation:
    if state not in FINAL:
        return told
    if state is S.EXPIRED:
        return replace(told, closed_at=told.expires_at)
    reason = "code" if state is S.HANDED_OVER else _REASONS[state]
    return replace(told, closed_at=at, closed_by=random.choice(here), closed_reason=reason)
