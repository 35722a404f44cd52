import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from clienteling.client.features.shell.view_model import (
    Network,
    PageSpec,
    ShellInputs,
    ShellProps,
    ShellViewModel,
    derive_pages,
    derive_shell,
)


def spec(name: str, opened: list[str], *, in_rail: bool = True) -> PageSpec:
    return PageSpec(
        name=name,
        title=name.title,
        icon=name,
        source=f"{name}.qml",
        view_model=QObject(),
        open=lambda argument: opened.append(f"{name}:{argument}"),
        in_rail=in_rail,
    )


def test_derive() -> None:
    inputs = ShellInputs(page="find", branch="Kraków", network=Network.OFFLINE, network_text="No network since 14:02")
    assert derive_shell(inputs) == ShellProps(
        currentPage="find",
        branchName="Kraków",
        associateName="",
        associateInitials="",
        networkState="offline",
        networkText="No network since 14:02",
        searchText="",
    )


def test_rail_rows(app: QGuiApplication) -> None:
    rows = derive_pages([spec("today", []), spec("settings", [], in_rail=False)], {"today": 3})
    assert [(row.name, row.title, row.badge, row.inRail) for row in rows] == [
        ("today", "Today", 3, True),
        ("settings", "Settings", 0, False),
    ]


def test_open_tells_the_page_and_then_shows_it(app: QGuiApplication) -> None:
    opened: list[str] = []
    pages = [spec("today", opened), spec("settings", opened, in_rail=False), spec("customer", opened)]
    shell = ShellViewModel(pages, ShellInputs(page="today"))
    heard: list[str] = []
    shell.currentPageChanged.connect(lambda: heard.append(shell.inputs.page))
    shell.open("customer", "c-1")
    shell.openAt(0)
    shell.openAt(2)
    shell.openAt(1)
    assert opened == ["customer:c-1", "today:", "customer:"]
    assert heard == ["customer", "today", "customer"]


def test_an_unknown_page_is_a_bug_and_changes_nothing(app: QGuiApplication) -> None:
    shell = ShellViewModel([spec("today", [])], ShellInputs(page="today"))
    with pytest.raises(KeyError):
        shell.open("tomorrow")
    assert shell.inputs.page == "today"
