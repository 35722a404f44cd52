"""A device engine in memory for tests of pages: the contract's own decisions, no disk, no network.

Offline, operations stay queued; online, :meth:`MemoryDevice.submit` is decided by the "hub" (the same rows with
the hub's authority) before it returns. Passes the same contract test as the real engine.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from clienteling.client.port import (
    Changed,
    HubUnreachable,
    Link,
    OutboxState,
    OutboxUnavailable,
    Place,
    QueueEntry,
    Reader,
    SignInRefused,
    Status,
)
from clienteling.contract.access import SignedIn
from clienteling.contract.decide import Authority, Circumstances, Refusal, decide
from clienteling.contract.decide.returns import returnable_lines
from clienteling.contract.operations import Body, Operation
from clienteling.contract.outcomes import Accepted, AnyOutcome, Conflicted, Rejected
from clienteling.contract.queries import CustomerHit, PreviewedLine, PreviewLine, RefundPreview, StockHit
from clienteling.contract.records import KINDS, Order, Staff, Stock, Variant
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id
from clienteling.domain.roles import Role
from tests.client.memory_view import MemoryView

T = TypeVar("T")

PIN = "246810"
TRIES = 5
_REFUSED = (OutboxState.REJECTED, OutboxState.CONFLICTED)


class MemoryDevice:
    """See the module. ``disk_full``, :meth:`go_offline` and :meth:`refuse` stand for the surroundings."""

    def __init__(self, rows: MemoryView, *, place: Place, clock: Clock, staff_id: str = "") -> None:
        self._replica = rows
        self._place = place
        self._clock = clock
        self._entries: list[QueueEntry] = []
        self._session: SignedIn | None = None
        self._status = Status(Link.ONLINE, now_ms(clock), None, 0, 0)
        self._status_watchers: list[Callable[[Status], None]] = []
        self._change_watchers: list[Callable[[Changed], None]] = []
        self._tries_left = TRIES
        self._next_refusal: tuple[str, dict[str, str | int]] | None = None
        self.disk_full = False
        self.hub_stock: tuple[StockHit, ...] = ()
        self.hub_customers: tuple[CustomerHit, ...] = ()
        if staff_id:
            self._session = self._signed_in(staff_id)

    @property
    def place(self) -> Place:
        return self._place

    @property
    def status(self) -> Status:
        return self._status

    @property
    def session(self) -> SignedIn | None:
        return self._session

    async def read(self, ask: Callable[[Reader], T]) -> T:
        return ask(self._projection())

    async def counts(self) -> dict[str, int]:
        return {kind.name: len(self._replica.all(kind.record)) for kind in KINDS.values()}

    async def submit(self, body: Body) -> Operation:
        if self.disk_full:
            raise OutboxUnavailable("The disk is full. Nothing was saved; free some space and try again.")
        session = self._session
        assert session is not None
        operation = Operation(
            new_id(self._clock),
            len(self._entries) + 1,
            session.staff_id,
            session.session,
            session.branch_id,
            now_ms(self._clock),
            not self._online,
            body,
        )
        self._entries.append(QueueEntry(operation, OutboxState.QUEUED, None, 0, None))
        before = self._projection_kinds(operation)
        if self._online:
            self._drain()
        self._tell(before)
        return operation

    async def queue(self) -> tuple[QueueEntry, ...]:
        refused = [entry for entry in self._entries if entry.state in _REFUSED]
        return (*refused, *(entry for entry in self._entries if entry.state not in _REFUSED))

    async def withdraw(self, operation_id: str) -> bool:
        entry = self._entry(operation_id)
        if entry.state is not OutboxState.QUEUED:
            return False
        self._entries.remove(entry)
        self._tell(self._projection_kinds(entry.operation))
        return True

    async def discard(self, operation_id: str) -> None:
        entry = self._entry(operation_id)
        self._swap(replace(entry, state=OutboxState.DISCARDED, settled_at=now_ms(self._clock)))
        self._tell(frozenset())

    def sync_now(self) -> None:
        """Nothing to do here."""

    def watch_status(self, told: Callable[[Status], None]) -> Callable[[], None]:
        self._status_watchers.append(told)
        return lambda: self._status_watchers.remove(told)

    def watch_changes(self, told: Callable[[Changed], None]) -> Callable[[], None]:
        self._change_watchers.append(told)
        return lambda: self._change_watchers.remove(told)

    async def staff(self) -> tuple[Staff, ...]:
        return tuple(row for row in self._replica.where(Staff, branch_id=self._place.branch_id) if row.active)

    async def sign_in(self, *, pin: str, staff_id: str = "", badge: str = "") -> SignedIn:
        known = next((row for row in await self.staff() if badge and row.badge == badge), None)
        staff_id = staff_id or ("" if known is None else known.staff_id)
        if not staff_id:
            raise SignInRefused("not_found", "Nobody here has this badge.")
        if self._tries_left == 0:
            raise SignInRefused("locked_out", "Too many wrong PINs. A manager can unlock.", tries_left=0)
        if pin != PIN:
            self._tries_left -= 1
            code = "wrong_pin" if self._tries_left else "locked_out"
            raise SignInRefused(code, "The PIN is wrong.", tries_left=self._tries_left)
        self._tries_left = TRIES
        self._session = self._signed_in(staff_id)
        return self._session

    async def sign_out(self) -> None:
        self._session = None

    async def search_hub(self, text: str) -> tuple[CustomerHit, ...]:
        self._need_hub()
        return tuple(
            hit for hit in self.hub_customers if text.casefold() in f"{hit.first_name} {hit.last_name}".casefold()
        )

    async def open_customer(self, customer_id: str) -> None:
        self._need_hub()

    async def stock_everywhere(self, product_id: str) -> tuple[StockHit, ...]:
        self._need_hub()
        family = {row.sku for row in self._replica.where(Variant, product_id=product_id)}
        here = {
            (row.branch_id, row.sku): StockHit(
                row.branch_id, row.sku, row.on_hand, row.reserved, row.incoming, row.as_of_at
            )
            for row in self._replica.all(Stock)
            if row.sku in family
        }
        more = {(hit.branch_id, hit.sku): hit for hit in self.hub_stock if hit.sku in family}
        return tuple((here | more).values())

    async def preview_return(self, order_number: str, lines: tuple[PreviewLine, ...]) -> RefundPreview:
        self._need_hub()
        order = self._replica.get(Order, order_number)
        assert order is not None
        known = {item.line.line: item for item in returnable_lines(order, self._replica, at=now_ms(self._clock))}
        shown = tuple(
            PreviewedLine(part.line, known[part.line].eligibility.quantity, known[part.line].refund(part.quantity))
            for part in lines
        )
        return RefundPreview(order_number, order.currency, sum(line.refund_minor for line in shown), shown)

    def go_offline(self) -> None:
        """The network goes away now."""
        at = now_ms(self._clock)
        self.show_status(replace(self._status, link=Link.OFFLINE, offline_since_at=at))

    def go_online(self) -> None:
        """The network is back: the outbox drains."""
        self.show_status(
            replace(self._status, link=Link.ONLINE, offline_since_at=None, last_contact_at=now_ms(self._clock))
        )
        self._drain()
        self._tell(frozenset({"reservation", "stock", "returned"}))

    def show_status(self, status: Status) -> None:
        self._status = status
        for told in tuple(self._status_watchers):
            told(status)

    def refuse_next(self, code: str, params: dict[str, str | int]) -> None:
        """The hub will refuse the next operation with this code."""
        self._next_refusal = (code, params)

    def change(self, rows: MemoryView, kinds: frozenset[str]) -> None:
        """The hub sent other rows."""
        self._replica = rows
        self._tell(kinds)

    @property
    def rows(self) -> MemoryView:
        return self._replica

    @property
    def _online(self) -> bool:
        return self._status.link in (Link.ONLINE, Link.SYNCING)

    def _need_hub(self) -> None:
        if not self._online:
            raise HubUnreachable("The hub cannot be reached.")

    def _entry(self, operation_id: str) -> QueueEntry:
        return next(entry for entry in self._entries if entry.operation.id == operation_id)

    def _swap(self, entry: QueueEntry) -> None:
        at = next(n for n, held in enumerate(self._entries) if held.operation.id == entry.operation.id)
        self._entries[at] = entry

    def _circumstances(self, operation: Operation, authority: Authority) -> Circumstances:
        actor = self._replica.get(Staff, operation.actor)
        assert actor is not None
        return Circumstances(
            actor.staff_id,
            actor.name,
            Role(actor.role),
            operation.branch_id,
            operation.created_at,
            authority,
            "482913" if authority is Authority.HUB else "",
        )

    def _projection(self) -> MemoryView:
        view = self._replica.copy()
        for entry in self._entries:
            if entry.state in (OutboxState.QUEUED, OutboxState.SENT, OutboxState.WAITING):
                effects = decide(entry.operation.body, view, self._circumstances(entry.operation, Authority.DEVICE))
                if not isinstance(effects, Refusal):
                    view.apply(effects)
        return view

    def _projection_kinds(self, operation: Operation) -> frozenset[str]:
        effects = decide(operation.body, self._replica, self._circumstances(operation, Authority.DEVICE))
        return frozenset() if isinstance(effects, Refusal) else self._replica.copy().apply(effects)

    def _drain(self) -> None:
        for entry in tuple(self._entries):
            if entry.state is OutboxState.QUEUED:
                self._settle(entry)

    def _settle(self, entry: QueueEntry) -> None:
        operation = entry.operation
        outcome: AnyOutcome
        decision = decide(operation.body, self._replica, self._circumstances(operation, Authority.HUB))
        if self._next_refusal is not None:
            code, params = self._next_refusal
            self._next_refusal = None
            outcome = Rejected(operation.id, code, "Refused.", params)
        elif isinstance(decision, Refusal):
            kind = Conflicted if decision.conflict else Rejected
            outcome = kind(operation.id, decision.code, decision.detail, decision.params)
        else:
            self._replica.apply(decision)
            outcome = Accepted(operation.id, "1")
        states = {Accepted: OutboxState.ACCEPTED, Conflicted: OutboxState.CONFLICTED, Rejected: OutboxState.REJECTED}
        state = states[type(outcome)]
        self._swap(replace(entry, state=state, outcome=outcome, tries=1, settled_at=now_ms(self._clock)))

    def _tell(self, kinds: frozenset[str]) -> None:
        queued = sum(entry.state in (OutboxState.QUEUED, OutboxState.SENT) for entry in self._entries)
        refused = sum(entry.state in _REFUSED for entry in self._entries)
        self.show_status(replace(self._status, queued=queued, needs_attention=refused))
        for told in tuple(self._change_watchers):
            told(Changed(kinds, None))

    def _signed_in(self, staff_id: str) -> SignedIn:
        staff = self._replica.get(Staff, staff_id)
        assert staff is not None
        expires = now_ms(self._clock) + 12 * 3_600_000
        return SignedIn("session", staff_id, staff.name, staff.role, staff.branch_id, staff.language, expires)
