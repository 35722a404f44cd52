"""House rules for the lock: whole, one pin for each package, every file known by its hash."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tests.rules.violation import Violation

PIN = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)(?:\[[^]]*\])?==(?P<version>[^\s;\\]+)", re.MULTILINE)
NAME = re.compile(r"[A-Za-z0-9._-]+")


def normal(name: str) -> str:
    """Return the one spelling of a package name."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pins(text: str) -> dict[str, str]:
    """Read name and version of every pinned package."""
    return {normal(match["name"]): match["version"] for match in PIN.finditer(text)}


def missing_pins(path: str, text: str, requirements: Iterable[str]) -> Iterator[Violation]:
    """Find requirements that the lock does not pin: it was not made anew after a change."""
    found = pins(text)
    for requirement in requirements:
        if (match := NAME.match(requirement)) and normal(match[0]) not in found:
            yield Violation(path, 1, f"{match[0]} is not locked: run python packaging/lock.py")


def differing_pins(path: str, text: str, other: Mapping[str, str]) -> Iterator[Violation]:
    """Find packages that another lock pins to another version, or that are missing here."""
    found = pins(text)
    for name, version in other.items():
        if found.get(name) != version:
            yield Violation(path, 1, f"{name} is {found.get(name)} here and {version} in the other lock")


def loose_lines(path: str, text: str) -> Iterator[Violation]:
    """Find requirements without a hash and options that name a place to install from."""
    for number, logical in enumerate(text.replace("\\\n", " ").splitlines(), start=1):
        line = logical.partition("#")[0].strip()
        if line and (line.startswith("-") or "--hash=sha256:" not in line):
            yield Violation(path, number, f"{line.split()[0]}: only pins with hashes belong here")
