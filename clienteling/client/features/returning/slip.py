"""The slip that the customer takes home: a PDF 80 mm wide, with the return's code as a QR drawn in rectangles."""

import os
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

import zxingcpp
from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument

from clienteling.client.qt.fonts import FAMILIES

WIDTH_MM: Final = 80.0
MARGIN_MM: Final = 5.0
DPI: Final = 203
POINTS: Final = 9
QR_MM: Final = 30.0
MM_PER_INCH: Final = 25.4


class SlipUnavailable(Exception):
    """The slip could not be written; the message is for people. The return itself is safe."""


@dataclass(frozen=True, slots=True)
class SlipLine:
    """One line: what, and its refund."""

    label: str
    amount: str


@dataclass(frozen=True, slots=True)
class ReturnSlip:
    """A slip in the words of its language, money and dates ready."""

    return_id: str
    title: str
    shop: str
    branch: str
    order: str
    date: str
    taken: str
    lines: tuple[SlipLine, ...]
    total_label: str
    total: str
    remark: str = ""


def write_slip(folder: Path, slip: ReturnSlip) -> Path:
    """Write ``<return id>.pdf`` below ``folder`` and return its path. Raises :class:`SlipUnavailable`."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SlipUnavailable(str(error)) from error
    path = folder / f"{slip.return_id}.pdf"
    if not os.access(folder, os.W_OK):
        raise SlipUnavailable(str(folder))
    document = QTextDocument()
    font = QFont(list(FAMILIES))
    font.setPointSize(POINTS)
    document.setDefaultFont(font)
    document.setHtml(slip_html(slip))
    width = _dots(WIDTH_MM - 2 * MARGIN_MM)
    writer = QPdfWriter(str(path))
    writer.setTitle(slip.title)
    writer.setResolution(DPI)
    document.documentLayout().setPaintDevice(writer)
    document.setTextWidth(width)
    text_height = document.size().height()
    height_mm = text_height / DPI * MM_PER_INCH + QR_MM + 4 * MARGIN_MM
    size = QPageSize(QSizeF(WIDTH_MM, height_mm), QPageSize.Unit.Millimeter)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter))
    painter = QPainter(writer)
    document.drawContents(painter, QRectF(0, 0, width, text_height))
    side = _dots(QR_MM)
    draw_code(painter, slip.return_id, QRectF((width - side) / 2, text_height + _dots(MARGIN_MM), side, side))
    painter.end()
    return path


def slip_html(slip: ReturnSlip) -> str:
    """The slip's text; every value is escaped."""
    rows = "".join(
        f"<tr><td>{escape(line.label)}</td><td align='right'>{escape(line.amount)}</td></tr>" for line in slip.lines
    )
    remark = f"<p>{escape(slip.remark)}</p>" if slip.remark else ""
    return (
        f"<p align='center'><b>{escape(slip.shop)}</b><br/>{escape(slip.branch)}</p>"
        f"<h3 align='center'>{escape(slip.title)}</h3>"
        f"<p>{escape(slip.order)}<br/>{escape(slip.date)}<br/>{escape(slip.taken)}</p>"
        f"<table width='100%'>{rows}<tr><td><b>{escape(slip.total_label)}</b></td>"
        f"<td align='right'><b>{escape(slip.total)}</b></td></tr></table>{remark}"
    )


def code_modules(text: str) -> tuple[tuple[bool, ...], ...]:
    """The dark modules of a QR code for ``text``, row by row, without a quiet zone."""
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
    image = barcode.to_image(scale=1, add_quiet_zones=False)
    rows, columns = image.shape[0], image.shape[1]
    pixels = bytes(memoryview(image))  # type: ignore[arg-type]
    return tuple(tuple(pixels[y * columns + x] == 0 for x in range(columns)) for y in range(rows))


def draw_code(painter: QPainter, text: str, where: QRectF) -> None:
    """Draw the QR code as rectangles, so that it stays sharp in print."""
    modules = code_modules(text)
    step = where.width() / len(modules)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("black"))
    for y, row in enumerate(modules):
        for x, dark in enumerate(row):
            if dark:
                painter.drawRect(QRectF(where.x() + x * step, where.y() + y * step, step, step))


def _dots(millimetres: float) -> float:
    return millimetres / MM_PER_INCH * DPI
