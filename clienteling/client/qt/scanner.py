"""Keyboard-wedge scanners: a burst of keys that ends with Enter is a scan and reaches no text field.

    idle ──key──► holding ──key within GAP_MS──► holding … ──Enter, at least MIN_CODE──► scanned, idle
                     │ gap, or another kind of key, or Enter too soon
                     └──► the held keys are given back to the window in their order, idle

People type slower than GAP_MS a key; their first key is held back for FIRST_MS at most.
"""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

GAP_MS: Final = 35
FIRST_MS: Final = 70
MIN_CODE: Final = 4
MAX_CODE: Final = 512
_ENDS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_PLAIN: Final = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.KeypadModifier,
)


class ScannerFilter(QObject):
    """Installed on the application: emits ``scanned`` with the code and keeps it out of the focused field."""

    scanned = Signal(str)

    def __init__(
        self, app: QGuiApplication, *, clock_s: Callable[[], float] = monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock_s = clock_s
        self._held: list[QKeyEvent] = []
        self._window: QWindow | None = None
        self._last_s = 0.0
        self._replaying = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._give_back)
        self._app = app
        app.installEventFilter(self)

    @property
    def holding(self) -> bool:
        """Whether keys are held back that may become a scan."""
        return bool(self._held)

    def close(self) -> None:
        """Watch no more keys; those that are held are gone with their window."""
        self._app.removeEventFilter(self)
        self._forget()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not isinstance(watched, QWindow) or not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            return bool(self._held)
        if event.type() is not QEvent.Type.KeyPress:
            return False
        return self._pressed(watched, event)

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        now_s = self._clock_s()
        quick = bool(self._held) and (now_s - self._last_s) * 1000 <= GAP_MS
        if self._held and not quick:
            self._give_back()
        self._last_s = now_s
        if event.key() in _ENDS and quick and len(self._held) >= MIN_CODE:
            code = "".join(held.text() for held in self._held)
            self._forget()
            self.scanned.emit(code)
            return True
        if not self._holds(event):
            self._give_back()
            return False
        self._held.append(event.clone())
        self._window = window
        self._timer.start(FIRST_MS if len(self._held) == 1 else GAP_MS * 2)
        return True

    def _holds(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = event.modifiers() in _PLAIN
        return (
            plain and len(text) == 1 and text.isprintable() and not event.isAutoRepeat() and len(self._held) < MAX_CODE
        )

    def _forget(self) -> None:
        self._timer.stop()
        self._held = []
        self._window = None

    def _give_back(self) -> None:
        held, window = self._held, self._window
        self._forget()
        if window is None:
            return
        self._replaying = True
        for event in held:
            QCoreApplication.sendEvent(window, event)
            release = QKeyEvent(QEvent.Type.KeyRelease, event.key(), event.modifiers(), event.text())
            QCoreApplication.sendEvent(window, release)
        self._replaying = False
