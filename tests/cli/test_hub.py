"""``clienteling hub`` as an operator uses it: real processes, a data directory of their own."""

import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from clienteling.hub.store.embedded import temporary_directory


@pytest.fixture(scope="module")
def data_dir() -> Iterator[Path]:
    with temporary_directory() as home:
        yield Path(home) / "hub"


@pytest.fixture(scope="module")
def founded(data_dir: Path) -> dict[str, str]:
    answer = run(data_dir, "init", "--name", "Meble", "--json")
    assert answer.returncode == 0, answer.stderr
    result: dict[str, str] = json.loads(answer.stdout)
    return result


def command(data_dir: Path, *arguments: str) -> list[str]:
    return [sys.executable, "-m", "clienteling", "hub", *arguments, "--data-dir", str(data_dir)]


def run(data_dir: Path, *arguments: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command(data_dir, *arguments), capture_output=True, text=True, timeout=120)


def test_a_hub_is_made_once(data_dir: Path, founded: dict[str, str]) -> None:
    assert founded["staff_id"] == "admin"
    assert len(founded["pin"]) == 6
    again = run(data_dir, "init", "--name", "Other")
    assert (again.returncode, again.stdout) == (1, "")
    assert again.stderr == "Error: This database holds the hub Meble already. Nothing was changed.\n"


def test_stats_are_one_object(data_dir: Path, founded: dict[str, str]) -> None:
    answer = run(data_dir, "stats", "--json")
    counts = json.loads(answer.stdout)
    assert (answer.returncode, counts["customers"], counts["staff"]) == (0, 0, 1)


def test_what_is_not_there_is_said_in_one_sentence(data_dir: Path, founded: dict[str, str], tmp_path: Path) -> None:
    code = run(data_dir, "enrol-code", "--branch", "nowhere")
    assert (code.returncode, code.stderr) == (1, "Error: There is no branch nowhere.\n")
    usage = run(data_dir, "serve", "--port", "70000")
    assert usage.returncode == 2
    elsewhere = run(tmp_path, "stats", "--database", "postgresql://x:y@127.0.0.1:1/z")
    assert (elsewhere.returncode, elsewhere.stderr) == (
        1,
        "Error: The database cannot be reached (ConnectionTimeout).\n"
        if "Timeout" in elsewhere.stderr
        else "Error: The database cannot be reached (OperationalError).\n",
    )


@pytest.mark.parametrize("workers", ["1", "2"])
def test_it_serves_until_it_is_told_to_stop(data_dir: Path, founded: dict[str, str], workers: str) -> None:
    server = subprocess.Popen(
        command(data_dir, "serve", "--port", "0", "--workers", workers), stdout=subprocess.PIPE, text=True
    )
    assert server.stdout is not None
    try:
        address = server.stdout.readline().strip().removeprefix("Clienteling hub on ")
        with httpx.Client(trust_env=False, transport=httpx.HTTPTransport(retries=3)) as client:
            info = client.get(f"{address}/device/hub", timeout=60).json()
        assert (info["hub_id"], info["name"]) == (founded["hub_id"], "Meble")
        assert run(data_dir, "verify-audit").stdout == "The audit log holds.\n"
    finally:
        server.send_signal(signal.SIGTERM)
        assert server.wait(60) == 0
        server.stdout.close()
    assert not (data_dir / "postgresql" / "data" / "postmaster.pid").exists()
