"""The app as it is composed, over the device in memory, with a fixed clock: one opened app a state, turned to each look."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import qasync
from PySide6.QtCore import QDeadlineTimer, QSize
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from clienteling.client.app.settings import AppSettings
from clienteling.client.app.window import AppWindow, open_app_window
from clienteling.client.features.sign_in.view_model import EnrolmentViewModel
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import build_engine, close_engine, open_window
from clienteling.client.qt.tasks import Tasks
from clienteling.domain.clock import ManualClock
from tests.client.memory_device import MemoryDevice
from tests.client.memory_view import MemoryView
from tests.client.small_chain import HUB_STOCK, NOW, PLACE
from tests.qml.driver import Driver
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT

SETTLE_MS: Final = 6_000
TURN_MS: Final = 12
STILL_TURNS: Final = 2
LAYOUT_TURNS: Final = 2
SIZE_NAMES: Final = {"landscape": LANDSCAPE, "portrait": PORTRAIT, "desk": DESK}


@dataclass(frozen=True, slots=True)
class Look:
    """How the window is looked at."""

    form: str = "landscape"
    theme: str = "light"
    language: str = "en"
    large_text: bool = False

    @property
    def size(self) -> QSize:
        return SIZE_NAMES[self.form]

    def __str__(self) -> str:
        large = "-large" if self.large_text else ""
        return f"{self.form}-{self.theme}-{self.language}{large}"


class Screen:
    """A window on show in some state; ``app`` and ``device`` are there once the device is enrolled."""

    def __init__(
        self,
        window: QQuickWindow,
        engine: QQmlApplicationEngine,
        appearance: AppearanceViewModel,
        *,
        app: AppWindow | None = None,
        device: MemoryDevice | None = None,
    ) -> None:
        self.window, self.appearance = window, appearance
        self.driver = Driver(window)
        self.warnings: list[str] = []
        engine.warnings.connect(lambda errors: self.warnings.extend(error.toString() for error in errors))
        self._app, self._device = app, device

    @property
    def app(self) -> AppWindow:
        assert self._app is not None
        return self._app

    @property
    def device(self) -> MemoryDevice:
        assert self._device is not None
        return self._device

    @property
    def busy(self) -> bool:
        return self._app is not None and self._app.tasks.busy

    def turn(self, look: Look) -> QImage:
        """The picture of this state in that look, once it no longer changes."""
        self.lay_out(look)
        return self.still()

    def lay_out(self, look: Look) -> None:
        """Show that look; painting twice settles what is laid out by what else is."""
        self.appearance.chooseTheme(look.theme)
        self.appearance.chooseLargeText(look.large_text)
        if self.appearance.settings.language != look.language:
            self.appearance.chooseLanguage(look.language)
        self.window.resize(look.size)
        for _ in range(LAYOUT_TURNS):
            QTest.qWait(1)
            self.window.grabWindow()

    def still(self) -> QImage:
        """What the window paints once it has been the same for a few turns of the loop."""
        patience = QDeadlineTimer(SETTLE_MS)
        before, same = QImage(), 0
        while same < STILL_TURNS:
            assert not patience.hasExpired(), "the picture never comes to rest"
            QTest.qWait(TURN_MS)
            now = self.window.grabWindow()
            same = same + 1 if now == before and not self.busy and not now.isNull() else 0
            before = now
        return before


@contextmanager
def opened_app(application: QGuiApplication, rows: Callable[[], MemoryView], *, staff_id: str) -> Iterator[Screen]:
    """Marta's tablet at 14:32 with these rows; without ``staff_id`` it is locked. A failed task fails the test."""
    with _loop(application) as loop, TemporaryDirectory() as folder:
        clock = ManualClock(NOW)
        device = MemoryDevice(rows(), place=PLACE, clock=clock, staff_id=staff_id)
        device.hub_stock = HUB_STOCK

        async def open_it() -> AppWindow:
            return open_app_window(device, clock=clock, settings=AppSettings(Path(folder), lock_after_s=0))

        app = loop.run_until_complete(open_it())
        app.views.settings._show(version="1.0.0")
        app.appearance.chooseReducedMotion(True)
        screen = Screen(app.quick, app.engine, app.appearance, app=app, device=device)
        app.quick.show()
        try:
            yield screen
        finally:
            loop.run_until_complete(app.close())


@contextmanager
def opened_enrolment(application: QGuiApplication) -> Iterator[Screen]:
    """The first run's window, as `run_enrolment` makes it."""
    with _loop(application) as loop, TemporaryDirectory() as folder:
        appearance = AppearanceViewModel(Path(folder) / "appearance.json")
        appearance.chooseReducedMotion(True)
        view_model = EnrolmentViewModel(_join_nothing, Tasks(loop))
        engine = build_engine(appearance)
        properties = {"appearance": appearance, "enrolment": view_model}
        window = open_window(engine, properties, module="Clienteling.App", type_name="EnrolmentWindow")
        screen = Screen(window, engine, appearance)
        window.show()
        try:
            yield screen
        finally:
            close_engine(engine)


async def _join_nothing(*, hub_address: str, code: str, device_name: str) -> None:
    """No hub is there."""


@contextmanager
def _loop(application: QGuiApplication) -> Iterator[qasync.QEventLoop]:
    application.setQuitOnLastWindowClosed(False)
    application.styleHints().setCursorFlashTime(0)
    failed: list[dict[str, object]] = []
    loop = qasync.QEventLoop(application)
    asyncio.set_event_loop(loop)
    loop.set_exception_handler(lambda _loop, context: failed.append(context))
    try:
        yield loop
    finally:
        asyncio.set_event_loop(None)
        loop.close()
    assert failed == []
