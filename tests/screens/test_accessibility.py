"""Each screen can be heard, pressed with a thumb, and walked through with the keyboard."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests.qml.accessibility import faults
from tests.qml.driver import items_below
from tests.screens.stage import Look, Screen
from tests.screens.states import State, opened, reach

MOST_STOPS = 120


def test_each_control_can_be_heard_and_pressed(state: State, screen: Screen) -> None:
    found: list[str] = []
    for form in ("landscape", "portrait", "desk"):
        screen.turn(Look(form=form))
        found += [f"{form}: {fault}" for fault in faults(screen.window)]
    assert found == []


def test_the_keyboard_reaches_each_control(state: State, app: QGuiApplication) -> None:
    """In an app of its own: the walk moves the focus, and with it what is painted."""
    with opened(state, app) as screen:
        reach(state, screen)
        stops = tab_stops(screen)
        missed = {item.objectName() for item in pressable(screen) if not within_reach(item, stops)}
    assert missed == set()


def tab_stops(screen: Screen) -> list[QQuickItem]:
    """Where the focus goes with Tab, until it comes round."""
    stops: list[QQuickItem] = []
    for _ in range(MOST_STOPS):
        screen.driver.press(Qt.Key.Key_Tab)
        focused = screen.window.activeFocusItem()
        if focused is None or focused in stops:
            break
        stops.append(focused)
    return stops


def pressable(screen: Screen) -> list[QQuickItem]:
    """Buttons that can be pressed now; what clears a field is left out, since keys clear it."""
    return [
        item
        for item in items_below(screen.window.contentItem())
        if item.isVisible()
        and item.isEnabled()
        and item.inherits("QQuickAbstractButton")
        and not item.objectName().endswith(".clear")
    ]


def within_reach(item: QQuickItem, stops: list[QQuickItem]) -> bool:
    """Itself, or in a list that is reached, whose rows are walked with the arrows, j and k."""
    lists = {above for stop in stops for above in around(stop) if above.inherits("QQuickListView")}
    return item in stops or any(above in lists for above in around(item))


def around(item: QQuickItem) -> Iterator[QQuickItem]:
    """The item and what it is in, outwards."""
    above: QQuickItem | None = item
    while above is not None:
        yield above
        above = above.parentItem()
