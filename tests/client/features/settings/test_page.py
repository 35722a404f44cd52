"""The settings in the real window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from clienteling.client.features.settings.view_model import SettingsViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.qt.appearance import AppearanceViewModel
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def appearance(tmp_path: Path) -> AppearanceViewModel:
    return AppearanceViewModel(tmp_path / "own.json")


@pytest.fixture
def view_model(surface: Surface, appearance: AppearanceViewModel) -> SettingsViewModel:
    return SettingsViewModel(surface.surroundings, appearance)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: SettingsViewModel) -> Stage:
    page = PageSpec(
        name="settings",
        title=lambda: "Settings",
        icon="settings",
        source="Settings/SettingsPage.qml",
        view_model=view_model,
        open=view_model.visit,
    )
    stage = open_stage([page])
    view_model.visit("")
    return stage


def test_choices_are_kept(stage: Stage, appearance: AppearanceViewModel) -> None:
    stage.driver.click("settings.language.1")
    stage.driver.click("settings.theme.2")
    stage.driver.click("settings.largeText")
    stage.driver.click("settings.reducedMotion")
    settings = appearance.settings
    assert (settings.language, settings.theme.value, settings.large_text) == ("pl", "dark", True)
    assert settings.reduced_motion


def test_the_scanner_shows_what_arrives(stage: Stage, view_model: SettingsViewModel) -> None:
    view_model.scan("5900000200001")
    assert view_model.scanned == "5900000200001"


def test_signing_out_keeps_the_queue(stage: Stage, view_model: SettingsViewModel, surface: Surface) -> None:
    surface.device.go_offline()
    stage.driver.click("settings.signOut")
    stage.driver.until(lambda: surface.device.session is None, "still signed in")
    assert view_model.deviceName == "Counter 1"
    assert view_model.branch == "Kraków Rynek"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, size: QSize) -> None:
    stage.resize(size)
    assert faults(stage.window) == []
