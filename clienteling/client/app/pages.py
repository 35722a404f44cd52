"""All pages of the app: their view models, and their places in the rail."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from clienteling.client.features.customer.view_model import CustomerViewModel
from clienteling.client.features.find.view_model import FindViewModel
from clienteling.client.features.inbox.view_model import InboxViewModel
from clienteling.client.features.queue.view_model import QueueViewModel
from clienteling.client.features.returning.view_model import ReturnViewModel
from clienteling.client.features.settings.view_model import SettingsViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.features.sign_in.view_model import SignInViewModel
from clienteling.client.features.stock.view_model import StockViewModel
from clienteling.client.features.surroundings import Surroundings
from clienteling.client.features.today.view_model import TodayViewModel
from clienteling.client.qt.appearance import AppearanceViewModel

translate = QCoreApplication.translate

TODAY, FIND, CUSTOMER, STOCK = "today", "find", "customer", "stock"
RETURNS, INBOX, QUEUE, SETTINGS = "returns", "inbox", "queue", "settings"


@dataclass(frozen=True, slots=True)
class Views:
    """The view models of the pages, and of sign-in, which lies over them."""

    today: TodayViewModel
    find: FindViewModel
    customer: CustomerViewModel
    stock: StockViewModel
    returns: ReturnViewModel
    inbox: InboxViewModel
    queue: QueueViewModel
    settings: SettingsViewModel
    sign_in: SignInViewModel

    def close(self) -> None:
        """Hear of no more changes."""
        for view in (self.today, self.find, self.customer, self.stock, self.returns, self.inbox, self.queue):
            view.close()
        self.settings.close()
        self.sign_in.close()

    def scanning(self, page: str) -> Callable[[str], None]:
        """Who a scanned code is for while a page is open; without a use of its own it is looked up."""
        takers: dict[str, Callable[[str], None]] = {
            TODAY: self.today.scan,
            CUSTOMER: self.customer.scan,
            STOCK: self.stock.scan,
            RETURNS: self.returns.scan,
            SETTINGS: self.settings.scan,
        }
        return takers.get(page, self.find.scan)


def make_views(around: Surroundings, appearance: AppearanceViewModel, *, slips: Path, bundles: Path) -> Views:
    """The view models, each with what it needs."""
    return Views(
        today=TodayViewModel(around),
        find=FindViewModel(around),
        customer=CustomerViewModel(around),
        stock=StockViewModel(around),
        returns=ReturnViewModel(around, slips),
        inbox=InboxViewModel(around),
        queue=QueueViewModel(around),
        settings=SettingsViewModel(around, appearance, bundles),
        sign_in=SignInViewModel(around),
    )


def page_specs(views: Views) -> tuple[PageSpec, ...]:
    """The pages in the order of the rail; settings have no place in it."""
    v = views
    return (
        PageSpec(TODAY, _today, "today", "Today/TodayPage.qml", v.today, v.today.visit),
        PageSpec(FIND, _find, "find", "Find/FindPage.qml", v.find, v.find.visit),
        PageSpec(CUSTOMER, _customer, "customer", "Customer/CustomerPage.qml", v.customer, v.customer.visit),
        PageSpec(STOCK, _stock, "stock", "Stock/StockPage.qml", v.stock, v.stock.visit),
        PageSpec(RETURNS, _returns, "returns", "Returning/ReturnPage.qml", v.returns, v.returns.visit),
        PageSpec(INBOX, _inbox, "inbox", "Inbox/InboxPage.qml", v.inbox, v.inbox.visit),
        PageSpec(QUEUE, _queue, "queue", "Queue/QueuePage.qml", v.queue, v.queue.visit),
        PageSpec(
            SETTINGS, _settings, "settings", "Settings/SettingsPage.qml", v.settings, v.settings.visit, in_rail=False
        ),
    )


def _today() -> str:
    return translate("Pages", "Today")


def _find() -> str:
    return translate("Pages", "Find")


def _customer() -> str:
    return translate("Pages", "Customer")


def _stock() -> str:
    return translate("Pages", "Stock")


def _returns() -> str:
    return translate("Pages", "Returns")


def _inbox() -> str:
    return translate("Pages", "Inbox")


def _queue() -> str:
    return translate("Pages", "Queue")


def _settings() -> str:
    return translate("Pages", "Settings")
