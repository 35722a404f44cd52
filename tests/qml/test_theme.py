"""Text can be read in both themes; sizes follow the text scale; the form follows the window."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor

from clienteling.client.features.shell.view_model import PageSpec
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage

LEAST_CONTRAST = 4.5


class Pair(NamedTuple):
    name: str
    ink: str
    ground: str


GROUNDS = ("background", "card", "raised", "accentSoft", "amberSoft", "redSoft", "neutralSoft")
PAIRS = [
    *(Pair(f"ink-on-{ground}", "ink", ground) for ground in GROUNDS),
    *(Pair(f"dim-on-{ground}", "dim", ground) for ground in GROUNDS),
    *(Pair(f"accent-on-{ground}", "accent", ground) for ground in ("background", "card", "accentSoft")),
    *(Pair(f"amber-on-{ground}", "amber", ground) for ground in ("background", "card", "amberSoft")),
    *(Pair(f"red-on-{ground}", "red", ground) for ground in ("background", "card", "redSoft")),
    Pair("ink-on-accent", "inkOnAccent", "accent"),
    Pair("badge-on-red", "card", "red"),
    Pair("badge-on-amber", "card", "amber"),
]


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.2."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2.2, from 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    page = PageSpec(
        name="today",
        title=lambda: "Today",
        icon="today",
        source="Shell/PlaceholderPage.qml",
        view_model=QObject(),
    )
    return open_stage([page])


def theme_of(stage: Stage) -> QObject:
    theme = stage.engine.singletonInstance("Clienteling.Ui", "Theme")
    assert isinstance(theme, QObject)
    return theme


def test_contrast_formula() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_can_be_read(stage: Stage, dark: bool) -> None:
    stage.appearance.chooseTheme("dark" if dark else "light")
    theme = theme_of(stage)
    assert theme.property("dark") is dark
    poor = {
        pair.name: round(contrast(theme.property(pair.ink), theme.property(pair.ground)), 2)
        for pair in PAIRS
        if contrast(theme.property(pair.ink), theme.property(pair.ground)) < LEAST_CONTRAST
    }
    assert poor == {}


def test_sizes_follow_the_text_scale(stage: Stage) -> None:
    theme = theme_of(stage)
    names = ("captionSize", "textSize", "headingSize", "nameSize")
    assert [theme.property(name) for name in names] == [12, 14, 18, 20]
    stage.appearance.chooseLargeText(True)
    assert [theme.property(name) for name in names] == [16, 18, 23, 26]


def test_reduced_motion_takes_no_time(stage: Stage) -> None:
    theme = theme_of(stage)
    assert (theme.property("quick"), theme.property("calm")) == (0, 0)
    stage.appearance.chooseReducedMotion(False)
    assert (theme.property("quick"), theme.property("calm")) == (120, 200)


def test_form_follows_the_window(stage: Stage) -> None:
    theme = theme_of(stage)
    forms = []
    for size in (LANDSCAPE, PORTRAIT, DESK):
        stage.resize(size)
        forms.append((theme.property("portrait"), theme.property("desk")))
    assert forms == [(False, False), (True, False), (False, True)]
