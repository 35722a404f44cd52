"""Lines of a file, a block at a time, and what a reader makes of them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from clienteling.hub.importer.refusal import FileRefused

MAX_LINE_BYTES = 1 << 20
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_UTF8_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Malformed:
    """A line that is no row, counted from 1 as an editor does."""

    line: int
    reason: str


@dataclass(frozen=True, slots=True)
class Block:
    """Rows as PostgreSQL's CSV, each led by its line number; and the lines that are none."""

    rows: bytes
    malformed: tuple[Malformed, ...]


class Reader(Protocol):
    """Turns a file's lines into rows of named columns."""

    @property
    def columns(self) -> tuple[str, ...]:
        """The columns of the rows, in order; names that the layout does not know stand as they are in the file."""
        ...

    def read(self) -> Iterator[Block]:
        """All rows. Raises :class:`FileRefused`."""
        ...


def line_blocks(blocks: Iterable[bytes]) -> Iterator[list[bytes]]:
    """Whole lines without their ends, a block at a time. Raises :class:`FileRefused` for what is no text."""
    rest = b""
    first = True
    count = 0
    for block in blocks:
        if first:
            first = False
            if block.startswith(_UTF16):
                raise FileRefused("is UTF-16; save it as UTF-8")
            block = block.removeprefix(_UTF8_MARK)
        lines = (rest + block).split(b"\n")
        rest = lines.pop()
        if len(rest) > MAX_LINE_BYTES:
            raise FileRefused(f"line {count + len(lines) + 1} is longer than {MAX_LINE_BYTES} bytes")
        count += len(lines)
        if lines:
            yield lines
    if rest:
        yield [rest]
