"""What a return would refund, by the same arithmetic that decides it."""

from typing import TypeVar

from clienteling.contract.decide.returns import REFUSED_BECAUSE, ReturnableLine, returnable_lines
from clienteling.contract.limits import MAX_RETURN_LINES
from clienteling.contract.queries import PreviewedLine, PreviewLine, PreviewRequest, RefundPreview
from clienteling.contract.records import Order, Record, Scalar
from clienteling.contract.refusals import Refused
from clienteling.hub.store.database import Connection
from clienteling.hub.store.rows import load, under

R = TypeVar("R", bound=Record)


class UnknownOrder(LookupError):
    """There is no order of this number."""


class UnclearRequest(ValueError):
    """The request names a line twice, or too many lines."""


class ReadingView:
    """Rows as they are now, without locks: for questions, never for decisions."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn

    def get(self, record: type[R], *key: Scalar) -> R | None:
        return load(self._conn, record, [key]).get(key)

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        return under(self._conn, record, *key)


def preview_refund(conn: Connection, request: PreviewRequest, *, at: int) -> RefundPreview:
    """The refund of the named lines at ``at`` (ms), each line with its own refusal.

    Raises :class:`UnknownOrder` and :class:`UnclearRequest`.
    """
    numbers = [part.line for part in request.lines]
    if len(numbers) > MAX_RETURN_LINES or len(set(numbers)) < len(numbers):
        raise UnclearRequest(f"A return names each of its lines once, at most {MAX_RETURN_LINES} of them.")
    view = ReadingView(conn)
    order = view.get(Order, request.order_number.replace("\x00", ""))
    if order is None:
        raise UnknownOrder("There is no order of this number.")
    lines = {item.line.line: item for item in returnable_lines(order, view, at=at)}
    previewed = tuple(_previewed(part, lines.get(part.line)) for part in request.lines)
    return RefundPreview(order.order_number, order.currency, sum(line.refund_minor for line in previewed), previewed)


def _previewed(part: PreviewLine, item: ReturnableLine | None) -> PreviewedLine:
    if item is None:
        return PreviewedLine(part.line, 0, 0, Refused.UNKNOWN_RECORD)
    left = item.eligibility.quantity
    if item.eligibility.refusal is not None:
        return PreviewedLine(part.line, left, 0, REFUSED_BECAUSE[item.eligibility.refusal])
    if not 1 <= part.quantity <= left:
        return PreviewedLine(part.line, left, 0, Refused.MORE_THAN_BOUGHT)
    return PreviewedLine(part.line, left, item.refund(part.quantity))
