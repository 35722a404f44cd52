"""Today: in order of urgency, with a running clock."""

from dataclasses import replace
from typing import NamedTuple

import pytest

from clienteling.client.features.today.derive import TodayInputs, derive_today, sync_words
from clienteling.client.features.today.reading import TodayFacts, ask_today
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.port import Link, OutboxState, QueueEntry, Status
from clienteling.client.qt.locale import Locale
from clienteling.client.qt.tone import Tone
from clienteling.contract.operations import Operation
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.outcomes import Rejected
from tests.client.customer_chain import HOUR, MINUTE, NOW_MS, customer_chain

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"), staff_id="marta", staff_name="Marta Wójcik")
ONLINE = Status(Link.ONLINE, NOW_MS, None, 0, 0)


def inputs(viewpoint: Viewpoint = VIEW) -> TodayInputs:
    return TodayInputs(viewpoint, ONLINE, ask_today("krk")(customer_chain()))


def test_reservations_by_service_time_with_their_next_step() -> None:
    rows = derive_today(inputs()).pick_ups
    assert [(row.reservationId, row.group, row.step, row.tone) for row in rows] == [
        ("r2", "To prepare", "claim", Tone.RED),
        ("r3", "To prepare", "put_aside", Tone.PLAIN),
        ("r4", "Put aside, not ready yet", "ready", Tone.PLAIN),
        ("r1", "Ready for pick-up", "hand_over", Tone.ACCENT),
    ]


def test_arrivals_before_those_on_the_way() -> None:
    rows = derive_today(inputs()).arrivals
    assert [(row.title, row.arrived, row.waited) for row in rows] == [
        ("Julia Nowak", True, "1 min"),
        ("Anna Wiśniewska", False, ""),
    ]
    assert rows[0].line == "In the store since 14:31 · Sofa Oliwia, 3 seats, green velvet is ready"


def test_the_clock_runs_and_turns_red() -> None:
    later = replace(VIEW, now=NOW_MS + 14 * MINUTE)
    (arrival, _) = derive_today(inputs(later)).arrivals
    assert (arrival.waited, arrival.waitTone) == ("15 min", Tone.RED)


def test_chats_by_waiting_time() -> None:
    rows = derive_today(inputs()).chats
    assert [row.title for row in rows] == ["Tomasz Lis · 1 h", "Julia Nowak · 7 min", "Anna Wiśniewska · 3 min"]


def test_a_refused_action_needs_attention_with_its_sentence() -> None:
    operation = Operation("o", 1, "marta", "s", "krk", NOW_MS - HOUR, True, AddNote("n", "julia", "x"))
    outcome = Rejected("o", "out_of_stock", "Only 0 left there.", {"available": 0})
    refused = QueueEntry(operation, OutboxState.REJECTED, outcome, 1, NOW_MS)
    waiting = QueueEntry(operation, OutboxState.QUEUED, None, 0, None)
    rows = derive_today(replace(inputs(), queue=(refused, waiting))).attention
    assert [(row.title, row.line) for row in rows] == [("Refused by the hub", "Nothing is left there. · 13:32")]


def test_figures_and_badge() -> None:
    screen = derive_today(inputs())
    props = screen.props
    figures = (props.arrivedFigure, props.prepareFigure, props.lateFigure, props.readyFigure, props.chatFigure)
    assert figures == ("1", "2", "1", "1", "3")
    assert screen.open_count == 3


def test_before_the_first_reading_it_loads_and_afterwards_it_may_be_calm() -> None:
    assert derive_today(TodayInputs(VIEW, ONLINE)).props.loading
    calm = derive_today(TodayInputs(VIEW, ONLINE, TodayFacts(known=True))).props
    assert (calm.loading, calm.calm, calm.headline) == (False, True, "All calm")


class Sync(NamedTuple):
    name: str
    link: Link
    queued: int
    words: str


@pytest.mark.parametrize(
    "case",
    [
        Sync("in-sync", Link.ONLINE, 0, "In sync · just now"),
        Sync("offline", Link.OFFLINE, 0, "As of just now"),
    ],
    ids=lambda case: case.name,
)
def test_sync(case: Sync) -> None:
    status = Status(case.link, NOW_MS, None, case.queued, 0)
    assert sync_words(status, replace(VIEW, link=case.link)) == case.words
