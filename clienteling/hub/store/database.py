"""Connections to PostgreSQL: a pool of blocking ones for operations and questions."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
from psycopg_pool import ConnectionPool, PoolTimeout

from clienteling.hub.store.embedded import DatabaseUnavailable

POOL_CONNECTIONS = 16
WAIT_FOR_CONNECTION_S = 10.0

Connection = psycopg.Connection[tuple[Any, ...]]


class Database:
    """One PostgreSQL database. ``url`` is a ``postgresql://`` address that is not logged."""

    def __init__(self, url: str, *, connections: int = POOL_CONNECTIONS) -> None:
        self.url = url
        self._pool: ConnectionPool[Connection] = ConnectionPool(
            url, min_size=1, max_size=connections, timeout=WAIT_FOR_CONNECTION_S, open=True, kwargs={"autocommit": True}
        )

    def close(self) -> None:
        """Give all connections back."""
        self._pool.close()

    @contextmanager
    def connection(self) -> Iterator[Connection]:
        """A connection outside a transaction (each statement commits). Raises :class:`DatabaseUnavailable`."""
        try:
            with self._pool.connection() as conn:
                yield conn
        except PoolTimeout as error:
            raise DatabaseUnavailable("No connection to the database became free in time.") from error

    @contextmanager
    def transaction(self, *, repeatable: bool = False) -> Iterator[Connection]:
        """A connection in a transaction: committed at the end, rolled back by any exception.

        ``repeatable`` makes all statements see one moment (REPEATABLE READ, read only).
        """
        with self.connection() as conn, conn.transaction():
            if repeatable:
                conn.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            yield conn
