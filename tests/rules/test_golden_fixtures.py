"""Every operation of the contract has a golden fixture, so its form on the wire cannot change unseen."""

import re
from collections.abc import Iterable
from typing import get_args

import pytest

from clienteling.contract.operations import Body
from tests.rules.checkout import files_ending

FIXTURES = "tests/contract/fixtures/"
TAG = re.compile(r'"do"\s*:\s*"(\w+)"')


def without_fixture(operations: Iterable[str], fixtures: Iterable[str]) -> list[str]:
    """Return the operations that no fixture shows."""
    shown = {tag for text in fixtures for tag in TAG.findall(text)}
    return sorted(set(operations) - shown)


def test_a_missing_fixture_is_found() -> None:
    fixtures = ['{"id": "a", "body": {"do": "AddNote"}}', '[{"do":"PutAside"}]']
    assert without_fixture(["AddNote", "HandOver", "PutAside"], fixtures) == ["HandOver"]


def test_every_operation_has_a_golden_fixture() -> None:
    fixtures = [file.text for file in files_ending(".json", ".jsonl", under=FIXTURES)]
    if not fixtures:
        pytest.skip(f"no fixtures in {FIXTURES} yet")
    assert without_fixture((operation.__name__ for operation in get_args(Body)), fixtures) == []
