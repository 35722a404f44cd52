"""The gate runs everything and tells the truth about it."""

import sys
from pathlib import Path

import pytest

import gate
from gate import Step, run_check, summary

GOOD = Step("good", (sys.executable, "-c", "print('not shown')"))
BAD = Step("bad", (sys.executable, "-c", "print('what is wrong'); raise SystemExit(3)"))


def test_a_passing_check_is_one_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_check(GOOD) is True
    lines = capfd.readouterr().out.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("good")
    assert lines[0].endswith("ok")


def test_a_failing_check_shows_what_is_wrong(capfd: pytest.CaptureFixture[str]) -> None:
    assert run_check(BAD) is False
    lines = capfd.readouterr().out.splitlines()
    assert lines[0] == "what is wrong"
    assert lines[-1].endswith("FAILED")


def test_all_steps_run_after_a_failure_and_the_last_line_counts_them(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "CHECKS", (BAD, GOOD))
    monkeypatch.setattr(gate, "NAMES", ("bad", "good", gate.PYTEST))
    monkeypatch.setattr(gate, "run_tests", lambda _extra: True)
    assert gate.main([]) == 1
    lines = capfd.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[1:3]] == ["bad", "good"]
    assert lines[-1] == "2 passed, 1 failed"


def test_the_last_line_is_left_to_pytest_when_the_checks_passed(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gate, "CHECKS", (GOOD,))
    monkeypatch.setattr(gate, "NAMES", ("good", gate.PYTEST))
    monkeypatch.setattr(gate, "run_tests", lambda _extra: False)
    assert gate.main([]) == 1
    assert summary([True, False]) not in capfd.readouterr().out


def test_chosen_steps_run_alone_and_the_rest_goes_to_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[list[str]] = []

    def run_tests(extra: list[str]) -> bool:
        seen.append(extra)
        return True

    monkeypatch.setattr(gate, "CHECKS", (BAD,))
    monkeypatch.setattr(gate, "run_tests", run_tests)
    assert gate.main(["--only", "pytest", "tests/rules", "-k", "length"]) == 0
    assert seen == [["tests/rules", "-k", "length"]]


def test_every_check_names_a_program_that_is_there() -> None:
    assert [step.name for step in gate.CHECKS if not Path(step.command[0]).exists()] == []
