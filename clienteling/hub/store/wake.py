"""Telling the hub's processes that the feed has grown.

NOTIFY inside a writing transaction takes a lock over the whole database until the commit, so it is sent afterwards, by
itself, and many commits share one. It only wakes: the feed is the truth, and readers also look by themselves.
"""

import threading

import psycopg

from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import DatabaseUnavailable

CHANNEL = "clienteling_feed"


class Waker:
    """A thread that sends one NOTIFY for all that was committed since its last."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._due = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="feed-waker", daemon=True)
        self._thread.start()

    def wake(self) -> None:
        """Something was committed."""
        self._due.set()

    def close(self) -> None:
        """Send what is due and stop."""
        self._closing = True
        self._due.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._closing:
            self._due.wait()
            self._due.clear()
            try:
                with self._database.connection() as conn:
                    conn.execute(f"NOTIFY {CHANNEL}")
            except (psycopg.Error, DatabaseUnavailable):
                continue
