"""Where each line of a cart goes: take now, hold, pick up elsewhere, ship, drop. Pure."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.articles import Article, article_named
from clienteling.client.features.availability import UNKNOWN_KM, Availability, available_at
from clienteling.client.features.customer.reading import CustomerFacts
from clienteling.client.features.customer.shopping import current_cart, lines_of
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.contract.operations.commerce import CartPart, SplitCart
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.records import CartLine
from clienteling.domain.cart import Fate

translate = QCoreApplication.translate

FATES: Final = (Fate.TAKE_NOW, Fate.HOLD, Fate.PICK_UP, Fate.SHIP, Fate.DROP)


@dataclass(frozen=True, slots=True)
class Choice:
    """What the associate chose for a line; ``branch_id`` only for a pick-up."""

    fate: Fate
    branch_id: str = ""


@dataclass(frozen=True, slots=True)
class SplitRow:
    """``branchNames`` are the places for a pick-up by distance, ``warning`` what speaks against the choice."""

    line: int
    name: str
    amount: str
    picture: str
    fate: int
    branchNames: list[str]
    branch: int
    warning: str


def fate_label(fate: Fate) -> str:
    """The words on the chip."""
    match fate:
        case Fate.TAKE_NOW:
            return translate("Customer", "Take now")
        case Fate.HOLD:
            return translate("Customer", "Hold here")
        case Fate.PICK_UP:
            return translate("Customer", "Pick up")
        case Fate.SHIP:
            return translate("Customer", "Ship")
        case Fate.DROP:
            return translate("Customer", "Drop")


def first_choice(line: CartLine, availability: Availability, here: str) -> Choice:
    """What fits best: what was decided already, else from the shelf, else the nearest branch that has enough."""
    if line.fate in tuple(Fate):
        return Choice(Fate(line.fate), line.fate_branch_id or "")
    if available_at(availability, here) >= line.quantity:
        return Choice(Fate.TAKE_NOW)
    near = next((units for units in availability.others if units.available >= line.quantity), None)
    return Choice(Fate.SHIP) if near is None else Choice(Fate.PICK_UP, near.near.branch_id)


def choices_for(facts: CustomerFacts, viewpoint: Viewpoint, chosen: Mapping[int, Choice]) -> dict[int, Choice]:
    """A choice for every line of the current cart: the person's, else the one that fits best."""
    lines = lines_of(current_cart(facts), facts)
    nothing = Availability()
    return {
        line.line: chosen.get(line.line)
        or first_choice(line, facts.availability.get(line.sku, nothing), viewpoint.branch_id)
        for line in lines
    }


def derive_split(facts: CustomerFacts, viewpoint: Viewpoint, choices: Mapping[int, Choice]) -> tuple[SplitRow, ...]:
    """The rows of the panel."""
    cart = current_cart(facts)
    if cart is None:
        return ()
    return tuple(
        _row(line, cart.currency, choices[line.line], facts, viewpoint)
        for line in lines_of(cart, facts)
        if line.line in choices
    )


def _row(line: CartLine, currency: str, choice: Choice, facts: CustomerFacts, viewpoint: Viewpoint) -> SplitRow:
    locale = viewpoint.locale
    article: Article = article_named(facts.articles, line.sku, title=line.title)
    availability = facts.availability.get(line.sku, Availability())
    places = pick_up_places(facts, viewpoint)
    at = places.index(choice.branch_id) if choice.branch_id in places else -1
    return SplitRow(
        line=line.line,
        name=article.name,
        amount=f"{locale.number(line.quantity)} × {locale.money(line.unit_price_minor, currency)}",
        picture=article.image,
        fate=FATES.index(choice.fate),
        branchNames=[_place_words(place, availability, facts, viewpoint) for place in places],
        branch=at,
        warning=_warning(line, choice, availability, viewpoint),
    )


def pick_up_places(facts: CustomerFacts, viewpoint: Viewpoint) -> list[str]:
    """The other branches, by distance."""
    return [near.branch_id for near in facts.near if near.branch_id != viewpoint.branch_id]


def _place_words(branch_id: str, availability: Availability, facts: CustomerFacts, viewpoint: Viewpoint) -> str:
    near = next(near for near in facts.near if near.branch_id == branch_id)
    count = viewpoint.locale.number(available_at(availability, branch_id))
    away = f" {viewpoint.locale.distance(near.km)}" if near.km < UNKNOWN_KM else ""
    return f"{near.name}{away}: {count}"


def _warning(line: CartLine, choice: Choice, availability: Availability, viewpoint: Viewpoint) -> str:
    match choice.fate:
        case Fate.TAKE_NOW | Fate.HOLD:
            return _too_few(available_at(availability, viewpoint.branch_id), line.quantity)
        case Fate.PICK_UP if not choice.branch_id:
            return translate("Customer", "Choose where")
        case Fate.PICK_UP:
            return _too_few(available_at(availability, choice.branch_id), line.quantity)
        case _:
            return ""


def _too_few(available: int, wanted: int) -> str:
    if available >= wanted:
        return ""
    if available == 0:
        return translate("Customer", "None there by our figures")
    return translate("Customer", "Only %n there by our figures", "", available)


def undecided(choices: Iterable[Choice]) -> bool:
    """Whether a pick-up has no place yet."""
    return any(choice.fate is Fate.PICK_UP and not choice.branch_id for choice in choices)


def split_operations(
    facts: CustomerFacts, viewpoint: Viewpoint, choices: Mapping[int, Choice], *, new_id: Callable[[], str]
) -> tuple[SplitCart | ReserveStock, ...]:
    """The split, then a reservation for each line that is held here or picked up elsewhere."""
    cart = current_cart(facts)
    if cart is None:
        return ()
    lines = [line for line in lines_of(cart, facts) if line.line in choices]
    parts = tuple(_part(line, choices[line.line]) for line in lines)
    held = tuple(
        ReserveStock(
            reservation_id=new_id(),
            customer_id=cart.customer_id,
            branch_id=choices[line.line].branch_id or viewpoint.branch_id,
            sku=line.sku,
            quantity=line.quantity,
        )
        for line in lines
        if choices[line.line].fate in (Fate.HOLD, Fate.PICK_UP) and _is_new(line, choices[line.line])
    )
    return (SplitCart(cart.cart_id, parts), *held)


def _part(line: CartLine, choice: Choice) -> CartPart:
    return CartPart(line.line, choice.fate, choice.branch_id or None)


def _is_new(line: CartLine, choice: Choice) -> bool:
    return (line.fate, line.fate_branch_id or "") != (choice.fate, choice.branch_id)
