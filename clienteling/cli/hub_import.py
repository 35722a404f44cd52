"""``clienteling hub import``: bring in a directory of files."""

import csv
from pathlib import Path
from types import TracebackType

import click
import psycopg
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from clienteling.cli.failing import one_sentence
from clienteling.cli.place import hub_place, place_options
from clienteling.domain.clock import SystemClock
from clienteling.hub.importer.refusal import ImportRefused
from clienteling.hub.importer.rejects import rejects_of
from clienteling.hub.importer.report import Report, summary
from clienteling.hub.importer.run import run_import
from clienteling.hub.store.database import Connection
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.identity import NotInitialised, load_identity
from clienteling.hub.store.migrate import NewerDatabase, migrate

_EXPECTED = (DatabaseUnavailable, NewerDatabase, NotInitialised, ImportRefused)


class ProgressBars:
    """An import's :class:`~clienteling.hub.importer.run.Watcher` that draws on standard error."""

    def __init__(self) -> None:
        self._bars = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._name = ""
        self._bar: TaskID | None = None

    def __enter__(self) -> "ProgressBars":
        self._bars.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._bars.stop()

    def reading(self, name: str, size: int) -> None:
        """A file of ``size`` bytes is being read."""
        self._name = name
        self._show(f"{name}: reading", size)

    def read(self, done: int) -> None:
        """``done`` bytes of it are read."""
        if self._bar is not None:
            self._bars.update(self._bar, completed=done)

    def merging(self, lines: int) -> None:
        """Its ``lines`` are being merged."""
        self._show(f"{self._name}: storing", lines)

    def merged(self, lines: int) -> None:
        """``lines`` more of them are merged."""
        if self._bar is not None:
            self._bars.advance(self._bar, lines)

    def working_out(self) -> None:
        """All files are merged; totals, figures and branches are worked out."""
        self._show("totals, figures, branches", None)

    def _show(self, says: str, total: int | None) -> None:
        if self._bar is not None:
            self._bars.remove_task(self._bar)
        self._bar = self._bars.add_task(says, total=total)


@click.command("import")
@click.argument("directory", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.option("--rejects", type=click.Path(dir_okay=False, path_type=Path), help="Write the lines set aside as CSV.")
@click.option("--allow-rejects", is_flag=True, help="Lines that are set aside are no failure.")
@place_options
def command(
    directory: Path, rejects: Path | None, data_dir: Path, database: str | None, *, allow_rejects: bool
) -> None:
    """Import a DIRECTORY in the bulk import format. The same directory twice changes nothing."""
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        with psycopg.connect(url, autocommit=True) as conn:
            load_identity(conn)
            report = _watched(url, directory)
            if rejects is not None:
                _write_rejects(conn, directory, rejects)
    click.echo(summary(report), nl=False)
    if report.refused:
        raise click.ClickException(f"{report.refused} of the files could not be imported.")
    if report.rejects and not allow_rejects:
        raise click.ClickException(
            f"{report.rejects} lines were set aside, all others are imported."
            " --rejects FILE writes them out, --allow-rejects accepts that."
        )


def _watched(url: str, directory: Path) -> Report:
    try:
        with ProgressBars() as bars:
            return run_import(url, directory, clock=SystemClock(), watcher=bars)
    except KeyboardInterrupt:
        raise click.ClickException("Stopped. What is stored stays; the same command goes on from here.") from None
    except psycopg.OperationalError as error:
        raise DatabaseUnavailable("The database went away. What is stored stays; the same command goes on.") from error


def _write_rejects(conn: Connection, directory: Path, path: Path) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(("file", "line", "reason"))
            writer.writerows(rejects_of(conn, directory))
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from error
