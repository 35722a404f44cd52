"""Five thousand customers: who they are, what they agreed to, what they like."""

from dataclasses import dataclass
from random import Random

from clienteling.contract.records import Consent, Customer, Preference, Staff, Wish
from clienteling.demo.chain.catalogue import Catalogue
from clienteling.demo.chain.draw import DAY_MS, HOUR_MS, Moments, stream, weighted
from clienteling.demo.chain.names import (
    ENGLISH_FIRST,
    ENGLISH_LAST,
    MAIL_HOSTS,
    MEN,
    STREETS,
    SURNAMES,
    THAI,
    WOMEN,
    feminine,
)
from clienteling.demo.chain.places import CURRENCY, TOWNS, Town
from clienteling.domain.roles import Role
from clienteling.domain.text import normalise

CUSTOMERS = 5_000
JULIA = "C10001"
HISTORY_DAYS = 548
_MOBILE = ("500", "501", "502", "503", "505", "507", "508", "510", "512", "514", "530", "531", "533", "535", "570",
           "571", "600", "601", "602", "603", "604", "605", "606", "607", "608", "609", "660", "661", "662", "663",
           "664", "665", "668", "691", "692", "693", "694", "695", "696", "697", "698", "721", "722", "723", "724",
           "725", "726", "730", "731", "732", "733", "781", "782", "783", "784", "785", "790", "791", "792", "793",
           "794", "795", "880", "881", "882", "883", "884", "885", "886", "887", "888")  # fmt: skip
_TASTES = (("Style", ("Scandinavian", "Japandi", "Loft", "Classic", "Boho", "Mid-century")),
           ("Colours", ("Greens and wood", "White and oak", "Warm earth", "Grey with one accent", "Blues")),
           ("Room", ("Living room", "Bedroom", "Children's room", "Study", "Whole flat")),
           ("Sofa width", ("up to 180 cm", "up to 220 cm", "up to 260 cm")),
           ("Bed", ("140×200", "160×200", "180×200")),
           ("Pets", ("A cat", "Two cats", "A large dog")),
           ("Delivery", ("Third floor, no lift", "Ring twice", "Only after 17:00")))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """A customer with how keen a buyer they are: 0 only looks, 4 furnishes a house."""

    customer: Customer
    keenness: int


def people(seed: int, moments: Moments, staff: tuple[Staff, ...]) -> tuple[Person, ...]:
    """Everybody but Julia, whose profile is written by hand."""
    random = stream(seed, "people")
    associates = _by_branch(staff)
    out: list[Person] = []
    for number in range(1, CUSTOMERS):
        town = weighted(random, [(town, town.weight) for town in TOWNS])
        first, last, language = _name(random)
        shared = out[-1].customer if out and random.random() < 0.03 else None
        out.append(_person(number, (first, last, language), town, shared, associates, moments, random))
    return tuple(out)


def _by_branch(staff: tuple[Staff, ...]) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for member in staff:
        if member.role == Role.ASSOCIATE and member.active:
            out.setdefault(member.branch_id, []).append(member.staff_id)
    return out


def _name(random: Random) -> tuple[str, str, str]:
    chance = random.random()
    if chance < 0.012:
        return (*random.choice(THAI), "th")
    if chance < 0.05:
        return random.choice(ENGLISH_FIRST), random.choice(ENGLISH_LAST), "en"
    if chance < 0.58:
        return weighted(random, WOMEN), feminine(weighted(random, SURNAMES)), "pl"
    return weighted(random, MEN), weighted(random, SURNAMES), "pl"


