"""What holds for every test: no screen, no network beyond this machine, no unexpected warning.

Warnings of Python and Qt fail a test by `filterwarnings` and `qt_log_level_fail` in pyproject.toml, logged
ones by a fixture here; a test that expects one asks for `caplog` and looks. A socket is refused through an
audit hook, because that also sees sockets made below asyncio and in threads.
"""

import logging
import os
import sys
from collections.abc import Iterable, Iterator
from ipaddress import ip_address

import pytest
from PySide6.QtGui import QGuiApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

LOOPBACK_NAMES = frozenset({"", "localhost"})


class ForeignSocket(RuntimeError):
    """A test tried to speak to another machine, or to listen where another machine could reach it."""


def is_loopback(address: object) -> bool:
    """Tell whether a socket address stays on this machine; local (Unix) sockets do."""
    if not isinstance(address, tuple):
        return True
    host = address[0]
    text = host.decode() if isinstance(host, bytes) else str(host or "")
    if text in LOOPBACK_NAMES:
        return True
    try:
        return ip_address(text).is_loopback
    except ValueError:
        return False


def refuse_foreign_sockets(event: str, arguments: tuple[object, ...]) -> None:
    """Audit hook: raise ForeignSocket before the operating system is asked."""
    match event:
        case "socket.connect" | "socket.sendto" | "socket.bind":
            address = arguments[1]
        case "socket.getaddrinfo" | "socket.gethostbyname":
            address = arguments[:1]
        case _:
            return
    if not is_loopback(address):
        raise ForeignSocket(f"{event}: {address!r} is not on this machine")


sys.addaudithook(refuse_foreign_sockets)


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    """Run Qt tests under the kind of application that the app is: no widgets."""
    return QGuiApplication


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test during which somebody logged a warning that it did not ask for."""
    expects_logs = "caplog" in request.fixturenames
    caplog: pytest.LogCaptureFixture = request.getfixturevalue("caplog")
    yield
    if not expects_logs:
        logged = unexpected([*caplog.get_records("setup"), *caplog.get_records("call")])
        assert not logged, "logged: " + "; ".join(logged)


def unexpected(records: Iterable[logging.LogRecord]) -> list[str]:
    """Return what was logged as a warning or worse."""
    return [f"{record.name}: {record.getMessage()}" for record in records if record.levelno >= logging.WARNING]
