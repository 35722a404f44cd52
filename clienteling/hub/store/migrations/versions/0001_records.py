"""Runs ``0001_records.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0001"
down_revision: str | None = None


def upgrade() -> None:
    """Forward."""
    run("0001_records.sql")
