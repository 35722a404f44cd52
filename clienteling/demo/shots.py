"""Pictures of every page: three sizes, light and dark, three languages; ``page-size-theme-language.png``."""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QSize
from qasync import QEventLoop

from clienteling.client.qt.screenshot import save
from clienteling.demo.chain.julia import CUSHION, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.window import DemoWindow

SIZES = ((1280, 800), (800, 1280), (1920, 1080))
THEMES = ("light", "dark")
LANGUAGES = ("en", "pl", "th")
SETTLE_ROUNDS = 60
SETTLE_PAUSE_S = 0.02
_ARGUMENTS = {"customer": JULIA, "stock": CUSHION, "returns": RETURN_ORDER}
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


def planned(pages: tuple[str, ...]) -> Iterator[Shot]:
    """All pictures, ordered so that as little as possible changes from one to the next."""
    for language in LANGUAGES:
        for theme in THEMES:
            for page in pages:
                for size in SIZES:
                    yield Shot(page, size, theme, language)


def take(window: DemoWindow, loop: QEventLoop, directory: Path) -> int:
    """Take all pictures. Returns how many. Raises ``ScreenshotFailed``."""
    window.appearance.chooseReducedMotion(True)
    directory.mkdir(parents=True, exist_ok=True)
    before: Shot | None = None
    shots = tuple(planned(window.page_names))
    for shot in shots:
        if before is None or before.language != shot.language:
            window.speak(shot.language)
        if before is None or before.theme != shot.theme:
            window.appearance.chooseTheme(shot.theme)
        if before is None or before.page != shot.page:
            window.shell.open(shot.page, _ARGUMENTS.get(shot.page, ""))
        window.quick.resize(QSize(*shot.size))
        loop.run_until_complete(_settled(window))
        save(window.quick, directory / shot.name, size=QSize(*shot.size))
        before = shot
    return len(shots)


async def _settled(window: DemoWindow) -> None:
    """Let the pages read and lay themselves out: until nothing runs, a few turns of the loop in a row."""
    quiet = 0
    for _ in range(SETTLE_ROUNDS):
        await asyncio.sleep(SETTLE_PAUSE_S)
        quiet = 0 if window.tasks.busy else quiet + 1
        if quiet > 3:
            return
