"""Golden pictures: where they lie, how two pictures are compared, and how a difference is shown.

A pixel differs when a channel is further than ``COLOUR_DISTANCE`` away: antialiasing and the smaller palette of the
stored picture stay below. A picture differs when more than ``DIFFERING_SHARE`` of its pixels do.
"""

from dataclasses import dataclass
from pathlib import Path
from tempfile import gettempdir
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from tests.screens.stage import Look
from tests.screens.states import State

FOLDER: Final = Path(__file__).parent / "pictures"
FAILED: Final = Path(gettempdir()) / "clienteling-screens"
COLOUR_DISTANCE: Final = 40
DIFFERING_SHARE: Final = 0.00002
BEST_COMPRESSION: Final = 0


@dataclass(frozen=True, slots=True)
class Difference:
    """How far two pictures are apart; ``picture`` shows in red where."""

    share: float
    picture: QImage

    @property
    def matters(self) -> bool:
        return self.share > DIFFERING_SHARE


def path_of(state: State, look: Look) -> Path:
    return FOLDER / f"{state.name}-{look}.png"


def write(image: QImage, path: Path) -> None:
    """Write a PNG as small as it gets."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert image.convertToFormat(QImage.Format.Format_RGB888).save(str(path), "PNG", BEST_COMPRESSION)  # type: ignore[call-overload]


def compare(actual: QImage, golden: QImage) -> Difference:
    """Where and how much ``actual`` differs; pictures of unequal size differ everywhere."""
    if actual.size() != golden.size():
        return Difference(1.0, actual)
    apart = _painted_over(actual, golden, QPainter.CompositionMode.CompositionMode_Difference)
    width, height, pixels = apart.width(), apart.height(), bytes(apart.constBits())
    far = pixels.translate(_FAR)
    red, green, blue = (int.from_bytes(far[channel::4], "little") for channel in (2, 1, 0))
    either = red | green | blue
    share = either.bit_count() / (width * height)
    mask = QImage(either.to_bytes(width * height, "little").translate(_MASK), width, height, width, _GREY)
    return Difference(share, _marked(actual, mask))


def explain(difference: Difference, actual: QImage, path: Path) -> str:
    """Write what was seen and where it differs into a temporary folder; says where."""
    FAILED.mkdir(parents=True, exist_ok=True)
    seen, apart = FAILED / f"{path.stem}-actual.png", FAILED / f"{path.stem}-difference.png"
    write(actual, seen)
    write(difference.picture, apart)
    return (
        f"{path.name}: {difference.share:.4%} of the pixels differ (at most {DIFFERING_SHARE:.4%}). "
        f"Look at {seen} and {apart}. If it is meant: python -m tests.screens.update {path.stem}"
    )


_GREY: Final = QImage.Format.Format_Grayscale8
_FAR: Final = bytes(int(value > COLOUR_DISTANCE) for value in range(256))
_MASK: Final = bytes(255 if value else 0 for value in range(256))


def _painted_over(below: QImage, above: QImage, mode: QPainter.CompositionMode) -> QImage:
    out = below.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(out)
    painter.setCompositionMode(mode)
    painter.drawImage(0, 0, above.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return out


def _marked(actual: QImage, mask: QImage) -> QImage:
    """The picture, pale, with red where the mask is."""
    red = QImage(actual.size(), QImage.Format.Format_ARGB32)
    red.fill(Qt.GlobalColor.red)
    red.setAlphaChannel(mask)
    out = actual.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(out)
    painter.setOpacity(0.6)
    painter.fillRect(out.rect(), Qt.GlobalColor.white)
    painter.setOpacity(1)
    painter.drawImage(0, 0, red)
    painter.end()
    return out
