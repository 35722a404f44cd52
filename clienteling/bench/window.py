"""The app's frame with the pages Find and Customer over a device, as the app shows them, for measuring."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from clienteling.client.features.customer.view_model import CustomerViewModel
from clienteling.client.features.find.view_model import FindViewModel
from clienteling.client.features.serving import Serving
from clienteling.client.features.shell.network import NetworkPill
from clienteling.client.features.shell.view_model import PageSpec, ShellInputs, ShellViewModel
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Device
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import ImageSource, build_engine, close_engine, open_window
from clienteling.client.qt.locale import Locale, Presentation
from clienteling.client.qt.pictures import PROVIDER, ProductPictures
from clienteling.client.qt.tasks import Tasks
from clienteling.domain.clock import SystemClock

SIZE = QSize(1280, 800)
SEARCH, PEOPLE = "topBar.search", "find.people"
FRAME_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True)
class MeasuredWindow:
    """The open window; made inside the running loop. Frames are the window's own, never grabbed."""

    quick: QQuickWindow
    engine: QQmlApplicationEngine
    shell: ShellViewModel
    find: FindViewModel
    customer: CustomerViewModel
    pill: NetworkPill
    tasks: Tasks

    async def frame(self) -> None:
        """Wait until the next frame is on the screen."""
        painted = asyncio.Event()
        connection = self.quick.frameSwapped.connect(painted.set)
        self.quick.update()
        try:
            await asyncio.wait_for(painted.wait(), FRAME_WITHIN_S)
        finally:
            QObject.disconnect(connection)

    async def settled(self, before: Iterable["asyncio.Task[object]"]) -> None:
        """Wait for the work that was begun since ``before`` (all tasks of then), and for what it began."""
        known = {*before, asyncio.current_task()}
        while begun := asyncio.all_tasks() - known:
            await asyncio.wait(begun)

    def item(self, name: str) -> QQuickItem:
        """The item of that objectName."""
        found = self.quick.findChild(QQuickItem, name)
        if found is None:
            found = next(item for item in _below(self.quick.contentItem()) if item.objectName() == name)
        assert isinstance(found, QQuickItem)
        return found

    def press(self, text: str) -> None:
        """One key, as the keyboard gives it."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, text)
            QCoreApplication.sendEvent(self.quick, event)

    def clear(self) -> None:
        """Empty the search bar."""
        self.item(SEARCH).setProperty("text", "")
        self.shell.search("")

    async def close(self) -> None:
        """Stop what still runs, then take the window down."""
        self.find.close()
        self.customer.close()
        self.pill.close()
        await self.tasks.close()
        close_engine(self.engine)


def open_measured_window(device: Device, folder: Path) -> MeasuredWindow:
    """Show the window with the page Find. Raises ``WindowUnavailable``."""
    clock = SystemClock()
    appearance = AppearanceViewModel(folder / "appearance.json")
    tasks = Tasks(asyncio.get_running_loop())
    presentation = Presentation(clock, Locale("en", "Europe/Warsaw"))
    around = Surroundings(device, tasks, clock, presentation, Serving())
    find, customer = FindViewModel(around), CustomerViewModel(around)
    pages = (
        PageSpec("find", lambda: "Find", "find", "Find/FindPage.qml", find, find.visit),
        PageSpec("customer", lambda: "Customer", "customer", "Customer/CustomerPage.qml", customer, customer.visit),
    )
    shell = ShellViewModel(pages, ShellInputs(page="find"))
    shell.searched.connect(find.search)
    engine = build_engine(appearance, pictures=[ImageSource(PROVIDER, ProductPictures())])
    pill = NetworkPill(device, presentation, shell, parent=shell)
    quick = open_window(engine, {"shell": shell, "appearance": appearance})
    quick.resize(SIZE)
    quick.show()
    find.visit("")
    return MeasuredWindow(quick, engine, shell, find, customer, pill, tasks)


def application() -> QGuiApplication:
    """The one application of this process."""
    app = QGuiApplication.instance() or QGuiApplication(["clienteling"])
    assert isinstance(app, QGuiApplication)
    app.setApplicationName("Clienteling")
    app.setQuitOnLastWindowClosed(False)
    return app


def _below(item: QQuickItem) -> Iterable[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _below(child)
