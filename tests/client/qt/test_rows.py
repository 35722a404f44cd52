from dataclasses import dataclass
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex

from clienteling.client.qt.rows import MAX_ROWS, Rows


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    title: str = ""


def rows_of(text: str) -> list[Row]:
    return [Row(letter.lower(), letter) for letter in text]


class Change(NamedTuple):
    name: str
    before: str
    after: str
    said: list[str]


CHANGES = [
    Change("nothing", "abc", "abc", []),
    Change("first rows", "", "abc", ["insert 0-2"]),
    Change("one more on top", "bc", "abc", ["insert 0-0"]),
    Change("one less", "abc", "ac", ["remove 1-1"]),
    Change("all gone", "abc", "", ["remove 0-2"]),
    Change("one changed", "abc", "aBc", ["change 1 title"]),
    Change("last to the top", "abc", "cab", ["move 2-0"]),
    Change("other rows", "abc", "xy", ["remove 0-2", "insert 0-1"]),
]


def model_of(text: str) -> Rows[Row]:
    model = Rows(Row, lambda row: row.key)
    model.show(rows_of(text))
    return model


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_smallest_change(change: Change) -> None:
    model = model_of(change.before)
    said: list[str] = []
    names = model.roleNames()
    model.rowsInserted.connect(lambda _, first, last: said.append(f"insert {first}-{last}"))
    model.rowsRemoved.connect(lambda _, first, last: said.append(f"remove {first}-{last}"))
    model.rowsMoved.connect(lambda _p, first, _l, _q, to: said.append(f"move {first}-{to}"))
    model.dataChanged.connect(lambda top, _, roles: said.append(f"change {top.row()} {names[roles[0]].toStdString()}"))
    model.modelReset.connect(lambda: said.append("reset"))
    model.show(rows_of(change.after))
    assert said == change.said
    assert list(model.rows) == rows_of(change.after)


@given(
    before=st.lists(st.sampled_from("abcdefgh"), unique=True),
    after=st.lists(st.sampled_from("abCDEfgh"), unique=True),
)
def test_any_list_becomes_any_other(before: list[str], after: list[str]) -> None:
    model = model_of("".join(before))
    model.show(rows_of("".join(after)))
    assert list(model.rows) == rows_of("".join(after))


def test_roles_are_the_fields() -> None:
    model = model_of("ab")
    roles = {name.toStdString(): role for role, name in model.roleNames().items()}
    assert set(roles) == {"key", "title"}
    assert model.data(model.index(1), roles["title"]) == "b"
    assert model.data(model.index(1), 0) is None
    assert model.data(QModelIndex(), roles["title"]) is None


def test_count_is_told_once() -> None:
    model = model_of("ab")
    heard: list[int] = []
    model.countChanged.connect(lambda: heard.append(model.rowCount()))
    model.show(rows_of("xyz"))
    model.show(rows_of("zxy"))
    assert heard == [3]


def test_two_rows_with_one_key_are_refused_and_nothing_changes() -> None:
    model = model_of("ab")
    with pytest.raises(ValueError, match="one key"):
        model.show([Row("c"), Row("c")])
    assert list(model.rows) == rows_of("ab")


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(ValueError, match=str(MAX_ROWS)):
        model_of("").show(Row(str(number)) for number in range(MAX_ROWS + 1))
