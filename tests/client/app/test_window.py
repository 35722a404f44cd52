"""The whole app over the device in memory: sign-in, lock, scanner, search, language, one page to another."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Final

import pytest
import qasync
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from clienteling.client.app.settings import AppSettings
from clienteling.client.app.window import AppWindow, open_app_window
from clienteling.domain.clock import ManualClock
from tests.client.customer_chain import NOW, PLACE, customer_chain
from tests.client.memory_device import PIN, MemoryDevice
from tests.qml.accessibility import faults

Play = Callable[[AppWindow, MemoryDevice], Awaitable[None]]
TURNS: Final = 400


async def until(holds: Callable[[], bool]) -> None:
    for _ in range(TURNS):
        if holds():
            return
        await asyncio.sleep(0.005)
    raise AssertionError("it never came to be so")


@pytest.fixture
def play(app: QGuiApplication, tmp_path: Path) -> Callable[..., None]:
    """`play(scene, staff_id=…)` opens the app, runs the scene and closes it; a failed task fails the test."""

    def run(scene: Play, *, staff_id: str = "marta") -> None:
        loop = qasync.QEventLoop(app)
        failed: list[dict[str, object]] = []
        loop.set_exception_handler(lambda _loop, context: failed.append(context))

        async def work() -> None:
            clock = ManualClock(NOW)
            device = MemoryDevice(customer_chain(), place=PLACE, clock=clock, staff_id=staff_id)
            window = open_app_window(device, clock=clock, settings=AppSettings(tmp_path))
            window.appearance.chooseReducedMotion(True)
            window.quick.show()
            await scene(window, device)
            window.quick.close()
            await window.close()

        with loop:
            loop.run_until_complete(work())
        assert failed == []

    return run


def test_somebody_signs_in_and_is_locked_out_when_idle(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        assert window.gate.is_locked
        assert window.idle.interval_ms == 120_000
        window.views.sign_in.choose("marta")
        window.views.sign_in.enter(PIN)
        await until(lambda: not window.gate.is_locked)
        assert window.shell.inputs.associate == "Marta W."
        window.idle.idled.emit()
        await until(lambda: window.gate.is_locked)
        assert device.session is None

    play(scene, staff_id="")


def test_a_wrong_pin_stays_outside(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        window.views.sign_in.choose("marta")
        window.views.sign_in.enter("000000")
        await until(lambda: window.views.sign_in.error != "")
        assert window.gate.is_locked

    play(scene, staff_id="")


def test_digits_of_a_pin_do_not_turn_pages(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            pressed = QKeyEvent(kind, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3")
            QCoreApplication.postEvent(window.quick, pressed)
        await until(lambda: window.scanner.holding)
        await until(lambda: not window.scanner.holding)
        assert window.shell.inputs.page == "today"

    play(scene, staff_id="")


def test_every_page_opens_and_can_be_heard(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        window.wiring.open("customer", "julia")
        for page in window.page_names:
            window.shell.open(page)
            await asyncio.sleep(0.05)
            window.quick.grabWindow()
            assert (page, faults(window.quick)) == (page, [])

    play(scene)


def test_search_finds_and_a_customer_ends_it(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        window.shell.search("nowak")
        assert window.shell.inputs.page == "find"
        await until(lambda: window.views.find.people.count == 1)
        window.views.find.openFirst()
        await until(lambda: window.views.customer.state == "shown")
        assert (window.shell.inputs.page, window.shell.inputs.search) == ("customer", "")

    play(scene)


def test_a_scanned_order_opens_its_customer(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        window.shell.open("queue")
        window.scanner.scanned.emit("100482")
        await until(lambda: window.shell.inputs.page == "customer")
        await until(lambda: window.views.customer.customerId == "julia")

    play(scene)


def test_badges_and_branch_follow_the_device(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        await until(lambda: window.shell.inputs.badges.get("today") == 3)
        assert window.shell.inputs.badges["inbox"] == 3
        await until(lambda: window.shell.inputs.branch == "Kraków Rynek")
        assert window.presentation.locale.timezone == "Europe/Warsaw"
        device.go_offline()
        assert window.shell.inputs.network == "offline"

    play(scene)


def test_the_language_changes_everywhere(play: Callable[..., None]) -> None:
    async def scene(window: AppWindow, device: MemoryDevice) -> None:
        window.speak("pl")
        assert window.presentation.locale.language == "pl"
        window.speak("en")

    play(scene)
