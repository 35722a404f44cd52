"""The app as a program: enrol this device when it is new, then open it and show its window."""

import asyncio
import sys
from collections.abc import Coroutine
from pathlib import Path

import platformdirs
import qasync
from PySide6.QtGui import QGuiApplication

from clienteling.client.app.enrolling import run_enrolment
from clienteling.client.app.settings import AppSettings
from clienteling.client.app.window import run_app
from clienteling.client.device.opening import open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import KeyFileVault, KeyringVault, Vault
from clienteling.client.qt.fonts import install_fonts
from clienteling.domain.clock import Clock, SystemClock


def main(*, data_dir: Path | None = None, key_file: Path | None = None) -> int:
    """Run the app; returns the exit status.

    Raises ``DeviceUnavailable``, ``VaultUnavailable``, ``ReplicaUnavailable``, ``OutboxUnavailable`` or
    ``WindowUnavailable``.
    """
    folder = data_dir or platformdirs.user_data_path("clienteling") / "device"
    vault: Vault = KeyringVault() if key_file is None else KeyFileVault(key_file)
    run_in_qt(_run(DevicePlace(folder), vault=vault, clock=SystemClock(), settings=AppSettings(folder)))
    return 0


def run_in_qt(work: Coroutine[object, object, None]) -> None:
    """Run ``work`` on a loop that serves windows and sockets alike."""
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("Clienteling")
    app.setQuitOnLastWindowClosed(False)
    install_fonts(app)
    loop = qasync.QEventLoop(app)
    asyncio.set_event_loop(loop)
    with loop:
        loop.run_until_complete(work)


async def _run(place: DevicePlace, *, vault: Vault, clock: Clock, settings: AppSettings) -> None:
    if place.enrolment() is None and not await run_enrolment(place, vault=vault, clock=clock, settings=settings):
        return
    device = await open_device(place, vault=vault, clock=clock)
    try:
        device.start()
        await run_app(device, clock=clock, settings=settings)
    finally:
        await device.close()
