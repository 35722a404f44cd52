"""Making, naming and revoking keys from the command line, against a real database."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clienteling.cli.hub import hub
from clienteling.hub.services.keys import KeyKind, KeyRefused, check_key
from clienteling.hub.store.database import Database
from clienteling.hub.store.identity import create_identity
from tests.postgres import postgres_for_tests


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with postgres_for_tests() as server, server.database() as address:
        yield address


def run(url: str, tmp_path: Path, *arguments: str) -> Result:
    return CliRunner().invoke(hub, ["key", *arguments, "--data-dir", str(tmp_path), "--database", url])


def test_a_key_from_its_making_to_its_end(url: str, tmp_path: Path) -> None:
    before = run(url, tmp_path, "create", "--name", "shop", "--kind", "shop")
    assert before.exit_code == 1
    assert "hub init" in before.output
    database = Database(url, connections=1)
    with database.transaction() as conn:
        create_identity(conn, hub_id="h", name="Meble", at=1)

    made = run(url, tmp_path, "create", "--name", "web shop", "--kind", "write", "--channel", "kiosk", "--json")
    assert made.exit_code == 0, made.output
    key = json.loads(made.output)["key"]
    with database.connection() as conn:
        assert check_key(conn, key, KeyKind.WRITE).channel == "kiosk"
        with pytest.raises(KeyRefused):
            check_key(conn, key, KeyKind.SHOP)
        stored = conn.execute("SELECT key_hash FROM api_key").fetchall()
    assert key not in str(stored)

    again = run(url, tmp_path, "create", "--name", "web shop", "--kind", "shop")
    assert (again.exit_code, again.output) == (1, "Error: There is a key named web shop already; revoke it first.\n")
    assert run(url, tmp_path, "list").output == "write  web shop\n"
    assert run(url, tmp_path, "create", "--name", "x", "--kind", "odd").exit_code == 2
    assert run(url, tmp_path, "create", "--name", " ", "--kind", "shop").exit_code == 1

    assert run(url, tmp_path, "revoke", "--name", "web shop").exit_code == 0
    assert run(url, tmp_path, "revoke", "--name", "web shop").exit_code == 1
    with database.connection() as conn, pytest.raises(KeyRefused):
        check_key(conn, key, KeyKind.WRITE)
    database.close()
