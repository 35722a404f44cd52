"""How a view model shows values: inputs -> pure derive -> props.

A view model keeps one `Shown[P]`, where P is a frozen dataclass of everything QML can read. New props are
in place before the first change signal goes out, so a slot never sees half of the old and half of the new,
and only the properties that differ signal.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class Notify(Protocol):
    """What a bound signal can do here."""

    def emit(self) -> None: ...


P = TypeVar("P", bound="DataclassInstance")


class Shown(Generic[P]):
    """The props on the screen, with the signal of each field.

    Raises ValueError when a field has no signal or a signal no field: then QML would never hear of a change.
    """

    def __init__(self, props: P, signals: Mapping[str, SignalInstance | Notify]) -> None:
        names = {field.name for field in fields(props)}
        if names != set(signals):
            raise ValueError(f"fields and signals differ: {sorted(names ^ set(signals))}")
        self._props = props
        self._signals = dict(signals)

    @property
    def props(self) -> P:
        """What QML reads now."""
        return self._props

    def show(self, props: P) -> tuple[str, ...]:
        """Put `props` in place, then signal the fields that differ. Returns their names, in field order."""
        before, self._props = self._props, props
        changed = changed_fields(before, props)
        for name in changed:
            self._signals[name].emit()
        return changed


def changed_fields(before: P, after: P) -> tuple[str, ...]:
    """Names of the fields whose values differ, in field order."""
    return tuple(field.name for field in fields(before) if getattr(before, field.name) != getattr(after, field.name))
