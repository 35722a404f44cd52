"""The first run: typed or scanned, and each thing that can go wrong."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import QSize

from clienteling.client.features.sign_in.view_model import EnrolmentViewModel
from clienteling.client.port import HubUnreachable, SignInRefused, Unreachable
from clienteling.contract.problems import ProblemCode
from tests.client.features.page_stage import Surface
from tests.client.features.sign_in.windows import Opened, opened
from tests.qml.accessibility import faults
from tests.qml.stage import DESK, LANDSCAPE, PORTRAIT


class Enroller:
    """Stands for the hub: refuses with ``fault``, else notes what it was asked."""

    def __init__(self) -> None:
        self.fault: Exception | None = None
        self.asked: list[tuple[str, str, str]] = []

    async def __call__(self, *, hub_address: str, code: str, device_name: str) -> None:
        self.asked.append((hub_address, code, device_name))
        if self.fault is not None:
            raise self.fault


class Fault(NamedTuple):
    name: str
    fault: Exception
    said: str


FAULTS = (
    Fault(
        "wrong code",
        SignInRefused(ProblemCode.WRONG_CODE, ""),
        "This code is not right. Codes have eight letters.",
    ),
    Fault(
        "used code",
        SignInRefused(ProblemCode.CODE_USED, ""),
        "This code has been used or is too old. Ask for a new one.",
    ),
    Fault(
        "other version",
        SignInRefused(ProblemCode.VERSION_MISMATCH, ""),
        "The hub speaks another version. Update this app.",
    ),
    Fault("no keyring", SignInRefused(ProblemCode.UNAVAILABLE, "The keyring is locked."), "The keyring is locked."),
    Fault("no answer", HubUnreachable(""), "The hub does not answer. Check the network and the address."),
    Fault(
        "certificate",
        HubUnreachable("", why=Unreachable.CERTIFICATE),
        "The hub's certificate is not known here. Ask whoever looks after the hub.",
    ),
    Fault(
        "portal",
        HubUnreachable("", why=Unreachable.PORTAL),
        "This network wants you to sign in first. Open a web page, then try again.",
    ),
    Fault("web server", HubUnreachable("", why=Unreachable.NOT_A_HUB), "There is no hub at this address. Check it."),
)


@pytest.fixture
def enroller() -> Enroller:
    return Enroller()


@pytest.fixture
def view_model(enroller: Enroller, surface: Surface) -> EnrolmentViewModel:
    return EnrolmentViewModel(enroller, surface.tasks)


@pytest.fixture
def shown(view_model: EnrolmentViewModel, tmp_path: Path) -> Iterator[Opened]:
    with opened("EnrolmentWindow", {"enrolment": view_model}, tmp_path) as window:
        yield window


def fill(shown: Opened) -> None:
    shown.driver.type("https://hub.example", into="enrol.address.field")
    shown.driver.type("bcdf-ghjk", into="enrol.code.field")
    shown.driver.type("Counter 1", into="enrol.device.field")


def test_typed(shown: Opened, view_model: EnrolmentViewModel, enroller: Enroller) -> None:
    joined: list[bool] = []
    view_model.enrolled.connect(lambda: joined.append(True))
    fill(shown)
    shown.driver.click("enrol.join")
    shown.driver.until(lambda: joined == [True], "it did not join")
    assert enroller.asked == [("https://hub.example", "BCDF-GHJK", "Counter 1")]


def test_scanned(shown: Opened, view_model: EnrolmentViewModel, enroller: Enroller) -> None:
    view_model.scan("https://hub.example/#BCDF-GHJK")
    shown.driver.type("Counter 1")
    shown.driver.click("enrol.join")
    shown.driver.until(lambda: len(enroller.asked) == 1, "it did not ask")
    assert enroller.asked == [("https://hub.example", "BCDF-GHJK", "Counter 1")]


@pytest.mark.parametrize("case", FAULTS, ids=lambda case: case.name)
def test_what_went_wrong_is_said(
    case: Fault, shown: Opened, view_model: EnrolmentViewModel, enroller: Enroller
) -> None:
    enroller.fault = case.fault
    fill(shown)
    shown.driver.click("enrol.join")
    shown.driver.find("enrol.error")
    assert (view_model.error, view_model.busy) == (case.said, False)


def test_nonsense_asks_nobody(shown: Opened, view_model: EnrolmentViewModel, enroller: Enroller) -> None:
    shown.driver.click("enrol.join")
    assert view_model.error == "Address, code and name are needed."
    view_model.join("http://[", "BCDF-GHJK", "Counter 1")
    assert view_model.error == "This is not an address: https://hub.example"
    view_model.scan("5900000300001")
    assert view_model.error == "This is not a code for joining a branch."
    assert enroller.asked == []


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT, DESK], ids=["landscape", "portrait", "desk"])
def test_each_control_can_be_heard_and_pressed(shown: Opened, size: QSize) -> None:
    shown.resize(size)
    fill(shown)
    assert faults(shown.window) == []
