"""The options that say where a hub lives, the same for all commands."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click
import platformdirs

from clienteling.hub.place import HubPlace

F = TypeVar("F", bound=Callable[..., Any])


def place_options(command: F) -> F:
    """Give a command ``--data-dir`` and ``--database``; they arrive as ``data_dir`` and ``database``."""
    data_dir = click.option(
        "--data-dir",
        type=click.Path(path_type=Path, file_okay=False),
        default=lambda: platformdirs.user_data_path("clienteling") / "hub",
        help="Where the hub keeps its data.",
    )
    database = click.option(
        "--database",
        metavar="URL",
        help="The chain's own PostgreSQL; by default the hub starts one in the data directory.",
    )
    return data_dir(database(command))


def hub_place(data_dir: Path, database: str | None) -> HubPlace:
    """The place that the options name."""
    return HubPlace(data_dir, database)
