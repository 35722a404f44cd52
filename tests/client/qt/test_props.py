from dataclasses import dataclass

import pytest
from PySide6.QtCore import QObject, Signal

from clienteling.client.qt.props import Shown


@dataclass(frozen=True, slots=True)
class Props:
    name: str
    count: int


class Owner(QObject):
    nameChanged = Signal()
    countChanged = Signal()


def shown(owner: Owner, props: Props) -> Shown[Props]:
    return Shown(props, {"name": owner.nameChanged, "count": owner.countChanged})


def test_only_what_differs_signals() -> None:
    owner = Owner()
    cell = shown(owner, Props("Julia", 1))
    heard: list[str] = []
    owner.nameChanged.connect(lambda: heard.append("name"))
    owner.countChanged.connect(lambda: heard.append("count"))
    assert cell.show(Props("Julia", 1)) == ()
    assert cell.show(Props("Julia", 2)) == ("count",)
    assert heard == ["count"]


def test_everything_is_in_place_before_the_first_signal() -> None:
    owner = Owner()
    cell = shown(owner, Props("Julia", 1))
    seen: list[Props] = []
    owner.nameChanged.connect(lambda: seen.append(cell.props))
    cell.show(Props("Anna", 7))
    assert seen == [Props("Anna", 7)]


def test_a_field_without_signal_is_refused() -> None:
    with pytest.raises(ValueError, match="count"):
        Shown(Props("Julia", 1), {"name": Owner().nameChanged})
