"""The states that are looked at: each screen, its important panels, and what it shows when empty or offline."""

from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import product
from typing import Final

from PySide6.QtGui import QGuiApplication

from clienteling.client.qt.appearance import LANGUAGES
from clienteling.contract.operations import Body
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import ReserveStock
from tests.client.customer_chain import customer_chain
from tests.client.memory_view import MemoryView
from tests.client.small_chain import BRANCHES, STAFF
from tests.screens.stage import SIZE_NAMES, Look, Screen, opened_app, opened_enrolment

SOFA_GRID: Final = "stock.cell.3 seats|green velvet"


def empty_chain() -> MemoryView:
    """The first day: branches and staff, nobody and nothing else."""
    return MemoryView([*BRANCHES, *STAFF])


@dataclass(frozen=True, slots=True)
class State:
    """``go`` leads there; ``shows`` is the objectName that is on the screen then. A main one is seen in more looks."""

    name: str
    go: Callable[[Screen], None]
    shows: str
    main: bool = False
    rows: Callable[[], MemoryView] = customer_chain
    staff_id: str = "marta"
    enrolled: bool = True

    def looks(self) -> Iterator[Look]:
        """What there is a golden picture of."""
        yield Look()
        if self.main:
            yield Look(theme="dark")
            yield Look(form="portrait")
            yield Look(form="desk")

    def readings(self) -> Iterator[Look]:
        """In what its words are read; a panel, an empty or offline state only at the two narrow sizes in large text."""
        for language, large in product(LANGUAGES, (False, True)):
            for form in SIZE_NAMES:
                if self.main or (large and form != "desk"):
                    yield Look(form=form, language=language, large_text=large)


def opened(state: State, application: QGuiApplication) -> AbstractContextManager[Screen]:
    """A fresh app; :func:`reach` leads it to the state."""
    if not state.enrolled:
        return opened_enrolment(application)
    return opened_app(application, state.rows, staff_id=state.staff_id)


def reach(state: State, screen: Screen) -> None:
    """Go there, at 1280×800."""
    screen.turn(Look())
    state.go(screen)
    screen.driver.find(state.shows)
    screen.still()


def _page(name: str, argument: str = "") -> Callable[[Screen], None]:
    return lambda screen: screen.app.shell.open(name, argument)


def _then(first: Callable[[Screen], None], *presses: str) -> Callable[[Screen], None]:
    """Go on by pressing what has these names."""

    def go(screen: Screen) -> None:
        first(screen)
        for name in presses:
            screen.driver.find(name)
            screen.still()
            screen.driver.click(name)

    return go


def _offline(first: Callable[[Screen], None]) -> Callable[[Screen], None]:
    def go(screen: Screen) -> None:
        screen.device.go_offline()
        first(screen)

    return go


def _find(text: str) -> Callable[[Screen], None]:
    def go(screen: Screen) -> None:
        screen.app.shell.open("find", "")
        screen.app.views.find.search(text)

    return go


def _sofa(screen: Screen) -> None:
    """Julia is served, and looks at the green sofa."""
    screen.app.shell.open("customer", "julia")
    screen.driver.find("customer.now")
    screen.app.shell.open("stock", "")
    screen.app.views.stock.search("sofa")
    screen.driver.find("stock.articles")
    screen.still()
    screen.driver.click("stock.article.oliwia")
    screen.driver.find(SOFA_GRID)
    screen.still()
    screen.driver.click(SOFA_GRID)


def _queue(screen: Screen) -> None:
    """One refused by the hub, two waiting for the network."""
    bodies: tuple[Body, ...] = (
        ReserveStock("held-1", "julia", "krk", "OLI-2-GRE", 1),
        AddNote("note-1", "julia", "Asked for the care instructions of the velvet."),
        ReserveStock("held-2", "tomasz", "bon", "NEL-200", 1),
    )
    screen.device.refuse_next("out_of_stock", {"available": 0})
    for number, body in enumerate(bodies):
        if number == 1:
            screen.device.go_offline()
        screen.app.tasks.start(_done(screen.device.submit(body)))
        screen.still()
    screen.app.shell.open("queue", "")


async def _done(work: Awaitable[object]) -> None:
    await work


def _stay(screen: Screen) -> None:
    """Already there."""


_CUSTOMER = _page("customer", "julia")
_CHAT = _page("inbox", "conv1")

STATES: Final = (
    State("today", _page("today"), "pickUp.r1", main=True),
    State("today-offline", _offline(_page("today")), "pickUp.r1"),
    State("today-empty", _page("today"), "today.empty", rows=empty_chain),
    State("find", _page("find"), "page.find"),
    State("find-people", _find("a"), "person.anna", main=True),
    State("find-nobody", _find("Zenobia"), "find.empty"),
    State("find-create", _then(_find("Zenobia"), "find.create"), "find.createPanel.save"),
    State("customer", _CUSTOMER, "customer.now", main=True),
    State("customer-offline", _offline(_CUSTOMER), "customer.now"),
    State("customer-nobody", _page("customer"), "customer.empty"),
    State("customer-hand-over", _then(_CUSTOMER, "now.reservation/r1.action"), "step.code"),
    State("customer-split", _then(_CUSTOMER, "cart.split"), "customer.split.confirm"),
    State("customer-cart", _then(_CUSTOMER, "cart.edit"), "customer.cartEdit.search"),
    State("customer-profile", _then(_CUSTOMER, "customer.profile"), "customer.profilePanel.edit"),
    State("customer-note", _then(_CUSTOMER, "customer.note"), "customer.write.save"),
    State("stock", _page("stock"), "stock.empty"),
    State("stock-article", _sofa, "stock.reserve.krk", main=True),
    State("stock-offline", _offline(_sofa), "stock.reserve.krk"),
    State("stock-reserve", _then(_sofa, "stock.reserve.bon"), "stock.reserve.confirm"),
    State("returns", _page("returns"), "page.returns"),
    State("returns-order", _page("returns", "100482"), "return.lines", main=True),
    State("inbox", _CHAT, "inbox.messages", main=True),
    State("inbox-empty", _page("inbox"), "inbox.listEmpty", rows=empty_chain),
    State("inbox-hand-over", _then(_CHAT, "inbox.handOver"), "inbox.pass.confirm"),
    State("inbox-promise", _then(_CHAT, "inbox.makePromise"), "inbox.promise.keep"),
    State("queue", _queue, "queue.rows", main=True),
    State("queue-empty", _page("queue"), "queue.empty"),
    State("sign-in", _stay, "signIn.person.marta", main=True, staff_id=""),
    State("sign-in-pin", _then(_stay, "signIn.person.marta"), "signIn.pin", staff_id=""),
    State("enrolment", _stay, "enrol.join", main=True, enrolled=False),
    State("settings", _page("settings"), "settings.theme", main=True),
)
