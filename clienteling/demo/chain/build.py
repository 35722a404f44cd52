"""The whole chain, put together: rows by kind, sums that hold, and a fingerprint to prove it is the same chain."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from msgspec.structs import replace

from clienteling.contract.codec import to_msgpack
from clienteling.contract.records import (
    KINDS,
    Branch,
    Customer,
    Order,
    Product,
    Record,
    Reservation,
    Return,
    Staff,
    Stock,
    Touch,
    Variant,
    Visit,
    kind_of,
)
from clienteling.demo.chain import desk, journeys, julia, people, places, talks
from clienteling.demo.chain.catalogue import Catalogue, catalogue
from clienteling.demo.chain.draw import Moments
from clienteling.demo.chain.purchases import purchases
from clienteling.demo.chain.staff import staff
from clienteling.demo.chain.stocking import stocked
from clienteling.domain.reservation import OPEN, ReservationState

DEFAULT_SEED = 7


@dataclass(frozen=True, slots=True)
class Chain:
    """Every row of the chain, by kind name in the order of ``KINDS``."""

    rows: Mapping[str, tuple[Record, ...]]

    def count(self, kind: str) -> int:
        """How many rows of a kind there are."""
        return len(self.rows[kind])


def build_chain(seed: int, now: datetime, *, customers: int = people.CUSTOMERS, story_told: bool = True) -> Chain:
    """The chain as it is at ``now`` (aware). The same arguments give identical rows.

    Without ``story_told`` Julia has not searched yet and the green sofa is free: the story can be played.
    """
    moments = Moments(now)
    goods = catalogue(seed)
    team = staff(seed)
    crowd = people.people(seed, moments, team)[: customers - 1]
    bought = purchases(seed, crowd, goods, moments)
    all_places = places.branches()
    holds = stocked(seed, crowd, all_places, team, (bought.orders, bought.lines), goods, moments)
    carts, cart_lines = journeys.carts(seed, crowd, goods, moments)
    latest = {order.customer_id: order.order_number for order in bought.orders if order.customer_id is not None}
    by_id = {place.branch_id: place for place in all_places}
    threads, messages = talks.conversations(seed, crowd, latest, by_id, team, goods, moments)
    stores = tuple(place for place in all_places if place.kind == "store")
    rows: list[Record] = [
        *_chain_rows(goods, team, all_places, moments),
        *(person.customer for person in crowd),
        *people.consents(seed, crowd, moments),
        *people.preferences(seed, crowd, moments),
        *people.wishes(seed, crowd, goods, moments),
        *bought.orders,
        *bought.lines,
        *bought.returns,
        *holds.stock,
        *holds.reservations,
        *journeys.touches(seed, crowd, bought.orders, bought.lines, goods, moments),
        *carts,
        *cart_lines,
        *threads,
        *messages,
        *desk.visits(seed, bought.orders, holds.reservations, crowd, stores, moments),
        *desk.tasks(seed, crowd, stores, team, moments),
        *desk.notes(seed, crowd, team, moments),
        *julia.profile(goods, moments),
    ]
    if story_told:
        rows.extend(julia.told(goods, moments))
    return Chain(_with_sums(rows))


def _chain_rows(
    goods: Catalogue, team: tuple[Staff, ...], all_places: tuple[Branch, ...], moments: Moments
) -> Iterable[Product | Variant | Record]:
    yield from all_places
    yield from goods.products
    yield from (article.variant for article in goods.articles)
    yield from places.CHANNELS
    yield from places.POLICIES
    yield from places.sources(moments)
    yield from team


def _with_sums(rows: list[Record]) -> dict[str, tuple[Record, ...]]:
    """Rows by kind, with the figures that are sums of other rows: what is held, bought, brought back, visited."""
    held = _held(rows)
    figures = _Figures(rows)
    by_kind: dict[str, list[Record]] = {name: [] for name in KINDS}
    for row in rows:
        if isinstance(row, Stock):
            row = replace(row, reserved=held.get((row.branch_id, row.sku), 0))
        elif isinstance(row, Customer):
            row = figures.of(row)
        by_kind[kind_of(row).name].append(row)
    return {name: tuple(found) for name, found in by_kind.items()}


def _held(rows: Iterable[Record]) -> dict[tuple[str, str], int]:
    held: dict[tuple[str, str], int] = defaultdict(int)
    for row in rows:
        if isinstance(row, Reservation) and ReservationState(row.state) in OPEN:
            held[row.branch_id, row.sku] += row.quantity
    return held


class _Figures:
    """What a customer's other rows add up to."""

    def __init__(self, rows: Iterable[Record]) -> None:
        self._spent: dict[str, int] = defaultdict(int)
        self._orders: dict[str, int] = defaultdict(int)
        self._returned: dict[str, int] = defaultdict(int)
        self._visits: dict[str, int] = defaultdict(int)
        self._visited: dict[str, int] = {}
        self._seen: dict[str, int] = {}
        for row in rows:
            self._count(row)

    def _count(self, row: Record) -> None:
        match row:
            case Order(customer_id=str() as customer_id) if row.status != "cancelled":
                self._spent[customer_id] += row.total_minor
                self._orders[customer_id] += 1
            case Return(customer_id=str() as customer_id):
                self._returned[customer_id] += row.refund_minor
            case Visit(kind="arrived"):
                self._visits[row.customer_id] += 1
                self._visited[row.customer_id] = max(row.at, self._visited.get(row.customer_id, 0))
            case Touch():
                self._seen[row.customer_id] = max(row.at, self._seen.get(row.customer_id, 0))
            case _:
                pass

    def of(self, customer: Customer) -> Customer:
        """The customer with their figures."""
        customer_id = customer.customer_id
        return replace(
            customer,
            lifetime_minor=self._spent.get(customer_id, 0),
            order_count=self._orders.get(customer_id, 0),
            returned_minor=self._returned.get(customer_id, 0),
            visit_count=self._visits.get(customer_id, 0),
            last_visit_at=self._visited.get(customer_id),
            last_seen_at=self._seen.get(customer_id),
        )


def fingerprint(chain: Chain) -> str:
    """SHA-256 over every field of every row, in order."""
    digest = hashlib.sha256()
    for kind, rows in chain.rows.items():
        digest.update(kind.encode())
        digest.update(to_msgpack(rows))
    return digest.hexdigest()
