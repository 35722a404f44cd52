"""The demo's hub, running: its database, its process, and what a shop and a device need to reach it."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from clienteling.demo.home import Plan, demo_database
from clienteling.demo.hub_process import HubProcess
from clienteling.demo.shoppers.playing import Keys
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.services.keys import KeyKind, create_key
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import create_identity

CHAIN_NAME = "Dom & Zieleń"


@dataclass(frozen=True, slots=True)
class RunningHub:
    """``database_url`` holds a password and is not for logs."""

    process: HubProcess
    database_url: str
    keys: Keys
    clock: Clock

    def enrolment_code(self, branch_id: str) -> str:
        """A code that binds one device to the branch within ten minutes."""
        database = Database(self.database_url, connections=1)
        try:
            with database.transaction() as conn:
                return make_code(conn, branch_id, at=now_ms(self.clock))
        finally:
            database.close()


@contextmanager
def running_hub(home: Path, plan: Plan, clock: Clock, *, told: Callable[[str], None]) -> Iterator[RunningHub]:
    """A hub with a fresh copy of the chain, stopped at the end.

    Raises ``DatabaseUnavailable`` and :class:`~clienteling.demo.hub_process.HubDidNotStart`.
    """
    home.mkdir(parents=True, exist_ok=True)
    with (
        demo_database(home, plan, clock, told=told) as url,
        tempfile.TemporaryDirectory(prefix="snapshots-", dir=home, ignore_cleanup_errors=True) as cache,
    ):
        keys = _found(url, clock)
        process = HubProcess(url, cache_dir=Path(cache), log=home / "hub.log")
        process.start()
        try:
            yield RunningHub(process, url, keys, clock)
        finally:
            process.stop()


def _found(url: str, clock: Clock) -> Keys:
    """Give this copy an identity of its own, and the shop its keys."""
    at = now_ms(clock)
    database = Database(url, connections=1)
    try:
        with database.transaction() as conn:
            create_identity(conn, hub_id=new_id(clock), name=CHAIN_NAME, at=at)
            return Keys(
                create_key(conn, name="Web shop pages", kind=KeyKind.WRITE, at=at),
                create_key(conn, name="Web shop", kind=KeyKind.SHOP, at=at),
            )
    finally:
        database.close()
