"""Runs ``0020_search.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0020"
down_revision: str | None = "0010"


def upgrade() -> None:
    """Forward."""
    run("0020_search.sql")
