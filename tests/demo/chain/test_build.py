"""The seeded chain: repeatable, whole, and telling the story."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import phonenumbers
import pytest

from clienteling.contract.records import (
    KINDS,
    Branch,
    Customer,
    Kind,
    Order,
    OrderLine,
    Product,
    Record,
    Reservation,
    Return,
    Stock,
    Touch,
    Variant,
    kind_of,
)
from clienteling.demo.chain import DEFAULT_SEED, Chain, build_chain, fingerprint
from clienteling.demo.chain.catalogue import ean13
from clienteling.demo.chain.julia import GREEN_SOFA, RESERVATION, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH
from clienteling.domain.clock import to_ms
from clienteling.domain.opening_hours import parse
from clienteling.domain.reservation import OPEN, ReservationState

T = TypeVar("T", bound=Record)
NOW = datetime(2026, 11, 22, 13, 31, tzinfo=UTC)
FUTURE_FIELDS = {"expires_at", "due_at", "acknowledge_by_at"}


@pytest.fixture(scope="module")
def chain() -> Chain:
    return build_chain(DEFAULT_SEED, NOW)


def rows(chain: Chain, record: type[T]) -> tuple[T, ...]:
    return tuple(row for row in chain.rows[kind_of(record).name] if isinstance(row, record))


def test_the_same_seed_and_moment_give_identical_rows(chain: Chain) -> None:
    again = fingerprint(build_chain(DEFAULT_SEED, NOW))
    assert again == fingerprint(chain)
    assert again != fingerprint(build_chain(DEFAULT_SEED + 1, NOW))
    assert again != fingerprint(build_chain(DEFAULT_SEED, NOW + timedelta(minutes=1)))


def test_the_chain_is_as_large_as_promised(chain: Chain) -> None:
    assert (chain.count("branch"), chain.count("customer")) == (12, 5_000)
    assert 1_800 <= chain.count("variant") <= 2_200
    kinds = Counter(branch.kind for branch in rows(chain, Branch))
    assert kinds == {"store": 10, "warehouse": 1, "contact_centre": 1}
    assert all(chain.count(kind) for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_keys_are_unique(chain: Chain, kind: Kind) -> None:
    keys = [kind.key_of(row) for row in chain.rows[kind.name]]
    assert len(set(keys)) == len(keys)


def test_every_row_points_at_rows_that_exist(chain: Chain) -> None:
    known = {
        "customer_id": {row.customer_id for row in rows(chain, Customer)},
        "branch_id": {row.branch_id for row in rows(chain, Branch)},
        "sku": {row.sku for row in rows(chain, Variant)},
        "product_id": {row.product_id for row in rows(chain, Product)},
        "order_number": {row.order_number for row in rows(chain, Order)},
        "home_branch_id": {row.branch_id for row in rows(chain, Branch)},
    }
    dangling = [
        (kind, field, getattr(row, field))
        for kind, found in chain.rows.items()
        for row in found
        for field in known.keys() & set(KINDS[kind].fields)
        if getattr(row, field) not in (None, "") and getattr(row, field) not in known[field]
    ]
    assert dangling == []


def test_nothing_happened_in_the_future(chain: Chain) -> None:
    now = to_ms(NOW)
    late = [
        (kind, field, row)
        for kind, found in chain.rows.items()
        for field in KINDS[kind].fields
        if (field == "at" or field.endswith("_at")) and field not in FUTURE_FIELDS
        for row in found
        if (getattr(row, field) or 0) > now and getattr(row, "kind", "") != "appointment"
    ]
    assert late == []


def test_what_is_held_is_there_and_counted(chain: Chain) -> None:
    held: Counter[tuple[str, str]] = Counter()
    for one in rows(chain, Reservation):
        if ReservationState(one.state) in OPEN:
            held[one.branch_id, one.sku] += one.quantity
    assert {(row.branch_id, row.sku): row.reserved for row in rows(chain, Stock) if row.reserved} == held
    assert all(row.reserved <= row.on_hand for row in rows(chain, Stock))


def test_never_more_came_back_than_was_bought(chain: Chain) -> None:
    back: Counter[tuple[str, int]] = Counter()
    for row in rows(chain, Return):
        assert row.order_number is not None
        assert row.order_line is not None
        back[row.order_number, row.order_line] += row.quantity
    lines = {(line.order_number, line.line): line for line in rows(chain, OrderLine)}
    assert {key for key, line in lines.items() if line.returned_quantity} == set(back)
    assert all(lines[key].returned_quantity == count <= lines[key].quantity for key, count in back.items())


def test_order_totals_are_their_lines(chain: Chain) -> None:
    goods: Counter[str] = Counter()
    for line in rows(chain, OrderLine):
        goods[line.order_number] += line.quantity * line.unit_price_minor - line.discount_minor
    wrong = [
        order.order_number
        for order in rows(chain, Order)
        if order.total_minor != goods[order.order_number] - order.discount_minor + order.shipping_minor
    ]
    assert wrong == []


def test_phones_and_barcodes_are_valid(chain: Chain) -> None:
    numbers = [row.phone for record in (Customer, Branch) for row in rows(chain, record) if row.phone]
    assert [one for one in numbers if not phonenumbers.is_valid_number(phonenumbers.parse(one, None))] == []
    barcodes = [row.barcode for row in rows(chain, Variant)]
    assert len(set(barcodes)) == len(barcodes)
    assert [code for code in barcodes if len(code) != 13 or ean13(code[:12]) != code] == []
    assert ean13("590123412345") == "5901234123457"


def test_people_are_as_confusing_as_in_life(chain: Chain) -> None:
    customers = rows(chain, Customer)
    names = Counter((one.first_name, one.last_name) for one in customers)
    mails = Counter(one.email for one in customers if one.email)
    assert names.most_common(1)[0][1] >= 5
    assert sum(1 for count in mails.values() if count > 1) >= 50
    assert Counter(one.language for one in customers).keys() == {"pl", "en", "th"}


def test_opening_hours_can_be_read(chain: Chain) -> None:
    assert all(len(parse(branch.opening_hours)) == 7 for branch in rows(chain, Branch))


def test_julia_is_as_in_the_story(chain: Chain) -> None:
    julia = next(row for row in rows(chain, Customer) if row.customer_id == JULIA)
    assert (julia.first_name, julia.last_name, julia.city) == ("Julia", "Nowak", "Kraków")
    assert (julia.lifetime_minor, julia.returned_minor, julia.visit_count) == (648_000, 51_840, 3)
    green = [row for row in rows(chain, Stock) if row.sku == GREEN_SOFA and row.on_hand]
    assert [(row.branch_id, row.on_hand, row.reserved) for row in green] == [(STORY_BRANCH, 1, 1)]
    hold = next(row for row in rows(chain, Reservation) if row.reservation_id == RESERVATION)
    assert (hold.state, hold.shelf, hold.branch_id) == ("ready", "A-12", STORY_BRANCH)
    kinds = [row.kind for row in sorted(rows(chain, Touch), key=lambda row: row.at) if row.customer_id == JULIA]
    assert kinds[1] == "search"
    assert kinds.index("ad") > kinds.index("search")
    assert any(row.order_number == RETURN_ORDER and row.channel == "web" for row in rows(chain, Order))


def test_the_story_can_still_be_played() -> None:
    untold = build_chain(DEFAULT_SEED, NOW, customers=300, story_told=False)
    green = next(row for row in rows(untold, Stock) if (row.branch_id, row.sku) == (STORY_BRANCH, GREEN_SOFA))
    assert (green.on_hand, green.reserved) == (1, 0)
    assert untold.count("customer") == 300
    assert not [row for row in rows(untold, Touch) if row.customer_id == JULIA]
