"""Each screen looks as its golden picture does; `python -m tests.screens.update` after a change that is meant."""

from PySide6.QtGui import QImage

from tests.screens.goldens import compare, explain, path_of
from tests.screens.stage import Screen
from tests.screens.states import State


def test_the_screen_looks_as_it_should(state: State, screen: Screen) -> None:
    differing: list[str] = []
    for look in state.looks():
        path = path_of(state, look)
        actual = screen.turn(look)
        difference = compare(actual, QImage(str(path)))
        if difference.matters:
            differing.append(explain(difference, actual, path))
    assert differing == []
