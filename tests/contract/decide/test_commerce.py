"""What operations on an online cart mean."""

import pytest
from msgspec.structs import replace

from clienteling.contract.decide import Remove
from clienteling.contract.limits import MAX_CART_LINES, MAX_QUANTITY
from clienteling.contract.operations.commerce import AddToCart, CartPart, SplitCart, TakeOverCart
from clienteling.contract.records import Cart, CartLine
from clienteling.contract.refusals import Refused
from tests.contract.decide.cases import Accepted, Refuses, check_accepted, check_refused
from tests.contract.world import BLUE, GREEN, NOW, circumstances, world

CART = world().one(Cart, "cart1")
SOFA, CUSHIONS = world().under(CartLine, "cart1")
TAKEN = replace(CART, state="taken_over", taken_branch_id="gdansk", changed_at=NOW)
CHANGED = replace(CART, changed_at=NOW)

ACCEPTED = (
    Accepted("take over", TakeOverCart("cart1"), (TAKEN,)),
    Accepted("take over again", TakeOverCart("cart1"), (TAKEN,), over=(replace(TAKEN, changed_at=NOW - 1),)),
    Accepted(
        "split",
        SplitCart("cart1", (CartPart(1, "pick_up", "krakow"), CartPart(2, "take_now"))),
        (TAKEN, replace(SOFA, fate="pick_up", fate_branch_id="krakow"), replace(CUSHIONS, fate="take_now")),
    ),
    Accepted(
        "add from the shelf",
        AddToCart("cart1", GREEN, 2),
        (CHANGED, CartLine("cart1", 3, "julia", GREEN, "Sofa Oliwia, green", 2, 249_900)),
    ),
    Accepted("another quantity", AddToCart("cart1", BLUE, 3), (CHANGED, replace(SOFA, quantity=3))),
    Accepted("take out", AddToCart("cart1", BLUE, 0), (CHANGED,), (Remove(CartLine, ("cart1", 1)),)),
    Accepted("take out what is not in", AddToCart("cart1", GREEN, 0), (CHANGED,)),
)

R = Refused
FULL = tuple(CartLine("cart1", line, "julia", f"S{line}", "x", 1, 1) for line in range(1, MAX_CART_LINES + 1))
REFUSED = (
    Refuses("no cart", TakeOverCart("cart9"), R.UNKNOWN_RECORD),
    Refuses("ordered meanwhile", TakeOverCart("cart2"), R.CLOSED, conflict=True),
    Refuses(
        "another branch was first", TakeOverCart("cart3"), R.CART_TAKEN, conflict=True, params={"branch_id": "krakow"}
    ),
    Refuses("split no line", SplitCart("cart1", (CartPart(7, "ship"),)), R.UNKNOWN_RECORD),
    Refuses("split oddly", SplitCart("cart1", (CartPart(1, "burn"),)), R.INVALID_VALUE),
    Refuses("split to nowhere", SplitCart("cart1", (CartPart(1, "hold", "mars"),)), R.UNKNOWN_BRANCH),
    Refuses("split a line twice", SplitCart("cart1", (CartPart(1, "hold"), CartPart(1, "ship"))), R.INVALID_VALUE),
    Refuses(
        "split elsewhere",
        SplitCart("cart1", ()),
        R.CART_TAKEN,
        True,
        over=(TAKEN,),
        now=circumstances(branch_id="krakow"),
    ),
    Refuses("add no article", AddToCart("cart1", "X", 1), R.UNKNOWN_ARTICLE),
    Refuses("add less than nothing", AddToCart("cart1", BLUE, -1), R.INVALID_QUANTITY),
    Refuses("add too much", AddToCart("cart1", BLUE, MAX_QUANTITY + 1), R.INVALID_QUANTITY),
    Refuses("add to a full cart", AddToCart("cart1", GREEN, 1), R.INVALID_QUANTITY, over=FULL),
)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_accepted(case: Accepted) -> None:
    check_accepted(case)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refuses) -> None:
    check_refused(case)
