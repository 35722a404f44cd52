"""Directories to import, and the database they go into."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
import pytest

from clienteling.domain.clock import ManualClock
from clienteling.hub.importer.merge import MERGE_LINES
from clienteling.hub.importer.report import Report
from clienteling.hub.importer.run import Watcher, run_import
from clienteling.hub.store.database import Connection
from clienteling.hub.store.identity import create_identity


@dataclass
class Import:
    """A directory, a database, and what the tests do with them."""

    directory: Path
    url: str
    clock: ManualClock
    conn: Connection
    names: dict[str, str] = field(default_factory=dict)

    def write(self, name: str, content: str | bytes) -> None:
        """Put a file of the import there; indentation is taken off."""
        raw = content if isinstance(content, bytes) else _unindented(content).encode()
        (self.directory / name).write_bytes(raw)

    def run(self, *, watcher: Watcher | None = None, merge_lines: int = MERGE_LINES) -> Report:
        """Import the directory."""
        return run_import(self.url, self.directory, clock=self.clock, watcher=watcher, merge_lines=merge_lines)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """What the database says."""
        return self.conn.execute(query).fetchall()

    def reasons(self) -> list[tuple[str, int, str]]:
        """All rejects."""
        return self.conn.execute("SELECT name, line, reason FROM import_reject ORDER BY name, line").fetchall()

    def fingerprint(self) -> list[Any]:
        """Every table with all its rows and their versions: equal only when nothing was written in between."""
        tables = self.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
        return [(name, self.rows(f"SELECT t.xmin, t.* FROM {name} t ORDER BY t::text")) for (name,) in tables]


def _unindented(text: str) -> str:
    return "\n".join(line.strip(" ") for line in text.strip().split("\n")) + "\n"


@pytest.fixture
def importing(database_url: str, tmp_path: Path, clock: ManualClock) -> Iterator[Import]:
    directory = tmp_path / "files"
    directory.mkdir()
    with psycopg.connect(database_url, autocommit=True) as conn:
        create_identity(conn, hub_id="hub", name="Hub", at=0)
        yield Import(directory, database_url, clock, conn)


@pytest.fixture
def outcome() -> Callable[[Report, str], object]:
    def find(report: Report, name: str) -> object:
        found: Sequence[object] = [outcome for file, outcome in report.files if file == name]
        assert len(found) == 1
        return found[0]

    return find
