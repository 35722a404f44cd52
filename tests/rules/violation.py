"""What a rule finds."""

from typing import NamedTuple


class Violation(NamedTuple):
    """One place that breaks a rule, and what to do about it."""

    path: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message}"
