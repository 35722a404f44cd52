"""Pictures of every page: three sizes, light and dark, three languages; ``page-size-theme-language.png``."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from clienteling.client.app.pages import CUSTOMER, INBOX, RETURNS, STOCK
from clienteling.client.app.window import AppWindow
from clienteling.client.qt.still import resize, save_still
from clienteling.demo.chain.julia import CONVERSATION, CUSHION, RETURN_ORDER
from clienteling.demo.chain.people import JULIA

SIZES = ((1280, 800), (800, 1280), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("en", "pl", "th")
SIGN_IN = "sign-in"
"""Not a page of the rail: the gate that lies over all of them."""
SETTLE_ROUNDS = 60
SETTLE_PAUSE_S = 0.02
_QUIET_ROUNDS = 3
_ARGUMENTS = {CUSTOMER: JULIA, STOCK: CUSHION, RETURNS: RETURN_ORDER, INBOX: CONVERSATION}
"""What a page is opened with; others are opened as they are."""
FIND_TEXT = "nowak"


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take."""

    page: str
    size: tuple[int, int]
    theme: str
    language: str

    @property
    def name(self) -> str:
        """The file's name."""
        return f"{self.page}-{self.size[0]}x{self.size[1]}-{self.theme}-{self.language}.png"


def planned(pages: Iterable[str]) -> Iterator[Shot]:
    """All pictures of these pages, ordered so that as little as possible changes from one to the next."""
    for size, language, theme, page in product(SIZES, LANGUAGES, THEMES, tuple(pages)):
        yield Shot(page, size, theme, language)


async def take(window: AppWindow, directory: Path, shots: Iterable[Shot]) -> int:
    """Take pictures into a directory that exists. Returns how many. Raises ``ScreenshotFailed``."""
    window.appearance.chooseReducedMotion(True)
    window.quick.show()
    window.views.find.search(FIND_TEXT)
    taken: list[Shot] = []
    for shot in shots:
        _turn(window, taken[-1] if taken else None, shot)
        await _settled(window)
        await save_still(window.quick, directory / shot.name)
        taken.append(shot)
    return len(taken)


def _turn(window: AppWindow, before: Shot | None, shot: Shot) -> None:
    """Make the window what the picture is of; what is so already stays untouched."""
    if before is None or before.language != shot.language:
        window.speak(shot.language)
    if before is None or before.theme != shot.theme:
        window.appearance.chooseTheme(shot.theme)
    if before is None or before.page != shot.page:
        window.gate.set_locked(locked=shot.page == SIGN_IN)
        if shot.page != SIGN_IN:
            window.shell.open(shot.page, _ARGUMENTS.get(shot.page, ""))
    resize(window.quick, *shot.size)


async def _settled(window: AppWindow) -> None:
    """Let the pages read and lay themselves out: until nothing runs, a few turns of the loop in a row."""
    quiet = 0
    for _ in range(SETTLE_ROUNDS):
        await asyncio.sleep(SETTLE_PAUSE_S)
        quiet = 0 if window.tasks.busy else quiet + 1
        if quiet >= _QUIET_ROUNDS:
            return
