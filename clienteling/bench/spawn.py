"""Measuring in a process of its own, so that memory and start are what a person's machine would see."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from clienteling.bench.report import BenchFailed

PATIENCE_S = 1_800.0
_LAST_LINES = 3


def measured_in_child(module: str, *arguments: str, environment: Mapping[str, str] | None = None) -> dict[str, Any]:
    """What ``python -m module arguments`` prints as one JSON object. Raises :class:`BenchFailed`."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", module, *arguments],
            capture_output=True,
            env={**os.environ, **(environment or {})},
            timeout=PATIENCE_S,
            check=False,
        )
    except subprocess.TimeoutExpired as error:
        raise BenchFailed(f"{module} did not end in {PATIENCE_S:.0f} s.") from error
    if done.returncode != 0:
        said = done.stderr.decode(errors="replace").strip().splitlines()
        raise BenchFailed(f"{module} failed: {' '.join(said[-_LAST_LINES:])}")
    answer: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answer
