"""``clienteling hub key``: keys for web pages and for the retailer's own systems."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from clienteling.cli.failing import one_sentence
from clienteling.cli.place import hub_place, place_options
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.hub.services.keys import KeyKind, KeyNameTaken, create_key, list_keys, revoke_key
from clienteling.hub.store.database import Connection, Database
from clienteling.hub.store.embedded import DatabaseUnavailable
from clienteling.hub.store.identity import NotInitialised, load_identity
from clienteling.hub.store.migrate import NewerDatabase, migrate

_EXPECTED = (DatabaseUnavailable, NewerDatabase, NotInitialised, KeyNameTaken, ValueError)


@click.group("key")
def command() -> None:
    """Keys for web pages (write) and for the retailer's own systems (shop)."""


@command.command()
@click.option("--name", required=True, help="What the key is for; it stands in the audit log.")
@click.option("--kind", type=click.Choice([kind.value for kind in KeyKind]), required=True)
@click.option("--channel", default="", help="The channel that the key's web events count as; by default web or app.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def create(name: str, kind: str, channel: str, data_dir: Path, database: str | None, *, as_json: bool) -> None:
    """Make a key and print it. It is shown once."""
    with _transaction(data_dir, database) as conn:
        key = create_key(conn, name=name, kind=KeyKind(kind), channel=channel, at=now_ms(SystemClock()))
    click.echo(json.dumps({"name": name, "kind": kind, "key": key}) if as_json else key)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@place_options
def list_(data_dir: Path, database: str | None, *, as_json: bool) -> None:
    """Name the keys that are good, never the keys themselves."""
    with _transaction(data_dir, database) as conn:
        keys = list_keys(conn)
    if as_json:
        click.echo(json.dumps({"keys": [{"name": key.name, "kind": key.kind, "channel": key.channel} for key in keys]}))
        return
    for key in keys:
        click.echo(f"{key.kind:<6} {key.name}")


@command.command()
@click.option("--name", required=True)
@place_options
def revoke(name: str, data_dir: Path, database: str | None) -> None:
    """Make a key useless, at once."""
    with _transaction(data_dir, database) as conn:
        revoked = revoke_key(conn, name=name, at=now_ms(SystemClock()))
    if not revoked:
        raise click.ClickException(f"There is no good key named {name}.")
    click.echo(f"The key {name} opens nothing any more.")


@contextmanager
def _transaction(data_dir: Path, database: str | None) -> Iterator[Connection]:
    with one_sentence(*_EXPECTED), hub_place(data_dir, database).open() as url:
        migrate(url)
        opened = Database(url, connections=1)
        try:
            with opened.transaction() as conn:
                load_identity(conn)
                yield conn
        finally:
            opened.close()
