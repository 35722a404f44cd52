"""What a machine lacks is found and named."""

from typing import NamedTuple

import pytest

import system_parts
from system_parts import Part, is_debian, needed, packages, present, provide

ABSENT_LIBRARY = Part("library", "libclienteling-absent.so.9", "libclienteling-absent9")
ABSENT_PROGRAM = Part("program", "clienteling-absent", "clienteling-absent")


class Release(NamedTuple):
    name: str
    text: str
    debian: bool


RELEASES = (
    Release("Debian", 'PRETTY_NAME="Debian"\nID=debian\n', True),
    Release("a relative", 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', True),
    Release("quoted", 'ID="debian"\n', True),
    Release("another family", "ID=fedora\n", False),
    Release("nothing said", "", False),
)


@pytest.mark.parametrize("case", RELEASES, ids=lambda case: case.name)
def test_debian_is_recognised(case: Release) -> None:
    assert is_debian(case.text) is case.debian


@pytest.mark.parametrize("part", [ABSENT_LIBRARY, ABSENT_PROGRAM, Part("module", "clienteling_absent", "x")])
def test_what_is_absent_is_missed(part: Part) -> None:
    assert present(part) is False


@pytest.mark.parametrize("part", [Part("program", "sh", "dash"), Part("module", "venv", "python3-venv")])
def test_what_is_there_is_found(part: Part) -> None:
    assert present(part) is True


def test_each_package_is_named_once_in_order() -> None:
    assert packages((*system_parts.PYTHON, ABSENT_LIBRARY)) == ["python3-venv", "libclienteling-absent9"]


def test_screen_libraries_are_needed_only_with_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Linux")
    without = needed(for_tests=False, surroundings={})
    with_screen = needed(for_tests=False, surroundings={"DISPLAY": ":0"})
    assert set(with_screen) - set(without) == set(system_parts.X11_SCREEN)


def test_another_system_brings_its_own_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.system", lambda: "Darwin")
    assert needed(for_tests=True, surroundings={"DISPLAY": ":0"}) == ()


def test_without_rights_the_command_is_named_and_nothing_installed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr(system_parts, "_debian_here", lambda: True)
    monkeypatch.setattr(system_parts, "_apt_install", installed.append)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    provide([ABSENT_LIBRARY, ABSENT_PROGRAM])
    said = capsys.readouterr().err
    assert ABSENT_LIBRARY.name in said
    assert "sudo apt-get install libclienteling-absent9 clienteling-absent" in said
    assert installed == []


def test_as_root_on_debian_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    installed: list[str] = []
    monkeypatch.setattr(system_parts, "_debian_here", lambda: True)
    monkeypatch.setattr("os.geteuid", lambda: 0)

    def install(names: list[str]) -> bool:
        installed.extend(names)
        return True

    monkeypatch.setattr(system_parts, "_apt_install", install)
    provide([ABSENT_LIBRARY], has=lambda part: part.package in installed)
    assert installed == ["libclienteling-absent9"]
