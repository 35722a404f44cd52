"""Find words that are cut: elided, laid out beyond their box, or outside the window or what clips them."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.qml.driver import items_below

SLACK: Final = 1.5


def cut_words(window: QQuickWindow) -> list[str]:
    """One line for each text that cannot be read to its end, with the name of what it stands in."""
    whole = QRectF(0, 0, window.width(), window.height())
    return sorted(
        f"{_standing_in(item)}: {item.property('text')!r} {fault}"
        for item in items_below(window.contentItem())
        if item.isVisible() and _is_text(item) and item.property("text")
        for fault in _faults(item, whole)
    )


def _faults(item: QQuickItem, whole: QRectF) -> Iterator[str]:
    painted = _painted(item)
    if item.property("truncated"):
        yield "is elided"
    elif painted.width() > item.width() + SLACK and _leaves(painted, item, item.parentItem()):
        yield "is wider than what it stands in"
    elif _bounds(painted, item, whole) or any(_clips_across(painted, item, above) for above in _above(item)):
        yield "runs out of the picture"
    elif painted.height() > item.height() + SLACK and item.property("clip"):
        yield "is higher than its box"


def _is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def _painted(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, float(item.property("contentWidth")), float(item.property("contentHeight")))


def _leaves(painted: QRectF, item: QQuickItem, above: QQuickItem) -> bool:
    left = item.mapToItem(above, QPointF(painted.left(), 0)).x()
    return left < -SLACK or left + painted.width() > above.width() + SLACK


def _bounds(painted: QRectF, item: QQuickItem, whole: QRectF) -> bool:
    left = item.mapToScene(QPointF(painted.left(), 0)).x()
    return left < whole.left() - SLACK or left + painted.width() > whole.right() + SLACK


def _clips_across(painted: QRectF, item: QQuickItem, above: QQuickItem) -> bool:
    """What scrolls sideways may hold more than it shows."""
    if not above.clip() or (above.property("contentWidth") or 0) > above.width() + SLACK:
        return False
    return _leaves(painted, item, above)


def _above(item: QQuickItem) -> Iterator[QQuickItem]:
    above = item.parentItem()
    while above is not None:
        yield above
        above = above.parentItem()


def _standing_in(item: QQuickItem) -> str:
    return next((above.objectName() for above in (item, *_above(item)) if above.objectName()), "window")
