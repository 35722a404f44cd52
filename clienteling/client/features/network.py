"""The network as people should see it: the engine's status as a word, a colour role and an age."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from clienteling.client.port import Link, Status
from clienteling.client.qt.locale import Locale

translate = QCoreApplication.translate


class Network(StrEnum):
    """What the network pill shows."""

    ONLINE = "online"
    SYNCING = "syncing"
    OFFLINE = "offline"
    ATTENTION = "attention"


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
