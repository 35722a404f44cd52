"""Whether somebody is signed in, and locking by itself when nobody touches the device.

locked ──signed in──► open ──untouched for lock_after_s, or sign-out──► locked
"""

from typing import Final

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Clienteling.App.Model"
QML_IMPORT_MAJOR_VERSION = 1

TOUCHES: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.Wheel,
    }
)


@QmlElement
class GateViewModel(QObject):
    """Sign-in lies over the pages while the gate is locked."""

    lockedChanged = Signal()

    def __init__(self, *, locked: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locked = locked

    @Property(bool, notify=lockedChanged)
    def locked(self) -> bool:
        return self._locked

    @property
    def is_locked(self) -> bool:
        """The same for Python."""
        return self._locked

    def set_locked(self, *, locked: bool) -> None:
        """Close or open the gate."""
        if locked != self._locked:
            self._locked = locked
            self.lockedChanged.emit()


class IdleTimer(QObject):
    """Tells when nobody has touched any window for a while."""

    idled = Signal()

    def __init__(self, app: QGuiApplication, *, after_s: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(after_s * 1000)
        self._timer.timeout.connect(self.idled)
        if after_s > 0:
            app.installEventFilter(self)
            self._timer.start()

    @property
    def interval_ms(self) -> int:
        """How long untouched is idle."""
        return self._timer.interval()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES and isinstance(watched, QWindow):
            self._timer.start()
        return False

    def close(self) -> None:
        """Tell nothing more."""
        self._timer.stop()
        self._app.removeEventFilter(self)
