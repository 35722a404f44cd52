"""A list model over frozen rows; a live update changes single rows, so the list keeps its place."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import fields
from itertools import count, islice
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtQml import QmlElement

from clienteling.client.qt.props import changed_fields

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

QML_IMPORT_NAME = "Clienteling.Ui.Model"
QML_IMPORT_MAJOR_VERSION = 1

MAX_ROWS: Final = 5_000
FIRST_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 1

R = TypeVar("R", bound="DataclassInstance")


@QmlElement
class RowListModel(QAbstractListModel):
    """What QML sees of a list of rows: a model with a count. Made in Python as `Rows[RowType]`."""

    countChanged = Signal()

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return self.rowCount()


class Rows(RowListModel, Generic[R]):
    """Rows of one frozen dataclass; each field is a role of the same name.

    `key` gives the identity of a row: one with the same key is updated in place. Keys are unique in a list.
    """

    def __init__(self, row_type: type[R], key: Callable[[R], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self._rows: list[R] = []
        self._names = tuple(field.name for field in fields(row_type))
        self._roles = dict(zip(self._names, count(FIRST_ROLE), strict=False))

    @property
    def rows(self) -> tuple[R, ...]:
        """The rows as they are shown."""
        return tuple(self._rows)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for name, role in self._roles.items()}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        offset = role - FIRST_ROLE
        known = 0 <= offset < len(self._names)
        if not (known and index.isValid() and index.row() < len(self._rows)):
            return None
        return getattr(self._rows[index.row()], self._names[offset])

    def show(self, rows: Iterable[R]) -> None:
        """Make the list equal to `rows` by removing, moving, inserting and updating single rows.

        Raises ValueError for more than MAX_ROWS rows or for two rows with the same key.
        """
        wanted = list(islice(rows, MAX_ROWS + 1))
        keys = [self._key(row) for row in wanted]
        if len(wanted) > MAX_ROWS:
            raise ValueError(f"more than {MAX_ROWS} rows")
        if len(set(keys)) != len(keys):
            raise ValueError("two rows with one key")
        before = len(self._rows)
        self._remove_others(set(keys))
        self._place(wanted, keys)
        if len(self._rows) != before:
            self.countChanged.emit()

    def _remove_others(self, keep: set[str]) -> None:
        last = len(self._rows) - 1
        while last >= 0:
            if self._key(self._rows[last]) in keep:
                last -= 1
                continue
            first = last
            while first > 0 and self._key(self._rows[first - 1]) not in keep:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()
            last = first - 1

    def _place(self, wanted: Sequence[R], keys: Sequence[str]) -> None:
        present = {self._key(row) for row in self._rows}
        at = 0
        while at < len(wanted):
            if keys[at] not in present:
                end = at + 1
                while end < len(wanted) and keys[end] not in present:
                    end += 1
                self._insert(at, wanted[at:end])
                at = end
                continue
            self._bring(keys[at], at)
            self._update(at, wanted[at])
            at += 1

    def _insert(self, at: int, rows: Sequence[R]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _bring(self, key: str, to: int) -> None:
        if self._key(self._rows[to]) == key:
            return
        source = next(i for i in range(to + 1, len(self._rows)) if self._key(self._rows[i]) == key)
        self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), to)
        self._rows.insert(to, self._rows.pop(source))
        self.endMoveRows()

    def _update(self, at: int, row: R) -> None:
        changed = changed_fields(self._rows[at], row)
        if not changed:
            return
        self._rows[at] = row
        index = self.index(at)
        self.dataChanged.emit(index, index, [self._roles[name] for name in changed])
