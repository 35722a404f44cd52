"""The app's window over the demo's tablet: the pages, and what leads from one to another."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from clienteling.client.features.customer.view_model import CustomerViewModel
from clienteling.client.features.inbox.view_model import InboxViewModel
from clienteling.client.features.queue.view_model import QueueViewModel
from clienteling.client.features.returning.view_model import ReturnViewModel
from clienteling.client.features.serving import Serving
from clienteling.client.features.settings.view_model import SettingsViewModel
from clienteling.client.features.shell.network import NetworkPill
from clienteling.client.features.shell.view_model import PageSpec, ShellInputs, ShellViewModel
from clienteling.client.features.stock.view_model import StockViewModel
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.port import Device
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import ImageSource, build_engine, close_engine, open_window
from clienteling.client.qt.locale import Locale, Presentation
from clienteling.client.qt.pictures import PROVIDER, ProductPictures
from clienteling.client.qt.tasks import Tasks
from clienteling.contract.records import Branch
from clienteling.domain.clock import Clock

translate = QCoreApplication.translate

QUEUE_PAGE = "queue"


@dataclass(frozen=True, slots=True)
class DemoWindow:
    """The open window and what can be turned from outside."""

    quick: QQuickWindow
    engine: QQmlApplicationEngine
    shell: ShellViewModel
    appearance: AppearanceViewModel
    presentation: Presentation
    tasks: Tasks
    timezone: str
    page_names: tuple[str, ...]

    def speak(self, language: str) -> None:
        """Show ``language`` (en, pl, th) everywhere."""
        self.appearance.chooseLanguage(language)
        self.presentation.use(Locale(language, self.timezone))
        self.shell.show(self.shell.inputs)

    async def close(self) -> None:
        """Stop what the pages still do, then take the window down."""
        await self.tasks.close()
        close_engine(self.engine)


async def open_demo_window(device: Device, clock: Clock, *, settings: Path) -> DemoWindow:
    """The app's window with somebody signed in. Raises ``WindowUnavailable``."""
    branch = await device.read(lambda reader: reader.get(Branch, device.place.branch_id))
    timezone = "UTC" if branch is None else branch.timezone
    appearance = AppearanceViewModel(settings)
    presentation = Presentation(clock, Locale(appearance.settings.language, timezone))
    tasks = Tasks(asyncio.get_running_loop())
    around = Surroundings(device, tasks, clock, presentation, Serving())
    views = _views(around, appearance, slips=settings.parent / "slips")
    pages = _pages(views)
    name = "" if device.session is None else device.session.name
    inputs = ShellInputs(
        page=pages[0].name,
        branch="" if branch is None else branch.name,
        associate=name,
        initials="".join(word[0] for word in name.split()[:2]),
    )
    shell = ShellViewModel(pages, inputs)
    _connect(views, shell, frozenset(page.name for page in pages))
    engine = build_engine(appearance, pictures=[ImageSource(PROVIDER, ProductPictures())])
    pill = NetworkPill(device, presentation, shell, parent=shell)
    pill.setObjectName("network")
    quick = open_window(engine, {"shell": shell, "appearance": appearance})
    return DemoWindow(
        quick, engine, shell, appearance, presentation, tasks, timezone, tuple(page.name for page in pages)
    )


@dataclass(frozen=True, slots=True)
class _Views:
    """The view models of the pages."""

    customer: CustomerViewModel
    stock: StockViewModel
    returns: ReturnViewModel
    inbox: InboxViewModel
    queue: QueueViewModel
    settings: SettingsViewModel


def _views(around: Surroundings, appearance: AppearanceViewModel, *, slips: Path) -> _Views:
    return _Views(
        CustomerViewModel(around),
        StockViewModel(around),
        ReturnViewModel(around, slips),
        InboxViewModel(around),
        QueueViewModel(around),
        SettingsViewModel(around, appearance, slips.parent / "support"),
    )


def _pages(v: _Views) -> tuple[PageSpec, ...]:
    return (
        _page("customer", lambda: translate("Pages", "Customer"), "Customer/CustomerPage.qml", v.customer),
        _page("stock", lambda: translate("Pages", "Stock"), "Stock/StockPage.qml", v.stock),
        _page("returns", lambda: translate("Pages", "Returns"), "Returning/ReturnPage.qml", v.returns),
        _page("inbox", lambda: translate("Pages", "Inbox"), "Inbox/InboxPage.qml", v.inbox),
        _page(QUEUE_PAGE, lambda: translate("Pages", "Queue"), "Queue/QueuePage.qml", v.queue),
        _page("settings", lambda: translate("Pages", "Settings"), "Settings/SettingsPage.qml", v.settings),
    )


_Visited = CustomerViewModel | StockViewModel | ReturnViewModel | InboxViewModel | QueueViewModel | SettingsViewModel


def _page(name: str, title: Callable[[], str], source: str, view_model: _Visited) -> PageSpec:
    """A page whose icon is called like itself."""
    return PageSpec(name, title, name, source, view_model, view_model.visit)


def _connect(views: _Views, shell: ShellViewModel, names: frozenset[str]) -> None:
    """What a page says goes to the toast; the page that it wants is opened where there is one."""

    def want(page: str, argument: str) -> None:
        if page in names:
            shell.open(page, argument)

    for view in (views.customer, views.stock, views.inbox, views.queue):
        view.noticed.connect(shell.notify)
    views.customer.wanted.connect(want)
    views.queue.changeWanted.connect(want)
