"""The files that the rules read: everything git tracks or would track."""

import subprocess
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class File(NamedTuple):
    """A text file of the checkout; the path is relative and has forward slashes."""

    path: str
    text: str


@cache
def text_files() -> tuple[File, ...]:
    """Read every text file; what is not UTF-8 (pictures, fonts) is left out."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    paths = sorted(set(listed.stdout.split("\0")) - {""})
    return tuple(file for path in paths if (file := _read(path)) is not None)


def _read(path: str) -> File | None:
    try:
        return File(path, (ROOT / path).read_text(encoding="utf-8"))
    except (FileNotFoundError, IsADirectoryError, UnicodeDecodeError):
        return None


def files_ending(*endings: str, under: str = "") -> list[File]:
    """Pick files by the end of their name and the folder they are in."""
    return [file for file in text_files() if file.path.endswith(endings) and file.path.startswith(under)]
