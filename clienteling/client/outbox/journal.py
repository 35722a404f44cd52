"""The second copy of the outbox: an append-only file of sealed records.

Layout: a magic line, then records of ``length (4 bytes) · sequence (8) · nonce (12) · AES-256-GCM ciphertext``.
Length and sequence are authenticated. A torn last record is cut off at the next opening.
"""

import os
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec import Struct

from clienteling.client.outbox.entry import Written
from clienteling.contract.codec import UnreadableError, from_msgpack, to_msgpack
from clienteling.contract.outcomes import AnyOutcome

MAGIC = b"clienteling outbox 1\n"
MAX_RECORD_BYTES = 1 << 20
_HEAD = struct.Struct(">IQ")
_NONCE_BYTES = 12


class Stored(Struct, frozen=True, tag=True, tag_field="is"):
    """An operation was stored."""

    written: Written


class Settled(Struct, frozen=True, tag=True, tag_field="is"):
    """The hub decided, or (without an outcome) a person dropped it at ``at`` (ms)."""

    id: str
    at: int
    outcome: AnyOutcome | None = None


Line = Stored | Settled


@dataclass(frozen=True, slots=True)
class Contents:
    """What a journal holds; ``damaged`` when a record before the end could not be read."""

    lines: tuple[Line, ...]
    good_bytes: int
    damaged: bool


class Journal:
    """The open journal. Raises ``OSError`` when the disk does."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._seal = AESGCM(key)
        self._file: BinaryIO | None = None

    def read(self) -> Contents:
        """All readable records; a missing file is an empty journal."""
        if not self._path.exists():
            return Contents((), 0, damaged=False)
        data = self._path.read_bytes()
        if not data.startswith(MAGIC):
            return Contents((), 0, damaged=bool(data) and not MAGIC.startswith(data))
        lines: list[Line] = []
        at = len(MAGIC)
        while (end := self._end_of(data, at)) is not None:
            line = self._open(data[at:end])
            if line is None:
                return Contents(tuple(lines), at, damaged=end < len(data))
            lines.append(line)
            at = end
        return Contents(tuple(lines), at, damaged=False)

    def start(self, contents: Contents) -> None:
        """Open for appending after ``contents``; what follows them is cut off."""
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        self._file = os.fdopen(os.open(self._path, flags, 0o600), "r+b", buffering=0)
        self._file.truncate(contents.good_bytes)
        self._file.seek(contents.good_bytes)
        if contents.good_bytes == 0:
            self._write(MAGIC)
        self._sync()

    def append(self, sequence: int, line: Line) -> int:
        """Append a record and wait until it is on disk. Returns the size before, for :meth:`cut`."""
        before = self._opened().tell()
        try:
            self._write(self._sealed(sequence, line))
            self._sync()
        except OSError:
            self.cut(before)
            raise
        return before

    def note(self, sequence: int, line: Line) -> None:
        """Append a record that may be lost in a crash: it only spares a repetition."""
        before = self._opened().tell()
        try:
            self._write(self._sealed(sequence, line))
        except OSError:
            self.cut(before)

    def cut(self, size: int) -> None:
        """Take back everything after ``size`` bytes."""
        file = self._opened()
        file.truncate(size)
        file.seek(size)
        self._sync()

    def rewrite(self, lines: Iterable[tuple[int, Line]]) -> None:
        """Replace the file by one with only these records, in one step."""
        new = self._path.with_name(self._path.name + ".new")
        with new.open("wb") as file:
            os.fchmod(file.fileno(), 0o600) if hasattr(os, "fchmod") else None
            file.write(MAGIC)
            for sequence, line in lines:
                file.write(self._sealed(sequence, line))
            file.flush()
            os.fsync(file.fileno())
            size = file.tell()
        self.close()
        new.replace(self._path)
        self.start(Contents((), size, damaged=False))

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def _opened(self) -> BinaryIO:
        if self._file is None:
            raise OSError("the journal is closed")
        return self._file

    def _write(self, data: bytes) -> None:
        view = memoryview(data)
        while view:
            written = self._opened().write(view)
            view = view[written or 0 :]

    def _sync(self) -> None:
        os.fsync(self._opened().fileno())

    def _sealed(self, sequence: int, line: Line) -> bytes:
        plain = to_msgpack(line)
        head = _HEAD.pack(_NONCE_BYTES + len(plain) + 16, sequence)
        nonce = os.urandom(_NONCE_BYTES)
        return head + nonce + self._seal.encrypt(nonce, plain, head)

    @staticmethod
    def _end_of(data: bytes, at: int) -> int | None:
        if len(data) - at < _HEAD.size:
            return None
        length, _ = _HEAD.unpack_from(data, at)
        end = at + _HEAD.size + int(length)
        return end if length <= MAX_RECORD_BYTES and end <= len(data) else None

    def _open(self, record: bytes) -> Line | None:
        head, nonce = record[: _HEAD.size], record[_HEAD.size : _HEAD.size + _NONCE_BYTES]
        try:
            plain = self._seal.decrypt(nonce, record[_HEAD.size + _NONCE_BYTES :], head)
            line: Line = from_msgpack(plain, Line)
        except (InvalidTag, ValueError, UnreadableError):
            return None
        return line
