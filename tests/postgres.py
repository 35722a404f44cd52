"""Real PostgreSQL for tests: one server a session, one database a test, copied from a migrated template."""

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
from psycopg import sql

from clienteling.hub.store.embedded import EmbeddedPostgres, temporary_directory
from clienteling.hub.store.migrate import migrate

TEMPLATE = "template_hub"


class PostgresForTests:
    """A running server with a migrated template database."""

    def __init__(self, server: EmbeddedPostgres) -> None:
        self._server = server
        self._count = itertools.count(1)
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
        migrate(server.url(TEMPLATE))

    @contextmanager
    def database(self) -> Iterator[str]:
        """The address of a fresh, migrated database; dropped afterwards."""
        name = f"hub_{next(self._count)}"
        self._execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy").format(
                sql.Identifier(name), sql.Identifier(TEMPLATE)
            )
        )
        try:
            yield self._server.url(name)
        finally:
            self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(self._server.url(), autocommit=True) as conn:
            conn.execute(statement)


@contextmanager
def postgres_for_tests() -> Iterator[PostgresForTests]:
    """Start a throw-away server; use it in a session-scoped fixture."""
    with temporary_directory() as home, EmbeddedPostgres(Path(home), durable=False) as server:
        yield PostgresForTests(server)
