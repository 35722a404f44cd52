"""Every component, in the real window: seen, heard, pressed."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QObject, QSize, Qt

from clienteling.client.features.shell.view_model import PageSpec, ShellInputs
from tests.qml.accessibility import faults, nodes
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT, OpenStage, Stage

PLACEHOLDER = "Shell/PlaceholderPage.qml"


def pages() -> list[PageSpec]:
    return [
        PageSpec(
            name="gallery",
            title=lambda: "Gallery",
            icon="grid",
            source="Gallery/GalleryPage.qml",
            view_model=QObject(),
        ),
        PageSpec(name="find", title=lambda: "Find", icon="find", source=PLACEHOLDER, view_model=QObject()),
    ]


@pytest.fixture
def stage(open_stage: OpenStage) -> Stage:
    return open_stage(pages())


class Look(NamedTuple):
    name: str
    size: QSize
    theme: str
    large: bool


LOOKS = [
    Look("landscape-light", LANDSCAPE, "light", False),
    Look("landscape-dark", LANDSCAPE, "dark", False),
    Look("portrait-light", PORTRAIT, "light", False),
    Look("desk-dark", DESK, "dark", False),
    Look("landscape-large-text", LANDSCAPE, "light", True),
    Look("portrait-large-text", PORTRAIT, "dark", True),
]


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_each_control_can_be_heard_and_pressed(stage: Stage, look: Look) -> None:
    stage.appearance.chooseTheme(look.theme)
    stage.appearance.chooseLargeText(look.large)
    stage.resize(look.size)
    assert faults(stage.window) == []
    assert len(nodes(stage.window)) > 60


def test_two_pictures_of_one_screen_are_equal_and_themes_differ(stage: Stage) -> None:
    light = stage.driver.grab()
    assert stage.driver.grab() == light
    stage.appearance.chooseTheme("dark")
    stage.resize(LANDSCAPE)
    assert stage.driver.grab() != light


def test_pages_by_rail_key_and_touch(stage: Stage) -> None:
    stage.driver.click("navigation.find")
    assert stage.shell.inputs.page == "find"
    stage.driver.type("1")
    assert stage.shell.inputs.page == "gallery"
    stage.driver.touch("navigation.find")
    assert stage.shell.inputs.page == "find"


def test_slash_goes_to_the_search_which_keeps_its_letters(stage: Stage) -> None:
    heard: list[str] = []
    stage.shell.searched.connect(heard.append)
    stage.driver.type("/")
    stage.driver.type("now2?")
    assert heard == ["n", "no", "now", "now2", "now2?"]
    assert stage.shell.inputs.page == "gallery"
    stage.driver.press(Qt.Key.Key_Escape)
    assert stage.shell.inputs.search == ""


def test_question_mark_shows_the_keys_and_escape_hides_them(stage: Stage) -> None:
    stage.driver.type("?")
    assert stage.driver.shown("keyHints")
    stage.driver.press(Qt.Key.Key_Escape)
    assert not stage.driver.shown("keyHints")


def test_panel_opens_and_escape_closes_it(stage: Stage) -> None:
    stage.resize(DESK)
    stage.driver.click("gallery.openPanel")
    assert stage.driver.shown("gallery.panel.confirm")
    assert faults(stage.window) == []
    stage.driver.press(Qt.Key.Key_Escape)
    stage.driver.until(lambda: not stage.driver.shown("gallery.panel.confirm"), "panel stays")


def test_a_notice_can_be_undone_once(stage: Stage) -> None:
    undone: list[str] = []
    stage.shell.notify("Put aside", action="Undo", undo=lambda: undone.append("put aside"))
    stage.driver.click("toast.action")
    stage.shell.undo()
    assert undone == ["put aside"]


def test_badges_and_surroundings_follow_the_inputs(stage: Stage) -> None:
    stage.shell.show(ShellInputs(page="gallery", branch="Kraków Rynek", network_text="Online", badges={"find": 3}))
    spoken = {node.name for node in nodes(stage.window)}
    assert "Kraków Rynek" in spoken
    assert "Network: Online" in spoken


def test_the_list_at_the_left_is_for_the_desk_and_moves_by_keys(stage: Stage) -> None:
    assert not stage.driver.shown("gallery.list")
    stage.resize(DESK)
    rows = stage.driver.find("gallery.list.rows")
    rows.forceActiveFocus()
    stage.driver.type("jjk")
    assert rows.property("currentIndex") == 1


def test_tab_reaches_a_button_and_enter_presses_it(stage: Stage) -> None:
    stage.driver.find("navigation.find").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    assert stage.driver.find("navigation.find").property("visualFocus") is True
    stage.driver.press(Qt.Key.Key_Return)
    assert stage.shell.inputs.page == "find"


def test_stepper_and_pin_pad(stage: Stage) -> None:
    stage.resize(DESK)
    stage.driver.click("gallery.stepper.more")
    assert stage.driver.find("gallery.stepper").property("value") == 3
    pad = stage.driver.find("gallery.pin")
    stage.driver.click("gallery.pin.key.7")
    assert pad.property("digits") == "127"
    stage.driver.click("gallery.pin.key.back")
    assert pad.property("digits") == "12"
