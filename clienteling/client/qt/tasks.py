"""Coroutines started from slots: kept alive, failures shown to the loop's one handler."""

import asyncio
from collections.abc import Coroutine


class Tasks:
    """Runs coroutines on the loop of the app; holds them until they end."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._running: set[asyncio.Task[None]] = set()
        self._closed = False

    @property
    def busy(self) -> bool:
        """Whether anything is still running."""
        return bool(self._running)

    def start(self, work: Coroutine[object, object, None]) -> None:
        """Run ``work``; what it raises reaches the loop's exception handler. After :meth:`close` nothing is run."""
        if self._closed:
            work.close()
            return
        task = self._loop.create_task(work)
        self._running.add(task)
        task.add_done_callback(self._ended)

    async def close(self) -> None:
        """Cancel what still runs and wait for it; timers that fire later start nothing."""
        self._closed = True
        running = tuple(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _ended(self, task: "asyncio.Task[None]") -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            self._loop.call_exception_handler({"message": "a task of the app failed", "exception": error, "task": task})
