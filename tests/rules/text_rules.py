"""House rules for every text file, and for translations."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

from tests.rules.violation import Violation

LATER = re.compile(r"\b(?:TO" + r"DO|FIX" + r"ME|XX" + r"X)\b")
MACHINE_PATHS = re.compile(r"(?<![\w.~}])/(?:wo" + r"rk|ro" + r"ot|op" + r"t/(?:pypi|wheels))(?:/|\b(?=[\s\"'`]))")
REGISTRY_NAMES = (
    "py" + "pi",
    "python" + "hosted",
    "npm" + "js",
    "yarn" + "pkg",
    "proxy.go" + "lang",
    "deb.deb" + "ian",
)
REGISTRY_HOSTS = re.compile(r"\b(?:[\w-]+\.)*(?:" + "|".join(map(re.escape, REGISTRY_NAMES)) + r")\.(?:org|com|io)\b")


def postponed_work(path: str, text: str) -> Iterator[Violation]:
    """Find notes to do something later: do it now or open an issue."""
    yield from _matches(LATER, path, text, "do it now, or open an issue")


def machine_traces(path: str, text: str) -> Iterator[Violation]:
    """Find paths of a particular machine and hosts of package registries."""
    yield from _matches(MACHINE_PATHS, path, text, "path of one machine")
    yield from _matches(REGISTRY_HOSTS, path, text, "host of a package registry: the machine's set-up names it")


def unfinished_translations(path: str, text: str) -> Iterator[Violation]:
    """Find strings that nobody has translated yet."""
    for message in ElementTree.fromstring(text).iter("message"):
        translation = message.find("translation")
        if (
            translation is None
            or translation.get("type") == "unfinished"
            or not "".join(translation.itertext()).strip()
        ):
            source = message.findtext("source", default="")
            yield Violation(path, 1, f"not translated: {source!r}")


def _matches(pattern: re.Pattern[str], path: str, text: str, message: str) -> Iterator[Violation]:
    for number, line in enumerate(text.splitlines(), start=1):
        if match := pattern.search(line):
            yield Violation(path, number, f"{match[0]}: {message}")
