"""``image://product/<picture key>``: product pictures, drawn at the size that is asked for and kept."""

from collections import OrderedDict
from threading import Lock

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from clienteling.client.qt.drawings import picture_svg

PROVIDER = "product"
"""The provider's name in ``image://`` addresses."""
DEFAULT_SIDE = 112
MAX_SIDE = 1024
MAX_KEPT_BYTES = 24 << 20


class ProductPictures(QQuickImageProvider):
    """Draws and keeps product pictures; the least recently used go first when :data:`MAX_KEPT_BYTES` are kept.

    Qt Quick asks from its own loader thread too, so the store is guarded by a lock.
    """

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()
        self._kept_bytes = 0
        self._lock = Lock()

    @property
    def kept_bytes(self) -> int:
        """How much memory the kept pictures take."""
        return self._kept_bytes

    def requestImage(self, key: str, size: QSize, requested_size: QSize) -> QImage:
        """The picture for ``key``; ``requested_size`` may leave one side or both open (then a square)."""
        width, height = _sides(requested_size)
        with self._lock:
            image = self._kept.get((key, width, height))
            if image is None:
                image = draw(key, width=width, height=height)
                self._keep((key, width, height), image)
            else:
                self._kept.move_to_end((key, width, height))
        size.setWidth(width)
        size.setHeight(height)
        return image

    def _keep(self, name: tuple[str, int, int], image: QImage) -> None:
        self._kept[name] = image
        self._kept_bytes += image.sizeInBytes()
        while self._kept_bytes > MAX_KEPT_BYTES and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._kept_bytes -= gone.sizeInBytes()


def draw(key: str, *, width: int, height: int) -> QImage:
    """The picture as an image of that many pixels; it fills the canvas and is cut, not squeezed."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(picture_svg(key)))
    side = max(width, height)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF((width - side) / 2, (height - side) / 2, side, side))
    painter.end()
    return image


def _sides(requested: QSize) -> tuple[int, int]:
    width, height = requested.width(), requested.height()
    known = max(width, height)
    side = DEFAULT_SIDE if known < 1 else known
    return min(MAX_SIDE, width if width > 0 else side), min(MAX_SIDE, height if height > 0 else side)
