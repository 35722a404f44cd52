"""Make packaging/lock anew from pyproject.toml: python packaging/lock.py [--upgrade]

One lock for every platform and Python version, with the hashes of all published files. Pins stay
as they are unless pyproject.toml asks for more or --upgrade is given. Names no package index:
the one set up on the machine is used, here and when installing.
"""

import subprocess
import sys
import tempfile
import tomllib
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACE = "packaging/lock"
COMPILER = "uv==0.13.9"
HEADER = "# Made by: python packaging/lock.py. Do not edit: change pyproject.toml and make it anew.\n"
BUILD_WITHOUT_ISOLATION = "wheel"


def main(arguments: list[str]) -> None:
    """Write runtime.txt and dev.txt; dev.txt holds the same pins and more."""
    with tempfile.TemporaryDirectory() as scratch:
        venv.create(scratch, with_pip=True)
        python = Path(scratch, "Scripts/python.exe" if sys.platform == "win32" else "bin/python")
        subprocess.run([python, "-m", "pip", "install", "--quiet", COMPILER], check=True)
        compile_lock(python, f"{PLACE}/runtime.txt", arguments)
        compile_lock(python, f"{PLACE}/dev.txt", ["--all-extras", "-c", f"{PLACE}/runtime.txt", *arguments])


def compile_lock(python: Path, target: str, options: list[str]) -> None:
    """Resolve pyproject.toml and what building it needs into one file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build_needs = "\n".join([*project["build-system"]["requires"], BUILD_WITHOUT_ISOLATION])
    python_version = project["project"]["requires-python"].removeprefix(">=")
    command = [str(python), "-m", "uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes"]
    command += ["--python-version", python_version, "--no-header", "--no-annotate"]
    command += ["--output-file", target, *options, "pyproject.toml", "-"]
    subprocess.run(command, cwd=ROOT, input=build_needs, text=True, check=True)
    path = ROOT / target
    path.write_text(HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
