"""The timeline: every channel, by day, latest first."""

from typing import NamedTuple

import pytest

from clienteling.client.features.customer.happening import Filter
from clienteling.client.features.customer.reading import CustomerFacts, ask_customer
from clienteling.client.features.customer.timeline import MAX_ENTRIES, Timeline, day_words, derive_timeline
from clienteling.client.features.viewpoint import Viewpoint
from clienteling.client.qt.locale import Locale
from clienteling.client.qt.tone import Tone
from clienteling.contract.records import Touch
from tests.client.customer_chain import DAY, NOW_MS, customer_chain, day_at

VIEW = Viewpoint("krk", NOW_MS, Locale("en", "Europe/Warsaw"))


def timeline(chosen: Filter = Filter.ALL, pending: frozenset[str] = frozenset()) -> Timeline:
    return derive_timeline(ask_customer("julia", "krk")(customer_chain()), VIEW, chosen=chosen, pending=pending)


def test_the_story_in_order() -> None:
    story = [(row.day, row.title) for row in timeline().entries if row.day in ("12 November", "5 November")]
    assert story == [
        ("12 November", "Ready for pick-up"),
        ("12 November", "Put aside in Kraków Rynek"),
        ("12 November", "Reserved in Kraków Rynek"),
        ("12 November", "Chat with Contact centre"),
        ("12 November", "Viewed Armchair Oliwia, green"),
        ("12 November", "Viewed Sofa Oliwia, 3 seats, blue velvet"),
        ("12 November", "Clicked an ad"),
        ("12 November", "Cart: 2 article(s) left"),
        ("12 November", "Promised by Ania Kowal"),
        ("12 November", "Viewed Rug Nela, 200×290"),
        ("5 November", "Searched “green velvet sofa”"),
    ]


def test_views_of_one_article_on_one_day_are_one_entry_that_counts() -> None:
    (viewed,) = [row for row in timeline().entries if row.title.endswith("blue velvet")]
    assert viewed.line == "3 times · only blue in the web shop"


class Chosen(NamedTuple):
    name: str
    chosen: Filter
    shown: int


@pytest.mark.parametrize(
    "case",
    [
        Chosen("ads", Filter.ADS, 1),
        Chosen("chat", Filter.CHAT, 2),
        Chosen("orders", Filter.ORDERS, 5),
        Chosen("store", Filter.STORE, 6),
    ],
    ids=lambda case: case.name,
)
def test_filter(case: Chosen) -> None:
    assert len(timeline(case.chosen).entries) == case.shown


def test_a_filter_without_entries_is_not_offered() -> None:
    facts = CustomerFacts(touches=(Touch("t", "c", "ad", "web", NOW_MS),))
    offered = derive_timeline(facts, VIEW, chosen=Filter.ALL, pending=frozenset()).filters
    assert [row.name for row in offered] == ["all", "ads"]


def test_an_unconfirmed_entry_is_marked() -> None:
    (note,) = [row for row in timeline(pending=frozenset({"n1"})).entries if row.key == "note/n1"]
    assert (note.pending, note.tone, note.iconName) == (True, Tone.AMBER, "sync")
    assert note.line.startswith("Not confirmed yet · ")


def test_only_the_latest_step_of_a_reservation_is_unconfirmed() -> None:
    marked = [row.key for row in timeline(pending=frozenset({"r1"})).entries if row.pending]
    assert marked == ["ready/r1"]


def test_too_much_is_cut_and_said() -> None:
    facts = CustomerFacts(touches=tuple(Touch(str(n), "c", "page", "web", NOW_MS - n) for n in range(MAX_ENTRIES + 1)))
    shown = derive_timeline(facts, VIEW, chosen=Filter.ALL, pending=frozenset())
    assert (len(shown.entries), shown.more) == (MAX_ENTRIES, True)


class Day(NamedTuple):
    name: str
    at: int
    words: str


@pytest.mark.parametrize(
    "case",
    [
        Day("today", NOW_MS, "Today"),
        Day("yesterday-late", day_at(19, 23, 59), "Yesterday"),
        Day("this-year", day_at(5, 9, 0), "5 November"),
        Day("last-year", NOW_MS - 365 * DAY, "20 November 2025"),
    ],
    ids=lambda case: case.name,
)
def test_day(case: Day) -> None:
    assert day_words(case.at, now=NOW_MS, locale=VIEW.locale) == case.words
