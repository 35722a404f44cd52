"""Pictures of the demo's pages: over a real hub and a real replica, in the real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtGui import QGuiApplication, QImage

from clienteling.client.app.settings import AppSettings
from clienteling.client.app.window import open_app_window
from clienteling.client.qt.fonts import install_fonts
from clienteling.demo.home import Plan
from clienteling.demo.running import RunningHub, running_hub
from clienteling.demo.shots import LANGUAGES, SIZES, THEMES, Shot, planned, take
from clienteling.demo.tablet import demo_tablet
from clienteling.domain.clock import SystemClock
from clienteling.hub.store.embedded import temporary_directory

SHOTS = (
    Shot("customer", (1280, 800), "light", "en"),
    Shot("customer", (1280, 800), "dark", "en"),
    Shot("stock", (800, 1280), "dark", "pl"),
)


@pytest.fixture
def hub() -> Iterator[RunningHub]:
    with (
        temporary_directory() as home,
        running_hub(Path(home), Plan(7, 60, story_told=True), SystemClock(), told=lambda _: None) as running,
    ):
        yield running


def test_every_page_size_theme_and_language_is_planned_once() -> None:
    shots = list(planned(("customer", "stock")))
    assert len({shot.name for shot in shots}) == len(shots) == 2 * len(SIZES) * len(THEMES) * len(LANGUAGES)
    assert shots[0].name == "customer-1280x800-light-en.png"


@pytest.fixture
def app(qapp: QGuiApplication) -> Iterator[QGuiApplication]:
    install_fonts(qapp)
    qapp.setQuitOnLastWindowClosed(False)
    yield qapp
    qapp.setQuitOnLastWindowClosed(True)


def test_pictures_show_the_pages(hub: RunningHub, app: QGuiApplication, tmp_path: Path) -> None:

    async def attended() -> list[str]:
        async with demo_tablet(hub, tmp_path / "tablet") as tablet:
            window = open_app_window(tablet, clock=hub.clock, settings=AppSettings(tmp_path, lock_after_s=0))
            said: list[str] = []
            window.engine.warnings.connect(lambda errors: said.extend(error.toString() for error in errors))
            assert await take(window, tmp_path, SHOTS) == len(SHOTS)
            await window.close()
            return said

    with qasync.QEventLoop(app) as loop:
        assert loop.run_until_complete(attended()) == []
    pictures = [QImage(str(tmp_path / shot.name)) for shot in SHOTS]
    assert [(one.width(), one.height()) for one in pictures] == [shot.size for shot in SHOTS]
    assert pictures[0] != pictures[1]
    light, dark = (one.pixelColor(5, 790).lightness() for one in pictures[:2])
    assert light > 200 > 60 > dark
