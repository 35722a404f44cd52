"""Pictures of every page: three sizes, light and dark, three languages; ``page-size-theme-language.png``."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from clienteling.client.qt.screenshot import ScreenshotFailed
from clienteling.demo.chain.julia import CONVERSATION, CUSHION, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.window import DemoWindow

SIZES = ((1280, 800), (800, 1280), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("en", "pl", "th")
SETTLE_ROUNDS = 60
SETTLE_PAUSE_S = 0.02
_ARGUMENTS = {"customer": JULIA, "stock": CUSHION, "returns": RETURN_ORDER, "inbox": CONVERSATION}
"""What a page is opened with; others are opened as they are."""


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
    """All pictures, ordered so that as little as possible changes from one to the next."""
    for size, language, theme, page in product(SIZES, LANGUAGES, THEMES, tuple(pages)):
        yield Shot(page, size, theme, language)


async def take(window: DemoWindow, directory: Path, shots: Iterable[Shot]) -> int:
    """Take pictures into a directory that exists. Returns how many. Raises ``ScreenshotFailed``."""
    window.appearance.chooseReducedMotion(True)
    window.quick.show()
    taken: list[Shot] = []
    for shot in shots:
        _turn(window, taken[-1] if taken else None, shot)
        await _settled(window)
        if not (await _still(window)).save(str(directory / shot.name), "PNG"):  # type: ignore[call-overload]
            raise ScreenshotFailed(f"cannot write {shot.name}")
        taken.append(shot)
    return len(taken)


def _turn(window: DemoWindow, before: Shot | None, shot: Shot) -> None:
    """Make the window what the picture is of; what is so already stays untouched."""
    if before is None or before.language != shot.language:
        window.speak(shot.language)
    if before is None or before.theme != shot.theme:
        window.appearance.chooseTheme(shot.theme)
    if before is None or before.page != shot.page:
        window.shell.open(shot.page, _ARGUMENTS.get(shot.page, ""))
    if before is None or before.size != shot.size:
        window.quick.resize(QSize(*shot.size))


async def _settled(window: DemoWindow) -> None:
    """Let the pages read and lay themselves out: until nothing runs, a few turns of the loop in a row."""
    quiet = 0
    for _ in range(SETTLE_ROUNDS):
        await asyncio.sleep(SETTLE_PAUSE_S)
        quiet = 0 if window.tasks.busy else quiet + 1
        if quiet > 2:
            return


async def _still(window: DemoWindow) -> QImage:
    """What the window paints once two pictures in a row are equal. Events are left to the running loop."""
    before = window.quick.grabWindow()
    for _ in range(SETTLE_ROUNDS):
        await asyncio.sleep(SETTLE_PAUSE_S)
        after = window.quick.grabWindow()
        if after == before and not after.isNull():
            return after
        before = after
    if before.isNull():
        raise ScreenshotFailed("the window painted nothing")
    return before