def _person(
    number: int,
    name: tuple[str, str, str],
    town: Town,
    shared: Customer | None,
    associates: dict[str, list[str]],
    moments: Moments,
    random: Random,
) -> Person:
    first, last, language = name
    keenness = weighted(random, ((0, 24), (1, 34), (2, 24), (3, 12), (4, 6)))
    created = moments.now - int(random.triangular(2, 1500, 300) * DAY_MS)
    home = None if random.random() < 0.08 else town.branch_id
    booked = home is not None and keenness >= 2 and random.random() < 0.35
    loyal = keenness > 0 and random.random() < 0.72
    customer = Customer(
        f"C{10001 + number}",
        first,
        last,
        email="" if random.random() < 0.06 else shared.email if shared else _email(first, last, number, random),
        phone="" if random.random() < 0.12 else shared.phone if shared else _phone(language, random),
        street="" if random.random() < 0.3 else f"{random.choice(STREETS)} {random.randrange(1, 90)}",
        city=town.name,
        postal_code=f"{town.postal_prefix}-{random.randrange(1, 980):03d}",
        region=town.region,
        country="PL",
        language=language,
        home_branch_id=home,
        assigned_staff_id=random.choice(associates[home]) if booked and home is not None else None,
        loyalty_number=f"29{number:06d}{random.randrange(100):02d}" if loyal else "",
        loyalty_tier=("", "Member", "Member", "Silver", "Gold")[keenness] if loyal else "",
        loyalty_points=random.randrange(0, 600) * keenness if loyal else 0,
        created_at=created,
        currency=CURRENCY,
    )
    return Person(customer, keenness)


def _email(first: str, last: str, number: int, random: Random) -> str:
    local = ".".join(normalise(part).replace(" ", "") for part in (first, last))
    local = local if local.isascii() else f"klient{number}"
    tail = "" if random.random() < 0.55 else str(random.randrange(1, 100))
    return f"{local}{tail}@{weighted(random, MAIL_HOSTS)}"


def _phone(language: str, random: Random) -> str:
    if language == "th":
        return f"+668{random.randrange(10_000_000, 99_999_999)}"
    if language == "en" and random.random() < 0.4:
        return f"+4474{random.randrange(0, 10)}{random.randrange(1_000_000, 9_999_999)}"
    return f"+48{random.choice(_MOBILE)}{random.randrange(1_000_000):06d}"


def consents(seed: int, crowd: tuple[Person, ...], moments: Moments) -> tuple[Consent, ...]:
    """What each person agreed to, with the proof."""
    random = stream(seed, "consents")
    out: list[Consent] = []
    for person in crowd:
        given = person.customer.created_at or moments.now
        for purpose, chance in (("email", 0.7), ("sms", 0.45), ("call", 0.15), ("chat", 0.3)):
            if random.random() < 0.1:
                continue
            granted = random.random() < chance or purpose == "chat"
            proof = random.choice(("web form", "signed in the store", "app settings"))
            out.append(Consent(person.customer.customer_id, purpose, granted, given, proof))
    return tuple(out)


def preferences(seed: int, crowd: tuple[Person, ...], moments: Moments) -> tuple[Preference, ...]:
    """A few known tastes of those who buy."""
    random = stream(seed, "preferences")
    out: list[Preference] = []
    for person in crowd:
        for name, values in random.sample(_TASTES, min(person.keenness, random.randrange(0, 4))):
            noted = moments.past(random, random.randrange(5, HISTORY_DAYS))
            out.append(Preference(person.customer.customer_id, name, random.choice(values), noted))
    return tuple(out)


def wishes(seed: int, crowd: tuple[Person, ...], catalogue: Catalogue, moments: Moments) -> tuple[Wish, ...]:
    """Wish lists: one person in five keeps one."""
    random = stream(seed, "wishes")
    out: list[Wish] = []
    for person in crowd:
        if random.random() >= 0.2:
            continue
        skus = dict.fromkeys(article.variant.sku for article in catalogue.drawn(random, random.randrange(1, 6)))
        for place, sku in enumerate(skus):
            wished = moments.past(random, random.randrange(1, 200)) - place * HOUR_MS
            out.append(Wish(person.customer.customer_id, sku, wished))
    return tuple(out)
