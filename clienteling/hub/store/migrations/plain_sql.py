"""How a numbered migration runs the plain SQL file of its name."""

from pathlib import Path

from alembic import op


def run(name: str) -> None:
    """Execute the statements of a file beside this one, as they stand."""
    statements = (Path(__file__).parent / name).read_text(encoding="utf-8")
    driver_connection = op.get_bind().connection.driver_connection
    if driver_connection is None:
        raise RuntimeError("Alembic lost its connection")
    driver_connection.execute(statements)
