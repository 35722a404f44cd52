"""The demo's database: the hub's own PostgreSQL, a chain kept as a template, and a fresh copy for each run.

    first start    initdb ─► migrate ─► COPY the chain ─► template  ─► copy
    later          template (the same plan, younger than KEPT_FOR_MS) ─► copy

Times in the chain are told from the moment it was made, so an old template is made again.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from clienteling.demo import chain as chain_package
from clienteling.demo.chain import build_chain
from clienteling.demo.chain.draw import HOUR_MS
from clienteling.demo.loading import fill
from clienteling.domain.clock import Clock, now_ms
from clienteling.hub.store import migrate as migrate_module
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import EmbeddedPostgres
from clienteling.hub.store.migrate import migrate

KEPT_FOR_MS = 3 * HOUR_MS
_TEMPLATE = "chain_"
_RUN = "run_"


@dataclass(frozen=True, slots=True)
class Plan:
    """What chain is wanted."""

    seed: int
    customers: int
    story_told: bool

    @property
    def mark(self) -> str:
        """A short text that differs when the chain would differ: arguments, generator, tables."""
        digest = hashlib.sha256(f"{self.seed} {self.customers} {self.story_told}".encode())
        sources = Path(chain_package.__file__).parent.glob("*.py")
        tables = Path(migrate_module.__file__).parent.glob("migrations/*.sql")
        for path in (*sorted(sources), *sorted(tables)):
            digest.update(path.read_bytes())
        return digest.hexdigest()[:12]


@contextmanager
def demo_database(home: Path, plan: Plan, clock: Clock, *, told: Callable[[str], None]) -> Iterator[str]:
    """The address of a database with the chain in it, for as long as the context lasts.

    ``told`` hears what takes a moment. Raises ``DatabaseUnavailable``.
    """
    with EmbeddedPostgres(home, durable=False) as server:
        with psycopg.connect(server.url(), autocommit=True) as admin:
            _forget_old_runs(admin)
            template = _kept(admin, plan, at=now_ms(clock))
            if template is None:
                told("Making the chain: 12 branches, 5,000 customers, eighteen months")
                template = _make(server, admin, plan, clock)
            run = f"{_RUN}{secrets.token_hex(4)}"
            _execute(admin, "CREATE DATABASE {} TEMPLATE {} STRATEGY file_copy", run, template)
        try:
            yield server.url(run)
        finally:
            with psycopg.connect(server.url(), autocommit=True) as admin:
                _execute(admin, "DROP DATABASE IF EXISTS {} WITH (FORCE)", run)


def _kept(admin: psycopg.Connection, plan: Plan, *, at: int) -> str | None:
    """A template of this plan that is young enough; others are dropped."""
    found: str | None = None
    for (name,) in admin.execute("SELECT datname FROM pg_database WHERE datname LIKE 'chain_%'").fetchall():
        mark, _, made_at = name.removeprefix(_TEMPLATE).partition("_")
        if mark == plan.mark and made_at.isdigit() and 0 <= at - int(made_at) < KEPT_FOR_MS:
            found = name
        else:
            _execute(admin, "DROP DATABASE IF EXISTS {} WITH (FORCE)", name)
    return found


def _make(server: EmbeddedPostgres, admin: psycopg.Connection, plan: Plan, clock: Clock) -> str:
    """Build the chain in a database of its own; only a finished one gets a template's name."""
    unfinished = f"{_RUN}{secrets.token_hex(4)}"
    made_at = now_ms(clock)
    _execute(admin, "CREATE DATABASE {}", unfinished)
    migrate(server.url(unfinished))
    database = Database(server.url(unfinished), connections=2)
    try:
        chain = build_chain(plan.seed, clock.now(), customers=plan.customers, story_told=plan.story_told)
        fill(database, chain, at=made_at)
    finally:
        database.close()
    template = f"{_TEMPLATE}{plan.mark}_{made_at}"
    _execute(admin, "ALTER DATABASE {} RENAME TO {}", unfinished, template)
    return template


def _forget_old_runs(admin: psycopg.Connection) -> None:
    """Drop the copies of runs that were killed; those in use are another demo's."""
    unused = """SELECT datname FROM pg_database d WHERE datname LIKE 'run_%'
        AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)"""
    for (name,) in admin.execute(unused).fetchall():
        _execute(admin, "DROP DATABASE IF EXISTS {}", name)


def _execute(admin: psycopg.Connection, statement: str, *names: str) -> None:
    admin.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))
