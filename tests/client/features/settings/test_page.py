"""The settings in the real window, over the device in memory."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt

from clienteling.client.features.settings.bundle import SupportBundle
from clienteling.client.features.settings.view_model import SettingsViewModel
from clienteling.client.features.shell.view_model import PageSpec
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.contract.codec import from_json
from tests.client.features.page_stage import Surface
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "support"


@pytest.fixture
def view_model(surface: Surface, tmp_path: Path, folder: Path) -> SettingsViewModel:
    return SettingsViewModel(surface.surroundings, AppearanceViewModel(tmp_path / "appearance.json"), folder)


@pytest.fixture
def stage(open_stage: OpenStage, view_model: SettingsViewModel) -> Stage:
    spec = PageSpec(
        "settings", lambda: "Settings", "settings", "Settings/SettingsPage.qml", view_model, view_model.visit
    )
    stage = open_stage([spec])
    stage.shell.open("settings")
    stage.driver.until(lambda: view_model.branch == "Kraków Rynek", "the branch is not named")
    return stage


def test_what_this_device_is(stage: Stage, view_model: SettingsViewModel, surface: Surface) -> None:
    assert (view_model.deviceName, view_model.hub, view_model.person) == ("Counter 1", "Dom i Ogród", "Marta Wójcik")
    assert view_model.lastContact == "just now"
    assert str(view_model.version).endswith("protocol 1")
    assert int(str(view_model.records)) > 0
    surface.device.show_status(replace(surface.device.status, queued=2))
    assert view_model.kept == "Kept on this device and sent by itself: 2"


def test_language_and_theme_are_chosen_by_keyboard(stage: Stage, view_model: SettingsViewModel) -> None:
    stage.driver.find("settings.language.1").forceActiveFocus()
    stage.driver.press(Qt.Key.Key_Return)
    assert view_model.appearance.settings.language == "pl"
    stage.driver.find("settings.theme.2").forceActiveFocus()
    stage.driver.press(Qt.Key.Key_Space)
    assert view_model.appearance.settings.theme == "dark"
    assert (view_model.languageIndex, view_model.themeIndex) == (1, 2)


def test_large_text_and_less_motion_are_switched(stage: Stage, view_model: SettingsViewModel) -> None:
    stage.driver.click("settings.largeText")
    stage.driver.click("settings.reducedMotion")
    settings = view_model.appearance.settings
    assert (settings.large_text, settings.reduced_motion) == (True, True)


def test_the_scanner_shows_what_arrives(stage: Stage, view_model: SettingsViewModel) -> None:
    view_model.scan("5900000200001")
    assert view_model.scanned == "5900000200001"


def test_signing_out(stage: Stage, view_model: SettingsViewModel, surface: Surface) -> None:
    left: list[bool] = []
    view_model.signOutWanted.connect(lambda: left.append(True))
    stage.driver.click("settings.signOut")
    stage.driver.until(lambda: left == [True], "nobody heard of it")
    assert surface.device.session is None


def test_the_file_for_support_is_written_and_named(stage: Stage, view_model: SettingsViewModel, folder: Path) -> None:
    view_model.saveBundle()
    stage.driver.until(lambda: view_model.bundle != "", "nothing was written")
    (path,) = folder.iterdir()
    assert view_model.bundle == str(path)
    bundle: SupportBundle = from_json(path.read_bytes(), SupportBundle)
    assert (bundle.device_id, bundle.branch_id) == ("tablet-1", "krk")


def test_a_full_disk_is_said(stage: Stage, view_model: SettingsViewModel, folder: Path) -> None:
    folder.write_text("a file in the way")
    view_model.saveBundle()
    stage.driver.find("settings.error")
    assert (view_model.saving, view_model.bundle) == (False, "")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(stage: Stage, view_model: SettingsViewModel, size: QSize) -> None:
    stage.resize(size)
    view_model.saveBundle()
    stage.driver.find("settings.openBundles")
    assert faults(stage.window) == []
