"""Identifiers, clock, roles and notices."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clienteling.domain.clock import ManualClock, from_ms, now_ms, to_ms
from clienteling.domain.ids import enrolment_code, new_id, pick_up_code
from clienteling.domain.notices import ready_notice
from clienteling.domain.roles import DEFAULT_GRANTS, Grant, Permission, Role, grant

START = datetime(2026, 11, 22, 9, 30, 0, 123_456, tzinfo=UTC)


def test_ids_are_uuid_7_in_the_order_of_time() -> None:
    clock = ManualClock(START)
    made = []
    for _ in range(50):
        made.append(new_id(clock))
        clock.advance(timedelta(milliseconds=1))
    assert made == sorted(made)
    assert len(set(made)) == 50
    assert all(re.fullmatch(r"[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}", one) for one in made)
    assert int(made[0][:12], 16) == to_ms(START)


def test_codes_have_their_shape() -> None:
    assert re.fullmatch(r"[BCDFGHJKLMNPQRSTVWXZ]{4}-[BCDFGHJKLMNPQRSTVWXZ]{4}", enrolment_code())
    assert re.fullmatch(r"\d{6}", pick_up_code())


@given(st.integers(-(10**13), 10**14))
def test_milliseconds_read_back(milliseconds: int) -> None:
    assert to_ms(from_ms(milliseconds)) == milliseconds


def test_a_moment_loses_only_what_is_below_a_millisecond() -> None:
    assert now_ms(ManualClock(START)) == 1_795_339_800_123
    assert to_ms(datetime(1969, 12, 31, 23, 59, 59, 999_999, tzinfo=UTC)) == -1


def test_every_role_has_an_answer_for_every_permission() -> None:
    assert set(DEFAULT_GRANTS) == set(Role)
    assert all(set(granted) == set(Permission) for granted in DEFAULT_GRANTS.values())
    assert grant(Role.ASSOCIATE, Permission.RETURN_EXCEPTION) is Grant.WITH_APPROVAL
    assert grant(Role.AGENT, Permission.HAND_OVER) is Grant.DENIED
    assert grant(Role.MANAGER, Permission.ENROL_DEVICE) is Grant.ALLOWED
    assert grant(Role.MANAGER, Permission.ADMINISTER) is Grant.DENIED


@pytest.mark.parametrize("language", ["en", "pl", "th", "", "de"])
def test_the_notice_says_what_where_and_the_code(language: str) -> None:
    text = ready_notice(language=language, article="Sofa Oliwia", branch="Gdańsk {x}", code="012345")
    assert all(part in text for part in ("Sofa Oliwia", "Gdańsk {x}", "012345"))
