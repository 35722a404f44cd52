"""A reading that stays true: asked off the GUI thread, again whenever something it shows has changed.

idle ──again()──► waiting (DEBOUNCE_MS) ──► reading ──► told, idle
                                               │ again() meanwhile
                                               └──────► read once more; the older answer is not told
"""

from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QTimer

from clienteling.client.port import Changed, Device, Reader
from clienteling.client.qt.tasks import Tasks

DEBOUNCE_MS: Final = 60

T = TypeVar("T")


class LiveRead(Generic[T]):
    """Reads with ``ask``, tells the answer, and reads again when a change touches one of ``kinds``."""

    def __init__(
        self,
        device: Device,
        tasks: Tasks,
        *,
        ask: Callable[[Reader], T],
        told: Callable[[T], None],
        kinds: frozenset[str],
        debounce_ms: int = DEBOUNCE_MS,
    ) -> None:
        self._device = device
        self._tasks = tasks
        self._ask = ask
        self._told = told
        self._kinds = kinds
        self._reading = False
        self._stale = False
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(debounce_ms)
        self._timer.timeout.connect(self.again)
        self._stop = device.watch_changes(self._changed)

    @property
    def reading(self) -> bool:
        """Whether an answer is on its way."""
        return self._reading

    def again(self) -> None:
        """Read now."""
        self._timer.stop()
        if self._reading:
            self._stale = True
            return
        self._reading = True
        self._tasks.start(self._read())

    def ask(self, ask: Callable[[Reader], T], *, soon: bool = False) -> None:
        """Ask something else from now on: at once, or ``soon`` after a pause in the typing."""
        self._ask = ask
        if soon:
            self.soon()
        else:
            self.again()

    def soon(self) -> None:
        """Read after a pause in which nothing more is asked: for each key that is typed."""
        self._timer.start()

    def close(self) -> None:
        """Hear of no more changes, and tell no answer that is still on its way."""
        self._timer.stop()
        self._stop()
        self._told = _unheard

    def _changed(self, changed: Changed) -> None:
        if changed.kinds & self._kinds:
            self.soon()

    async def _read(self) -> None:
        try:
            while True:
                self._stale = False
                answer = await self._device.read(self._ask)
                if not self._stale:
                    break
        finally:
            self._reading = False
        self._told(answer)


def _unheard(_answer: object) -> None:
    """Where answers go after :meth:`LiveRead.close`."""
