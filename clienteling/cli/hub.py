"""``clienteling hub``: set up, run and look at a hub."""

import json
from pathlib import Path

import click

from clienteling.cli.failing import one_sentence
from clienteling.cli.lazy import LazyGroup
from clienteling.cli.place import hub_place, place_options
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.services.founding import AlreadyFounded, found_hub
from clienteling.hub.services.stats import count_rows
from clienteling.hub.store import audit
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.identity import NotInitialised, load_identity
from clienteling.hub.store.migrate import NewerDatabase, migrate

_EXPECTED = (DatabaseUnavailable, NewerDatabase, NotInitialised, AlreadyFounded)


class HubGroup(LazyGroup):
    """The hub's commands; those of other areas are in modules of their own."""

    lazy = {  # noqa: RUF012 - fixed for the class
        "import": "clienteling.cli.hub_import:command",
        "add-staff": "clienteling.cli.hub_people:add_staff",
        "set-pin": "clienteling.cli.hub_people:new_pin",
        "revoke-device": "clienteling.cli.hub_people:revoke",
        "key": "clienteling.cli.hub_key:command",
    }


@click.group(cls=HubGroup)
def hub() -> None:
    """The server side: one profile per customer, for all branches."""


@hub.command()
@click.option("--name", required=True, help="The chain's name, as people will read it.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def init(name: str, data_dir: Path, database: str | None, *, as_json: bool) -> None:
    """Make a new hub. Prints the first administrator's PIN; it is shown once."""
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=2)
        try:
            founded = found_hub(opened, name=name, clock=SystemClock())
        finally:
            opened.close()
    if as_json:
        result = {"hub_id": founded.identity.hub_id, "staff_id": founded.administrator_id, "pin": founded.pin}
        click.echo(json.dumps(result))
        return
    click.echo(f"The hub {name} is ready in {data_dir if database is None else 'the given database'}.")
    click.echo(f"Administrator: {founded.administrator_id}   PIN: {founded.pin}   (shown once; write it down)")


@hub.command()
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--port", type=click.IntRange(0, 65535), default=8765, show_default=True, help="0: any free port.")
@click.option("--workers", type=click.IntRange(1, 64), default=1, show_default=True, help="Processes.")
@place_options
def serve(host: str, port: int, workers: int, data_dir: Path, database: str | None) -> None:
    """Run the hub until it is told to stop."""
    from clienteling.hub.serve import serve as run

    with one_sentence(*_EXPECTED, OSError):
        run(
            hub_place(data_dir, database),
            host=host,
            port=port,
            workers=workers,
            ready=lambda address: click.echo(f"Clienteling hub on {address}"),
        )


@hub.command("stats")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def show_stats(data_dir: Path, database: str | None, *, as_json: bool) -> None:
    """Count what the hub holds."""
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=1)
        try:
            with opened.transaction(repeatable=True) as conn:
                load_identity(conn)
                counts = count_rows(conn)
        finally:
            opened.close()
    if as_json:
        click.echo(json.dumps(counts))
        return
    for name, count in counts.items():
        click.echo(f"{count:>12,}  {name.replace('_', ' ')}")


@hub.command("enrol-code")
@click.option("--branch", "branch_id", required=True, help="The branch that the device will belong to.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def enrol_code(branch_id: str, data_dir: Path, database: str | None, *, as_json: bool) -> None:
    """Print a code that binds one device to a branch within ten minutes."""
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=1)
        try:
            with opened.transaction() as conn:
                load_identity(conn)
                code = make_code(conn, branch_id, at=now_ms(SystemClock()))
        except LookupError as error:
            raise click.ClickException(f"There is no branch {branch_id}.") from error
        finally:
            opened.close()
    click.echo(json.dumps({"code": code, "branch_id": branch_id}) if as_json else code)


@hub.command("verify-audit")
@place_options
def verify_audit(data_dir: Path, database: str | None) -> None:
    """Check the audit log's hash chain. Fails when a row was changed, taken out or put in."""
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=1)
        try:
            with opened.transaction(repeatable=True) as conn:
                load_identity(conn)
                broken = audit.first_break(conn)
        finally:
            opened.close()
    if broken is not None:
        raise click.ClickException(f"The audit log does not hold from entry {broken} on.")
    click.echo("The audit log holds.")
