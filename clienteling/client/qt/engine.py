"""Build the QML engine: where modules are found, icons, language; and open the window."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from PySide6.QtQml import QQmlApplicationEngine, QQmlImageProviderBase
from PySide6.QtQuick import QQuickWindow

from clienteling.client.qt import rows as _rows
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.icons import PROVIDER_NAME, IconProvider
from clienteling.client.qt.resources import QML_ROOT, TRANSLATION_ROOT
from clienteling.client.qt.responsive import keep_responsive

MAIN_MODULE: Final = "Clienteling.Shell"
MAIN_TYPE: Final = "Main"

REGISTERED: Final = (_rows.RowListModel,)


class WindowUnavailable(Exception):
    """The window's QML could not be loaded; the text is what the engine said."""


@dataclass(frozen=True, slots=True)
class ImageSource:
    """Pictures for `image://<name>/...`."""

    name: str
    provider: QQmlImageProviderBase


def build_engine(appearance: AppearanceViewModel, *, pictures: Iterable[ImageSource] = ()) -> QQmlApplicationEngine:
    """An engine that finds our modules and icons and follows the language of `appearance`."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(QML_ROOT))
    engine.addImageProvider(PROVIDER_NAME, IconProvider())
    for picture in pictures:
        engine.addImageProvider(picture.name, picture.provider)
    language = LanguageSwitch(engine)
    language.use(appearance.settings.language)
    appearance.languageChanged.connect(lambda: language.use(appearance.settings.language))
    return engine


def open_window(
    engine: QQmlApplicationEngine,
    properties: Mapping[str, QObject],
    *,
    module: str = MAIN_MODULE,
    type_name: str = MAIN_TYPE,
) -> QQuickWindow:
    """Load a window with its required properties, and keep it reacting from then on.

    Raises WindowUnavailable when the QML has an error.
    """
    said: list[str] = []
    engine.warnings.connect(lambda errors: said.extend(error.toString() for error in errors))
    engine.setInitialProperties(dict(properties))
    engine.loadFromModule(module, type_name)
    window = next((root for root in engine.rootObjects() if isinstance(root, QQuickWindow)), None)
    if window is None:
        raise WindowUnavailable("; ".join(said))
    keep_responsive()
    return window


def close_engine(engine: QQmlApplicationEngine) -> None:
    """Take the windows down now, before the view models that they read go away."""
    for root in engine.rootObjects():
        if isinstance(root, QQuickWindow):
            root.close()
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)


class LanguageSwitch(QObject):
    """Changes the language of everything on the screen at once."""

    def __init__(self, engine: QQmlApplicationEngine) -> None:
        super().__init__(engine)
        self._engine = engine
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Show `language` (en, pl, th); a language without a translation file shows English."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        translator = QTranslator(self)
        if translator.load(str(TRANSLATION_ROOT / f"clienteling_{language}.qm")):
            QCoreApplication.installTranslator(translator)
            self._translator = translator
        self._engine.setUiLanguage(language)
        self._engine.retranslate()
