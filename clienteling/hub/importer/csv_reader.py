"""Tolerant splitting of CSV into rows that PostgreSQL's ``COPY`` takes.

A line without quotes and with the right number of commas goes through as it stands, which is nearly all of them. The
others are split one by one; a record may run over several lines only when its quotes say so and its columns then
fit. A line that is no row never takes its neighbours with it.
"""

import csv
import io
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from clienteling.hub.importer.layout import Layout
from clienteling.hub.importer.lines import MAX_LINE_BYTES, Block, Malformed, line_blocks
from clienteling.hub.importer.refusal import FileRefused

MAX_RECORD_LINES = 500
"""A quoted field may hold this many lines; beyond, its quote counts as never closed."""

_UNCLOSED = "unexpected end of data"


@dataclass(frozen=True, slots=True)
class _Record:
    """A row, over ``lines`` lines of the file."""

    fields: list[str]
    lines: int


class _Unfinished(Exception):
    """The record may go on in lines that are not read yet."""


class CsvReader:
    """A :class:`~clienteling.hub.importer.lines.Reader` of CSV with a header line."""

    def __init__(self, blocks: Iterable[bytes], layout: Layout) -> None:
        """Reads the header. Raises :class:`FileRefused` when it does not fit the layout."""
        self._blocks = line_blocks(blocks)
        self._pending: list[bytes] = []
        self._line = 0
        self._columns = self._header(layout)

    @property
    def columns(self) -> tuple[str, ...]:
        """The header's names."""
        return self._columns

    def read(self) -> Iterator[Block]:
        """All rows. Raises :class:`FileRefused`."""
        lines = self._pending
        for following in self._blocks:
            block, lines = self._split(lines, last=False)
            yield block
            lines += following
        block, _ = self._split(lines, last=True)
        yield block

    def _header(self, layout: Layout) -> tuple[str, ...]:
        for lines in self._blocks:
            for place, line in enumerate(lines):
                if line.strip():
                    self._pending, self._line = lines[place + 1 :], self._line + place + 1
                    return _header_names(line, layout)
            self._line += len(lines)
        raise FileRefused("is empty; expected is a header line with the names of the columns")

    def _split(self, lines: list[bytes], *, last: bool) -> tuple[Block, list[bytes]]:
        commas = len(self._columns) - 1
        joined = b"\n".join(lines)
        plain = _is_plain(joined)
        rows: list[bytes] = []
        malformed: list[Malformed] = []
        place, first = 0, self._line + 1
        while place < len(lines):
            line = lines[place]
            if plain and line.count(b",") == commas and b'"' not in line:
                rows.append(b"%d,%s" % (first + place, line.removesuffix(b"\r")))
                place += 1
                continue
            try:
                record = self._record(lines, place, last=last)
            except _Unfinished:
                break
            except ValueError as error:
                malformed.append(Malformed(first + place, str(error)))
                place += 1
                continue
            if record is not None:
                rows.append(_copy_row(first + place, record.fields))
            place += 1 if record is None else record.lines
        self._line += place
        rows.append(b"")
        return Block(b"\n".join(rows), tuple(malformed)), lines[place:]

    def _record(self, lines: list[bytes], place: int, *, last: bool) -> _Record | None:
        """The record that begins at a line, ``None`` for an empty line. Raises ``ValueError`` when it is none."""
        text = _text(lines[place])
        if not text.strip():
            return None
        fields = _fields(text)
        if fields is not None:
            return _Record(self._fitting(fields), 1)
        end = place + MAX_RECORD_LINES
        for following in range(place + 1, min(len(lines), end)):
            text += "\n" + _text(lines[following])
            fields = _fields(text) if '"' in _text(lines[following]) else None
            if fields is not None:
                return _Record(self._fitting(fields), following - place + 1)
        if len(lines) < end and not last:
            raise _Unfinished
        raise ValueError("has a quote that is never closed")

    def _fitting(self, fields: list[str]) -> list[str]:
        if len(fields) != len(self._columns):
            raise ValueError(f"has {len(fields)} fields, the header {len(self._columns)}")
        return fields


def _header_names(line: bytes, layout: Layout) -> tuple[str, ...]:
    try:
        fields = _fields(_text(line))
    except ValueError as error:
        raise FileRefused(f"has a header line that {error}") from error
    names = tuple(name.strip().lower() for name in fields or ())
    missing = [column.name for column in layout.columns if column.required and column.name not in names]
    if missing and len(names) == 1 and any(mark in names[0] for mark in ";\t|"):
        raise FileRefused("has columns that are not separated by commas")
    if missing:
        raise FileRefused(f"has no column {', '.join(missing)} in its header line")
    twice = sorted({name for name in names if name and names.count(name) > 1})
    if twice:
        raise FileRefused(f"has the column {', '.join(twice)} more than once")
    return names


def _is_plain(block: bytes) -> bool:
    """Whether the block is UTF-8 without NUL or stray carriage returns, so that lines may go through unread."""
    try:
        block.decode()
    except UnicodeDecodeError:
        return False
    return b"\0" not in block and block.count(b"\r") == block.count(b"\r\n") + block.endswith(b"\r")


def _text(line: bytes) -> str:
    try:
        text = line.removesuffix(b"\r").decode()
    except UnicodeDecodeError as error:
        raise ValueError("is not UTF-8") from error
    if "\0" in text:
        raise ValueError("holds a NUL character")
    return text


def _fields(text: str) -> list[str] | None:
    """The fields of a record; ``None`` when a quote is still open. Raises ``ValueError`` when it is none."""
    csv.field_size_limit(MAX_LINE_BYTES)
    try:
        return next(csv.reader([text], strict=True))
    except StopIteration:
        return []
    except csv.Error as error:
        if str(error) == _UNCLOSED:
            return None
        if "\r" in text and "new-line" in str(error):
            raise ValueError("holds a carriage return outside quotes") from error
        raise ValueError(f"cannot be split: {error}") from error


def _copy_row(line: int, fields: list[str]) -> bytes:
    out = io.StringIO()
    csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="").writerow([line, *fields])
    return out.getvalue().encode()
