"""Load the fonts that every screen uses, from their wheels, so every machine looks the same."""

from importlib.resources import files
from pathlib import Path
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

FAMILIES: Final = ("Inter", "Noto Sans Thai")
TEXT_PIXELS: Final = 14
WHEELS: Final = ("fontpkg_inter", "fontpkg_noto_sans_thai")


class FontUnavailable(Exception):
    """A font file of the installation is missing or cannot be read."""


def install_fonts(app: QGuiApplication) -> None:
    """Load Inter and Noto Sans Thai and make them the application's font.

    Raises FontUnavailable when a file of the wheels is missing or broken.
    """
    for wheel in WHEELS:
        root = Path(str(files(wheel))) / "files"
        faces = sorted(path for path in root.glob("*.ttf") if "Italic" not in path.name)
        if not faces:
            raise FontUnavailable(wheel)
        for path in faces:
            if QFontDatabase.addApplicationFont(str(path)) < 0:
                raise FontUnavailable(path.name)
    font = QFont(list(FAMILIES))
    font.setPixelSize(TEXT_PIXELS)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    app.setFont(font)
