"""``hub import`` and ``hub stats`` as somebody types them: exit status, standard output, standard error, files."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from click.testing import CliRunner, Result

from clienteling.cli.main import main
from clienteling.hub.store.identity import create_identity
from tests.postgres import PostgresForTests, postgres_for_tests


@pytest.fixture(scope="module")
def postgres() -> Iterator[PostgresForTests]:
    with postgres_for_tests() as server:
        yield server


@pytest.fixture
def url(postgres: PostgresForTests) -> Iterator[str]:
    with postgres.database() as address:
        with psycopg.connect(address, autocommit=True) as conn:
            create_identity(conn, hub_id="hub", name="Hub", at=0)
        yield address


@pytest.fixture
def directory(tmp_path: Path) -> Path:
    (tmp_path / "customers.csv").write_text("customer_id,email\n7,a@example.org\n,b@example.org\n")
    return tmp_path


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, ["hub", *map(str, arguments)])


def importing(url: str, tmp_path: Path, *arguments: str | Path) -> Result:
    return run("import", *arguments, "--database", url, "--data-dir", tmp_path / "hub")


def stats(url: str, tmp_path: Path) -> dict[str, int]:
    done = run("stats", "--json", "--database", url, "--data-dir", tmp_path / "hub")
    assert done.exit_code == 0
    counts = json.loads(done.stdout)
    assert isinstance(counts, dict)
    return counts


def test_rejects_fail_the_command_but_stop_nothing(url: str, directory: Path, tmp_path: Path) -> None:
    done = importing(url, tmp_path, directory)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[0] == "customers.csv: 1 rows, 1 new, 0 changed, 1 set aside"
    assert "1 lines were set aside" in done.stderr
    assert {name: count for name, count in stats(url, tmp_path).items() if count} == {"customers": 1, "rejects": 1}


def test_rejects_can_be_allowed_and_written(url: str, directory: Path, tmp_path: Path) -> None:
    done = importing(url, tmp_path, directory, "--allow-rejects", "--rejects", tmp_path / "rejects.txt")
    assert done.exit_code == 0
    assert (tmp_path / "rejects.txt").read_text() == "file,line,reason\ncustomers.csv,3,customer_id is missing\n"
    assert importing(url, tmp_path, directory, "--allow-rejects").exit_code == 0
    assert importing(url, tmp_path, directory).exit_code == 1


def test_refused_file_fails_the_command(url: str, directory: Path, tmp_path: Path) -> None:
    (directory / "orders.csv").write_text("a,b\n")
    done = importing(url, tmp_path, directory, "--allow-rejects")
    assert done.exit_code == 1
    assert "orders.csv: refused: has no column order_number, channel, placed_at, currency" in done.stdout
    assert stats(url, tmp_path)["customers"] == 1


def test_nothing_to_import(url: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = importing(url, tmp_path, tmp_path / "empty")
    assert done.exit_code == 1
    assert "holds no file to import" in done.stderr


@pytest.mark.parametrize(
    "arguments", [["not-there"], [".", "--fast"], []], ids=["no_directory", "no_option", "nothing"]
)
def test_wrong_usage(arguments: list[str], url: str, tmp_path: Path) -> None:
    assert importing(url, tmp_path, *arguments).exit_code == 2


@pytest.mark.parametrize("address", ["postgresql://nobody@127.0.0.1:1/none", "nonsense"])
def test_no_database(address: str, directory: Path, tmp_path: Path) -> None:
    done = importing(address, tmp_path, directory)
    assert done.exit_code == 1
    assert done.stderr.startswith("Error: The database cannot be reached")
    assert len(done.stderr.splitlines()) == 1


def test_no_hub_yet(postgres: PostgresForTests, directory: Path, tmp_path: Path) -> None:
    with postgres.database() as address:
        done = importing(address, tmp_path, directory)
    assert done.exit_code == 1
    assert "run `clienteling hub init` first" in done.stderr


def test_progress_is_on_standard_error_only(url: str, directory: Path, tmp_path: Path) -> None:
    command = [
        "hub",
        "import",
        str(directory),
        "--allow-rejects",
        "--database",
        url,
        "--data-dir",
        str(tmp_path / "hub"),
    ]
    done = subprocess.run([sys.executable, "-m", "clienteling", *command], capture_output=True, text=True)
    assert done.returncode == 0
    assert done.stdout.startswith("customers.csv: 1 rows")
    assert "totals, figures, branches" in done.stderr


def test_own_database_in_a_data_directory(directory: Path, tmp_path: Path) -> None:
    home = tmp_path / "hub"
    made = run("init", "--name", "Chain", "--data-dir", home)
    assert made.exit_code == 0, made.output
    assert run("import", directory, "--allow-rejects", "--data-dir", home).exit_code == 0
    assert json.loads(run("stats", "--json", "--data-dir", home).stdout)["customers"] == 1
