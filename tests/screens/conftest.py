"""One opened app for all tests of a state in a module: pytest groups the tests by it.

No app outlives its module: its window would take the keyboard, and its language the words, from other tests.
"""

import os
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication

from tests.qml.stage import app
from tests.screens.stage import Screen
from tests.screens.states import STATES, State, opened, reach

os.environ.setdefault("QT_QUICK_BACKEND", "software")

__all__ = ["app"]


@pytest.fixture(scope="module", params=STATES, ids=lambda state: state.name)
def state(request: pytest.FixtureRequest) -> State:
    assert isinstance(request.param, State)
    return request.param


@pytest.fixture(scope="module")
def screen(app: QGuiApplication, state: State) -> Iterator[Screen]:
    """The app in this state; a QML warning in it fails the last of its tests."""
    with opened(state, app) as screen:
        reach(state, screen)
        yield screen
        warnings = list(screen.warnings)
    assert warnings == []
