"""The files of a directory: which there are, and how each is opened."""

import gzip
import hashlib
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from clienteling.hub.importer.layout import JSON_SUFFIXES, LAYOUTS, Layout
from clienteling.hub.importer.refusal import FileRefused, ImportRefused

READ_BYTES = 1 << 20
_SUFFIXES = (".csv", ".csv.gz", *JSON_SUFFIXES)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the directory: ``paths`` are all that could be meant, which must be one."""

    layout: Layout
    paths: tuple[Path, ...]

    @property
    def name(self) -> str:
        """The file's name, as reasons and rejects carry it."""
        return self.paths[0].name

    @property
    def is_json(self) -> bool:
        """Whether it holds one JSON object a line."""
        return self.name.endswith(JSON_SUFFIXES)


def find_files(directory: Path) -> tuple[SourceFile, ...]:
    """The files to import, in reading order. Raises :class:`ImportRefused` when there are none."""
    if not directory.is_dir():
        raise ImportRefused(f"{directory} is not a directory.")
    found = []
    for layout in LAYOUTS:
        candidates = (directory / f"{layout.name}{suffix}" for suffix in _SUFFIXES)
        paths = tuple(path for path in candidates if path.exists())
        if paths:
            found.append(SourceFile(layout, paths))
    if not found:
        names = ", ".join(layout.name for layout in LAYOUTS)
        raise ImportRefused(f"{directory} holds no file to import; expected are {names}, as .csv, .csv.gz or .ndjson.")
    return tuple(found)


def check(file: SourceFile) -> Path:
    """The one readable path of a file. Raises :class:`FileRefused`."""
    if len(file.paths) > 1:
        raise FileRefused(f"stands there more than once: {', '.join(path.name for path in file.paths)}")
    path = file.paths[0]
    if not path.is_file():
        raise FileRefused("is not a file")
    if not path.name.endswith(file.layout.suffixes):
        raise FileRefused(f"must be one of {', '.join(file.layout.suffixes)}")
    return path


def digest(path: Path) -> str:
    """SHA-256 of the file as it lies there, in hex. Raises :class:`FileRefused`."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise FileRefused(f"cannot be read: {error.strerror}") from error


@dataclass(slots=True)
class Opened:
    """An open file: ``position`` counts the bytes read from disk, of ``size``."""

    raw: BinaryIO
    content: BinaryIO
    size: int

    @property
    def position(self) -> int:
        """Bytes read from disk so far."""
        return self.raw.tell()

    def blocks(self) -> Iterator[bytes]:
        """The content piece by piece. Raises :class:`FileRefused` when it is damaged."""
        try:
            while block := self.content.read(READ_BYTES):
                yield block
        except EOFError as error:
            raise FileRefused("ends in the middle: the compressed file was cut off") from error
        except (gzip.BadGzipFile, zlib.error) as error:
            raise FileRefused("is damaged or not compressed with gzip") from error
        except OSError as error:
            raise FileRefused(f"cannot be read: {error.strerror}") from error


@contextmanager
def opened(path: Path) -> Iterator[Opened]:
    """Open a file, decompressing it when its name says so. Raises :class:`FileRefused`."""
    try:
        raw = path.open("rb")
    except OSError as error:
        raise FileRefused(f"cannot be read: {error.strerror}") from error
    with raw:
        content: BinaryIO = raw
        if path.name.endswith(".gz"):
            content = io.BufferedReader(gzip.GzipFile(fileobj=raw), READ_BYTES)
        yield Opened(raw, content, path.stat().st_size)
