"""``clienteling hub add-staff | set-pin | unlock | revoke-device``: people and devices."""

import json
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from clienteling.cli.failing import one_sentence
from clienteling.cli.place import hub_place, place_options
from clienteling.contract.records import Branch, Staff
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.domain.roles import Role
from clienteling.hub.services.access.revoking import revoke_device
from clienteling.hub.services.access.sign_in import set_pin, unlock
from clienteling.hub.store import feed
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.identity import NotInitialised, load_identity
from clienteling.hub.store.migrate import NewerDatabase, migrate
from clienteling.hub.store.rows import load

PIN_DIGITS = 6


@contextmanager
def _transaction(data_dir: Path, database: str | None) -> Iterator[Connection]:
    expected = (DatabaseUnavailable, NewerDatabase, NotInitialised, LookupError, ValueError)
    with one_sentence(*expected), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=1)
        try:
            with opened.transaction() as conn:
                load_identity(conn)
                yield conn
        finally:
            opened.close()


def _new_pin() -> str:
    return f"{secrets.randbelow(10**PIN_DIGITS):0{PIN_DIGITS}d}"


@click.command("add-staff")
@click.option("--id", "staff_id", required=True, help="The person's own id, as in the retailer's systems.")
@click.option("--name", required=True, help="The name that colleagues know.")
@click.option("--branch", "branch_id", required=True, help="Where the person works.")
@click.option("--role", type=click.Choice([*Role]), default=Role.ASSOCIATE, show_default=True)
@click.option("--badge", default="", help="What the badge says when it is scanned.")
@click.option("--language", default="en", show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def add_staff(
    staff_id: str,
    name: str,
    branch_id: str,
    role: str,
    badge: str,
    language: str,
    data_dir: Path,
    database: str | None,
    *,
    as_json: bool,
) -> None:
    """Add somebody, or move them to another branch or role. Prints a new PIN; it is shown once."""
    pin, at = _new_pin(), now_ms(SystemClock())
    with _transaction(data_dir, database) as conn:
        if not load(conn, Branch, [(branch_id,)]):
            raise LookupError(f"There is no branch {branch_id}.")
        feed.write(conn, [Staff(staff_id, branch_id, name, role, badge, language)], at=at)
        set_pin(conn, staff_id, pin, at=at)
    click.echo(json.dumps({"staff_id": staff_id, "pin": pin}) if as_json else f"{name}: {staff_id}   PIN: {pin}")


@click.command("set-pin")
@click.option("--staff", "staff_id", required=True)
@place_options
def new_pin(staff_id: str, data_dir: Path, database: str | None) -> None:
    """Give somebody a new PIN and unlock them everywhere. Prints the PIN; it is shown once."""
    pin, at = _new_pin(), now_ms(SystemClock())
    with _transaction(data_dir, database) as conn:
        if not load(conn, Staff, [(staff_id,)]):
            raise LookupError(f"There is nobody with the id {staff_id}.")
        set_pin(conn, staff_id, pin, at=at)
        unlock(conn, staff_id)
    click.echo(f"{staff_id}   PIN: {pin}")


@click.command("revoke-device")
@click.option("--device", "device_id", required=True)
@place_options
def revoke(device_id: str, data_dir: Path, database: str | None) -> None:
    """Take a lost or stolen device out of use, at once."""
    with _transaction(data_dir, database) as conn:
        revoke_device(conn, device_id, at=now_ms(SystemClock()))
    click.echo(f"The device {device_id} is out of use.")
