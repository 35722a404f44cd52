import csv
import io
from typing import NamedTuple

import pytest

from clienteling.hub.importer.csv_reader import MAX_RECORD_LINES, CsvReader
from clienteling.hub.importer.layout import PRODUCTS
from clienteling.hub.importer.lines import MAX_LINE_BYTES
from clienteling.hub.importer.refusal import FileRefused

HEADER = b"product_id,title,brand\n"


def read(content: bytes, *, block: int = 1 << 20) -> tuple[list[list[str]], list[tuple[int, str]]]:
    blocks = (content[start : start + block] for start in range(0, len(content), block))
    rows: list[list[str]] = []
    malformed: list[tuple[int, str]] = []
    for part in CsvReader(blocks, PRODUCTS).read():
        rows += csv.reader(io.StringIO(part.rows.decode(), newline=""), strict=True)
        malformed += [(bad.line, bad.reason) for bad in part.malformed]
    return rows, malformed


class Case(NamedTuple):
    name: str
    content: bytes
    rows: list[list[str]]
    malformed: list[tuple[int, str]]


CASES = [
    Case("plain", b"1,Sofa,Oak\n2,Chair,Elm\n", [["2", "1", "Sofa", "Oak"], ["3", "2", "Chair", "Elm"]], []),
    Case("no_last_line_end", b"1,Sofa,Oak", [["2", "1", "Sofa", "Oak"]], []),
    Case("windows_line_ends", b"1,Sofa,Oak\r\n2,Chair,Elm\r\n", [["2", "1", "Sofa", "Oak"], ["3", "2", "Chair", "Elm"]], []),
    Case("empty_lines", b"\n1,Sofa,Oak\n   \n\n2,Chair,Elm\n", [["3", "1", "Sofa", "Oak"], ["6", "2", "Chair", "Elm"]], []),
    Case("quotes", b'1,"Sofa, ""Oliwia""",Oak\n', [["2", "1", 'Sofa, "Oliwia"', "Oak"]], []),
    Case("inch_mark_inside", b'1,TV 15" flat,Oak\n', [["2", "1", 'TV 15" flat', "Oak"]], []),
    Case("carriage_return_in_quotes", b'1,"So\rfa",Oak\n', [["2", "1", "So\rfa", "Oak"]], []),
    Case("two_lines_in_quotes", b'1,"Sofa\ngreen",Oak\n2,B,C\n', [["2", "1", "Sofa\ngreen", "Oak"], ["4", "2", "B", "C"]], []),
    Case("too_few", b"1,Sofa\n2,B,C\n", [["3", "2", "B", "C"]], [(2, "has 2 fields, the header 3")]),
    Case("too_many", b"1,80,000,x\n2,B,C\n", [["3", "2", "B", "C"]], [(2, "has 4 fields, the header 3")]),
    Case("quote_never_closed", b'1,"Sofa,Oak\n2,B,C\n', [["3", "2", "B", "C"]], [(2, "has a quote that is never closed")]),
    Case(
        "quote_closed_by_a_later_row",
        b'1,"Sofa,Oak\n2,"B",C\n3,D,E\n',
        [["3", "2", "B", "C"], ["4", "3", "D", "E"]],
        [(2, "cannot be split: ',' expected after '\"'")],
    ),
    Case("text_after_quote", b'1,"Sofa"x,Oak\n2,B,C\n', [["3", "2", "B", "C"]], [(2, "cannot be split: ',' expected after '\"'")]),
    Case("nul", b"1,So\0fa,Oak\n2,B,C\n", [["3", "2", "B", "C"]], [(2, "holds a NUL character")]),
    Case("latin_1", b"1,Caf\xe9,Oak\n2,B,C\n", [["3", "2", "B", "C"]], [(2, "is not UTF-8")]),
    Case("stray_carriage_return", b"1,So\rfa,Oak\n2,B,C\n", [["3", "2", "B", "C"]], [(2, "holds a carriage return outside quotes")]),
    Case("end_of_copy_mark", b"1,\\.,Oak\n", [["2", "1", "\\.", "Oak"]], []),
    Case("thai_and_emoji", "1,โซฟา 🛋,Ł\n".encode(), [["2", "1", "โซฟา 🛋", "Ł"]], []),
]  # fmt: skip


@pytest.mark.parametrize("block", [1, 7, 1 << 20])
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_rows(case: Case, block: int) -> None:
    assert read(HEADER + case.content, block=block) == (case.rows, case.malformed)


class Refused(NamedTuple):
    name: str
    content: bytes
    says: str


REFUSED = [
    Refused("empty", b"", "is empty"),
    Refused("only_empty_lines", b"\n\n", "is empty"),
    Refused("no_header", b"1,Sofa,Oak\n", "has no column product_id, title in its header line"),
    Refused("semicolons", b"product_id;title\n1;Sofa\n", "not separated by commas"),
    Refused("column_twice", b"product_id,title,title\n", "has the column title more than once"),
    Refused("utf_16", "product_id,title\n".encode("utf-16"), "is UTF-16; save it as UTF-8"),
    Refused("header_in_latin_1", b"product_id,title,caf\xe9\n", "has a header line that is not UTF-8"),
    Refused("header_quote_open", b'product_id,"title\n', "has no column product_id, title"),
    Refused("endless_line", HEADER + b"x" * (2 * MAX_LINE_BYTES), "line 2 is longer than"),
]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case.name)
def test_refused(case: Refused) -> None:
    with pytest.raises(FileRefused, match=case.says):
        read(case.content)


def test_mark_of_utf_8_and_blanks_in_the_header() -> None:
    reader = CsvReader([b"\xef\xbb\xbf Product_ID , TITLE,shelf\n"], PRODUCTS)
    assert reader.columns == ("product_id", "title", "shelf")


def test_open_quote_takes_only_its_own_line_however_long_the_file() -> None:
    good = b"".join(b"%d,B,C\n" % number for number in range(MAX_RECORD_LINES * 2))
    rows, malformed = read(HEADER + b'1,"open,C\n' + good, block=4096)
    assert malformed == [(2, "has a quote that is never closed")]
    assert [row[1] for row in rows] == [str(number) for number in range(MAX_RECORD_LINES * 2)]
