"""The app's window over a device: everything is built here, once, and taken down in the right order."""

import asyncio
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from clienteling.client.app.gate import GateViewModel, IdleTimer
from clienteling.client.app.pages import TODAY, Views, make_views, page_specs
from clienteling.client.app.settings import AppSettings
from clienteling.client.app.wiring import Wiring
from clienteling.client.features.serving import Serving
from clienteling.client.features.shell.network import NetworkPill
from clienteling.client.features.shell.view_model import ShellInputs, ShellViewModel
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Device
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import ImageSource, build_engine, close_engine, open_window
from clienteling.client.qt.locale import Locale, Presentation
from clienteling.client.qt.pictures import PROVIDER, ProductPictures
from clienteling.client.qt.scanner import ScannerFilter
from clienteling.client.qt.tasks import Tasks
from clienteling.domain.clock import Clock


@dataclass(frozen=True, slots=True)
class AppWindow:
    """The open window and what can be turned from outside."""

    quick: QQuickWindow
    engine: QQmlApplicationEngine
    shell: ShellViewModel
    views: Views
    gate: GateViewModel
    appearance: AppearanceViewModel
    presentation: Presentation
    tasks: Tasks
    wiring: Wiring
    pill: NetworkPill
    idle: IdleTimer
    scanner: ScannerFilter
    page_names: tuple[str, ...]

    def speak(self, language: str) -> None:
        """Show ``language`` (en, pl, th) everywhere."""
        self.appearance.chooseLanguage(language)

    async def close(self) -> None:
        """Stop what still runs, then take the window down before the view models that it reads."""
        self.idle.close()
        self.scanner.close()
        self.presentation.close()
        self.wiring.close()
        self.pill.close()
        self.views.close()
        await self.tasks.close()
        close_engine(self.engine)


def open_app_window(device: Device, *, clock: Clock, settings: AppSettings) -> AppWindow:
    """The window, hidden until it is shown; locked while nobody is signed in. Raises ``WindowUnavailable``."""
    app = QGuiApplication.instance()
    assert isinstance(app, QGuiApplication)
    app.setQuitOnLastWindowClosed(False)
    appearance = AppearanceViewModel(settings.appearance)
    presentation = Presentation(clock, Locale(appearance.settings.language))
    tasks = Tasks(asyncio.get_running_loop())
    around = Surroundings(device, tasks, clock, presentation, Serving())
    views = make_views(around, appearance, slips=settings.slips, bundles=settings.bundles)
    pages = page_specs(views)
    shell = ShellViewModel(pages, ShellInputs(page=TODAY))
    gate = GateViewModel(locked=device.session is None)
    engine = build_engine(appearance, pictures=[ImageSource(PROVIDER, ProductPictures())])
    wiring = Wiring(around, views, shell, gate, appearance)
    pill = NetworkPill(device, presentation, shell)
    scanner = ScannerFilter(app)
    scanner.scanned.connect(wiring.scan)
    idle = IdleTimer(app, after_s=settings.lock_after_s)
    idle.idled.connect(wiring.lock)
    properties = {"shell": shell, "appearance": appearance, "gate": gate, "signIn": views.sign_in}
    quick = open_window(engine, properties, module="Clienteling.App", type_name="AppWindow")
    views.sign_in.visit("")
    views.today.visit("")
    names = tuple(page.name for page in pages)
    return AppWindow(
        quick, engine, shell, views, gate, appearance, presentation, tasks, wiring, pill, idle, scanner, names
    )


async def run_app(device: Device, *, clock: Clock, settings: AppSettings) -> None:
    """Show the app until its last window is closed. Raises ``WindowUnavailable``."""
    window = open_app_window(device, clock=clock, settings=settings)
    try:
        await shown_until_closed(window.quick)
    finally:
        await window.close()


async def shown_until_closed(window: QQuickWindow) -> None:
    """Show a window and wait for it to be closed. Never quits the application: its loop must end by itself."""
    app = QCoreApplication.instance()
    assert isinstance(app, QGuiApplication)
    closed = asyncio.Event()
    app.lastWindowClosed.connect(closed.set)
    window.show()
    await closed.wait()
    app.lastWindowClosed.disconnect(closed.set)
