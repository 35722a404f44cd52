"""One JSON object a line, as rows of named columns."""

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec

from clienteling.hub.importer.layout import EVENTS, Layout
from clienteling.hub.importer.lines import Block, Malformed, line_blocks
from clienteling.hub.importer.segment import SegmentCall, columns_of

Row = Mapping[str, str]
_CALL = msgspec.json.Decoder(SegmentCall)
_OBJECT = msgspec.json.Decoder(dict[str, str | int | float | bool | None])


class JsonReader:
    """A :class:`~clienteling.hub.importer.lines.Reader` of NDJSON. ``unknown`` gathers names the layout lacks."""

    def __init__(self, blocks: Iterable[bytes], layout: Layout) -> None:
        self.unknown: set[str] = set()
        self._seen: set[str] = set()
        self._blocks = line_blocks(blocks)
        self._columns = tuple(column.name for column in layout.columns)
        self._known = frozenset(self._columns)
        self._row: Callable[[bytes], Row] = _event_row if layout is EVENTS else self._object_row

    @property
    def columns(self) -> tuple[str, ...]:
        """All columns of the layout."""
        return self._columns

    @property
    def given(self) -> frozenset[str]:
        """The columns of the layout that some line had."""
        return frozenset(self._seen)

    def read(self) -> Iterator[Block]:
        """All rows. Raises :class:`~clienteling.hub.importer.refusal.FileRefused`."""
        number = 0
        for lines in self._blocks:
            out = io.StringIO()
            writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\n")
            malformed: list[Malformed] = []
            for line in lines:
                number += 1
                if not line.strip():
                    continue
                try:
                    row = self._row(line)
                except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
                    malformed.append(Malformed(number, f"is no such JSON object: {error}"))
                    continue
                writer.writerow((number, *(row.get(name, "") for name in self._columns)))
            yield Block(out.getvalue().encode(), tuple(malformed))

    def _object_row(self, line: bytes) -> Row:
        found = _OBJECT.decode(line)
        self._seen.update(found.keys() & self._known)
        self.unknown.update(found.keys() - self._known)
        return {name: _as_text(value) for name, value in found.items()}


def _event_row(line: bytes) -> Row:
    row = columns_of(_CALL.decode(line))
    if any("\0" in value for value in row.values()):
        raise ValueError("it holds a NUL character")
    return row


def _as_text(value: str | int | float | bool | None) -> str:
    if value is None:
        return ""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    if "\0" in text:
        raise ValueError("it holds a NUL character")
    return text
