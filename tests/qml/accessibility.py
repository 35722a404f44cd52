"""Walk what a screen reader sees: each control has a name, a role, a press action and room for a thumb."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

TOUCH: Final = 48
SETTLE_TURNS: Final = 20
TURN_MS: Final = 20
PRESSABLE: Final = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.PageTab,
        QAccessible.Role.ListItem,
        QAccessible.Role.ColumnHeader,
        QAccessible.Role.MenuItem,
        QAccessible.Role.Link,
    }
)
NAMED: Final = PRESSABLE | {QAccessible.Role.EditableText, QAccessible.Role.SpinBox, QAccessible.Role.Graphic}


@dataclass(frozen=True, slots=True)
class Node:
    """One thing a screen reader can stop at."""

    role: QAccessible.Role
    name: str
    object_name: str
    actions: tuple[str, ...]
    width: int
    height: int


def nodes(window: QQuickWindow) -> tuple[Node, ...]:
    """Every visible node of the window. Accessibility must be on before the window is made."""
    assert QAccessible.isActive()
    return tuple(_below(QAccessible.queryAccessibleInterface(window)))


def faults(window: QQuickWindow) -> list[str]:
    """What a person with a screen reader or thick gloves would miss; empty is good.

    A row that a list has just let go of is still there for a moment, without its object: a fault counts when it stays.
    """
    for _ in range(SETTLE_TURNS):
        found = _faults(window)
        if not found:
            break
        QTest.qWait(TURN_MS)
    return found


def _faults(window: QQuickWindow) -> list[str]:
    return [
        f"{node.role.name} {node.object_name or '(no objectName)'} {node.name!r}: {fault}"
        for node in nodes(window)
        for fault in _faults_of(node)
    ]


def _faults_of(node: Node) -> Iterator[str]:
    if node.role in NAMED and not node.name.strip():
        yield "has no name"
    if node.role in PRESSABLE | {QAccessible.Role.EditableText} and not node.object_name:
        yield "has no objectName"
    if node.role in PRESSABLE and QAccessibleActionInterface.pressAction() not in node.actions:
        yield "has no press action"
    if node.role in PRESSABLE and min(node.width, node.height) < TOUCH:
        yield f"is only {node.width}×{node.height}"


def _below(interface: QAccessibleInterface) -> Iterator[Node]:
    if interface.state().invisible:
        return
    action = interface.actionInterface()
    source = interface.object()
    rect = interface.rect()
    yield Node(
        role=interface.role(),
        name=interface.text(QAccessible.Text.Name),
        object_name=source.objectName() if source is not None else "",
        actions=tuple(action.actionNames()) if action is not None else (),
        width=rect.width(),
        height=rect.height(),
    )
    for position in range(interface.childCount()):
        child = interface.child(position)
        if child is not None:
            yield from _below(child)
