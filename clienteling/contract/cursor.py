"""A place in the hub's feed: ``epoch.transaction.sequence`` as text.

To devices it is opaque but for one question: whether a scope's cursor has reached an outcome's.
"""

from dataclasses import dataclass

MAX_SEQUENCE = (1 << 63) - 1


class UnreadableCursor(ValueError):
    """Text that is no cursor."""


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """Everything up to and including this entry. ``Position(x, 0)`` stands before all entries of transaction x."""

    xid: int
    seq: int


def end_of(xid: int) -> Position:
    """The place that all entries of a transaction lie before, and none of the next."""
    return Position(xid, MAX_SEQUENCE)


def cursor_text(epoch: str, position: Position) -> str:
    """The cursor as devices carry it."""
    return f"{epoch}.{position.xid}.{position.seq}"


def read_cursor(text: str) -> tuple[str, Position]:
    """Epoch and position. Raises :class:`UnreadableCursor`."""
    parts = text.split(".")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() and len(part) < 20 for part in parts[1:]):
        raise UnreadableCursor(text[:80])
    position = Position(int(parts[1]), int(parts[2]))
    if position.xid > MAX_SEQUENCE or position.seq > MAX_SEQUENCE:
        raise UnreadableCursor(text[:80])
    return parts[0], position


def reached(cursor: str, target: str) -> bool:
    """Whether everything up to ``target`` is in by ``cursor``. Another epoch has reached everything of an older one.

    Raises :class:`UnreadableCursor`.
    """
    epoch, position = read_cursor(cursor)
    target_epoch, wanted = read_cursor(target)
    return epoch != target_epoch or position >= wanted
