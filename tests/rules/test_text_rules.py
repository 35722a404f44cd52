"""The rules for all text, on the checkout and on planted violations."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import pytest

from tests.rules import text_rules
from tests.rules.checkout import files_ending
from tests.rules.violation import Violation

Rule = Callable[[str, str], Iterator[Violation]]


class Case(NamedTuple):
    name: str
    rule: Rule
    text: str
    violations: int


def translated(translation: str) -> str:
    return f"<TS><context><message><source>Find</source>{translation}</message></context></TS>"


CASES = (
    Case("postponed", text_rules.postponed_work, "x = 1  # TO" + "DO later\n", 1),
    Case("a word of another language", text_rules.postponed_work, "todo el mundo\n", 0),
    Case("machine path", text_rules.machine_traces, "see /wo" + "rk/venv\n", 1),
    Case("path inside the checkout", text_rules.machine_traces, "see frame/wo" + "rk/a and ./wo" + "rk/a\n", 0),
    Case("another word", text_rules.machine_traces, "GET /workers/3\n", 0),
    Case("home of the machine's user", text_rules.machine_traces, "'/ro" + "ot'\n", 1),
    Case("registry host", text_rules.machine_traces, "https://py" + "pi.org/simple\n", 1),
    Case("registry files", text_rules.machine_traces, "https://files.python" + "hosted.org/x\n", 1),
    Case("another host", text_rules.machine_traces, "https://example.org/simple\n", 0),
    Case("translated", text_rules.unfinished_translations, translated("<translation>Szukaj</translation>"), 0),
    Case("no translation", text_rules.unfinished_translations, translated(""), 1),
    Case("empty", text_rules.unfinished_translations, translated("<translation></translation>"), 1),
    Case(
        "unfinished",
        text_rules.unfinished_translations,
        translated("<translation type='unfinished'>Szuk</translation>"),
        1,
    ),
    Case(
        "plural forms",
        text_rules.unfinished_translations,
        translated("<translation><numerusform>%n rzecz</numerusform></translation>"),
        0,
    ),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_planted_violation_is_found(case: Case) -> None:
    assert len(list(case.rule("a.txt", case.text))) == case.violations


@pytest.mark.parametrize("rule", [text_rules.postponed_work, text_rules.machine_traces], ids=lambda rule: rule.__name__)
def test_the_checkout_keeps_the_rule(rule: Rule) -> None:
    found = [violation for file in files_ending("") for violation in rule(file.path, file.text)]
    assert not found, "\n" + "\n".join(map(str, found))


def test_every_string_is_translated() -> None:
    files = files_ending("pl.ts", "th.ts", under="resources/i18n/")
    found = [violation for file in files for violation in text_rules.unfinished_translations(file.path, file.text)]
    assert not found, "\n" + "\n".join(map(str, found))
