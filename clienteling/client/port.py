"""What the screens may ask of the device engine. No Qt, no SQL, no HTTP on this side of the border."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol, TypeVar

from clienteling.contract.access import SignedIn
from clienteling.contract.operations import Body, Operation
from clienteling.contract.outcomes import AnyOutcome
from clienteling.contract.queries import CustomerHit, PreviewLine, RefundPreview, StockHit
from clienteling.contract.records import Customer, Product, Record, Scalar, Staff, Variant

R = TypeVar("R", bound=Record)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FoundCustomer:
    """A customer of the replica that matches; ``matched`` says why: ``name``, ``phone``, ``email``, ``order`` …"""

    customer: Customer
    matched: str
    has_open_business: bool
    arrived: bool


@dataclass(frozen=True, slots=True)
class FoundArticle:
    """An article of the replica that matches a search or a barcode."""

    variant: Variant
    product: Product


class Reader(Protocol):
    """The projection: outbox over replica, as of one moment. Used off the GUI thread, inside :meth:`Device.read`."""

    def get(self, record: type[R], *key: Scalar) -> R | None:
        """The row with this key."""
        ...

    def under(self, record: type[R], *key: Scalar) -> tuple[R, ...]:
        """The rows whose key begins with ``key``, in key order."""
        ...

    def owned(self, record: type[R], customer_id: str) -> tuple[R, ...]:
        """All rows of one customer."""
        ...

    def where(self, record: type[R], **equal: Scalar) -> tuple[R, ...]:
        """The rows whose named fields equal the given values (indexed fields only, at most 2,000 rows)."""
        ...

    def find_customers(self, text: str, *, limit: int) -> tuple[FoundCustomer, ...]:
        """Search as you type over names, e-mail, phone, order, loyalty and pick-up numbers; what matters first."""
        ...

    def find_articles(self, text: str, *, limit: int) -> tuple[FoundArticle, ...]:
        """Articles by title, category, brand, SKU or barcode."""
        ...


class OutboxState(StrEnum):
    """Where an operation is on its way. ``queued`` may still be withdrawn; a ``sent`` one may have been done."""

    QUEUED = "queued"
    SENT = "sent"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    CONFLICTED = "conflicted"
    REJECTED = "rejected"
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One operation in the outbox with what became of it."""

    operation: Operation
    state: OutboxState
    outcome: AnyOutcome | None
    tries: int
    settled_at: int | None


class Link(StrEnum):
    """The network as the person should see it."""

    STARTING = "starting"
    ONLINE = "online"
    SYNCING = "syncing"
    OFFLINE = "offline"
    REFUSED = "refused"
    """The hub answers but does not accept this device or version; ``reason`` says why."""


@dataclass(frozen=True, slots=True)
class Status:
    """The state of the engine at one moment. Times in ms; ``progress`` 0..1 during a first sync."""

    link: Link
    last_contact_at: int | None
    offline_since_at: int | None
    queued: int
    needs_attention: int
    progress: float | None = None
    reason: str = ""
    clock_off_ms: int = 0


@dataclass(frozen=True, slots=True)
class Changed:
    """What is different now: kinds, and the customers concerned (``None``: too many to name)."""

    kinds: frozenset[str]
    customers: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Place:
    """Where this device stands."""

    device_id: str
    device_name: str
    branch_id: str
    hub_name: str


class Unreachable(StrEnum):
    """Why the hub cannot be asked."""

    NO_CONNECTION = "no_connection"
    """Nothing has left this device."""
    NO_ANSWER = "no_answer"
    CERTIFICATE = "certificate"
    PORTAL = "portal"
    NOT_A_HUB = "not_a_hub"
    FIRST_TIME = "first_time"
    """There is no network, and this person has not signed in on this device before."""


class HubUnreachable(Exception):
    """The hub cannot be asked now; nothing was lost. The message is a sentence for people."""

    def __init__(self, detail: str = "", *, why: Unreachable = Unreachable.NO_ANSWER) -> None:
        super().__init__(detail)
        self.why = why


class OutboxUnavailable(Exception):
    """The operation could not be stored (disk full, damaged); nothing was saved. The message is for people."""


class SignInRefused(Exception):
    """The person is not signed in. ``code`` is a problem code; ``tries_left`` counts down to the lock-out."""

    def __init__(self, code: str, detail: str, *, tries_left: int | None = None) -> None:
        super().__init__(detail)
        self.code = code
        self.detail = detail
        self.tries_left = tries_left


class Device(Protocol):
    """The engine of one enrolled device, as the app sees it. All calls come from the event loop's thread."""

    @property
    def place(self) -> Place: ...

    @property
    def status(self) -> Status: ...

    @property
    def session(self) -> SignedIn | None:
        """Who is signed in."""
        ...

    async def read(self, ask: Callable[[Reader], T]) -> T:
        """Run ``ask`` against the projection in a reader thread; the way to all local data."""
        ...

    async def counts(self) -> dict[str, int]:
        """How many rows of each kind the replica holds."""
        ...

    async def submit(self, body: Body) -> Operation:
        """Store an operation durably under the signed-in person. Returns when it is safe on disk.

        Raises ``OutboxUnavailable`` (disk full, damaged) with a sentence; then nothing was saved.
        """
        ...

    async def queue(self) -> tuple[QueueEntry, ...]:
        """The outbox, refused ones first, then in order."""
        ...

    async def withdraw(self, operation_id: str) -> bool:
        """Take a queued operation back; ``False`` when it was sent already."""
        ...

    async def discard(self, operation_id: str) -> None:
        """A person resolved a refused operation by dropping it; recorded, the entry stays readable for 30 days."""
        ...

    def sync_now(self) -> None:
        """Try the network at once."""
        ...

    def watch_status(self, told: Callable[[Status], None]) -> Callable[[], None]:
        """Be told each new status, on the event loop's thread; returns the way to stop."""
        ...

    def watch_changes(self, told: Callable[[Changed], None]) -> Callable[[], None]:
        """Be told what changed after each commit, on the event loop's thread; returns the way to stop."""
        ...

    async def staff(self) -> tuple[Staff, ...]:
        """Who may sign in here."""
        ...

    async def sign_in(self, *, pin: str, staff_id: str = "", badge: str = "") -> SignedIn:
        """Sign in, also offline after a first time online. Raises :class:`SignInRefused` or :class:`HubUnreachable`."""
        ...

    async def sign_out(self) -> None:
        """Nobody is signed in; the outbox stays and keeps draining."""
        ...

    def search_hub(self, text: str) -> Awaitable[tuple[CustomerHit, ...]]:
        """Customers outside this device's scope. Raises :class:`HubUnreachable`."""
        ...

    async def open_customer(self, customer_id: str) -> None:
        """Fetch a visit pack when the customer is not in the replica. Raises :class:`HubUnreachable`."""
        ...

    def stock_everywhere(self, product_id: str) -> Awaitable[tuple[StockHit, ...]]:
        """The chain's figures for a product. Raises :class:`HubUnreachable`."""
        ...

    def preview_return(self, order_number: str, lines: tuple[PreviewLine, ...]) -> Awaitable[RefundPreview]:
        """The refund as the hub would accept it. Raises :class:`HubUnreachable`."""
        ...
