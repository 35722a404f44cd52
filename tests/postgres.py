"""Real PostgreSQL for tests: one server a session, one database a test, copied from a migrated template."""

import itertools
from collections.abc import Callable, Iterator
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
        self._templates: set[str] = set()
        self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(TEMPLATE)))
        migrate(server.url(TEMPLATE))

    def template(self, name: str, fill: Callable[[str], None]) -> None:
        """Make another template: a migrated database that ``fill`` (called once, with its address) has filled."""
        if name not in self._templates:
            self._copy(name, TEMPLATE)
            fill(self._server.url(name))
            self._templates.add(name)

    @contextmanager
    def database(self, template: str = TEMPLATE) -> Iterator[str]:
        """The address of a fresh copy of a template; dropped afterwards."""
        name = f"hub_{next(self._count)}"
        self._copy(name, template)
        try:
            yield self._server.url(name)
        finally:
            self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _copy(self, name: str, template: str) -> None:
        copied = sql.SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy")
        self._execute(copied.format(sql.Identifier(name), sql.Identifier(template)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(self._server.url(), autocommit=True) as conn:
            conn.execute(statement)


@contextmanager
def postgres_for_tests() -> Iterator[PostgresForTests]:
    """Start a throw-away server; use it in a session-scoped fixture."""
    with temporary_directory() as home, EmbeddedPostgres(Path(home), durable=False) as server:
        yield PostgresForTests(server)
