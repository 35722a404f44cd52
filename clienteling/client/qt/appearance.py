"""How the app looks on this device: theme, text size, language, motion. Kept in one small file."""

import os
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement

from clienteling.client.qt.props import Shown

QML_IMPORT_NAME = "Clienteling.Ui.Model"
QML_IMPORT_MAJOR_VERSION = 1

LARGE_TEXT: Final = 1.3
LANGUAGES: Final = ("en", "pl", "th")


class ThemeChoice(StrEnum):
    LIGHT = "light"
    DARK = "dark"
    SYSTEM = "system"


class AppearanceSettings(msgspec.Struct, frozen=True, kw_only=True):
    """What the person chose; the file holds exactly this."""

    theme: ThemeChoice = ThemeChoice.SYSTEM
    large_text: bool = False
    language: str = "en"
    reduced_motion: bool = False


@dataclass(frozen=True, slots=True)
class AppearanceProps:
    theme: str
    dark: bool
    largeText: bool
    textScale: float
    language: str
    reducedMotion: bool


def derive_appearance(settings: AppearanceSettings, *, system_dark: bool) -> AppearanceProps:
    """What QML reads, from what was chosen and what the desktop says."""
    dark = system_dark if settings.theme is ThemeChoice.SYSTEM else settings.theme is ThemeChoice.DARK
    return AppearanceProps(
        theme=settings.theme.value,
        dark=dark,
        largeText=settings.large_text,
        textScale=LARGE_TEXT if settings.large_text else 1.0,
        language=settings.language if settings.language in LANGUAGES else LANGUAGES[0],
        reducedMotion=settings.reduced_motion,
    )


def load_settings(path: Path) -> AppearanceSettings:
    """The settings of `path`; the defaults when there is no such file or it cannot be understood."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=AppearanceSettings)
    except (OSError, msgspec.DecodeError):
        return AppearanceSettings()


def save_settings(path: Path, settings: AppearanceSettings) -> None:
    """Replace `path` at once, so that a crash leaves the old or the new file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".new")
    draft.write_bytes(msgspec.json.encode(settings))
    os.replace(draft, path)


@QmlElement
class AppearanceViewModel(QObject):
    """Theme, text size, language and motion of this device."""

    themeChanged = Signal()
    darkChanged = Signal()
    largeTextChanged = Signal()
    textScaleChanged = Signal()
    languageChanged = Signal()
    reducedMotionChanged = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._settings = load_settings(path)
        self._shown = Shown(
            derive_appearance(self._settings, system_dark=_system_dark()),
            {
                "theme": self.themeChanged,
                "dark": self.darkChanged,
                "largeText": self.largeTextChanged,
                "textScale": self.textScaleChanged,
                "language": self.languageChanged,
                "reducedMotion": self.reducedMotionChanged,
            },
        )
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._derive)

    @property
    def settings(self) -> AppearanceSettings:
        return self._settings

    @Property(str, notify=themeChanged)
    def theme(self) -> str:
        return self._shown.props.theme

    @Property(bool, notify=darkChanged)
    def dark(self) -> bool:
        return self._shown.props.dark

    @Property(bool, notify=largeTextChanged)
    def largeText(self) -> bool:
        return self._shown.props.largeText

    @Property(float, notify=textScaleChanged)
    def textScale(self) -> float:
        return self._shown.props.textScale

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._shown.props.language

    @Property(bool, notify=reducedMotionChanged)
    def reducedMotion(self) -> bool:
        return self._shown.props.reducedMotion

    @Slot(str)
    def chooseTheme(self, theme: str) -> None:
        self._keep(msgspec.structs.replace(self._settings, theme=ThemeChoice(theme)))

    @Slot(bool)
    def chooseLargeText(self, large: bool) -> None:
        self._keep(msgspec.structs.replace(self._settings, large_text=large))

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        self._keep(msgspec.structs.replace(self._settings, language=language))

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        self._keep(msgspec.structs.replace(self._settings, reduced_motion=reduced))

    def _keep(self, settings: AppearanceSettings) -> None:
        self._settings = settings
        save_settings(self._path, settings)
        self._derive()

    def _derive(self) -> None:
        self._shown.show(derive_appearance(self._settings, system_dark=_system_dark()))


def _system_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
