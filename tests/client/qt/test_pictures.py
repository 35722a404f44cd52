"""Product pictures: every key of the demo has its own drawing, any key has one, and little is kept."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtSvg import QSvgRenderer

from clienteling.client.qt import pictures
from clienteling.client.qt.drawings import SHAPES, TINTS, picture_svg
from clienteling.client.qt.pictures import DEFAULT_SIDE, MAX_SIDE, ProductPictures, draw
from clienteling.demo.chain.families import CATEGORIES, PALETTES


@pytest.fixture(autouse=True)
def _application(qapp: QGuiApplication) -> None:
    return


def test_every_article_of_the_demo_has_a_drawing_of_its_own() -> None:
    assert {category.picture for category in CATEGORIES} <= SHAPES - {"parcel"}
    assert {tint for palette in PALETTES.values() for _, tint in palette} <= TINTS.keys()


@pytest.mark.parametrize("shape", sorted(SHAPES))
def test_a_drawing_is_svg_that_qt_reads(shape: str) -> None:
    assert QSvgRenderer(QByteArray(picture_svg(f"{shape}:green"))).isValid()


def test_tints_differ_and_unknown_keys_are_drawn() -> None:
    assert draw("sofa:green", width=32, height=32) != draw("sofa:blue", width=32, height=32)
    assert draw("sofa:green", width=32, height=32) != draw("sofa:green?dark", width=32, height=32)
    assert picture_svg("") == picture_svg("parcel:sand") == picture_svg('no"such:<thing>')


class Asked(NamedTuple):
    name: str
    requested: QSize
    drawn: tuple[int, int]


@pytest.mark.parametrize(
    "case",
    [
        Asked("nothing", QSize(), (DEFAULT_SIDE, DEFAULT_SIDE)),
        Asked("width only", QSize(56, 0), (56, 56)),
        Asked("both", QSize(120, 80), (120, 80)),
        Asked("too large", QSize(9_000, 9_000), (MAX_SIDE, MAX_SIDE)),
    ],
    ids=lambda case: case.name,
)
def test_sizes(case: Asked) -> None:
    size = QSize()
    image = ProductPictures().requestImage("lamp:brass", size, case.requested)
    assert (image.width(), image.height()) == (size.width(), size.height()) == case.drawn


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MAX_KEPT_BYTES", 3 * 64 * 64 * 4)
    drawn: list[str] = []

    def counted(key: str, *, width: int, height: int) -> object:
        drawn.append(key)
        return draw(key, width=width, height=height)

    monkeypatch.setattr(pictures, "draw", counted)
    provider = ProductPictures()
    for key in ("a", "b", "c", "a", "d", "a", "b"):
        provider.requestImage(key, QSize(), QSize(64, 64))
    assert drawn == ["a", "b", "c", "d", "b"]
    assert provider.kept_bytes == 3 * 64 * 64 * 4
