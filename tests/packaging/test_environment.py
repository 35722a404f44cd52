"""When an environment is kept, added to, or made anew."""

from pathlib import Path
from typing import NamedTuple

import pytest

from environment import Lock, Stamp, covers, read_stamp, reusable, wanted_stamp

RUNTIME: Stamp = {"python": "3.11", "place": "/shop", "project": "p1", "runtime": "r1"}
DEV: Stamp = {"python": "3.11", "place": "/shop", "project": "p1", "dev": "d1"}


class Case(NamedTuple):
    name: str
    found: Stamp
    wanted: Stamp
    covered: bool
    kept: bool


CASES = (
    Case("nothing there", {}, RUNTIME, False, False),
    Case("the same", RUNTIME, RUNTIME, True, True),
    Case("both there", RUNTIME | DEV, RUNTIME, True, True),
    Case("tools to be added", RUNTIME, DEV, False, True),
    Case("project changed", RUNTIME | {"project": "p0"}, RUNTIME, False, True),
    Case("lock changed", RUNTIME | {"runtime": "r0"}, RUNTIME, False, False),
    Case("Python changed", RUNTIME | {"python": "3.12"}, RUNTIME, False, False),
    Case("checkout moved", RUNTIME | {"place": "/old"}, RUNTIME, False, False),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_an_environment_follows_the_lock(case: Case) -> None:
    assert covers(case.found, case.wanted) is case.covered
    assert reusable(case.found, case.wanted) is case.kept


@pytest.mark.parametrize("content", ["", "[]", "{half"])
def test_a_broken_stamp_counts_as_none(tmp_path: Path, content: str) -> None:
    stamp = tmp_path / "stamp.json"
    stamp.write_text(content, encoding="utf-8")
    assert read_stamp(stamp) == {}


@pytest.mark.parametrize("lock", ["runtime", "dev"])
def test_a_changed_lock_changes_the_stamp(tmp_path: Path, lock: Lock) -> None:
    (tmp_path / "packaging" / "lock").mkdir(parents=True)
    (tmp_path / "pyproject.toml").write_text("", encoding="utf-8")
    file = tmp_path / "packaging" / "lock" / f"{lock}.txt"
    file.write_text("a==1", encoding="utf-8")
    before = wanted_stamp(tmp_path, lock)
    file.write_text("a==2", encoding="utf-8")
    assert reusable(before, wanted_stamp(tmp_path, lock)) is False
