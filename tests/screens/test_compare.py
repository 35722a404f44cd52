"""The comparison lets antialiasing pass and nothing that a person would see: errors are planted and must be caught."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from tests.screens.goldens import FOLDER, compare, explain

GOLDEN = "customer-landscape-light-en.png"
CARD = QRect(920, 68, 344, 254)
TITLE = QRect(440, 84, 100, 24)
BUTTON = QRect(936, 258, 185, 48)


class Planted(NamedTuple):
    name: str
    plant: Callable[[QImage], None]
    matters: bool


def soften(image: QImage) -> None:
    """What another rasteriser does: each channel a little off, everywhere."""
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor(128, 128, 128, 20))
    painter.end()


def change_a_word(image: QImage) -> None:
    painter = QPainter(image)
    painter.fillRect(TITLE, QColor("white"))
    painter.setPen(QColor("#14201c"))
    painter.drawText(TITLE, 0, "Timelime")
    painter.end()


def shift_a_card(image: QImage) -> None:
    card = image.copy(CARD)
    painter = QPainter(image)
    painter.drawImage(CARD.topLeft().x(), CARD.topLeft().y() + 3, card)
    painter.end()


def change_a_colour(image: QImage) -> None:
    painter = QPainter(image)
    painter.fillRect(BUTTON, QColor("#b3261e"))
    painter.end()


def change_one_letter(image: QImage) -> None:
    """An "i" over the "l" of the timeline's title: as little as a person notices."""
    painter = QPainter(image)
    painter.fillRect(QRect(500, 86, 10, 20), QColor("white"))
    painter.end()


CASES = (
    Planted("nothing", lambda image: None, False),
    Planted("antialiasing", soften, False),
    Planted("changed word", change_a_word, True),
    Planted("lost letter", change_one_letter, True),
    Planted("shifted card", shift_a_card, True),
    Planted("wrong colour", change_a_colour, True),
)


@pytest.fixture
def golden(app: QGuiApplication) -> QImage:
    image = QImage(str(FOLDER / GOLDEN)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull()
    return image


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_what_a_person_sees_matters(golden: QImage, case: Planted) -> None:
    actual = golden.copy()
    case.plant(actual)
    assert compare(actual, golden).matters == case.matters


def test_another_size_matters(golden: QImage) -> None:
    assert compare(golden.copy(0, 0, 800, 600), golden).matters


def test_what_differs_is_shown(golden: QImage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tests.screens.goldens.FAILED", tmp_path)
    actual = golden.copy()
    change_a_colour(actual)
    difference = compare(actual, golden)
    told = explain(difference, actual, FOLDER / GOLDEN)
    assert all(str(path) in told for path in tmp_path.iterdir())
    assert len(list(tmp_path.iterdir())) == 2
    assert difference.picture.pixelColor(BUTTON.center()) == QColor("red")
    assert difference.picture.pixelColor(TITLE.center()) != QColor("red")
