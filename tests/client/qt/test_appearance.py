from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtGui import QGuiApplication

from clienteling.client.qt.appearance import (
    AppearanceProps,
    AppearanceSettings,
    AppearanceViewModel,
    ThemeChoice,
    derive_appearance,
    load_settings,
)


class Case(NamedTuple):
    name: str
    settings: AppearanceSettings
    system_dark: bool
    dark: bool


CASES = [
    Case("light on a dark desktop", AppearanceSettings(theme=ThemeChoice.LIGHT), True, False),
    Case("dark on a light desktop", AppearanceSettings(theme=ThemeChoice.DARK), False, True),
    Case("as the dark desktop", AppearanceSettings(), True, True),
    Case("as the light desktop", AppearanceSettings(), False, False),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_dark(case: Case) -> None:
    assert derive_appearance(case.settings, system_dark=case.system_dark).dark is case.dark


def test_large_text_and_unknown_language() -> None:
    settings = AppearanceSettings(large_text=True, language="xx", theme=ThemeChoice.LIGHT)
    assert derive_appearance(settings, system_dark=False) == AppearanceProps(
        theme="light", dark=False, largeText=True, textScale=1.3, language="en", reducedMotion=False
    )


@pytest.mark.parametrize("content", [b"", b"{", b'{"theme": "pink"}', b"\xff\xfe"])
def test_a_broken_file_gives_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "appearance.json"
    path.write_bytes(content)
    assert load_settings(path) == AppearanceSettings()


def test_a_choice_is_kept_and_signals_once(app: QGuiApplication, tmp_path: Path) -> None:
    path = tmp_path / "new" / "appearance.json"
    model = AppearanceViewModel(path)
    heard: list[str] = []
    model.languageChanged.connect(lambda: heard.append("language"))
    model.largeTextChanged.connect(lambda: heard.append("large"))
    model.textScaleChanged.connect(lambda: heard.append("scale"))
    model.chooseLanguage("pl")
    model.chooseLanguage("pl")
    model.chooseLargeText(True)
    assert heard == ["language", "large", "scale"]
    assert AppearanceViewModel(path).settings == AppearanceSettings(language="pl", large_text=True)
