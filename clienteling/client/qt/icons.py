"""Draw an icon in the colour of its role: `image://icon/<name>/<rrggbb>`."""

import re
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from clienteling.client.qt.resources import ICON_ROOT

PROVIDER_NAME: Final = "icon"
DEFAULT_PIXELS: Final = 24
MAX_PIXELS: Final = 512
MAX_CACHED_IMAGES: Final = 512

_REQUEST: Final = re.compile(r"(?P<name>[a-z0-9-]+)/(?P<colour>[0-9a-fA-F]{6})")


def icon_names() -> tuple[str, ...]:
    """Names of the icons that exist, sorted."""
    return tuple(sorted(path.stem for path in ICON_ROOT.glob("*.svg")))


@lru_cache(maxsize=MAX_CACHED_IMAGES)
def draw_icon(name: str, colour: str, pixels: int) -> QImage:
    """One icon as a square picture; a name without a file gives a transparent one.

    `colour` is six hexadecimal digits, `pixels` the side in device pixels.
    """
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    path = ICON_ROOT / f"{name}.svg"
    if not path.is_file():
        return image
    source = path.read_text(encoding="utf-8").replace("currentColor", f"#{colour}")
    renderer = QSvgRenderer(QByteArray(source.encode()))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return image


class IconProvider(QQuickImageProvider):
    """Gives QML the icons, tinted, in the size asked for."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        request = _REQUEST.fullmatch(id)
        asked = requestedSize.width() if requestedSize.width() > 0 else DEFAULT_PIXELS
        pixels = min(asked, MAX_PIXELS)
        size.setWidth(pixels)
        size.setHeight(pixels)
        if request is None:
            return draw_icon("", "000000", pixels)
        return draw_icon(request["name"], request["colour"], pixels)
