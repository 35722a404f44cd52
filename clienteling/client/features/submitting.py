"""Give an operation to the engine and say what became of the tap."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.wording import WITHOUT_NETWORK
from clienteling.client.port import OutboxUnavailable
from clienteling.contract.operations import OPERATION_CLASS, Body, OperationClass

translate = QCoreApplication.translate


class Submitter:
    """Submits bodies in their order. ``noticed`` hears what was done, ``failed`` why nothing was saved."""

    def __init__(
        self, surroundings: Surroundings, *, noticed: Callable[[str], None], failed: Callable[[str], None]
    ) -> None:
        self._with = surroundings
        self._noticed = noticed
        self._failed = failed

    def send(self, *bodies: Body, said: str, then: Callable[[], None] | None = None) -> None:
        """Store every body durably, then say ``said`` and go on with ``then``; nothing happens without a sign-in."""
        if self._with.device.session is None:
            self._failed(translate("Submitting", "Sign in first."))
            return
        self._with.tasks.start(self._send(bodies, said, then))

    async def _send(self, bodies: tuple[Body, ...], said: str, then: Callable[[], None] | None) -> None:
        try:
            for body in bodies:
                await self._with.device.submit(body)
        except OutboxUnavailable as error:
            self._failed(str(error))
            return
        self._failed("")
        if said:
            self._noticed(said + self._proviso(bodies))
        if then is not None:
            then()

    def _proviso(self, bodies: tuple[Body, ...]) -> str:
        provisional = any(OPERATION_CLASS[type(body)] is OperationClass.PROVISIONAL for body in bodies)
        if self._with.device.status.link not in WITHOUT_NETWORK or not provisional:
            return ""
        return translate("Submitting", " · confirmed when the network is back")
