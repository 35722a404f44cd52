"""Pictures of articles for pages under test: a shape on a soft ground, by the words of the key."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from clienteling.client.qt.engine import ImageSource

INKS: Final = {
    "green": "#2f7d5b",
    "blue": "#3d6ba3",
    "sand": "#c9b28a",
    "graphite": "#5c6366",
    "orange": "#d08a45",
    "sage": "#8fa58a",
    "brass": "#b9a04f",
    "purple": "#a274a5",
}


class DrawnPictures(QQuickImageProvider):
    """Answers ``image://product/<shape>-<ink>``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        shape, _, ink = id.partition("?")[0].partition("-")
        side = max(requestedSize.width(), 16)
        size.setWidth(side)
        size.setHeight(side)
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        colour = QColor(INKS.get(ink, "#8a9490"))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(0.22)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(0, 0, side, side), side / 7, side / 7)
        painter.setOpacity(1)
        for x, y, width, height in _PARTS.get(shape, ((0.25, 0.25, 0.5, 0.5),)):
            painter.drawRoundedRect(QRectF(x * side, y * side, width * side, height * side), side / 12, side / 12)
        painter.end()
        return image


_PARTS: Final = {
    "sofa": ((0.16, 0.3, 0.68, 0.26), (0.1, 0.46, 0.8, 0.22)),
    "armchair": ((0.28, 0.26, 0.44, 0.3), (0.2, 0.46, 0.6, 0.24)),
    "cushion": ((0.26, 0.26, 0.48, 0.48),),
    "lamp": ((0.28, 0.24, 0.44, 0.24), (0.47, 0.46, 0.06, 0.32)),
    "rug": ((0.16, 0.34, 0.68, 0.32),),
}


def drawn_pictures() -> ImageSource:
    """The provider under the name that QML asks."""
    return ImageSource("product", DrawnPictures())
