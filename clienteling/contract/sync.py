"""Snapshot, changes and live feed of a scope. PROTOCOL.md, "Sync"."""

from msgspec import Raw, Struct

CHAIN_SCOPE = "chain"
TOMBSTONE = Raw(b"null")
"""Stands where a row would: the row is gone. (``Raw | None`` cannot be decoded: msgspec takes only ``null`` then.)"""


def branch_scope(branch_id: str) -> str:
    """The scope of one branch's devices."""
    return f"branch:{branch_id}"


def customer_scope(customer_id: str) -> str:
    """The scope of one customer: a visit pack."""
    return f"customer:{customer_id}"


def reached(cursor: str, target: str) -> bool:
    """Whether ``cursor`` stands at or behind ``target``: all that ``target`` names has then been seen.

    Cursors of different epochs, or unreadable ones, have not reached each other.
    """
    here, there = cursor.rsplit(".", 2), target.rsplit(".", 2)
    if len(here) != 3 or len(there) != 3 or here[0] != there[0]:
        return False
    if not all(part.isdecimal() for part in (*here[1:], *there[1:])):
        return False
    return (int(here[1]), int(here[2])) >= (int(there[1]), int(there[2]))


class Change(Struct, frozen=True, array_like=True):
    """One row as it is now. ``row`` is the record's array, or :data:`TOMBSTONE` for ``key``."""

    kind: str
    key: tuple[str | int, ...]
    row: Raw = TOMBSTONE

    @property
    def gone(self) -> bool:
        """Whether this is a tombstone."""
        return bytes(self.row) == b"null"


class ChangePage(Struct, frozen=True):
    """Changes after a cursor, and the cursor to ask from next. ``more`` says that another page is ready."""

    scope: str
    cursor: str
    changes: tuple[Change, ...]
    more: bool


class FrameInfo(Struct, frozen=True):
    """A part of a snapshot: ``rows`` rows of one kind; ``bytes`` and ``sha256`` (hex) are of the compressed body."""

    frame: str
    kind: str
    rows: int
    bytes: int
    sha256: str


class SnapshotManifest(Struct, frozen=True):
    """All frames of a scope as of ``cursor``; changes after it complete the picture."""

    scope: str
    cursor: str
    frames: tuple[FrameInfo, ...]


class Columns(Struct, frozen=True):
    """The body of a frame (MessagePack, zstandard): one array a field, in the order of ``fields``."""

    kind: str
    fields: tuple[str, ...]
    columns: tuple[Raw, ...]


class ScopeDigest(Struct, frozen=True):
    """How many rows of each kind a scope has, and an order-free sum over their keys, as of ``cursor``."""

    scope: str
    cursor: str
    kinds: dict[str, tuple[int, str]]
