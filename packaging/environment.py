"""The virtual environment of a checkout, always equal to the lock.

absent ──► building ──► stamped ──(lock, Python or place changed)──► absent
              │
              └─ killed: no stamp, so the next start builds it anew
"""

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path
from typing import Literal

Lock = Literal["runtime", "dev"]
Stamp = dict[str, str]

STAMP_NAME = "clienteling-stamp.json"
OUTPUT_TAIL_LINES = 30


class InstallFailed(Exception):
    """Installing did not work; the text says which step and what pip said."""


def provide(root: Path, lock: Lock) -> Path:
    """Return the interpreter of an environment that holds exactly the lock and this checkout.

    Raises InstallFailed, with the last lines of pip.
    """
    place = root / ".venv"
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp_path = place / STAMP_NAME
    wanted = wanted_stamp(root, lock)
    found = read_stamp(stamp_path)
    if covers(found, wanted):
        return python
    started = time.monotonic()
    if not reusable(found, wanted):
        print(f"Making {place.name} ...", flush=True)
        shutil.rmtree(place, ignore_errors=True)
        venv.create(place, with_pip=True)
    stamp_path.unlink(missing_ok=True)
    if not covers(found, {lock: wanted[lock]}) or not reusable(found, wanted):
        print(f"Installing packaging/lock/{lock}.txt ...", flush=True)
        pip(python, root, ["--require-hashes", "-r", f"packaging/lock/{lock}.txt"])
    pip(python, root, ["--no-deps", "--no-build-isolation", "-e", "."])
    kept = found if reusable(found, wanted) else {}
    stamp_path.write_text(json.dumps(kept | wanted, indent=2), encoding="utf-8")
    print(f"Ready in {time.monotonic() - started:.0f} s", flush=True)
    return python


def wanted_stamp(root: Path, lock: Lock) -> Stamp:
    """Say what an environment for this lock must have been made from."""
    return {
        "python": sys.version,
        "place": str(root),
        "project": digest(root / "pyproject.toml"),
        lock: digest(root / "packaging" / "lock" / f"{lock}.txt"),
    }


def covers(found: Stamp, wanted: Stamp) -> bool:
    """Tell whether everything wanted is there as it should be."""
    return all(found.get(key) == value for key, value in wanted.items())


def reusable(found: Stamp, wanted: Stamp) -> bool:
    """Tell whether adding to what is there is enough: nothing in it may differ from the lock."""
    fixed = ("python", "place", "runtime", "dev")
    return bool(found) and all(found.get(key, wanted.get(key)) == wanted.get(key, found.get(key)) for key in fixed)


def read_stamp(path: Path) -> Stamp:
    """Read what an environment was made from; nothing where it was never finished."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def digest(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def pip(python: Path, root: Path, arguments: list[str]) -> None:
    """Install with pip, silent unless it fails."""
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *arguments]
    outcome = subprocess.run(command, cwd=root, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if outcome.returncode != 0:
        tail = "\n".join(outcome.stdout.splitlines()[-OUTPUT_TAIL_LINES:])
        raise InstallFailed(f"{tail}\nCould not install: pip install {' '.join(arguments)}")
