"""Where the files that ship beside the package are."""

from pathlib import Path
from typing import Final

RESOURCES: Final = Path(__file__).resolve().parents[3] / "resources"
QML_ROOT: Final = RESOURCES / "qml"
ICON_ROOT: Final = RESOURCES / "icons"
TRANSLATION_ROOT: Final = RESOURCES / "i18n"
