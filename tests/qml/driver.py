"""Drive a window as a person does: find by objectName, press, touch, type, look."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QDeadlineTimer, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

PATIENCE_MS: Final = 3_000
TURN_MS: Final = 5


class NotOnScreen(AssertionError):
    """No visible item has that name, or it never came to be so."""


def items_below(item: QQuickItem) -> Iterator[QQuickItem]:
    """`item` and everything it shows, delegates of lists and pages of loaders too."""
    yield item
    for child in item.childItems():
        yield from items_below(child)


class Driver:
    """Hands and eyes for one window."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window
        self._screen: QPointingDevice | None = None

    def all(self, prefix: str = "") -> tuple[QQuickItem, ...]:
        """Visible items whose objectName begins with `prefix`, in the order they are stacked."""
        root = self.window.contentItem()
        return tuple(
            item
            for item in items_below(root)
            if item.isVisible() and item.objectName() and item.objectName().startswith(prefix)
        )

    def shown(self, name: str) -> bool:
        return any(item.objectName() == name for item in self.all(name))

    def find(self, name: str) -> QQuickItem:
        """The visible item of that objectName, waited for. Raises NotOnScreen."""
        self.until(lambda: self.shown(name), f"{name} is not on the screen")
        return next(item for item in self.all(name) if item.objectName() == name)

    def until(self, holds: Callable[[], bool], otherwise: str) -> None:
        """Run the event loop until `holds`. Raises NotOnScreen with `otherwise` when it never does."""
        patience = QDeadlineTimer(PATIENCE_MS)
        while not holds():
            if patience.hasExpired():
                raise NotOnScreen(otherwise)
            QTest.qWait(TURN_MS)

    def centre(self, name: str) -> QPoint:
        item = self.find(name)
        return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()

    def click(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.centre(name))

    def touch(self, name: str) -> None:
        """Tap with a finger."""
        self._screen = self._screen or QTest.createTouchDevice()
        where = self.centre(name)
        QTest.touchEvent(self.window, self._screen).press(0, where, self.window)
        QTest.touchEvent(self.window, self._screen).release(0, where, self.window)

    def type(self, text: str, into: str = "") -> None:
        """Type `text`, key by key, into the named item or where the focus is."""
        if into:
            self.find(into).forceActiveFocus()
        for character in text:
            QTest.keyClick(self.window, character)  # type: ignore[call-overload]  # the stubs lack text

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifier)

    def grab(self) -> QImage:
        return self.window.grabWindow()
