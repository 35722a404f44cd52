"""The hub's own PostgreSQL starts, is shared, and never outlives its users."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from clienteling.hub.store.embedded import EmbeddedPostgres, temporary_directory

HOLD = """
import sys
from pathlib import Path
from clienteling.hub.store.embedded import EmbeddedPostgres
with EmbeddedPostgres(Path(sys.argv[1]), durable=False) as server:
    print(server.url(), flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def home() -> Iterator[Path]:
    with temporary_directory() as name:
        yield Path(name)


def holder(home: Path) -> "subprocess.Popen[str]":
    started = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    return started


def answers(url: str) -> bool:
    try:
        psycopg.connect(url).close()
    except psycopg.OperationalError:
        return False
    return True


def postmaster(home: Path) -> Path:
    return home / "postgresql" / "data" / "postmaster.pid"


def test_it_stops_with_its_last_user(home: Path) -> None:
    other = holder(home)
    assert other.stdin is not None
    assert other.stdout is not None
    url = other.stdout.readline().strip()
    with EmbeddedPostgres(home, durable=False) as joined:
        assert joined.url() == url
        other.stdin.close()
        other.stdout.close()
        assert answers(joined.url())
    with EmbeddedPostgres(home, durable=False) as again:
        assert answers(again.url())
    other.wait(60)
    assert not answers(url)
    assert not postmaster(home).exists()


def test_it_stops_when_its_owner_is_killed(home: Path) -> None:
    owner = holder(home)
    assert owner.stdin is not None
    assert owner.stdout is not None
    url = owner.stdout.readline().strip()
    assert answers(url)
    owner.kill()
    owner.wait()
    owner.stdin.close()
    owner.stdout.close()
    with EmbeddedPostgres(home, durable=False) as next_owner:
        assert answers(next_owner.url())
    assert not postmaster(home).exists()


def test_the_password_is_needed_and_private(home: Path) -> None:
    with EmbeddedPostgres(home, durable=False) as server:
        assert (home / "postgresql" / "password").stat().st_mode & 0o077 == 0
        address = server.url().partition("?")[2]
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(f"postgresql://clienteling:wrong@/postgres?{address}")
