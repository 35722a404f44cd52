"""What the app is told when it starts."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

LOCK_AFTER_S: Final = 120


@dataclass(frozen=True, slots=True)
class AppSettings:
    """``folder`` keeps appearance, slips and support files.

    After ``lock_after_s`` seconds untouched the PIN is asked (0: never).
    """

    folder: Path
    lock_after_s: int = LOCK_AFTER_S

    @property
    def appearance(self) -> Path:
        """The file of theme, text size, language and motion."""
        return self.folder / "appearance.json"

    @property
    def bundles(self) -> Path:
        """Where files for support are written."""
        return self.folder / "support"

    @property
    def slips(self) -> Path:
        """Where return slips are written."""
        return self.folder / "slips"
