"""Keeps the shell's network pill true."""

from dataclasses import replace

from PySide6.QtCore import QObject

from clienteling.client.features.network import derive_pill
from clienteling.client.features.shell.view_model import ShellViewModel
from clienteling.client.port import Device
from clienteling.client.qt.locale import Presentation


class NetworkPill(QObject):
    """Keeps the shell's pill true: on each status, and as its age grows."""

    def __init__(
        self, device: Device, presentation: Presentation, shell: ShellViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._device = device
        self._presentation = presentation
        self._shell = shell
        self._stop = device.watch_status(lambda _status: self._show())
        presentation.changed.connect(self._show)
        self._show()

    def close(self) -> None:
        """Hear of no more statuses."""
        self._stop()
        self._presentation.changed.disconnect(self._show)

    def _show(self) -> None:
        status = self._device.status
        pill = derive_pill(status, locale=self._presentation.locale, now=self._presentation.now)
        inputs = self._shell.inputs
        badges = {**inputs.badges, "queue": status.queued + status.needs_attention}
        self._shell.show(replace(inputs, network=pill.network, network_text=pill.text, badges=badges))
