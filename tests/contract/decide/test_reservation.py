"""What operations on reservations mean, and that stock is conserved over any life of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from clienteling.contract.decide import Authority, Effects, Refusal, decide
from clienteling.contract.decide.reservation import ACKNOWLEDGE_WITHIN_MS, HOUR_MS, KEPT_FOR_MS, expire
from clienteling.contract.limits import MAX_FIELD_CHARS, MAX_QUANTITY
from clienteling.contract.operations import Body
from clienteling.contract.operations.reservation import (
    CancelReservation,
    ClaimReservation,
    HandOver,
    MarkReady,
    PutAside,
    RefuseReservation,
    ReserveStock,
)
from clienteling.contract.records import Consent, Conversation, Message, Reservation, Stock
from clienteling.contract.refusals import Refused
from clienteling.domain.reservation import OPEN, ReservationState
from tests.contract.decide.cases import Accepted, Refuses, check_accepted, check_refused
from tests.contract.world import CODE, CONFIRMED, GREEN, NOW, circumstances, world

RESERVE = ReserveStock("r2", "julia", "gdansk", GREEN, 1, "chat", None, "chat1")
HELD = Reservation(
    "r2",
    "julia",
    "gdansk",
    GREEN,
    1,
    "confirmed",
    "chat",
    NOW,
    created_by="Ola",
    created_branch_id="gdansk",
    conversation_id="chat1",
    acknowledge_by_at=NOW + ACKNOWLEDGE_WITHIN_MS,
    expires_at=NOW + KEPT_FOR_MS,
    pick_up_code=CODE,
)
FREE, ALL = Stock("gdansk", GREEN, 2, reserved=0), Stock("gdansk", GREEN, 2, reserved=2)
CHAT = world().one(Conversation, "chat1")
READY_TEXT = f"Dobra wiadomość: Sofa Oliwia, green czeka na Ciebie w salonie Gdańsk Wrzeszcz. Kod odbioru: {CODE}."
READY = replace(CONFIRMED, state="ready", ready_at=NOW)
RAN_OUT = replace(CONFIRMED, expires_at=NOW)
DEVICE = circumstances(authority=Authority.DEVICE)
ELSEWHERE = circumstances(branch_id="krakow")

ACCEPTED = (
    Accepted("reserve", RESERVE, (HELD, ALL)),
    Accepted(
        "reserve until a time",
        replace(RESERVE, expires_at=NOW + HOUR_MS),
        (replace(HELD, expires_at=NOW + HOUR_MS), ALL),
    ),
    Accepted(
        "ask for more than is here, on a device",
        replace(RESERVE, quantity=9),
        (
            replace(HELD, state="requested", quantity=9, acknowledge_by_at=None, expires_at=None, pick_up_code=""),
            Stock("gdansk", GREEN, 2, reserved=10),
        ),
        now=DEVICE,
    ),
    Accepted("claim", ClaimReservation("r1"), (replace(CONFIRMED, claimed_by="Ola"),)),
    Accepted(
        "put aside",
        PutAside("r1", "B-12"),
        (replace(CONFIRMED, state="put_aside", shelf="B-12", put_aside_at=NOW, claimed_by="Ola"),),
    ),
    Accepted(
        "put aside for who claimed it",
        PutAside("r1", "B-12"),
        (replace(CONFIRMED, state="put_aside", shelf="B-12", put_aside_at=NOW, claimed_by="Piotr"),),
        over=(replace(CONFIRMED, claimed_by="Piotr"),),
    ),
    Accepted(
        "ready, and told in the chat",
        MarkReady("r1"),
        (
            READY,
            Message("chat1", 2, "ready-r1", "julia", "bot", READY_TEXT, NOW),
            replace(CHAT, changed_at=NOW),
        ),
    ),
    Accepted(
        "ready, no chat",
        MarkReady("r1"),
        (replace(READY, conversation_id=None),),
        over=(replace(CONFIRMED, conversation_id=None),),
    ),
    Accepted("ready, chat closed", MarkReady("r1"), (READY,), over=(replace(CHAT, state="closed"),)),
    Accepted("ready, no consent", MarkReady("r1"), (READY,), over=(Consent("julia", "chat", False, 1),)),
    Accepted(
        "handed over by code",
        HandOver("r1", "code", CODE),
        (
            replace(CONFIRMED, state="handed_over", closed_at=NOW, closed_by="Ola", closed_reason="code"),
            Stock("gdansk", GREEN, 1, reserved=0),
        ),
    ),
    Accepted(
        "handed over by identity, stock unknown to the books",
        HandOver("r1", "identity"),
        (
            replace(READY, state="handed_over", closed_at=NOW, closed_by="Ola", closed_reason="identity"),
            Stock("gdansk", GREEN, 0, reserved=0),
        ),
        over=(READY, Stock("gdansk", GREEN, 0, reserved=0)),
    ),
    Accepted(
        "cancelled from anywhere",
        CancelReservation("r1", "bought online"),
        (
            replace(CONFIRMED, state="cancelled", closed_at=NOW, closed_by="Ola", closed_reason="bought online"),
            FREE,
        ),
        now=ELSEWHERE,
    ),
    Accepted(
        "refused by the branch",
        RefuseReservation("r1", "damaged"),
        (replace(CONFIRMED, state="refused", closed_at=NOW, closed_by="Ola", closed_reason="damaged"), FREE),
    ),
)

R = Refused
REFUSED = (
    Refuses("nothing", replace(RESERVE, quantity=0), R.INVALID_QUANTITY),
    Refuses("less than nothing", replace(RESERVE, quantity=-1), R.INVALID_QUANTITY),
    Refuses("too much", replace(RESERVE, quantity=MAX_QUANTITY + 1), R.INVALID_QUANTITY),
    Refuses("for nobody", replace(RESERVE, customer_id="nobody"), R.UNKNOWN_CUSTOMER),
    Refuses("nowhere", replace(RESERVE, branch_id="mars"), R.UNKNOWN_BRANCH),
    Refuses("no such article", replace(RESERVE, sku="X"), R.UNKNOWN_ARTICLE),
    Refuses("again", replace(RESERVE, reservation_id="r1"), R.ALREADY_EXISTS),
    Refuses("endless origin", replace(RESERVE, origin="x" * (MAX_FIELD_CHARS + 1)), R.INVALID_TEXT),
    Refuses("for ever", replace(RESERVE, expires_at=1 << 60), R.INVALID_VALUE),
    Refuses(
        "more than is left",
        replace(RESERVE, quantity=2),
        R.OUT_OF_STOCK,
        params={"available": 1, "sku": GREEN, "branch_id": "gdansk"},
    ),
    Refuses("never stocked there", replace(RESERVE, branch_id="centre"), R.OUT_OF_STOCK),
    Refuses(
        "overdrawn",
        RESERVE,
        R.OUT_OF_STOCK,
        over=(replace(ALL, on_hand=-1),),
        params={"available": 0, "sku": GREEN, "branch_id": "gdansk"},
    ),
    Refuses("claim nothing", ClaimReservation("r9"), R.UNKNOWN_RECORD),
    Refuses("claim elsewhere", ClaimReservation("r1"), R.WRONG_BRANCH, now=ELSEWHERE),
    Refuses(
        "claim a colleague's",
        ClaimReservation("r1"),
        R.CLAIMED_BY_OTHER,
        conflict=True,
        over=(replace(CONFIRMED, claimed_by="Piotr"),),
    ),
    Refuses("claim what ran out", ClaimReservation("r1"), R.WRONG_STATE, conflict=True, over=(RAN_OUT,)),
    Refuses("put aside elsewhere", PutAside("r1", "A"), R.WRONG_BRANCH, now=ELSEWHERE),
    Refuses("put aside nowhere", PutAside("r1", " "), R.INVALID_TEXT),
    Refuses("put aside when ready", PutAside("r1", "A"), R.WRONG_STATE, conflict=True, over=(READY,)),
    Refuses("ready elsewhere", MarkReady("r1"), R.WRONG_BRANCH, now=ELSEWHERE),
    Refuses(
        "ready what ran out",
        MarkReady("r1"),
        R.WRONG_STATE,
        conflict=True,
        over=(RAN_OUT,),
        params={"state": "expired", "by": ""},
    ),
    Refuses("hand over elsewhere", HandOver("r1", "code", CODE), R.WRONG_BRANCH, now=ELSEWHERE),
    Refuses("wrong code", HandOver("r1", "code", "543210"), R.WRONG_CODE),
    Refuses("no code", HandOver("r1", "code"), R.WRONG_CODE, over=(replace(CONFIRMED, pick_up_code=""),)),
    Refuses("no proof", HandOver("r1", "smile"), R.INVALID_VALUE),
    Refuses(
        "hand over twice",
        HandOver("r1", "code", CODE),
        R.WRONG_STATE,
        conflict=True,
        over=(replace(CONFIRMED, state="handed_over", closed_by="Piotr"),),
        params={"state": "handed_over", "by": "Piotr"},
    ),
    Refuses(
        "cancel what was refused",
        CancelReservation("r1"),
        R.WRONG_STATE,
        conflict=True,
        over=(replace(CONFIRMED, state="refused"),),
    ),
    Refuses("endless reason", CancelReservation("r1", "x" * (MAX_FIELD_CHARS + 1)), R.INVALID_TEXT),
    Refuses("refuse elsewhere", RefuseReservation("r1", "x"), R.WRONG_BRANCH, now=ELSEWHERE),
)


@pytest.mark.parametrize("case", ACCEPTED, ids=lambda case: case.name)
def test_accepted(case: Accepted) -> None:
    check_accepted(case)


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refuses) -> None:
    check_refused(case)


def test_what_ran_out_frees_its_stock_once() -> None:
    view = world(RAN_OUT)
    effects = expire(RAN_OUT, view, circumstances())
    assert effects.rows == (replace(RAN_OUT, state="expired", closed_at=NOW), FREE)
    view.apply(effects)
    with pytest.raises(Refusal):
        expire(view.one(Reservation, "r1"), view, circumstances(at=NOW + 1))
    with pytest.raises(Refusal):
        expire(CONFIRMED, view, circumstances())


NAMES = st.sampled_from(["a", "b", "c", "d"])
STEPS = st.one_of(
    st.builds(
        ReserveStock,
        NAMES,
        st.just("julia"),
        st.sampled_from(["gdansk", "krakow"]),
        st.just(GREEN),
        st.integers(0, 4),
        expires_at=st.none() | st.integers(NOW, NOW + 30),
    ),
    st.builds(ClaimReservation, NAMES),
    st.builds(PutAside, NAMES, st.just("B-1")),
    st.builds(MarkReady, NAMES),
    st.builds(HandOver, NAMES, st.sampled_from(["code", "identity"]), st.sampled_from([CODE, "1"])),
    st.builds(CancelReservation, NAMES),
    st.builds(RefuseReservation, NAMES, st.just("lost")),
)


@given(st.lists(st.tuples(STEPS, st.sampled_from(["gdansk", "krakow"])), max_size=40), st.integers(0, 6))
def test_stock_is_conserved_over_any_life(steps: list[tuple[Body, str]], on_hand: int) -> None:
    branches = ("gdansk", "krakow")
    view = world(*(Stock(branch, GREEN, on_hand) for branch in branches), replace(CONFIRMED, state="cancelled"))
    for tick, (body, branch) in enumerate(steps):
        now = circumstances(branch_id=branch, at=NOW + tick)
        decision = decide(body, view, now)
        if isinstance(decision, Effects):
            view.apply(decision)
        for row in [row for row in view if isinstance(row, Reservation)]:
            if row.state in OPEN and row.expires_at is not None and row.expires_at <= now.at:
                view.apply(expire(row, view, now))
        check_ledger(view.snapshot().values(), branches, on_hand)


def check_ledger(rows: object, branches: tuple[str, ...], on_hand: int) -> None:
    assert hasattr(rows, "__iter__")
    rows = list(rows)
    reservations = [row for row in rows if isinstance(row, Reservation)]
    for branch in branches:
        stock = next(row for row in rows if isinstance(row, Stock) and (row.branch_id, row.sku) == (branch, GREEN))
        mine = [row for row in reservations if row.branch_id == branch]
        held = sum(row.quantity for row in mine if row.state in OPEN)
        gone = sum(row.quantity for row in mine if row.state == ReservationState.HANDED_OVER)
        assert (stock.on_hand, stock.reserved) == (on_hand - gone, held)
        assert 0 <= stock.reserved <= stock.on_hand
