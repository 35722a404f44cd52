"""Migrations run once, and a newer database is left alone."""

import re
from pathlib import Path

import pytest

from clienteling.contract.records import KINDS
from clienteling.hub.store import migrate as migrating
from clienteling.hub.store.database import Database
from clienteling.hub.store.migrate import NewerDatabase, migrate
from clienteling.hub.store.rows import sql_types

VERSIONS = Path(migrating.__file__).parent / "migrations" / "versions"


def test_a_second_run_changes_nothing(database: Database) -> None:
    with database.connection() as conn:
        before = conn.execute("SELECT version_num FROM alembic_version").fetchall()
        migrate(database.url)
        assert conn.execute("SELECT version_num FROM alembic_version").fetchall() == before


def test_a_newer_database_is_refused_politely(database: Database) -> None:
    with database.connection() as conn:
        conn.execute("UPDATE alembic_version SET version_num = '9999'")
        with pytest.raises(NewerDatabase, match=r"9999.*update the hub"):
            migrate(database.url)
        assert conn.execute("SELECT version_num FROM alembic_version").fetchall() == [("9999",)]


def test_each_plain_sql_file_has_its_revision() -> None:
    numbered = {path.stem for path in VERSIONS.parent.glob("*.sql")}
    revisions = {path.stem for path in VERSIONS.glob("*.py")} - {"__init__"}
    assert numbered == revisions
    for path in VERSIONS.glob("[0-9]*.py"):
        assert re.search(rf'revision.* = "{path.stem[:4]}"', path.read_text())


@pytest.mark.parametrize("name", KINDS)
def test_a_kind_is_its_table(database: Database, name: str) -> None:
    with database.connection() as conn:
        columns = conn.execute(
            "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s"
            " ORDER BY ordinal_position",
            (name,),
        ).fetchall()
    kind = KINDS[name]
    assert columns == list(zip(kind.fields, sql_types(kind), strict=True))
