"""Runs ``0002_scopes.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0002"
down_revision: str | None = "0001"


def upgrade() -> None:
    """Forward."""
    run("0002_scopes.sql")
