"""The rules for Python, on the checkout and on planted violations."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from tests.rules import python_rules
from tests.rules.checkout import files_ending
from tests.rules.violation import Violation

Rule = Callable[[str, str], Iterator[Violation]]

RULES: tuple[Rule, ...] = (
    python_rules.long_file,
    python_rules.long_functions,
    python_rules.grab_bag,
    python_rules.blind_excepts,
    python_rules.context_properties,
)


class Case(NamedTuple):
    name: str
    rule: Rule
    path: str
    text: str
    lines: tuple[int, ...]


def handler(clause: str, body: str = "pass") -> str:
    return f"try:\n    go()\n{clause}:\n    {body}\n"


CASES = (
    Case("source at the limit", python_rules.long_file, "clienteling/a.py", "x\n" * 500, ()),
    Case("source over the limit", python_rules.long_file, "clienteling/a.py", "x\n" * 501, (500,)),
    Case("test at its limit", python_rules.long_file, "tests/a.py", "x\n" * 800, ()),
    Case("test over its limit", python_rules.long_file, "tests/a.py", "x\n" * 801, (800,)),
    Case("function at the limit", python_rules.long_functions, "a.py", "def f():\n" + "    x\n" * 69, ()),
    Case("function over the limit", python_rules.long_functions, "a.py", "def f():\n" + "    x\n" * 70, (1,)),
    Case(
        "method over the limit",
        python_rules.long_functions,
        "a.py",
        "class A:\n  async def f():\n" + "   x\n" * 70,
        (2,),
    ),
    Case("module that says nothing", python_rules.grab_bag, "clienteling/hub/utils.py", "", (1,)),
    Case("package that says nothing", python_rules.grab_bag, "clienteling/common/money.py", "", (1,)),
    Case("module that says something", python_rules.grab_bag, "clienteling/domain/money.py", "", ()),
    Case("bare except", python_rules.blind_excepts, "a.py", handler("except"), (3,)),
    Case("every exception", python_rules.blind_excepts, "a.py", handler("except Exception"), (3,)),
    Case(
        "hidden among others",
        python_rules.blind_excepts,
        "a.py",
        handler("except (OSError, Exception) as e"),
        (3,),
    ),
    Case(
        "clean-up that raises again",
        python_rules.blind_excepts,
        "a.py",
        handler("except BaseException", "raise"),
        (),
    ),
    Case("named exception", python_rules.blind_excepts, "a.py", handler("except OSError"), ()),
    Case(
        "context property",
        python_rules.context_properties,
        "a.py",
        "c.setContext" + "Property('x', y)\n",
        (1,),
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_planted_violation_is_found(case: Case) -> None:
    assert tuple(found.line for found in case.rule(case.path, case.text)) == case.lines


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_the_checkout_keeps_the_rule(rule: Rule) -> None:
    found = [violation for file in files_ending(".py") for violation in rule(file.path, file.text)]
    assert not found, "\n" + "\n".join(map(str, found))


def test_every_allowed_catch_all_still_exists() -> None:
    paths = {file.path for file in files_ending(".py")}
    assert set(python_rules.CATCH_ALL_PLACES) <= paths
