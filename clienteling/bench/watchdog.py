"""How long the event loop of a window is held: a timer is due every few milliseconds, and its lateness is kept."""

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer

EVERY_MS = 5
HELD_MS = 50.0
"""From here on a person feels that the window hangs."""


class Watchdog(QObject):
    """Watches the loop of the thread that makes it, from then until :meth:`stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held_ms: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    @property
    def longest_ms(self) -> float:
        """The longest time for which nothing else could run."""
        return max(self.held_ms, default=0.0)

    @property
    def beats(self) -> int:
        """How often the loop came around."""
        return len(self.held_ms)

    def holds(self, *, at_least_ms: float = HELD_MS) -> int:
        """How often the loop was held for so long."""
        return sum(held >= at_least_ms for held in self.held_ms)

    def stop(self) -> None:
        """Look no more; an open interval counts."""
        self._beat()
        self._timer.stop()

    def _beat(self) -> None:
        now = perf_counter()
        self.held_ms.append(max(0.0, (now - self._last) * 1000 - EVERY_MS))
        self._last = now
