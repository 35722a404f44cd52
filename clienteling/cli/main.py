"""``clienteling``: the app without arguments, and the commands."""

from importlib import import_module
from pathlib import Path

import click

from clienteling.cli.lazy import LazyGroup


class MainGroup(LazyGroup):
    """All commands of the product."""

    lazy = {  # noqa: RUF012 - fixed for the class
        "hub": "clienteling.cli.hub:hub",
        "device": "clienteling.cli.device:device",
        "demo": "clienteling.cli.demo:demo",
        "bench": "clienteling.cli.bench:bench",
    }


@click.group(cls=MainGroup, invoke_without_command=True)
@click.option("--data-dir", type=click.Path(path_type=Path, file_okay=False), help="Where the app keeps its data.")
@click.option(
    "--key-file",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Keep the device's key in this file (mode 0600) where there is no keyring.",
)
@click.pass_context
def main(context: click.Context, data_dir: Path | None, key_file: Path | None) -> None:
    """Every channel of a customer at hand, with or without a network. Without a command: the app."""
    if context.invoked_subcommand is None:
        context.exit(import_module("clienteling.cli.app").open_app(data_dir=data_dir, key_file=key_file))
