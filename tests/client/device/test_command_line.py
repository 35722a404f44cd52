"""``clienteling device`` against a real hub: one JSON object on standard output, one sentence on standard error."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from clienteling.cli.main import main
from clienteling.contract.records import Note
from tests.client.device.shop import Shop
from tests.hub.chain import PIN


class CommandLine:
    """A device used from a terminal."""

    def __init__(self, folder: Path) -> None:
        self.options = ["--data-dir", str(folder / "cli"), "--key-file", str(folder / "key"), "--json"]

    def run(self, *arguments: str) -> Result:
        return CliRunner().invoke(main, ["device", *arguments, *self.options])

    def json(self, *arguments: str) -> Any:
        result = self.run(*arguments)
        assert result.exit_code == 0, result.stderr
        return json.loads(result.stdout)

    def fails(self, *arguments: str) -> str:
        result = self.run(*arguments)
        assert result.exit_code == 1, result.output
        assert result.stdout == ""
        assert result.stderr.count("\n") == 1
        return result.stderr


@pytest.fixture
def cli(tmp_path: Path) -> CommandLine:
    return CommandLine(tmp_path)


def test_the_whole_way(cli: CommandLine, shop: Shop, tmp_path: Path) -> None:
    assert "not enrolled" in cli.fails("status")
    made = cli.json("enrol", "--hub", shop.url, "--code", shop.code())
    assert made["branch_id"] == "gdynia"
    synced = cli.json("sync", "--once")
    assert (synced["link"], synced["rows"]["customer"], synced["rows"]["stock"]) == ("online", 1, 2)
    found = cli.json("find", "nowak")
    assert [(c["customer_id"], c["matched"]) for c in found["customers"]] == [("julia", "name")]
    assert [a["sku"] for a in cli.json("find", "sofa")["articles"]] == ["sofa-green"]
    assert cli.json("show", "julia")["customer"]["last_name"] == "Nowak"
    assert [row["branch_name"] for row in cli.json("stock", "sofa-green")["stock"]] == ["Gdynia", "Sopot"]
    assert "no customer nobody" in cli.fails("show", "nobody")

    file = tmp_path / "work.json"
    file.write_text('[{"do": "AddNote", "note_id": "n1", "customer_id": "julia", "text": "od lady"}]')
    stored = cli.json("submit", str(file), "--staff", "ola", "--pin", PIN)
    assert [item["sequence"] for item in stored["operations"]] == [1]
    assert [(e["do"], e["state"]) for e in cli.json("queue")["queue"]] == [("AddNote", "queued")]
    assert [note["text"] for note in cli.json("show", "julia")["note"]] == ["od lady"]
    assert shop.row(Note, "n1") is None
    cli.json("sync", "--once")
    (entry,) = cli.json("queue")["queue"]
    assert (entry["state"], entry["outcome"]["is"]) == ("accepted", "Accepted")
    assert shop.row(Note, "n1") is not None


def test_bad_input_is_one_sentence(cli: CommandLine, shop: Shop, tmp_path: Path) -> None:
    assert "code" in cli.fails("enrol", "--hub", shop.url, "--code", "WRONG")
    assert "reached" in cli.fails("enrol", "--hub", "http://127.0.0.1:9", "--code", "BCDF-GHJK")
    cli.json("enrol", "--hub", shop.url, "--code", shop.code())
    file = tmp_path / "work.json"
    file.write_text("{ not json")
    cli.fails("submit", str(file), "--staff", "ola", "--pin", PIN)
    file.write_text('{"do": "AddNote", "note_id": "n1", "customer_id": "julia", "text": "x"}')
    assert "PIN" in cli.fails("submit", str(file), "--staff", "ola", "--pin", "999999")
    assert cli.run("submit", str(file), "--pin", PIN).exit_code == 2
    assert cli.run("sync", "--twice").exit_code == 2
    (tmp_path / "key").chmod(0o644)
    assert "600" in cli.fails("status")
    assert cli.json is not None


def test_as_a_program_of_its_own(cli: CommandLine, shop: Shop) -> None:
    cli.json("enrol", "--hub", shop.url, "--code", shop.code())
    done = subprocess.run(
        [sys.executable, "-m", "clienteling", "device", "sync", "--once", *cli.options], capture_output=True, text=True
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["queued"] == 0
