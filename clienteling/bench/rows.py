"""A chain of any size for measuring: one branch, a small catalogue, and customers who all belong to the branch.

The same size gives the same rows. Half of the customers bought something, a quarter browsed, a few are in the store.
"""

from collections.abc import Iterator
from random import Random

from clienteling.contract.records import (
    Branch,
    Consent,
    Customer,
    Order,
    OrderLine,
    Product,
    Record,
    Staff,
    Stock,
    Touch,
    Variant,
    Visit,
)
from clienteling.demo.chain.names import MAIL_HOSTS, MEN, STREETS, SURNAMES, WOMEN, feminine
from clienteling.domain.roles import Role
from clienteling.domain.text import normalise

BRANCH, STAFF = "bench", "S1"
NOW = 1_795_000_000_000
"""The moment the rows are as of (ms)."""
PRODUCTS, HERE = 200, 12
DAY_MS = 86_400_000
_SEED = 7
_FIRST = tuple((name, True) for name, _ in WOMEN) + tuple((name, False) for name, _ in MEN)


def customer_id(number: int) -> str:
    """The id of a customer, from 0."""
    return f"C{10_000_000 + number}"


def chain_rows() -> Iterator[Record]:
    """What belongs to the chain."""
    yield Branch(BRANCH, "Measured branch", "store", city="Kraków", timezone="Europe/Warsaw")
    for number in range(PRODUCTS):
        yield Product(f"P{number}", f"Sofa {number}", category="Sofas", brand="Dom")
        yield Variant(sku(number), f"P{number}", barcode=f"59{number:011d}", price_minor=99_900, currency="PLN")


def sku(number: int) -> str:
    """The one article of a product."""
    return f"SKU-{number:04d}"


def branch_rows(size: int) -> Iterator[Record]:
    """What belongs to the branch: its staff, its stock and ``size`` customers with what is theirs."""
    yield Staff(STAFF, BRANCH, "Marta Wójcik", Role.ASSOCIATE, badge="B1")
    for number in range(PRODUCTS):
        yield Stock(BRANCH, sku(number), 1_000_000)
    random = Random(_SEED)
    for number in range(size):
        yield from _customer(number, random)


def _customer(number: int, random: Random) -> Iterator[Record]:
    first, woman = random.choice(_FIRST)
    last = random.choice(SURNAMES)[0]
    last = feminine(last) if woman else last
    id_, seen = customer_id(number), NOW - random.randrange(700 * DAY_MS)
    mail = f"{normalise(first)}.{normalise(last)}{number}@{random.choice(MAIL_HOSTS)[0]}"
    yield Customer(
        id_,
        first,
        last,
        mail,
        f"+48{600_000_000 + number * 97 % 99_999_999}",
        f"{random.choice(STREETS)} {number % 90 + 1}",
        "Kraków",
        f"31-{number % 980:03d}",
        country="PL",
        language="pl",
        home_branch_id=BRANCH,
        loyalty_number=f"29{number:08d}" if number % 3 else "",
        created_at=seen - 30 * DAY_MS,
        currency="PLN",
        lifetime_minor=random.randrange(900_000),
        last_seen_at=seen,
    )
    yield Consent(id_, "email", number % 4 != 0, seen - DAY_MS, "web form")
    if number % 2 == 0:
        yield from _order(id_, f"Z{number:08d}", seen, random)
    if number % 4 == 0:
        for turn in range(2):
            yield Touch(f"T{number}-{turn}", id_, "product", "web", seen - turn * DAY_MS, "Sofa", sku=sku(turn))
    if number < HERE:
        yield Visit(f"V{number}", id_, BRANCH, "arrived", NOW - number * 60_000)


def _order(owner: str, order_number: str, at: int, random: Random) -> Iterator[Record]:
    article = random.randrange(PRODUCTS)
    yield Order(order_number, owner, "web", at, "PLN", "delivered", total_minor=99_900, delivered_at=at + DAY_MS)
    yield OrderLine(order_number, 1, owner, sku(article), f"Sofa {article}", 1, 99_900)


def typed_texts(count: int, size: int) -> list[str]:
    """What people type to find somebody: surnames, full names, phone numbers, e-mail. The same for the same size."""
    random = Random(_SEED + 1)
    texts: list[str] = []
    for turn in range(count):
        first, woman = random.choice(_FIRST)
        last = random.choice(SURNAMES)[0]
        name = normalise(feminine(last) if woman else last)
        number = random.randrange(size)
        ways = (name, f"{normalise(first)} {name}", str(600_000_000 + number * 97 % 99_999_999), f"z{number:08d}")
        texts.append(ways[turn % len(ways)])
    return texts
