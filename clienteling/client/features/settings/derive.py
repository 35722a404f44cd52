"""What the settings page shows of the device. Pure."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.network import derive_pill
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
    protocol: int = 0
    rows: int | None = None
    bundle: str = ""
    saving: bool = False
    error: str = ""


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
    lastContact: str
    records: str
    kept: str
    bundle: str
    saving: bool
    error: str


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
        version=_version(inputs),
        scanned=inputs.scanned,
        lastContact=_last_contact(inputs),
        records="" if inputs.rows is None else inputs.locale.number(inputs.rows),
        kept=_kept(inputs),
        bundle=inputs.bundle,
        saving=inputs.saving,
        error=inputs.error,
    )


def _version(inputs: SettingsInputs) -> str:
    protocol = translate("Settings", "protocol %1").replace("%1", str(inputs.protocol))
    return " · ".join(filter(None, (inputs.version, protocol)))


def _last_contact(inputs: SettingsInputs) -> str:
    contact = inputs.status.last_contact_at
    if contact is None:
        return translate("Settings", "none yet")
    return inputs.locale.age(contact, now=inputs.now)


def _kept(inputs: SettingsInputs) -> str:
    """That signing out loses nothing."""
    if not inputs.status.queued:
        return translate("Settings", "Nothing is waiting on this device.")
    return translate("Settings", "Kept on this device and sent by itself: %n", "", inputs.status.queued)
