"""A real hub for measuring: its own PostgreSQL, a chain of any size, and the server in a process of its own."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clienteling.bench.rows import BRANCH, branch_rows, chain_rows
from clienteling.contract.records import KINDS, Record, kind_of
from clienteling.demo.chain import Chain
from clienteling.demo.hub_process import HubProcess
from clienteling.demo.loading import fill
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.domain.ids import new_id
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import EmbeddedPostgres, temporary_directory
from clienteling.hub.store.identity import create_identity
from clienteling.hub.store.migrate import migrate


@dataclass(frozen=True, slots=True)
class MeasuredHub:
    """``database_url`` holds a password and is not for logs; ``folder`` is for devices."""

    url: str
    database_url: str
    database: Database
    folder: Path

    def code(self) -> str:
        """A code that binds one device to the branch."""
        with self.database.transaction() as conn:
            return make_code(conn, BRANCH, at=now_ms(SystemClock()))


@contextmanager
def measured_hub(size: int) -> Iterator[MeasuredHub]:
    """A durable hub with ``size`` customers in one branch. Raises ``DatabaseUnavailable`` and ``HubDidNotStart``."""
    clock = SystemClock()
    with temporary_directory() as home, EmbeddedPostgres(Path(home)) as server:
        migrate(server.url())
        database = Database(server.url(), connections=4)
        try:
            fill(database, _chain([*chain_rows(), *branch_rows(size)]), at=now_ms(clock))
            with database.transaction() as conn:
                create_identity(conn, hub_id=new_id(clock), name="Measured chain", at=now_ms(clock))
            hub = HubProcess(server.url(), cache_dir=Path(home) / "cache", log=Path(home) / "hub.log")
            url = hub.start()
            try:
                yield MeasuredHub(url, server.url(), database, Path(home))
            finally:
                hub.stop()
        finally:
            database.close()


def _chain(rows: Iterable[Record]) -> Chain:
    by_kind: dict[str, list[Record]] = {name: [] for name in KINDS}
    for row in rows:
        by_kind[kind_of(row).name].append(row)
    return Chain({name: tuple(members) for name, members in by_kind.items()})
