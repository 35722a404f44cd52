"""Where a hub lives: its data directory, and the PostgreSQL that it starts itself or was given."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from clienteling.hub.store.embedded import DatabaseUnavailable, EmbeddedPostgres

DATABASE_NAME = "clienteling"


@dataclass(frozen=True, slots=True)
class HubPlace:
    """``database`` is the address of the chain's own PostgreSQL; without it the hub starts one in ``data_dir``.

    ``durable`` may only be switched off for data that is thrown away.
    """

    data_dir: Path
    database: str | None = None
    durable: bool = True

    @property
    def cache_dir(self) -> Path:
        """What may be deleted at any time: snapshots."""
        return self.data_dir / "cache"

    @contextmanager
    def open(self) -> Iterator[str]:
        """The database's address while it is needed. Raises :class:`DatabaseUnavailable`."""
        self.data_dir.mkdir(parents=True, exist_ok=True)
        if self.database is not None:
            _check_reachable(self.database)
            yield self.database
            return
        with EmbeddedPostgres(self.data_dir, durable=self.durable) as server:
            _create_database(server.url())
            yield server.url(DATABASE_NAME)


def _check_reachable(url: str) -> None:
    try:
        psycopg.connect(url, connect_timeout=10).close()
    except psycopg.Error as error:
        raise DatabaseUnavailable(f"The database cannot be reached ({type(error).__name__}).") from error


def _create_database(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as conn:
        known = conn.execute("SELECT FROM pg_database WHERE datname = %s", (DATABASE_NAME,)).fetchone()
        if known is None:
            conn.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE_NAME)))
