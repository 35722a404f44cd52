"""``clienteling``: the app without arguments, and the commands."""

from importlib import import_module

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
@click.pass_context
def main(context: click.Context) -> None:
    """Every channel of a customer at hand, with or without a network. Without a command: the app."""
    if context.invoked_subcommand is None:
        context.exit(import_module("clienteling.client.app.main").main())
