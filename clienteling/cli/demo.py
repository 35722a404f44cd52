"""``clienteling demo``: a seeded chain, a hub, the app and shoppers, with nothing to set up."""

from pathlib import Path

import click
import platformdirs

from clienteling.cli.failing import one_sentence
from clienteling.client.port import HubUnreachable
from clienteling.client.qt.engine import WindowUnavailable
from clienteling.client.qt.screenshot import ScreenshotFailed
from clienteling.client.wire.answer import HubRefused
from clienteling.demo.chain import DEFAULT_SEED
from clienteling.demo.chain.staff import DEMO_PIN
from clienteling.demo.hub_process import HubDidNotStart
from clienteling.demo.live import Wishes, has_screen, run
from clienteling.hub.store.embedded import DatabaseUnavailable

_EXPECTED = (DatabaseUnavailable, HubDidNotStart, HubRefused, HubUnreachable, ScreenshotFailed, WindowUnavailable)


@click.command()
@click.option("--shots", type=click.Path(path_type=Path, file_okay=False), help="Render every page into a directory.")
@click.option("--story", is_flag=True, help="Let Julia begin her story now; her sofa is still free.")
@click.option("--seed", type=int, default=DEFAULT_SEED, show_default=True, help="Another chain for another number.")
@click.option(
    "--data-dir",
    type=click.Path(path_type=Path, file_okay=False),
    default=lambda: platformdirs.user_cache_path("clienteling") / "demo",
    help="Where the demo keeps its database between runs.",
)
def demo(shots: Path | None, story: bool, seed: int, data_dir: Path) -> None:
    """Try it: a chain with 12 branches and 5,000 customers, its hub, the app, and shoppers who keep acting.

    Without a screen the pages are rendered into a directory instead.
    """
    if shots is None and not has_screen():
        shots = Path("shots")
        click.echo("There is no screen here, so the pages are rendered as pictures.")
    click.echo(f"Everybody's PIN in the demo is {DEMO_PIN}.")
    with one_sentence(*_EXPECTED):
        run(Wishes(data_dir, seed, story, shots), click.echo)
