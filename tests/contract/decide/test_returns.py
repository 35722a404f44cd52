"""What taking goods back means: never more than bought, never more than paid."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from clienteling.contract.decide import Authority, Effects, Refusal, decide
from clienteling.contract.decide.returns import returnable_lines
from clienteling.contract.limits import MAX_RETURN_LINES
from clienteling.contract.operations.commerce import AcceptReturn, ReturnedLine
from clienteling.contract.records import Customer, Order, OrderLine, Return, Stock
from clienteling.contract.refusals import Refused
from clienteling.domain.refund import part_refund
from clienteling.domain.returning import DAY_MS
from clienteling.domain.returning import Refusal as Reason
from tests.contract.decide.cases import Accepted, Refuses, check_accepted, check_refused
from tests.contract.world import JULIA, NOW, ORDER, ORDER_LINES, circumstances, world

CUSHION, LAMP, CARD = ORDER_LINES
# 10.00 off the order over 150.00, 92.50 and 50.00 are 5.13, 3.16 and 1.71.
CUSHIONS_WORTH, LAMP_WORTH = 14_487, 8_934


def line(number: int, quantity: int = 1, *, disposition: str = "shelf", reason: str = "changed_mind") -> ReturnedLine:
    return ReturnedLine(number, quantity, reason, "new", disposition)


def giving_back(*lines: ReturnedLine, refund: int, currency: str = "PLN") -> AcceptReturn:
    return AcceptReturn("ret1", "W-1", lines, refund, currency)


def returned(number: int, order_line: OrderLine, quantity: int, refund: int, *, disposition: str = "shelf") -> Return:
    return Return(
        "ret1",
        number,
        "julia",
        "W-1",
        order_line.line,
        order_line.sku,
        quantity,
        refund,
        "PLN",
        "store",
        "gdansk",
        NOW,
        reason="changed_mind",
        condition="new",
        disposition=disposition,
        state="refund_started",
        taken_by="Ola",
    )


ONE = part_refund(CUSHIONS_WORTH, bought=3, already_returned=0, returning=1)
ACCEPTED = (
    Accepted(
        "one cushion, the first of three",
        giving_back(line(1), refund=ONE),
        (
            replace(CUSHION, returned_quantity=1),
            returned(1, CUSHION, 1, ONE),
            Stock("gdansk", "CUSHION", 1),
            replace(JULIA, returned_minor=ONE),
        ),
    ),
    Accepted(
        "everything, the lamp broken",
        giving_back(line(2, disposition="scrap"), line(1, 3), refund=CUSHIONS_WORTH + LAMP_WORTH),
        (
            replace(LAMP, returned_quantity=1),
            returned(1, LAMP, 1, LAMP_WORTH, disposition="scrap"),
            replace(CUSHION, returned_quantity=3),
            returned(2, CUSHION, 3, CUSHIONS_WORTH),
            Stock("gdansk", "CUSHION", 7),
            replace(JULIA, returned_minor=CUSHIONS_WORTH + LAMP_WORTH + 5),
        ),
        over=(Stock("gdansk", "CUSHION", 4), replace(JULIA, returned_minor=5)),
    ),
    Accepted(
        "taken in on a device",
        giving_back(line(1, disposition="quarantine"), refund=ONE),
        (
            replace(CUSHION, returned_quantity=1),
            replace(returned(1, CUSHION, 1, ONE, disposition="quarantine"), state="received"),
            replace(JULIA, returned_minor=ONE),
        ),
        now=circumstances(authority=Authority.DEVICE),
    ),
)

R = Refused
TOO_LATE = replace(ORDER, delivered_at=NOW - 15 * DAY_MS)
REFUSED = (
    Refuses("no order", replace(giving_back(line(1), refund=ONE), order_number="W-9"), R.UNKNOWN_RECORD),
    Refuses("no lines", giving_back(refund=0), R.INVALID_QUANTITY),
    Refuses("a line twice", giving_back(line(1), line(1), refund=2 * ONE), R.INVALID_QUANTITY),
    Refuses(
        "too many lines",
        giving_back(*(line(number) for number in range(MAX_RETURN_LINES + 1)), refund=0),
        R.INVALID_QUANTITY,
    ),
    Refuses("no such line", giving_back(line(4), refund=0), R.UNKNOWN_RECORD),
    Refuses("again", giving_back(line(1), refund=ONE), R.ALREADY_EXISTS, over=(returned(1, LAMP, 1, 1),)),
    Refuses("no units", giving_back(line(1, 0), refund=0), R.MORE_THAN_BOUGHT),
    Refuses("negative units", giving_back(line(1, -1), refund=-ONE), R.MORE_THAN_BOUGHT),
    Refuses(
        "more than bought",
        giving_back(line(1, 4), refund=CUSHIONS_WORTH),
        R.MORE_THAN_BOUGHT,
        params={"line": 1, "left": 3, "title": "Cushion"},
    ),
    Refuses(
        "all came back",
        giving_back(line(1), refund=0),
        R.MORE_THAN_BOUGHT,
        over=(replace(CUSHION, returned_quantity=3),),
    ),
    Refuses("final sale", giving_back(line(3), refund=5000), R.NOT_RETURNABLE),
    Refuses("too late", giving_back(line(1), refund=ONE), R.WINDOW_CLOSED, over=(TOO_LATE,)),
    Refuses(
        "cancelled order",
        giving_back(line(1), refund=ONE),
        R.NOT_RETURNABLE,
        over=(replace(ORDER, status="cancelled"),),
    ),
    Refuses(
        "another refund was shown",
        giving_back(line(1), refund=ONE + 1),
        R.REFUND_DIFFERS,
        conflict=True,
        params={"shown": ONE + 1, "now": ONE, "currency": "PLN"},
    ),
    Refuses(
        "another currency was shown", giving_back(line(1), refund=ONE, currency="EUR"), R.REFUND_DIFFERS, conflict=True
    ),
    Refuses("odd reason", giving_back(line(1, reason="bored"), refund=ONE), R.INVALID_VALUE),
    Refuses("odd disposition", giving_back(line(1, disposition="bin"), refund=ONE), R.INVALID_VALUE),
    Refuses("nameless return", replace(giving_back(line(1), refund=ONE), return_id=""), R.INVALID_TEXT),
)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_accepted(case: Accepted) -> None:
    check_accepted(case)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refuses) -> None:
    check_refused(case)


def test_every_line_says_what_may_come_back() -> None:
    lines = returnable_lines(ORDER, world(), at=NOW)
    assert [(item.eligibility.quantity, item.eligibility.refusal, item.value) for item in lines] == [
        (3, None, CUSHIONS_WORTH),
        (1, None, LAMP_WORTH),
        (0, Reason.NOT_RETURNABLE, 4_829),
    ]
    assert sum(item.value for item in lines) == ORDER.total_minor - ORDER.shipping_minor


LINES = st.lists(
    st.builds(
        OrderLine,
        st.just("P-1"),
        st.just(0),
        st.just("julia"),
        st.just("CUSHION"),
        st.just("Cushion"),
        st.integers(1, 6),
        st.integers(0, 9_999),
        tax_minor=st.integers(0, 500),
    ),
    min_size=1,
    max_size=5,
)


@given(LINES, st.integers(0, 20_000), st.data())
def test_no_order_of_returns_gives_back_more_than_was_paid(
    lines: list[OrderLine], off: int, data: st.DataObject
) -> None:
    lines = [replace(item, line=number) for number, item in enumerate(lines, start=1)]
    gross = sum(item.quantity * item.unit_price_minor for item in lines)
    tax = sum(item.tax_minor for item in lines)
    order = Order("P-1", "julia", "web", NOW, "PLN", discount_minor=min(off, gross))
    view = world(order, *lines)
    units = [item.line for item in lines for _ in range(item.quantity)]
    refunded = 0
    for turn, number in enumerate(data.draw(st.permutations(units))):
        offered = next(item for item in returnable_lines(order, view, at=NOW) if item.line.line == number)
        body = AcceptReturn(f"ret{turn}", "P-1", (line(number),), offered.refund(1), "PLN")
        decision = decide(body, view, circumstances())
        assert isinstance(decision, Effects)
        view.apply(decision)
        refunded += offered.refund(1)
        assert refunded <= gross - order.discount_minor + tax
    assert refunded == gross - order.discount_minor + tax
    assert view.one(Customer, "julia").returned_minor == refunded
    assert view.one(Stock, "gdansk", "CUSHION").on_hand == len(units)
    for item in lines:
        again = decide(AcceptReturn("more", "P-1", (line(item.line),), 0, "PLN"), view, circumstances())
        assert isinstance(again, Refusal)
        assert again.code is Refused.MORE_THAN_BOUGHT
