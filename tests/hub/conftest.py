"""What the tests of the hub share: a database of their own, a clock, a small chain."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clienteling.domain.clock import Clock, ManualClock, now_ms
from clienteling.hub.app import create_app
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.store.database import Database
from tests.hub.chain import PIN, seed
from tests.hub_server import DeviceForTests, served
from tests.postgres import PostgresForTests, postgres_for_tests


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresForTests]:
    with postgres_for_tests() as server:
        yield server


@pytest.fixture
def database_url(postgres: PostgresForTests) -> Iterator[str]:
    with postgres.database() as url:
        yield url


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    opened = Database(database_url)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(datetime(2026, 11, 2, 9, 0, tzinfo=UTC))


@pytest.fixture
def chain_url(postgres: PostgresForTests) -> Iterator[str]:
    """A database with the small chain in it."""
    postgres.template("template_chain", seed)
    with postgres.database("template_chain") as url:
        yield url


@pytest.fixture
def chain(chain_url: str) -> Iterator[Database]:
    opened = Database(chain_url)
    yield opened
    opened.close()


@pytest.fixture
def hub_url(chain_url: str, clock: ManualClock, tmp_path: Path) -> Iterator[str]:
    """A running hub on the small chain."""
    with served(create_app(chain_url, clock=clock, cache_dir=tmp_path)) as url:
        yield url


@contextmanager
def enrolling(database_url: str, hub_url: str, clock: Clock) -> Iterator[Callable[..., DeviceForTests]]:
    """A function that enrols a device in a branch and signs somebody in on it."""
    devices: list[DeviceForTests] = []
    database = Database(database_url, connections=1)

    def enrol(branch_id: str = "gdynia", staff_id: str = "ola", url: str = hub_url) -> DeviceForTests:
        device = DeviceForTests(url, clock)
        devices.append(device)
        with database.transaction() as conn:
            code = make_code(conn, branch_id, at=now_ms(clock))
        device.enrol(code)
        if staff_id:
            device.sign_in(staff_id, PIN)
        return device

    yield enrol
    database.close()
    for device in devices:
        device.close()


@pytest.fixture
def enrolled(hub_url: str, chain_url: str, clock: ManualClock) -> Iterator[Callable[..., DeviceForTests]]:
    with enrolling(chain_url, hub_url, clock) as enrol:
        yield enrol


@pytest.fixture
def device(enrolled: Callable[..., DeviceForTests]) -> DeviceForTests:
    """A tablet in Gdynia with Ola signed in."""
    return enrolled()
