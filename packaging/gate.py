"""The one gate: every check in order, then the tests. Started by `packaging/bootstrap.py test`.

    gate.py [--only STEP]... [PYTEST ARGS...]

Every step runs, also after a failed one. The last line of a whole run is pytest's own, unless an
earlier step failed: then it is the count of steps.
"""

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = Path(sys.executable).parent
MAX_WORKERS = 4


class Step(NamedTuple):
    """One check and the command that makes it."""

    name: str
    command: tuple[str, ...]


PYTEST = "pytest"
CHECKS = (
    Step("ruff", (sys.executable, "-m", "ruff", "check", ".")),
    Step("format", (sys.executable, "-m", "ruff", "format", "--check", ".")),
    Step("types", (sys.executable, "-m", "mypy", "--strict")),
    Step("imports", (str(SCRIPTS / "lint-imports"),)),
    Step("qml", (sys.executable, "packaging/qml_checks.py")),
)
NAMES = (*(step.name for step in CHECKS), PYTEST)


def main(arguments: Sequence[str]) -> int:
    """Run the chosen steps; 0 when all of them passed."""
    parser = argparse.ArgumentParser(prog="bootstrap.py test", description="Every check, then the tests.")
    parser.add_argument("--only", action="append", choices=NAMES, help="run this step only (may be repeated)")
    options, pytest_arguments = parser.parse_known_args(arguments)
    chosen = set(options.only or NAMES)
    results = [run_check(step) for step in CHECKS if step.name in chosen]
    if PYTEST in chosen:
        results.append(run_tests(pytest_arguments))
    if not all(results[: len(results) - (PYTEST in chosen)]) or PYTEST not in chosen:
        print(summary(results), flush=True)
    return 0 if all(results) else 1


def run_check(step: Step) -> bool:
    """Run one check, print its line, and its output only where it failed."""
    started = time.monotonic()
    outcome = subprocess.run(step.command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    passed = outcome.returncode == 0
    if not passed:
        print(outcome.stdout.rstrip())
    print(f"{step.name:<10} {time.monotonic() - started:6.1f} s  {'ok' if passed else 'FAILED'}", flush=True)
    return passed


def run_tests(extra: Sequence[str]) -> bool:
    """Run the tests without a screen; their output is passed on as it comes."""
    workers = min(MAX_WORKERS, os.cpu_count() or 1)
    command = [sys.executable, "-m", "pytest", "-n", str(workers), *extra]
    surroundings = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    return subprocess.call(command, cwd=ROOT, env=surroundings) == 0


def summary(results: Sequence[bool]) -> str:
    """Count the steps in the form that readers of test output know."""
    return f"{sum(results)} passed, {len(results) - sum(results)} failed"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
