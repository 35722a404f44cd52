"""What the tests of the hub share: a database of their own, a clock, a small chain."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from clienteling.domain.clock import ManualClock, now_ms
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
def hub_url(database: Database, database_url: str, clock: ManualClock, tmp_path: Path) -> Iterator[str]:
    with database.transaction() as conn:
        seed(conn)
    with served(create_app(database_url, clock=clock, cache_dir=tmp_path)) as url:
        yield url


@pytest.fixture
def enrolled(hub_url: str, database: Database, clock: ManualClock) -> Iterator[Callable[..., DeviceForTests]]:
    devices: list[DeviceForTests] = []

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
    for device in devices:
        device.close()


@pytest.fixture
def device(enrolled: Callable[..., DeviceForTests]) -> DeviceForTests:
    """A tablet in Gdynia with Ola signed in."""
    return enrolled()
