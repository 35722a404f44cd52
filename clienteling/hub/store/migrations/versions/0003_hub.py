"""Runs ``0003_hub.sql``."""

from clienteling.hub.store.migrations.plain_sql import run

revision = "0003"
down_revision: str | None = "0002"


def upgrade() -> None:
    """Forward."""
    run("0003_hub.sql")
