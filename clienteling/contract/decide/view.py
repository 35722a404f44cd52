"""What a decision sees, and what comes out of it."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeVar

from clienteling.contract.limits import MAX_ID_CHARS
from clienteling.contract.outcomes import Params
from clienteling.contract.records import Record, Scalar
from clienteling.contract.refusals import Refused
from clienteling.domain.roles import Role

R = TypeVar("R", bound=Record)


class View(Protocol):
    """Records as they are now. On the hub every row that is read is locked until the transaction ends."""

    def get(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key."""
        ...

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        """The rows whose key begins with ``key``, in key order: the lines of an order, of a cart, of a chat."""
        ...


class Authority(Enum):
    """Who decides."""

    DEVICE = "device"
    HUB = "hub"


@dataclass(frozen=True, slots=True)
class Circumstances:
    """Who acted, where and when (``at``, ms), who decides, and the pick-up code the hub would give."""

    staff_id: str
    name: str
    role: Role
    branch_id: str
    at: int
    authority: Authority
    pick_up_code: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """A row that goes away."""

    record: type[Record]
    key: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Effects:
    """The rows as they are afterwards."""

    rows: tuple[Record, ...]
    removed: tuple[Remove, ...] = ()


class Refusal(Exception):
    """The operation is not done. ``conflict`` says that somebody else was first."""

    def __init__(self, code: Refused, detail: str, params: Params | None = None, *, conflict: bool = False) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.params: Params = params or {}
        self.conflict = conflict


Decision = Effects | Refusal


def found(view: View, record: type[R], *key: Scalar, code: Refused = Refused.UNKNOWN_RECORD) -> R:
    """The row with this key. Raises :class:`Refusal` when there is none."""
    row = view.get(record, *key)
    if row is None:
        raise Refusal(code, f"There is no {record.__name__.lower()} {key[-1]}.", {"id": str(key[-1])})
    return row


def fresh(view: View, record: type[R], new_id: str) -> str:
    """An id that names nothing yet. Raises :class:`Refusal` when a ``record`` has it, or it cannot be an id."""
    bounded(new_id, MAX_ID_CHARS, what="id", required=True)
    if view.get(record, new_id) is not None:
        raise Refusal(Refused.ALREADY_EXISTS, f"This {record.__name__.lower()} exists already.", {"id": new_id})
    return new_id


def bounded(text: str, limit: int, *, what: str, required: bool = False) -> str:
    """``text`` when it fits. Raises :class:`Refusal` when it is longer than ``limit``, or empty though required."""
    if len(text) > limit:
        raise Refusal(
            Refused.INVALID_TEXT, f"The {what} is longer than {limit} characters.", {"what": what, "limit": limit}
        )
    if required and not text.strip():
        raise Refusal(Refused.INVALID_TEXT, f"The {what} is empty.", {"what": what})
    if "\x00" in text:
        raise Refusal(Refused.INVALID_TEXT, f"The {what} holds a character that cannot be stored.", {"what": what})
    return text
