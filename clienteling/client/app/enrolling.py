"""The first run: a window that asks for the hub's address and a manager's code."""

import asyncio

from PySide6.QtGui import QGuiApplication

from clienteling.client.app.settings import AppSettings
from clienteling.client.device.opening import enrol
from clienteling.client.device.place import DevicePlace, DeviceUnavailable
from clienteling.client.features.sign_in.view_model import EnrolmentViewModel
from clienteling.client.keys.vault import Vault, VaultUnavailable
from clienteling.client.port import SignInRefused
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import build_engine, close_engine, open_window
from clienteling.client.qt.scanner import ScannerFilter
from clienteling.client.qt.tasks import Tasks
from clienteling.client.wire.answer import HubRefused
from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import Clock


async def run_enrolment(place: DevicePlace, *, vault: Vault, clock: Clock, settings: AppSettings) -> bool:
    """Show the window until the device is enrolled or the window is closed; says whether it is enrolled."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    ended = asyncio.Event()
    tasks = Tasks(asyncio.get_running_loop())
    view_model = EnrolmentViewModel(Enroller(place, vault=vault, clock=clock), tasks)
    view_model.enrolled.connect(ended.set)
    scanner = ScannerFilter(app)
    scanner.scanned.connect(view_model.scan)
    appearance = AppearanceViewModel(settings.appearance)
    engine = build_engine(appearance)
    properties = {"appearance": appearance, "enrolment": view_model}
    window = open_window(engine, properties, module="Clienteling.App", type_name="EnrolmentWindow")
    app.setQuitOnLastWindowClosed(False)
    app.lastWindowClosed.connect(ended.set)
    window.show()
    await ended.wait()
    app.lastWindowClosed.disconnect(ended.set)
    app.removeEventFilter(scanner)
    await tasks.close()
    close_engine(engine)
    return place.enrolment() is not None


class Enroller:
    """Enrols this device; what can go wrong comes out as the page knows it."""

    def __init__(self, place: DevicePlace, *, vault: Vault, clock: Clock) -> None:
        self._place, self._vault, self._clock = place, vault, clock

    async def __call__(self, *, hub_address: str, code: str, device_name: str) -> None:
        """Raises ``SignInRefused`` with a problem code, or ``HubUnreachable``."""
        url = hub_address if "://" in hub_address else f"https://{hub_address}"
        try:
            await enrol(
                self._place,
                hub_url=url.rstrip("/"),
                code=code,
                name=device_name,
                vault=self._vault,
                clock=self._clock,
            )
        except HubRefused as error:
            raise SignInRefused(error.code, error.detail) from error
        except (DeviceUnavailable, VaultUnavailable) as error:
            raise SignInRefused(ProblemCode.UNAVAILABLE, str(error)) from error
