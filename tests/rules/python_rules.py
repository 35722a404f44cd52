"""House rules for Python files that ruff, mypy and import-linter do not check."""

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

from tests.rules.violation import Violation

MAX_SOURCE_LINES = 500
MAX_TEST_LINES = 800
MAX_FUNCTION_LINES = 70
GRAB_BAGS = frozenset({"base", "common", "helper", "helpers", "manager", "managers", "misc", "shared", "util", "utils"})
BLIND = frozenset({"Exception", "BaseException"})

CATCH_ALL_PLACES: dict[str, str] = {}
"""Files that may catch every exception, each with the reason; house-style 16 names the three kinds."""


def long_file(path: str, text: str) -> Iterator[Violation]:
    """Find a file that says more than one thing."""
    limit = MAX_TEST_LINES if path.startswith("tests/") else MAX_SOURCE_LINES
    lines = text.count("\n")
    if lines > limit:
        yield Violation(path, limit, f"{lines} lines, the limit is {limit}: split it by what its parts say")


def long_functions(path: str, text: str) -> Iterator[Violation]:
    """Find functions that are too long to be read at once."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            lines = (node.end_lineno or node.lineno) - node.lineno + 1
            if lines > MAX_FUNCTION_LINES:
                message = f"{node.name} has {lines} lines, the limit is {MAX_FUNCTION_LINES}"
                yield Violation(path, node.lineno, message)


def grab_bag(path: str, _text: str) -> Iterator[Violation]:
    """Find modules and packages whose name says nothing."""
    for part in PurePosixPath(path).with_suffix("").parts:
        if part in GRAB_BAGS:
            yield Violation(path, 1, f"'{part}' says nothing: name the file after the one thing it says")


def blind_excepts(path: str, text: str) -> Iterator[Violation]:
    """Find handlers that catch everything, except those that only clean up and raise again."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.ExceptHandler) or _raises_again(node):
            continue
        if node.type is None:
            yield Violation(path, node.lineno, "bare except: name what is expected")
        elif path not in CATCH_ALL_PLACES and BLIND & _names(node.type):
            yield Violation(path, node.lineno, "catches everything: name what is expected (house-style 16)")


def _raises_again(handler: ast.ExceptHandler) -> bool:
    last = handler.body[-1]
    return isinstance(last, ast.Raise) and last.exc is None


def _names(node: ast.expr) -> set[str]:
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def context_properties(path: str, text: str) -> Iterator[Violation]:
    """Find context properties: they switch qmllint off without a word."""
    for number, line in enumerate(text.splitlines(), start=1):
        if ".setContext" + "Property(" in line:
            yield Violation(path, number, "context property: hand it over as a typed required property")
