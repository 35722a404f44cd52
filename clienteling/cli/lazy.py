"""Command groups that import a command only when it is run, so that `clienteling device` never loads the hub."""

from importlib import import_module
from importlib.util import find_spec

import click


class LazyGroup(click.Group):
    """``lazy`` names ``module:attribute`` for each command; a command whose module is not installed is not there."""

    lazy: dict[str, str] = {}  # noqa: RUF012 - subclasses replace it

    def list_commands(self, ctx: click.Context) -> list[str]:
        installed = (name for name, target in self.lazy.items() if find_spec(target.partition(":")[0]))
        return sorted({*super().list_commands(ctx), *installed})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        target = self.lazy.get(cmd_name)
        if target is None:
            return super().get_command(ctx, cmd_name)
        module, _, attribute = target.partition(":")
        if find_spec(module) is None:
            return None
        command = getattr(import_module(module), attribute)
        return command if isinstance(command, click.Command) else None
