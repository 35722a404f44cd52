"""The guards that every other test relies on."""

import logging
import socket
from typing import NamedTuple

import pytest

from tests.conftest import ForeignSocket, is_loopback, unexpected


class Case(NamedTuple):
    name: str
    address: object
    allowed: bool


CASES = (
    Case("loopback", ("127.0.0.1", 80), True),
    Case("loopback, IPv6", ("::1", 80, 0, 0), True),
    Case("name of this machine", ("localhost", 80), True),
    Case("Unix socket", "/run/user/bus", True),
    Case("another machine", ("192.0.2.1", 80), False),
    Case("another name", (b"shop.example", 443), False),
    Case("every interface", ("0.0.0.0", 0), False),
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_only_this_machine_is_reached(case: Case) -> None:
    assert is_loopback(case.address) is case.allowed


def test_a_foreign_socket_is_refused_before_it_connects() -> None:
    with socket.socket() as outward, pytest.raises(ForeignSocket):
        outward.connect(("192.0.2.1", 9))


def test_a_foreign_name_is_not_looked_up() -> None:
    with pytest.raises(ForeignSocket):
        socket.getaddrinfo("shop.example", 443)


def test_logged_warnings_are_seen(caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("shop")
    logger.info("all is well")
    logger.warning("%s is not", "this")
    assert unexpected(caplog.records) == ["shop: this is not"]
