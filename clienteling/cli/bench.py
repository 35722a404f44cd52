"""``clienteling bench``: measured figures, each against something measured in the same run."""

from collections.abc import Callable
from importlib import import_module

import click

from clienteling.bench.report import BenchFailed, Figure, Report
from clienteling.cli.failing import one_sentence

NAMES = ("app", "hub", "live", "search", "sync")


@click.command()
@click.argument("name", type=click.Choice(NAMES))
@click.option("--size", type=click.IntRange(min=1_000), help="Customers; each bench has its own default.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output, and nothing else.")
def bench(name: str, size: int | None, as_json: bool) -> None:
    """Measure one part of the product on this machine.

    What a figure promises and whether it holds is in the report; a promise that does not hold is no failure.
    """
    module = import_module(f"clienteling.bench.{name}")
    run: Callable[[int], Report] = module.run
    with one_sentence(*_expected()):
        report = run(module.DEFAULT_SIZE if size is None else size)
    if as_json:
        click.echo(report.json())
        return
    click.echo(f"{report.name}, {report.size:,} customers, {report.machine}")
    for figure in report.figures:
        click.echo(_line(figure))


def _expected() -> tuple[type[Exception], ...]:
    """What may go wrong while measuring, each with a sentence of its own."""
    from clienteling.client.port import HubUnreachable
    from clienteling.client.wire.answer import HubRefused
    from clienteling.demo.hub_process import HubDidNotStart
    from clienteling.hub.store.embedded import DatabaseUnavailable

    return BenchFailed, DatabaseUnavailable, HubDidNotStart, HubRefused, HubUnreachable


def _line(figure: Figure) -> str:
    compared = "" if figure.ratio is None else f", {figure.ratio:g}x of {figure.against:g} {figure.unit}"
    promised = "" if figure.must is None else f" ({figure.must}: {'holds' if figure.holds else 'does NOT hold'})"
    return f"  {figure.name}: {figure.value:g} {figure.unit}{compared}{promised}"
