"""Sign-in in the app's window, over the device in memory."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt

from clienteling.client.app.gate import GateViewModel
from clienteling.client.features.shell.view_model import PageSpec, ShellInputs, ShellViewModel
from clienteling.client.features.sign_in.view_model import SignInViewModel
from clienteling.client.port import HubUnreachable, Unreachable
from clienteling.contract.access import SignedIn
from tests.client.features.page_stage import Surface
from tests.client.features.sign_in.windows import Opened, opened
from tests.client.memory_device import PIN
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT


@pytest.fixture
def view_model(surface: Surface) -> SignInViewModel:
    return SignInViewModel(surface.surroundings)


@pytest.fixture
def shown(surface: Surface, view_model: SignInViewModel, tmp_path: Path) -> Iterator[Opened]:
    nothing = QObject()
    page = PageSpec("today", lambda: "Today", "today", "Shell/PlaceholderPage.qml", nothing)
    shell = ShellViewModel([page], ShellInputs(page="nowhere"))
    properties = {"shell": shell, "gate": GateViewModel(locked=True), "signIn": view_model}
    with opened("AppWindow", properties, tmp_path) as window:
        view_model.visit("")
        window.driver.find("signIn.person.marta")
        yield window


def signed_in(surface: Surface) -> str:
    session = surface.device.session
    return "" if session is None else session.staff_id


def test_a_name_and_a_pin(shown: Opened, view_model: SignInViewModel, surface: Surface) -> None:
    heard: list[bool] = []
    view_model.signedIn.connect(lambda: heard.append(True))
    shown.driver.click("signIn.person.piotr")
    for digit in PIN:
        shown.driver.click(f"signIn.pin.key.{digit}")
    shown.driver.until(lambda: heard == [True], "nobody was signed in")
    assert signed_in(surface) == "piotr"


def test_a_badge_still_asks_for_the_pin(shown: Opened, view_model: SignInViewModel, surface: Surface) -> None:
    view_model.scan("B-1003")
    shown.driver.find("signIn.pin")
    assert (view_model.chosenName, signed_in(surface)) == ("Ewa Mazur", "marta")
    shown.driver.type(PIN, into="signIn.pin")
    shown.driver.until(lambda: signed_in(surface) == "ewa", "nobody was signed in")


def test_an_unknown_badge_is_said(shown: Opened, view_model: SignInViewModel) -> None:
    view_model.scan("B-9999")
    shown.driver.type(PIN, into="signIn.pin")
    shown.driver.until(lambda: view_model.error == "Nobody here has this badge.", "the badge is not refused")


def test_wrong_pins_count_down_to_the_lock_out(shown: Opened, view_model: SignInViewModel, surface: Surface) -> None:
    shown.driver.click("signIn.person.piotr")
    said: list[str] = []
    for _ in range(5):
        shown.driver.type("111111", into="signIn.pin")
        shown.driver.until(lambda: str(view_model.error) not in ("", *said), "the PIN is not refused")
        said.append(str(view_model.error))
        assert shown.driver.find("signIn.pin").property("digits") == ""
    assert said[0] == "Wrong PIN. 4 tries left."
    assert said[-1] == "Too many wrong PINs. Wait 15 minutes, or ask a manager."
    assert (view_model.locked, signed_in(surface)) == (True, "marta")


def test_a_short_pin_goes_in_by_enter(
    shown: Opened, view_model: SignInViewModel, surface: Surface, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[str] = []

    async def sign_in(*, pin: str, staff_id: str = "", badge: str = "") -> SignedIn:
        tried.append(pin)
        raise HubUnreachable("", why=Unreachable.FIRST_TIME)

    monkeypatch.setattr(surface.device, "sign_in", sign_in)
    shown.driver.click("signIn.person.piotr")
    shown.driver.type("123", into="signIn.pin")
    shown.driver.press(Qt.Key.Key_Return)
    shown.driver.type("4")
    assert tried == []
    shown.driver.click("signIn.pin.key.enter")
    shown.driver.until(lambda: view_model.error != "", "nothing is said")
    assert tried == ["1234"]
    assert view_model.error == "The first time on this device needs the network. Try again when it is back."


def test_offline_says_who_can_sign_in_and_what_is_kept(
    shown: Opened, view_model: SignInViewModel, surface: Surface
) -> None:
    assert (view_model.hint, view_model.kept) == ("", "")
    surface.device.go_offline()
    surface.device.show_status(replace(surface.device.status, queued=3))
    assert shown.driver.find("signIn.hint").property("text") == (
        "No network: whoever has signed in here before can sign in."
    )
    assert shown.driver.find("signIn.kept").property("text") == ("Kept on this device, sent whoever signs in: 3")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(shown: Opened, surface: Surface, size: QSize) -> None:
    surface.device.go_offline()
    shown.resize(size)
    assert faults(shown.window) == []
    shown.driver.click("signIn.person.piotr")
    shown.driver.type("1234", into="signIn.pin")
    shown.driver.find("signIn.pin.key.enter")
    assert faults(shown.window) == []
