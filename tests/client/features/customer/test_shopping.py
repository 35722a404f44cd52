"""The cart, what was looked at, and where each line of a cart goes."""

from typing import NamedTuple

import pytest
from msgspec.structs import replace

from clienteling.client.features.customer.reading import CustomerFacts, ask_customer
from clienteling.client.features.customer.shopping import derive_cart, derive_seen
from clienteling.client.features.customer.splitting import (
    Choice,
    choices_for,
    derive_split,
    split_operations,
    undecided,
)
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.port import Link
from clienteling.client.qt.locale import Locale
from clienteling.contract.operations.commerce import CartPart, SplitCart
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.records import CartLine, Stock
from clienteling.domain.cart import Fate
from tests.client.customer_chain import HOUR, NOW_MS, customer_chain

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"))


def julia() -> CustomerFacts:
    return ask_customer("julia", "krk")(customer_chain())


def test_the_cart_with_what_is_here_and_near() -> None:
    props, lines = derive_cart(julia(), VIEW)
    assert (props.state, props.total) == ("open", "428.00\u00a0zł")
    assert [(row.name, row.amount, row.good, row.stock, row.elsewhere) for row in lines] == [
        ("Cushion Lena, 50×50, orange", "2 × 89.00\u00a0zł", True, "here 4", "Bonarka 3.8\u00a0km: 12"),
        ("Lamp Mira, brass", "1 × 250.00\u00a0zł", False, "not here", "Bonarka 3.8\u00a0km: 3"),
    ]


def test_a_dropped_line_is_not_paid() -> None:
    facts = julia()
    rows = customer_chain()
    rows.put(replace(facts.cart_lines[1], fate=Fate.DROP))
    props, _ = derive_cart(ask_customer("julia", "krk")(rows), VIEW)
    assert props.total == "178.00\u00a0zł"


def test_another_price_in_the_store_is_shown() -> None:
    rows = customer_chain()
    rows.put(CartLine("c1", 2, "julia", "MIR-BRA", "Lamp Mira, brass", 1, 19900))
    _, lines = derive_cart(ask_customer("julia", "krk")(rows), VIEW)
    assert [line.note for line in lines] == ["", "Store price 250.00\u00a0zł"]


def test_an_article_that_left_the_catalogue_keeps_its_title() -> None:
    rows = customer_chain()
    rows.put(CartLine("c1", 3, "julia", "GONE", "Old vase", 1, 500))
    _, lines = derive_cart(ask_customer("julia", "krk")(rows), VIEW)
    assert (lines[2].name, lines[2].stock) == ("Old vase", "not in our catalogue")


def test_an_old_figure_says_its_age_and_is_not_green() -> None:
    rows = customer_chain()
    rows.put(Stock("krk", "LEN-50-ORA", 4, as_of_at=NOW_MS - 3 * HOUR))
    _, lines = derive_cart(ask_customer("julia", "krk")(rows), VIEW)
    assert (lines[0].good, lines[0].stock) == (False, "here 4, %n h ago".replace("%n", "3"))


def test_without_a_network_every_figure_says_its_age() -> None:
    offline = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), link=Link.OFFLINE)
    props, lines = derive_cart(julia(), offline)
    assert (lines[0].good, lines[0].stock) == (False, "here 4, 2 min ago")
    assert props.hint == "No network: taken down now, confirmed later"


def test_seen_most_recent_first_with_wishes_last() -> None:
    rows = derive_seen(julia(), VIEW)
    assert [(row.name, row.line, row.wished) for row in rows] == [
        ("Armchair Oliwia, green", "2 times · 1,249.00\u00a0zł", False),
        ("Sofa Oliwia, 3 seats, blue velvet", "3 times · 3,199.00\u00a0zł", False),
        ("Rug Nela, 200×290", "1,399.00\u00a0zł", False),
        ("Lamp Mira, brass", "wish list · 250.00\u00a0zł", True),
    ]


def test_what_fits_best_is_chosen_first() -> None:
    choices = choices_for(julia(), VIEW, {})
    assert choices == {1: Choice(Fate.TAKE_NOW), 2: Choice(Fate.PICK_UP, "bon")}


class Split(NamedTuple):
    name: str
    chosen: dict[int, Choice]
    reserved: list[tuple[str, str, int]]


SPLITS = [
    Split("take-now-reserves-nothing", {1: Choice(Fate.TAKE_NOW), 2: Choice(Fate.SHIP)}, []),
    Split("hold-here", {1: Choice(Fate.HOLD), 2: Choice(Fate.DROP)}, [("krk", "LEN-50-ORA", 2)]),
    Split("pick-up-there", {1: Choice(Fate.SHIP), 2: Choice(Fate.PICK_UP, "bon")}, [("bon", "MIR-BRA", 1)]),
]


@pytest.mark.parametrize("case", SPLITS, ids=lambda case: case.name)
def test_split(case: Split) -> None:
    first, *rest = split_operations(julia(), VIEW, case.chosen, new_id=lambda: "new")
    parts = tuple(CartPart(line, choice.fate, choice.branch_id or None) for line, choice in case.chosen.items())
    assert first == SplitCart("c1", parts)
    assert [
        (body.branch_id, body.sku, body.quantity) for body in rest if isinstance(body, ReserveStock)
    ] == case.reserved


def test_what_was_split_before_is_not_reserved_twice() -> None:
    rows = customer_chain()
    facts = julia()
    rows.put(replace(facts.cart_lines[0], fate=Fate.HOLD))
    again = ask_customer("julia", "krk")(rows)
    bodies = split_operations(again, VIEW, {1: Choice(Fate.HOLD), 2: Choice(Fate.SHIP)}, new_id=lambda: "new")
    assert [type(body) for body in bodies] == [SplitCart]


def test_a_choice_that_the_figures_do_not_cover_warns() -> None:
    rows = derive_split(julia(), VIEW, {1: Choice(Fate.PICK_UP, "waw"), 2: Choice(Fate.TAKE_NOW)})
    assert [row.warning for row in rows] == ["None there by our figures", "None there by our figures"]


def test_a_pick_up_without_a_place_is_undecided() -> None:
    assert undecided([Choice(Fate.PICK_UP)])
    assert not undecided([Choice(Fate.PICK_UP, "bon"), Choice(Fate.DROP)])
