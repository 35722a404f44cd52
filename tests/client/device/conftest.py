"""A real hub with a small chain, and devices of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from clienteling.domain.clock import ManualClock, from_ms
from clienteling.hub.app import create_app
from clienteling.hub.store.database import Database
from tests.client.device.shop import Shop
from tests.hub.chain import AT, seed
from tests.hub_server import served
from tests.postgres import PostgresForTests, postgres_for_tests


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresForTests]:
    with postgres_for_tests() as server:
        yield server


@pytest.fixture
def shop(postgres: PostgresForTests, tmp_path: Path) -> Iterator[Shop]:
    """A hub that runs, and everything a test wants to do to it and to its devices."""
    clock = ManualClock(from_ms(AT))
    with postgres.database() as database_url:
        seed(database_url)
        database = Database(database_url, connections=2)
        with served(create_app(database_url, clock=clock, cache_dir=tmp_path / "hub")) as url:
            yield Shop(url, database, clock, tmp_path)
        database.close()
