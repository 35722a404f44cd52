"""The golden fixtures: each is written and read exactly, and none is missing."""

import json
from typing import get_args

import pytest

from clienteling.contract import access, outcomes, queries, sync
from clienteling.contract.codec import from_json, from_msgpack, to_json, to_msgpack
from clienteling.contract.operations import Body, body_name
from clienteling.contract.records import KINDS, Record, kind_of
from tests.contract.examples import BODIES, FIXTURES, MESSAGES, examples, pretty
from tests.contract.records import ROWS

EXAMPLES = examples()
PARTS_OF_OTHERS = {"Change", "FrameInfo", "CustomerHit", "StockHit", "PreviewLine", "PreviewedLine", "Outcome"}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_fixture_is_written_and_read_exactly(name: str) -> None:
    value, expected = EXAMPLES[name]
    golden = (FIXTURES / f"{name}.json").read_bytes()
    assert pretty(value) == golden
    read: object = from_json(golden, expected)
    assert type(read) is type(value)
    if "Raw object" not in repr(value):
        assert read == value
    assert json.loads(to_json(read)) == json.loads(golden)


def test_no_fixture_is_missing_or_left_over() -> None:
    assert {path.stem for path in FIXTURES.glob("*.json")} == set(EXAMPLES)
    assert {type(body) for body in BODIES} == set(get_args(Body))
    assert [body_name(body) for body in BODIES] == sorted(body_name(body) for body in BODIES)
    assert {kind_of(row).name for row in ROWS} == set(KINDS)
    travelling = {type(message).__name__ for message in MESSAGES}
    for module in (access, outcomes, queries, sync):
        structs = {
            name for name, value in vars(module).items() if hasattr(value, "__struct_fields__") and name != "Struct"
        }
        assert structs - PARTS_OF_OTHERS <= travelling


@pytest.mark.parametrize("row", ROWS, ids=lambda row: kind_of(row).name)
def test_a_row_says_every_field_and_travels_both_ways(row: Record) -> None:
    defaults = type(row).__struct_defaults__
    fields = type(row).__struct_fields__
    for name, default in zip(reversed(fields), reversed(defaults), strict=False):
        assert getattr(row, name) != default or default in (True, "en"), f"{name} is left at its default"
    by_json: object = from_json(to_json(row), type(row))
    by_msgpack: object = from_msgpack(to_msgpack(row), type(row))
    assert by_json == row
    assert by_msgpack == row
