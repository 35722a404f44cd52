"""How a retailer's system acts: on known records, as the contract decides, through the feed, with an audit entry."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from clienteling.contract.decide import Authority, Circumstances, Effects, Refusal, decide
from clienteling.contract.operations import Body
from clienteling.contract.outcomes import Params
from clienteling.contract.records import Record, Scalar
from clienteling.domain.ids import pick_up_code
from clienteling.domain.roles import Role
from clienteling.hub.services.keys import ApiKey
from clienteling.hub.services.operations.jobs import enqueue, jobs_for
from clienteling.hub.services.operations.locked_view import LockedView
from clienteling.hub.services.operations.stock import release_due
from clienteling.hub.store import audit, feed
from clienteling.hub.store.database import Connection
from clienteling.hub.store.feed import Removal
from clienteling.hub.store.rows import load

R = TypeVar("R", bound=Record)


class UnknownReference(Exception):
    """A body names a record that the hub does not have; the text says which. Nothing of the call was done."""


class Unclear(Exception):
    """A body contradicts itself or what is known; the text says where. Nothing of the call was done."""


@dataclass(frozen=True, slots=True)
class Acting:
    """One call of a system in the transaction of ``conn``; ``at`` (ms) is the hub's time."""

    conn: Connection
    key: ApiKey
    at: int

    def locked(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key, kept as it is until the transaction ends."""
        return load(self.conn, record, [key], lock=True).get(key)

    def known(self, record: type[R], *key: Scalar) -> R:
        """The row with this key, locked. Raises :class:`UnknownReference`."""
        row = self.locked(record, *key)
        if row is None:
            raise UnknownReference(f"There is no {record.__name__.lower()} {key[-1]!r} here; send it first.")
        return row

    def write(self, *rows: Record, removed: tuple[Removal, ...] = ()) -> list[Record]:
        """Store rows and let their branches hear of it. Returns those that changed."""
        return feed.write(self.conn, rows, removed, at=self.at)

    def decide(
        self, body: Body, *, branch_id: str, at: int | None = None, change: Callable[[Record], Record] = lambda row: row
    ) -> Refusal | None:
        """Do what an operation means, in a branch; ``change`` completes its rows. Returns why not, if not."""
        release_due(self.conn, body, at=self.at)
        view = LockedView(self.conn)
        moment = self.at if at is None else at
        now = Circumstances(
            "", self.key.name, Role.ADMINISTRATOR, branch_id, moment, Authority.HUB, pick_up_code=pick_up_code()
        )
        decision = decide(body, view, now)
        if isinstance(decision, Refusal):
            return decision
        self._store(decision, view, change)
        return None

    def _store(self, effects: Effects, view: LockedView, change: Callable[[Record], Record]) -> None:
        new = [change(row) for row in effects.rows if view.was_absent(row)]
        rest = [change(row) for row in effects.rows if not view.was_absent(row)]
        removed = [Removal(gone.record, gone.key) for gone in effects.removed]
        changed = feed.write(self.conn, rest, removed, at=self.at, new=new)
        enqueue(self.conn, jobs_for(changed), at=self.at)

    def log(self, action: str, subject: str, detail: Params) -> None:
        """Write the audit entry of the call."""
        entry = audit.AuditEntry(self.at, f"key/{self.key.name}", "", action, subject, detail)
        audit.append(self.conn, entry)
