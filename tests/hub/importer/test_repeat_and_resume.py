"""The same directory twice changes nothing, and an import that was killed goes on where it was."""

import gzip
import signal
import subprocess
import sys
from typing import NamedTuple

import psycopg
import pytest

from clienteling.hub.importer.refusal import ImportRefused
from clienteling.hub.importer.report import Imported, Unchanged
from clienteling.hub.importer.run import Unwatched
from tests.hub.importer.conftest import Import

LINES = "order_number,line,sku,quantity,unit_price\n" + "".join(f"A1,{line},S,1,1.25\n" for line in range(1, 21))
CALL = '{"type": "track", "messageId": "m%d", "timestamp": "2026-01-01T00:00:00Z", "userId": "7", "event": "x"}\n'


def shop(importing: Import) -> None:
    importing.write("branches.csv", "branch_id,name\nB1,Town")
    importing.write("customers.csv", "customer_id\n7")
    importing.write("orders.csv", "order_number,customer_id,channel,placed_at,currency\nA1,7,web,2026-01-01T00:00Z,GBP")
    importing.write("order_lines.csv", LINES + "A1,x,S,1,1.25\n")
    importing.write("events.ndjson", "".join(CALL % number for number in range(8)))


def test_the_same_directory_twice_changes_nothing(importing: Import) -> None:
    shop(importing)
    first = importing.run()
    before = importing.fingerprint()
    again = importing.run()
    assert (first.rejects, again.rejects, again.written) == (1, 1, 0)
    assert all(isinstance(outcome, Unchanged) for _, outcome in again.files)
    assert importing.fingerprint() == before


def test_the_same_rows_in_another_file_change_nothing(importing: Import) -> None:
    """Compressed anew: the file differs, so it is read again, and no row is written."""
    shop(importing)
    importing.run()
    entries = importing.rows("SELECT count(*) FROM feed")
    rows = importing.rows("SELECT xmin, order_number, line FROM order_line ORDER BY line")
    (importing.directory / "order_lines.csv").unlink()
    importing.write("order_lines.csv.gz", gzip.compress((LINES + "A1,x,S,1,1.25\n").encode()))
    report = importing.run()
    assert report.written == 0
    assert isinstance(dict(report.files)["order_lines.csv.gz"], Imported)
    assert importing.rows("SELECT count(*) FROM feed") == entries
    assert importing.rows("SELECT xmin, order_number, line FROM order_line ORDER BY line") == rows


def test_only_what_differs_is_written_and_announced(importing: Import) -> None:
    shop(importing)
    importing.run()
    entries = importing.rows("SELECT coalesce(max(seq), 0) FROM feed")[0][0]
    importing.write("order_lines.csv", LINES.replace("A1,3,S,1", "A1,3,S,2"))
    assert importing.run().written == 1
    heard = importing.rows(f"SELECT scope, kind, key FROM feed WHERE seq > {entries} AND kind <> 'source' ORDER BY seq")
    assert heard == [
        ("branch:B1", "order_line", '["A1",3]'),
        ("branch:B1", "sales_order", '["A1"]'),
        ("branch:B1", "customer", '["7"]'),
    ]


KILLED = """
import os, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from clienteling.domain.clock import ManualClock
from clienteling.hub.importer.run import Unwatched, run_import

class Killer(Unwatched):
    name, left = "", int(sys.argv[4])
    def reading(self, name, size):
        self.name = name
    def merged(self, lines):
        self.strike(self.name)
    def working_out(self):
        self.strike("working out")
    def strike(self, where):
        self.left -= where == sys.argv[3]
        if self.left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

run_import(sys.argv[1], Path(sys.argv[2]), clock=ManualClock(datetime(2026, 11, 2, 9, tzinfo=UTC)),
           watcher=Killer(), merge_lines=6)
"""


class Kill(NamedTuple):
    name: str
    where: str
    times: int
    lines: int
    calls: int
    """Order lines and calls that are stored when the import is killed."""
    through: int
    """The line of the order lines up to which the journal has them then."""


KILLS = [
    Kill("before_the_lines", "orders.csv", 1, 0, 0, 0),
    Kill("in_the_middle_of_the_lines", "order_lines.csv", 2, 11, 0, 12),
    Kill("in_the_events", "events.ndjson", 1, 20, 6, 21),
    Kill("before_the_totals", "working out", 1, 20, 8, 21),
]


@pytest.mark.parametrize("kill", KILLS, ids=lambda kill: kill.name)
def test_killed_and_resumed(kill: Kill, importing: Import) -> None:
    shop(importing)
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, importing.url, str(importing.directory), kill.where, str(kill.times)]
    )
    assert killed.returncode == -signal.SIGKILL
    assert importing.rows("SELECT count(*) FROM order_line") == [(kill.lines,)]
    assert importing.rows("SELECT total_minor FROM sales_order") == [(0,)]
    journal = "SELECT coalesce(max(merged_through), 0) FROM import_file WHERE file = 'order_lines'"
    assert importing.rows(journal) == [(kill.through,)]
    importing.conn.execute(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE pid <> pg_backend_pid() AND datname = current_database()"
    )
    report = importing.run(merge_lines=6)
    assert report.rejects == 1
    assert report.written == (20 - kill.lines) + (8 - kill.calls)
    assert importing.rows("SELECT count(*), sum(quantity) FROM order_line") == [(20, 20)]
    assert importing.rows("SELECT count(*) FROM touch") == [(8,)]
    assert importing.rows("SELECT total_minor FROM sales_order") == [(2500,)]
    assert importing.rows("SELECT lifetime_minor, order_count FROM customer") == [(2500, 1)]
    assert importing.rows("SELECT branch_id, reason FROM customer_branch") == [("B1", "only_branch")]
    assert importing.rows("SELECT count(*) FROM import_pending") == [(0,)]
    assert importing.rows("SELECT tablename FROM pg_tables WHERE tablename LIKE 'import_stage%'") == []


def test_resuming_does_not_merge_again_what_is_merged(importing: Import) -> None:
    """A planted trace: a line that was merged before the stop and changed since is not touched by the rest."""
    shop(importing)
    importing.run(merge_lines=6)
    importing.conn.execute("UPDATE import_file SET merged_through = 13, done_at = NULL WHERE file = 'order_lines'")
    importing.conn.execute("UPDATE order_line SET quantity = 5")
    assert importing.run(merge_lines=6).written == 8
    assert importing.rows("SELECT count(*) FROM order_line WHERE quantity = 5") == [(12,)]


def test_two_imports_at_once(importing: Import) -> None:
    shop(importing)
    said: list[str] = []

    class Second(Unwatched):
        def working_out(self) -> None:
            with pytest.raises(ImportRefused, match="Another import is running") as refused:
                importing.run()
            said.append(str(refused.value))

    importing.run(watcher=Second())
    assert len(said) == 1


def test_two_directories_do_not_disturb_each_other(importing: Import) -> None:
    shop(importing)
    importing.run()
    first = importing.directory
    importing.directory = first / "more"
    importing.directory.mkdir()
    importing.write("customers.csv", "customer_id\n8\n9,x")
    assert importing.run().rejects == 1
    importing.directory = first
    again = importing.run()
    assert (again.written, again.rejects) == (0, 1)
    with psycopg.connect(importing.url) as conn:
        assert conn.execute("SELECT count(*) FROM import_reject").fetchone() == (2,)
