"""The network pill: the engine's status as a word, a colour role and an age."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject

from clienteling.client.features.shell.view_model import Network, ShellViewModel
from clienteling.client.port import Device, Link, Status
from clienteling.client.qt.locale import Locale, Presentation

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Pill:
    """What the pill shows."""

    network: Network
    text: str


def derive_pill(status: Status, *, locale: Locale, now: int) -> Pill:
    """The pill for a status at ``now`` (ms)."""
    match status.link:
        case Link.REFUSED:
            return Pill(Network.ATTENTION, translate("Network", "Not accepted by the hub"))
        case Link.OFFLINE:
            return Pill(Network.OFFLINE, _offline(status, locale=locale, now=now))
        case Link.STARTING:
            return Pill(Network.SYNCING, translate("Network", "Starting"))
        case Link.SYNCING if status.progress is not None:
            percent = locale.number(round(status.progress * 100))
            return Pill(Network.SYNCING, translate("Network", "First sync · %1 %").replace("%1", percent))
        case Link.SYNCING:
            return Pill(Network.SYNCING, translate("Network", "Syncing"))
        case Link.ONLINE if status.needs_attention:
            return Pill(Network.ATTENTION, translate("Network", "%n refused", "", status.needs_attention))
        case Link.ONLINE:
            age = locale.age(status.last_contact_at, now=now)
            return Pill(Network.ONLINE, translate("Network", "Online · %1").replace("%1", age))


def _offline(status: Status, *, locale: Locale, now: int) -> str:
    since = status.offline_since_at or status.last_contact_at
    if since is None:
        text = translate("Network", "Offline")
    else:
        text = translate("Network", "Offline since %1").replace("%1", locale.moment(since, now=now))
    if status.queued:
        text += " · " + translate("Network", "%n waiting", "", status.queued)
    return text


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
