"""Bring a database up to this program's version: forward only, one process at a time."""

from pathlib import Path

import sqlalchemy
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

_LOCK = 0x434C4E54
"""The advisory lock that migrating processes take."""


class NewerDatabase(Exception):
    """The database was written by a newer version of the hub; nothing was changed."""


def migrate(url: str) -> None:
    """Run what is missing. ``url`` is a ``postgresql://`` address. Raises :class:`NewerDatabase`."""
    address = sqlalchemy.make_url(url).set(drivername="postgresql+psycopg")
    engine = sqlalchemy.create_engine(address, poolclass=sqlalchemy.NullPool)
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    with engine.connect() as connection:
        connection.execute(sqlalchemy.text("SELECT pg_advisory_lock(:lock)"), {"lock": _LOCK})
        connection.commit()
        _refuse_newer(connection, ScriptDirectory.from_config(config))
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        connection.commit()
    engine.dispose()


def _refuse_newer(connection: sqlalchemy.Connection, scripts: ScriptDirectory) -> None:
    known = {script.revision for script in scripts.walk_revisions()}
    for revision in MigrationContext.configure(connection).get_current_heads():
        if revision not in known:
            raise NewerDatabase(
                f"This database is at version {revision}, newer than this hub. Nothing was changed; update the hub."
            )
    connection.commit()
