"""Runs ``0010_import.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0010"
down_revision: str | None = "0003"


def upgrade() -> None:
    """Forward."""
    run("0010_import.sql")
