"""The lines of a directory that were set aside."""

from collections.abc import Iterator
from pathlib import Path

from clienteling.hub.store.database import Connection


def rejects_of(conn: Connection, directory: Path) -> Iterator[tuple[str, int, str]]:
    """File, line and reason of every line set aside, in file and line order."""
    found = conn.execute(
        "SELECT name, line, reason FROM import_reject WHERE directory = %s ORDER BY name, line",
        (str(directory.resolve()),),
    )
    yield from found
