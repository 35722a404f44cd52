"""Runs ``0021_ingest.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0021"
down_revision: str | None = "0020"


def upgrade() -> None:
    """Forward."""
    run("0021_ingest.sql")
