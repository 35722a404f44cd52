"""``clienteling hub import`` and ``clienteling hub stats``.

The commands go into the ``hub`` group: ``hub.add_command(import_command)``, ``hub.add_command(stats_command)``.
"""

import csv
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType

import click
import psycopg
from platformdirs import user_data_path
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeRemainingColumn

from clienteling.domain.clock import SystemClock
from clienteling.hub.importer.refusal import ImportRefused
from clienteling.hub.importer.rejects import rejects_of
from clienteling.hub.importer.report import Report, summary
from clienteling.hub.importer.run import run_import
from clienteling.hub.services.stats import count_rows
from clienteling.hub.store.database import Connection
from clienteling.hub.store.embedded import DatabaseUnavailable, EmbeddedPostgres
from clienteling.hub.store.migrate import NewerDatabase, migrate

DATA_DIR = click.option(
    "--data-dir", type=click.Path(file_okay=False, path_type=Path), help="Where the hub keeps its own database."
)
DATABASE = click.option("--database", metavar="URL", help="The chain's own PostgreSQL, as postgresql://…")


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
@DATA_DIR
@DATABASE
def import_command(
    directory: Path, rejects: Path | None, allow_rejects: bool, data_dir: Path | None, database: str | None
) -> None:
    """Import a DIRECTORY in the bulk import format. The same directory twice changes nothing."""
    with _database(data_dir, database) as url:
        try:
            with ProgressBars() as bars:
                report = run_import(url, directory, clock=SystemClock(), watcher=bars)
        except ImportRefused as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt:
            raise click.ClickException("Stopped. What is stored stays; the same command goes on from here.") from None
        if rejects is not None:
            with psycopg.connect(url, autocommit=True) as conn:
                _write_rejects(conn, directory, rejects)
    click.echo(summary(report), nl=False)
    _fail_for(report, allow_rejects=allow_rejects)


@click.command("stats")
@click.option("--json", "as_json", is_flag=True, help="One JSON object on standard output.")
@DATA_DIR
@DATABASE
def stats_command(as_json: bool, data_dir: Path | None, database: str | None) -> None:
    """Count what the hub holds."""
    with _database(data_dir, database) as url, psycopg.connect(url, autocommit=True) as conn:
        counts = count_rows(conn)
    if as_json:
        click.echo(json.dumps(counts))
        return
    for name, count in counts.items():
        click.echo(f"{count:>12,}  {name.replace('_', ' ')}")


def _fail_for(report: Report, *, allow_rejects: bool) -> None:
    if report.refused:
        raise click.ClickException(f"{report.refused} of the files could not be imported.")
    if report.rejects and not allow_rejects:
        raise click.ClickException(
            f"{report.rejects} lines were set aside, all others are imported."
            " --rejects FILE writes them out, --allow-rejects accepts that."
        )


def _write_rejects(conn: Connection, directory: Path, path: Path) -> None:
    try:
        with path.open("w", encoding="utf-8", newline="") as out:
            writer = csv.writer(out)
            writer.writerow(("file", "line", "reason"))
            writer.writerows(rejects_of(conn, directory))
    except OSError as error:
        raise click.ClickException(f"{path} cannot be written: {error.strerror}") from error


@contextmanager
def _database(data_dir: Path | None, database: str | None) -> Iterator[str]:
    """The address of a database at this program's version, started where it is the hub's own."""
    if data_dir is not None and database is not None:
        raise click.UsageError("Give --data-dir or --database, not both.")
    try:
        if database is not None:
            migrate(database)
            yield database
        else:
            with EmbeddedPostgres(data_dir or user_data_path("clienteling") / "hub") as server:
                migrate(server.url())
                yield server.url()
    except (DatabaseUnavailable, NewerDatabase) as error:
        raise click.ClickException(str(error)) from error
    except psycopg.OperationalError as error:
        raise click.ClickException(f"The database is not there: {str(error).splitlines()[0]}") from error
