"""The lock, and planted violations."""

import tomllib

from tests.rules.checkout import ROOT, files_ending
from tests.rules.lock_rules import differing_pins, loose_lines, missing_pins, pins

GOOD = (
    "# made by\nclick==8.1 \\\n    --hash=sha256:ab\nzope.event==5 ; sys_platform == 'win32' \\\n    --hash=sha256:cd\n"
)


def lock(name: str) -> tuple[str, str]:
    (file,) = files_ending(f"{name}.txt", under="packaging/lock/")
    return file.path, file.text


def test_pins_are_read() -> None:
    assert pins(GOOD) == {"click": "8.1", "zope-event": "5"}


def test_planted_violations_are_found() -> None:
    assert [str(found) for found in missing_pins("l", GOOD, ["Click>=8", "Zope_Event", "httpx[socks]>=1"])] == [
        "l:1: httpx is not locked: run python packaging/lock.py"
    ]
    assert len(list(differing_pins("l", GOOD, {"click": "8.1", "zope-event": "6", "rich": "1"}))) == 2
    assert list(loose_lines("l", GOOD)) == []
    assert [found.line for found in loose_lines("l", "--index-url x\nclick==8.1\n" + GOOD)] == [1, 2]


def test_the_lock_is_whole() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = [requirement for extra in project["optional-dependencies"].values() for requirement in extra]
    runtime, dev = lock("runtime"), lock("dev")
    needed = [*project["dependencies"], "setuptools", "wheel"]
    found = [
        *missing_pins(*runtime, needed),
        *missing_pins(*dev, [*needed, *extras]),
        *differing_pins(*dev, pins(runtime[1])),
        *loose_lines(*runtime),
        *loose_lines(*dev),
    ]
    assert not found, "\n" + "\n".join(map(str, found))
