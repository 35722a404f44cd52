"""The real window with chosen pages, for tests of screens. Conftests import the fixtures from here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from clienteling.client.features.shell.view_model import PageSpec, ShellInputs, ShellViewModel
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import ImageSource, build_engine, close_engine, open_window
from clienteling.client.qt.fonts import install_fonts
from clienteling.client.qt.screenshot import grab
from tests.qml.driver import Driver

LANDSCAPE: Final = QSize(1280, 800)
PORTRAIT: Final = QSize(800, 1280)
DESK: Final = QSize(1920, 1080)
SIZES: Final = (LANDSCAPE, PORTRAIT, DESK)


@dataclass(frozen=True, slots=True)
class Stage:
    """A window on show and what it is made of."""

    engine: QQmlApplicationEngine
    window: QQuickWindow
    appearance: AppearanceViewModel
    shell: ShellViewModel
    driver: Driver
    warnings: list[str]

    def resize(self, size: QSize) -> None:
        grab(self.window, size=size)


class OpenStage(Protocol):
    """Opens the window; the first page is shown unless `inputs` says otherwise."""

    def __call__(
        self,
        pages: Sequence[PageSpec],
        *,
        inputs: ShellInputs | None = None,
        pictures: Sequence[ImageSource] = (),
    ) -> Stage: ...


@pytest.fixture(scope="session")
def app(qapp: QGuiApplication) -> QGuiApplication:
    """The application with our fonts, as a screen reader finds it."""
    QAccessible.setActive(True)
    install_fonts(qapp)
    return qapp


@pytest.fixture
def open_stage(app: QGuiApplication, tmp_path: Path) -> Iterator[OpenStage]:
    """`open_stage(pages)` shows the first page at 1280×800, light, without motion.

    A QML warning during the test fails it.
    """
    stages: list[Stage] = []

    def open_with(
        pages: Sequence[PageSpec], *, inputs: ShellInputs | None = None, pictures: Sequence[ImageSource] = ()
    ) -> Stage:
        appearance = AppearanceViewModel(tmp_path / "appearance.json")
        appearance.chooseTheme("light")
        appearance.chooseReducedMotion(True)
        shell = ShellViewModel(pages, inputs or ShellInputs(page=pages[0].name))
        engine = build_engine(appearance, pictures=pictures)
        warnings: list[str] = []
        engine.warnings.connect(lambda errors: warnings.extend(error.toString() for error in errors))
        window = open_window(engine, {"shell": shell, "appearance": appearance})
        stage = Stage(engine, window, appearance, shell, Driver(window), warnings)
        stages.append(stage)
        stage.resize(LANDSCAPE)
        return stage

    yield open_with
    for stage in stages:
        close_engine(stage.engine)
        assert stage.warnings == []
