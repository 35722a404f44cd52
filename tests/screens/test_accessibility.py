"""Each screen can be heard, pressed with a thumb, and walked through with the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickItem

from tests.qml.accessibility import faults
from tests.qml.driver import items_below
from tests.screens.stage import Look, Screen
from tests.screens.states import State

MOST_STOPS = 120


def test_each_control_can_be_heard_and_pressed(state: State, screen: Screen) -> None:
    found: list[str] = []
    for form in ("landscape", "portrait", "desk"):
        screen.turn(Look(form=form))
        found += [f"{form}: {fault}" for fault in faults(screen.window)]
    assert found == []


def test_the_keyboard_reaches_each_control(state: State, screen: Screen) -> None:
    screen.turn(Look())
    reached = tab_stops(screen)
    missed = sorted(
        {item.objectName() or item.metaObject().className() for item in pressable(screen) if item not in reached}
    )
    assert missed == []


def tab_stops(screen: Screen) -> list[QQuickItem]:
    """Where the focus goes with Tab, until it comes round; a list is entered at its current row."""
    stops: list[QQuickItem] = []
    for _ in range(MOST_STOPS):
        screen.driver.press(Qt.Key.Key_Tab)
        focused = screen.window.activeFocusItem()
        if focused is None or focused in stops:
            break
        stops.append(focused)
    return stops


def pressable(screen: Screen) -> list[QQuickItem]:
    """Buttons that can be pressed now."""
    return [
        item
        for item in items_below(screen.window.contentItem())
        if item.isVisible() and item.isEnabled() and item.inherits("QQuickAbstractButton")
    ]
