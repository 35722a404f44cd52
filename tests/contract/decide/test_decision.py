"""The one entrance: permissions, and that device and hub mean the same."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import asdict

from clienteling.contract.decide import HUB_GIVEN, Authority, Effects, Refusal, decide
from clienteling.contract.operations import OPERATION_CLASS, REQUIRED_PERMISSION, Body, body_name
from clienteling.contract.records import KINDS, kind_of
from clienteling.contract.refusals import Refused
from clienteling.domain.roles import Grant, Role, grant
from tests.contract.decide import test_commerce, test_profile, test_reservation, test_returns, test_service
from tests.contract.decide.cases import Accepted
from tests.contract.examples import BODIES
from tests.contract.world import circumstances, world

AREAS = (test_profile, test_service, test_reservation, test_commerce, test_returns)
ACCEPTED: tuple[Accepted, ...] = tuple(case for area in AREAS for case in area.ACCEPTED)


def test_every_operation_is_classed_permitted_and_tried() -> None:
    bodies = set(get_args(Body))
    assert set(OPERATION_CLASS) == bodies
    assert set(REQUIRED_PERMISSION) == bodies
    assert {type(case.body) for case in ACCEPTED} == bodies
    assert {type(case.body) for area in AREAS for case in area.REFUSED} == bodies


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("body", BODIES, ids=body_name)
def test_a_role_without_the_permission_is_refused(role: Role, body: Body) -> None:
    decision = decide(body, world(), circumstances(role=role))
    denied = grant(role, REQUIRED_PERMISSION[type(body)]) is Grant.DENIED
    refused = isinstance(decision, Refusal) and decision.code is Refused.NOT_PERMITTED
    assert refused is denied


@given(st.sampled_from(ACCEPTED), st.sampled_from(["gdansk", "krakow", "centre"]))
def test_a_device_projects_what_the_hub_will_do(case: Accepted, branch: str) -> None:
    view = world(*case.over)
    hub = decide(case.body, view, circumstances(branch_id=branch))
    device = decide(case.body, view, circumstances(branch_id=branch, authority=Authority.DEVICE))
    if isinstance(hub, Refusal) or isinstance(device, Refusal):
        assert isinstance(device, Effects) or isinstance(hub, Refusal), "a device never refuses what the hub accepts"
        return
    assert device.removed == hub.removed
    assert len(device.rows) == len(hub.rows)
    for ours, theirs in zip(device.rows, hub.rows, strict=True):
        kind = kind_of(ours).name
        known, given_by_hub = asdict(ours), asdict(theirs)
        differing = {name for name in known if known[name] != given_by_hub[name]}
        assert differing <= HUB_GIVEN.get(kind, frozenset())


def test_what_the_hub_gives_are_fields() -> None:
    assert all(fields <= set(KINDS[kind].fields) for kind, fields in HUB_GIVEN.items())
