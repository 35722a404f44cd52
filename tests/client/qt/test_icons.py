import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QGuiApplication

from clienteling.client.qt.icons import MAX_PIXELS, IconProvider, draw_icon, icon_names
from clienteling.client.qt.resources import ICON_ROOT, QML_ROOT

FRAME = re.compile(
    r'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="currentColor" '
    r'stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">'
)
ROUNDING = 2
NAMED_IN_QML = re.compile(r'(?:iconName|name): "([a-z][a-z-]+)"')


@pytest.mark.parametrize("name", icon_names())
def test_each_icon_is_of_the_family_and_draws_in_its_colour(app: QGuiApplication, name: str) -> None:
    assert FRAME.match((ICON_ROOT / f"{name}.svg").read_text())
    image = draw_icon(name, "0b6b52", 48)
    inked = [image.pixelColor(x, y) for x in range(48) for y in range(48) if image.pixelColor(x, y).alpha() == 255]
    assert inked
    wanted = QColor("#0b6b52")
    strange = [
        colour.name()
        for colour in inked
        if max(abs(a - b) for a, b in zip(colour.getRgb()[:3], wanted.getRgb()[:3], strict=True)) > ROUNDING
    ]
    assert strange == []
    edges = [image.pixelColor(x, y).alpha() for x in range(48) for y in (0, 47)]
    assert max(edges) == 0


def test_every_icon_named_in_qml_exists() -> None:
    known = set(icon_names())
    named = {
        name
        for path in QML_ROOT.rglob("*.qml")
        for line in path.read_text().splitlines()
        if "iconName:" in line or "Icon" in line
        for name in NAMED_IN_QML.findall(line)
    }
    assert named - known == set()
    assert len(named) >= 15


def test_a_size_is_bounded_and_a_strange_request_is_empty(app: QGuiApplication) -> None:
    provider = IconProvider()
    size = QSize()
    assert provider.requestImage("find/ffffff", size, QSize(9_000, 9_000)).width() == MAX_PIXELS
    assert size == QSize(MAX_PIXELS, MAX_PIXELS)
    for strange in ("../fonts/ffffff", "find", "find/red", "nothing/ffffff"):
        image = provider.requestImage(strange, size, QSize(24, 24))
        assert image.pixelColor(12, 12).alpha() == 0


def test_fonts_come_from_the_wheels(app: QGuiApplication) -> None:
    assert QFontInfo(app.font()).family() == "Inter"
    assert app.font().families() == ["Inter", "Noto Sans Thai"]
    assert QFontMetricsF(app.font()).horizontalAdvance("ลูกค้า") > 20
