"""``hub import`` and ``hub stats`` as somebody types them: exit status, standard output, standard error, files."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from clienteling.cli.hub_import import import_command, stats_command
from tests.postgres import PostgresForTests, postgres_for_tests


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresForTests]:
    with postgres_for_tests() as server:
        yield server


@pytest.fixture
def url(postgres: PostgresForTests) -> Iterator[str]:
    with postgres.database() as address:
        yield address


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    (tmp_path / "customers.csv").write_text("customer_id,email\n7,a@example.org\n,b@example.org\n")
    return tmp_path


def importing(url: str, *arguments: str | Path) -> Result:
    return CliRunner().invoke(import_command, [*map(str, arguments), "--database", url])


def stats(url: str) -> dict[str, int]:
    done = CliRunner().invoke(stats_command, ["--json", "--database", url])
    assert done.exit_code == 0
    counts = json.loads(done.stdout)
    assert isinstance(counts, dict)
    return counts


def test_rejects_fail_the_command_but_stop_nothing(url: str, directory: Path) -> None:
    done = importing(url, directory)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0] == "customers.csv: 1 rows, 1 new, 0 changed, 1 set aside"
    assert "1 lines were set aside" in done.stderr
    assert {name: count for name, count in stats(url).items() if count} == {"customers": 1, "rejects": 1}


def test_rejects_can_be_allowed_and_written(url: str, directory: Path, tmp_path: Path) -> None:
    done = importing(url, directory, "--allow-rejects", "--rejects", tmp_path / "rejects.txt")
    assert done.exit_code == 0
    assert (tmp_path / "rejects.txt").read_text() == "file,line,reason\ncustomers.csv,3,customer_id is missing\n"
    assert importing(url, directory, "--allow-rejects").exit_code == 0
    assert importing(url, directory).exit_code == 1


def test_refused_file_fails_the_command(url: str, directory: Path) -> None:
    (directory / "orders.csv").write_text("a,b\n")
    done = importing(url, directory, "--allow-rejects")
    assert done.exit_code == 1
    assert "orders.csv: refused: has no column order_number, channel, placed_at, currency" in done.stdout
    assert stats(url)["customers"] == 1


def test_nothing_to_import(url: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = importing(url, tmp_path / "empty")
    assert done.exit_code == 1
    assert "holds no file to import" in done.stderr


@pytest.mark.parametrize("arguments", [["not-there"], ["."], []], ids=["no_directory", "two_databases", "no_argument"])
def test_wrong_usage(arguments: list[str], url: str, tmp_path: Path) -> None:
    done = importing(url, *arguments, "--data-dir", tmp_path)
    assert done.exit_code == 2


@pytest.mark.parametrize("address", ["postgresql://nobody@127.0.0.1:1/none", "mysql://x", "nonsense"])
def test_no_database(address: str, directory: Path) -> None:
    done = importing(address, directory)
    assert done.exit_code == 1
    assert len(done.stderr.strip().splitlines()) == 1
    assert "Traceback" not in done.stderr


def test_progress_is_on_standard_error_only(url: str, directory: Path) -> None:
    program = "from clienteling.cli.hub_import import import_command; import_command()"
    done = subprocess.run(
        [sys.executable, "-c", program, str(directory), "--allow-rejects", "--database", url],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0
    assert done.stdout.startswith("customers.csv: 1 rows")
    assert "customers.csv" in done.stderr


def test_stats_for_a_person(url: str, directory: Path) -> None:
    importing(url, directory)
    done = CliRunner().invoke(stats_command, ["--database", url])
    assert "           1  customers" in done.stdout.splitlines()


def test_own_database_in_a_data_directory(directory: Path, tmp_path: Path) -> None:
    home = tmp_path / "hub"
    done = CliRunner().invoke(import_command, [str(directory), "--allow-rejects", "--data-dir", str(home)])
    assert done.exit_code == 0
    done = CliRunner().invoke(stats_command, ["--json", "--data-dir", str(home)])
    assert json.loads(done.stdout)["customers"] == 1
