"""The bench command: one JSON object and nothing else, and its exit statuses."""

import json

import pytest
from click.testing import CliRunner

from clienteling.bench import search
from clienteling.bench.report import BenchFailed
from clienteling.cli.main import main


def test_json_is_all_that_is_printed() -> None:
    done = CliRunner().invoke(main, ["bench", "search", "--size", "1000", "--json"])
    assert done.exit_code == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["name"], report["size"]) == ("search", 1000)
    found = {figure["name"]: figure["value"] for figure in report["figures"]}
    assert 0 < found["keys_with_results"] <= found["keys"]
    assert done.stderr == ""


def test_a_failure_is_one_sentence_and_status_1(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(size: int) -> None:
        raise BenchFailed(f"Nothing of {size} was measured.")

    monkeypatch.setattr(search, "run", failing)
    done = CliRunner().invoke(main, ["bench", "search", "--size", "1000", "--json"])
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr == "Error: Nothing of 1000 was measured.\n"


def test_an_unknown_name_is_wrong_usage() -> None:
    assert CliRunner().invoke(main, ["bench", "everything"]).exit_code == 2
