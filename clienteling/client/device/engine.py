"""The device engine: implements :class:`clienteling.client.port.Device` over files, hub and sync."""

import asyncio
from collections.abc import Callable, Iterable
from random import Random
from typing import TypeVar

import apsw

from clienteling.client.device.listeners import Listeners
from clienteling.client.device.place import DeviceUnavailable, Enrolment, PlaceLock
from clienteling.client.device.signing_in import SigningIn
from clienteling.client.outbox.entry import REFUSED, Entry, Written
from clienteling.client.port import Changed, HubUnreachable, Link, Place, QueueEntry, Reader, Status
from clienteling.client.replica.store import counts
from clienteling.client.session.people import People
from clienteling.client.storage.local import Local
from clienteling.client.sync import engine, link
from clienteling.client.wire.answer import HubRefused
from clienteling.client.wire.hub import Hub
from clienteling.contract.access import SignedIn
from clienteling.contract.operations import Body, Operation
from clienteling.contract.queries import CustomerHit, PreviewLine, PreviewRequest, RefundPreview, StockHit
from clienteling.contract.records import Customer, Staff
from clienteling.contract.sync import branch_scope
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id

T = TypeVar("T")

_REBUILT = "The data on this device was damaged and is fetched anew. Your queue is kept."


class DeviceEngine:
    """One enrolled device. All methods belong to the event loop's thread."""

    def __init__(
        self,
        *,
        enrolment: Enrolment,
        local: Local,
        people: People,
        hub: Hub,
        clock: Clock,
        random: Random,
        lock: PlaceLock,
    ) -> None:
        self._enrolment, self._local, self._people, self._lock = enrolment, local, people, lock
        self._hub, self._clock = hub, clock
        self._signing_in = SigningIn(local=local, people=people, hub=hub, clock=clock)
        self._statuses: Listeners[Status] = Listeners()
        self._changes: Listeners[Changed] = Listeners()
        self._sync = engine.Synchronizer(
            hub=hub,
            local=local,
            branch_scope=branch_scope(enrolment.enrolled.branch_id),
            clock=clock,
            random=random,
            listeners=engine.Listeners(self._link_became, self._shred, self._changes.tell, self._settled),
        )
        if local.rebuilt:
            self._sync.state = link.LinkState(reason=_REBUILT)
        self._running: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Keep in sync with the hub from now on."""
        if self._running is None:
            self._running = asyncio.get_running_loop().create_task(self._sync.run())

    async def counts(self) -> dict[str, int]:
        """How many rows of each kind the replica holds."""
        return await self._local.look(counts)

    async def sync_once(self) -> None:
        """One whole round of sync. Raises ``HubUnreachable`` or ``HubRefused``."""
        await self._sync.once()

    async def close(self) -> None:
        """Stop sync and let go of everything; the outbox stays on disk."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        await self._hub.close()
        await self._local.close()
        self._people.close()
        self._lock.close()

    @property
    def place(self) -> Place:
        """Where this device stands."""
        enrolled = self._enrolment.enrolled
        return Place(enrolled.device_id, self._enrolment.device_name, enrolled.branch_id, enrolled.hub_name)

    @property
    def status(self) -> Status:
        """The state at this moment."""
        state, entries = self._sync.state, self._local.contents.entries
        return Status(
            state.link,
            state.last_contact_at,
            state.offline_since_at,
            queued=len(self._local.unsettled),
            needs_attention=sum(entry.state in REFUSED for entry in entries),
            progress=state.progress,
            reason=state.reason,
            clock_off_ms=state.clock_off_ms,
        )

    @property
    def session(self) -> SignedIn | None:
        """Who is signed in."""
        return self._signing_in.session

    async def read(self, ask: Callable[[Reader], T]) -> T:
        """Run ``ask`` against outbox over replica in a reader thread. A damaged replica is begun anew, empty."""
        try:
            return await self._local.read(ask)
        except (apsw.CorruptError, apsw.NotADBError):
            await self._local.rebuild()
            self._sync.sync_now()
            return await self._local.read(ask)

    async def submit(self, body: Body) -> Operation:
        """Store an operation durably. Raises ``OutboxUnavailable``; ``DeviceUnavailable`` when nobody is signed in."""
        session = self.session
        if session is None:
            raise DeviceUnavailable("Nobody is signed in, so nothing was saved.")
        id_, at = new_id(self._clock), now_ms(self._clock) + self._hub.clock_off_ms
        offline = self._sync.state.link not in (Link.ONLINE, Link.SYNCING)

        def write(sequence: int) -> Written:
            operation = Operation(
                id_, sequence, session.staff_id, session.session, session.branch_id, at, offline, body
            )
            return Written(operation, session.name, session.role)

        entry = await self._local.store(lambda outbox: outbox.add(write))
        await self._tell_touched([entry.id])
        self._sync.send_now()
        return entry.operation

    async def queue(self) -> tuple[QueueEntry, ...]:
        """The outbox, refused ones first, then in order."""
        entries = self._local.contents.entries
        return tuple(entry.shown() for entry in sorted(entries, key=lambda entry: entry.state not in REFUSED))

    async def withdraw(self, operation_id: str) -> bool:
        """Take a queued operation back; ``False`` when it was sent already."""
        touches = (await self._local.overlay()).touches
        done = await self._local.store(lambda outbox: outbox.withdraw(operation_id, now=now_ms(self._clock)))
        if done and operation_id in touches:
            self._changes.tell(Changed(touches[operation_id].kinds, touches[operation_id].customers))
        self._statuses.tell(self.status)
        return done

    async def discard(self, operation_id: str) -> None:
        """Drop a refused operation; it stays readable for 30 days."""
        await self._local.store(lambda outbox: outbox.discard(operation_id, now=now_ms(self._clock)))
        self._statuses.tell(self.status)

    def sync_now(self) -> None:
        """Try the network at once."""
        self._sync.sync_now()

    def watch_status(self, told: Callable[[Status], None]) -> Callable[[], None]:
        """Be told each new status; returns the way to stop."""
        return self._statuses.add(told)

    def watch_changes(self, told: Callable[[Changed], None]) -> Callable[[], None]:
        """Be told what changed after each commit; returns the way to stop."""
        return self._changes.add(told)

    async def staff(self) -> tuple[Staff, ...]:
        """Who may sign in here: the active people of the branch, by name."""
        branch_id = self._enrolment.enrolled.branch_id
        people = await self._local.read(lambda reader: reader.where(Staff, branch_id=branch_id))
        return tuple(sorted((person for person in people if person.active), key=lambda person: person.name))

    async def sign_in(self, *, pin: str, staff_id: str = "", badge: str = "") -> SignedIn:
        """Sign in, also offline after a first time online. Raises ``SignInRefused`` or ``HubUnreachable``."""
        return await self._signing_in.sign_in(pin=pin, staff_id=staff_id, badge=badge)

    async def sign_out(self) -> None:
        """Nobody is signed in; the outbox stays and keeps draining."""
        self._signing_in.session = None

    async def search_hub(self, text: str) -> tuple[CustomerHit, ...]:
        """Customers outside this device's scope. Raises ``HubUnreachable``."""
        with _as_unreachable():
            return (await self._hub.customers(text)).hits

    async def open_customer(self, customer_id: str) -> None:
        """Fetch a visit pack when the customer is not in the replica. Raises ``HubUnreachable``."""
        if await self._local.read(lambda reader: reader.get(Customer, customer_id)) is not None:
            return
        with _as_unreachable():
            page = await self._hub.customer(customer_id)
        await self._sync.open_pack(page)

    async def stock_everywhere(self, product_id: str) -> tuple[StockHit, ...]:
        """The chain's figures for a product. Raises ``HubUnreachable``."""
        with _as_unreachable():
            return (await self._hub.stock(product=product_id)).stock

    async def preview_return(self, order_number: str, lines: tuple[PreviewLine, ...]) -> RefundPreview:
        """The refund as the hub would accept it. Raises ``HubUnreachable``."""
        with _as_unreachable():
            return await self._hub.preview(PreviewRequest(order_number, lines))

    async def _shred(self) -> None:
        """This device was taken out of use: only the sealed outbox stays."""
        self._signing_in.session = None
        await self._local.shred()
        await asyncio.to_thread(self._people.forget_all)
        self._changes.tell(Changed(frozenset(), None))

    def _link_became(self, _: link.LinkState) -> None:
        self._statuses.tell(self.status)

    async def _tell_touched(self, ids: Iterable[str]) -> None:
        touches = (await self._local.overlay()).touches
        for id_ in ids:
            if id_ in touches:
                self._changes.tell(Changed(touches[id_].kinds, touches[id_].customers))
        self._statuses.tell(self.status)

    def _settled(self, entries: tuple[Entry, ...]) -> None:
        """Refused operations no longer show: whatever they touched looks different now."""
        shown = self._local.last_overlay.touches
        for entry in entries:
            if entry.state in REFUSED and entry.id in shown:
                self._changes.tell(Changed(shown[entry.id].kinds, shown[entry.id].customers))
        self._statuses.tell(self.status)


class _as_unreachable:  # noqa: N801 - reads as a statement
    """The hub's refusal to answer a question is, for the asker, the same as no answer: nothing was lost."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, HubRefused):
            raise HubUnreachable(error.detail) from error
