"""What the settings page shows of the device. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.shell.network import derive_pill
from clienteling.client.port import Place, Status
from clienteling.client.qt.locale import Locale

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class SettingsInputs:
    """All that the page depends on."""

    place: Place
    status: Status
    now: int
    locale: Locale
    branch: str = ""
    person: str = ""
    version: str = ""
    scanned: str = ""


@dataclass(frozen=True, slots=True)
class SettingsProps:
    deviceName: str
    branch: str
    hub: str
    person: str
    network: str
    waiting: str
    version: str
    scanned: str


def derive_settings(inputs: SettingsInputs) -> SettingsProps:
    """The page for these inputs."""
    pill = derive_pill(inputs.status, locale=inputs.locale, now=inputs.now)
    return SettingsProps(
        deviceName=inputs.place.device_name,
        branch=inputs.branch,
        hub=inputs.place.hub_name,
        person=inputs.person,
        network=pill.text,
        waiting=inputs.locale.number(inputs.status.queued),
        version=inputs.version,
        scanned=inputs.scanned,
    )
