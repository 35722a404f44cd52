"""Sign-in and the first run in a window, over the device in memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from clienteling.client.features.sign_in.view_model import EnrolmentViewModel, SignInViewModel
from clienteling.client.port import HubUnreachable, SignInRefused
from clienteling.client.qt.appearance import AppearanceViewModel
from clienteling.client.qt.engine import build_engine
from clienteling.client.qt.resources import QML_ROOT
from tests.client.features.page_stage import Surface
from tests.client.memory_device import PIN
from tests.qml.accessibility import faults
from tests.qml.driver import Driver
from tests.qml.stage import LANDSCAPE, PORTRAIT

Show = Callable[[str, QObject, QSize], Driver]


@pytest.fixture
def show(app: QGuiApplication, tmp_path: Path) -> Iterator[Show]:
    """`show(file, view_model, size)` fills a window with one page."""
    engine = build_engine(AppearanceViewModel(tmp_path / "appearance.json"))
    warnings: list[str] = []
    engine.warnings.connect(lambda errors: warnings.extend(error.toString() for error in errors))
    kept: list[QObject] = []
    held: list[QObject] = []

    def fill(file: str, view_model: QObject, size: QSize) -> Driver:
        window = QQuickWindow()
        window.resize(size)
        component = QQmlComponent(engine, QUrl.fromLocalFile(str(QML_ROOT / "Clienteling" / file)))
        page = component.createWithInitialProperties({"viewModel": view_model})
        assert isinstance(page, QQuickItem), component.errorString()
        page.setParentItem(window.contentItem())
        page.setSize(size)
        held.append(view_model)
        kept.extend((page, component, window))
        window.show()
        return Driver(window)

    yield fill
    for item in (*kept, engine):
        item.deleteLater()
        QCoreApplication.sendPostedEvents(item, QEvent.Type.DeferredDelete.value)
    assert warnings == []


@pytest.fixture
def view_model(surface: Surface) -> SignInViewModel:
    view_model = SignInViewModel(surface.surroundings)
    view_model.visit("")
    return view_model


def enter(driver: Driver, pin: str) -> None:
    for digit in pin:
        driver.click(f"signIn.pin.key.{digit}")


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_by_name_and_pin(show: Show, view_model: SignInViewModel, surface: Surface, size: QSize) -> None:
    done: list[bool] = []
    view_model.signedIn.connect(lambda: done.append(True))
    driver = show("SignIn/SignInPage.qml", view_model, size)
    driver.find("signIn.person.ewa")
    driver.grab()
    assert faults(driver.window) == []
    driver.click("signIn.person.ewa")
    driver.find("signIn.pin.key.1")
    driver.grab()
    assert faults(driver.window) == []
    enter(driver, PIN)
    driver.until(lambda: done == [True], "not signed in")
    assert surface.device.session is not None
    assert surface.device.session.name == "Ewa Mazur"


def test_by_badge(show: Show, view_model: SignInViewModel, surface: Surface) -> None:
    driver = show("SignIn/SignInPage.qml", view_model, LANDSCAPE)
    driver.find("signIn.person.ewa")
    view_model.scan("B-1002")
    assert view_model.chosenName == "Piotr Zieliński"
    driver.find("signIn.pin.key.1")
    driver.grab()
    enter(driver, PIN)
    driver.until(
        lambda: surface.device.session is not None and surface.device.session.staff_id == "piotr", "not signed in"
    )


def test_five_wrong_pins_lock_out(show: Show, view_model: SignInViewModel) -> None:
    driver = show("SignIn/SignInPage.qml", view_model, LANDSCAPE)
    driver.find("signIn.person.ewa")
    view_model.choose("ewa")
    driver.find("signIn.pin.key.1")
    driver.grab()
    enter(driver, "111111")
    driver.until(lambda: view_model.error == "Wrong PIN. 4 tries left.", "the error is not said")
    for _ in range(4):
        driver.until(lambda: not view_model.busy, "still busy")
        view_model.enter("111111")
        driver.until(lambda: not view_model.busy, "still busy")
    assert view_model.locked
    assert view_model.error == "Too many wrong PINs. Wait 15 minutes, or ask a manager."


def test_an_unknown_badge_is_said(show: Show, view_model: SignInViewModel) -> None:
    driver = show("SignIn/SignInPage.qml", view_model, LANDSCAPE)
    driver.find("signIn.person.ewa")
    view_model.scan("B-9999")
    view_model.enter(PIN)
    driver.until(lambda: view_model.error == "Nobody here has this badge.", "the error is not said")


class Hub:
    """Enrolment that answers as told."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.error: Exception | None = None

    async def __call__(self, *, hub_address: str, code: str, device_name: str) -> None:
        self.asked.append((hub_address, code, device_name))
        if self.error is not None:
            raise self.error


def fill_in(driver: Driver) -> None:
    driver.type("https://hub.example", into="enrol.address.field")
    driver.type("bcdf-ghjk", into="enrol.code.field")
    driver.type("Counter 1", into="enrol.device.field")
    driver.click("enrol.join")


def test_the_first_run_joins_a_branch(show: Show, surface: Surface) -> None:
    hub = Hub()
    view_model = EnrolmentViewModel(hub, surface.tasks)
    done: list[bool] = []
    view_model.enrolled.connect(lambda: done.append(True))
    driver = show("SignIn/EnrolmentPage.qml", view_model, LANDSCAPE)
    driver.find("enrol.join")
    driver.grab()
    assert faults(driver.window) == []
    fill_in(driver)
    driver.until(lambda: done == [True], "not enrolled")
    assert hub.asked == [("https://hub.example", "BCDF-GHJK", "Counter 1")]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (SignInRefused("code_used", ""), "This code has been used or is too old. Ask for a new one."),
        (SignInRefused("wrong_code", ""), "This code is not right. Codes have eight letters."),
        (SignInRefused("clock_off", ""), "The clock of this device is wrong. Set it and try again."),
        (HubUnreachable(""), "The hub does not answer. Check the network and the address."),
    ],
    ids=["used", "wrong", "clock", "unreachable"],
)
def test_what_can_go_wrong_is_said(show: Show, surface: Surface, error: Exception, said: str) -> None:
    hub = Hub()
    hub.error = error
    view_model = EnrolmentViewModel(hub, surface.tasks)
    driver = show("SignIn/EnrolmentPage.qml", view_model, LANDSCAPE)
    driver.find("enrol.join")
    driver.grab()
    fill_in(driver)
    driver.until(lambda: view_model.error == said, "the error is not said")
    assert not view_model.busy
