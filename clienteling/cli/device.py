"""``clienteling device``: the device engine without a window, for support, scripts and tests."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, TypeVar

import click
import platformdirs

from clienteling.cli.failing import one_sentence
from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol as enrol_device
from clienteling.client.device.opening import open_device
from clienteling.client.device.place import DevicePlace, DeviceUnavailable
from clienteling.client.keys.vault import KeyFileVault, KeyringVault, Vault, VaultUnavailable
from clienteling.client.port import (
    FoundArticle,
    FoundCustomer,
    HubUnreachable,
    OutboxUnavailable,
    QueueEntry,
    Reader,
    SignInRefused,
)
from clienteling.client.replica.store import ReplicaUnavailable
from clienteling.client.wire.answer import HubRefused
from clienteling.contract.codec import UnreadableError, from_json, to_json
from clienteling.contract.operations import Body, body_name
from clienteling.contract.records import KINDS, Branch, Customer, Owner, Record, Stock
from clienteling.domain.clock import SystemClock

MAX_FOUND = 50
_EXPECTED = (
    DeviceUnavailable,
    HubRefused,
    HubUnreachable,
    OutboxUnavailable,
    ReplicaUnavailable,
    SignInRefused,
    UnreadableError,
    VaultUnavailable,
)

T = TypeVar("T")
F = TypeVar("F", bound=Callable[..., Any])


@dataclass(frozen=True, slots=True)
class Chosen:
    """The options that all commands share."""

    data_dir: Path
    key_file: Path | None
    as_json: bool

    def vault(self) -> Vault:
        """Where the secrets are. Raises ``VaultUnavailable``."""
        return KeyringVault() if self.key_file is None else KeyFileVault(self.key_file)

    def say(self, data: object, sentences: list[str]) -> None:
        """One JSON object, or sentences for people."""
        click.echo(to_json(data).decode() if self.as_json else "\n".join(sentences))


def device_options(command: F) -> F:
    """``--data-dir``, ``--key-file`` and ``--json``; they arrive as ``data_dir``, ``key_file`` and ``as_json``."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print one JSON object and nothing else."),
        click.option(
            "--key-file",
            type=click.Path(path_type=Path, dir_okay=False),
            help="Keep the device's key in this file (mode 0600) where there is no keyring.",
        ),
        click.option(
            "--data-dir",
            type=click.Path(path_type=Path, file_okay=False),
            default=lambda: platformdirs.user_data_path("clienteling") / "device",
            help="Where the device keeps its data.",
        ),
    ):
        command = option(command)
    return command


@click.group()
def device() -> None:
    """The device engine without a window."""


@device.command()
@click.option("--hub", "hub_url", required=True, metavar="URL", help="The hub's address.")
@click.option("--code", required=True, help="The manager's enrolment code.")
@click.option("--name", default="command line", help="What this device is called.")
@device_options
def enrol(hub_url: str, code: str, name: str, **options: Any) -> None:
    """Make this device known to a hub."""
    chosen = Chosen(**options)

    async def go() -> None:
        made = await enrol_device(
            DevicePlace(chosen.data_dir),
            hub_url=hub_url.rstrip("/"),
            code=code,
            name=name,
            vault=chosen.vault(),
            clock=SystemClock(),
        )
        enrolled = made.enrolled
        chosen.say(
            {"device_id": enrolled.device_id, "branch_id": enrolled.branch_id, "hub": enrolled.hub_name},
            [f"This device belongs to {enrolled.branch_name} of {enrolled.hub_name}."],
        )

    _run(go)


@device.command()
@click.option("--once", is_flag=True, help="One round, then end. Without it: keep in sync until interrupted.")
@device_options
def sync(*, once: bool, **options: Any) -> None:
    """Bring the replica up to date and send what waits."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        if not once:
            stop = engine.watch_status(lambda status: click.echo(f"{status.link} {status.reason}".strip(), err=True))
            engine.start()
            await asyncio.Event().wait()
            stop()
        await engine.sync_once()
        chosen.say(await _status(engine), [f"In sync; {engine.status.queued} waiting to be sent."])

    _with_device(options, go)


@device.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(1, MAX_FOUND), default=20)
@device_options
def find(text: str, limit: int, **options: Any) -> None:
    """Find customers and articles in the replica."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        def ask(reader: Reader) -> tuple[tuple[FoundCustomer, ...], tuple[FoundArticle, ...]]:
            return reader.find_customers(text, limit=limit), reader.find_articles(text, limit=limit)

        customers, articles = await engine.read(ask)
        people = [f"{c.customer.customer_id}  {_name(c.customer)}  ({c.matched})" for c in customers]
        goods = [f"{a.variant.sku}  {a.product.title}" for a in articles]
        data = {
            "customers": [_fields(c.customer) | {"matched": c.matched, "arrived": c.arrived} for c in customers],
            "articles": [_fields(a.variant) | {"product_title": a.product.title} for a in articles],
        }
        chosen.say(data, [*people, *goods] or ["Nothing found on this device."])

    _with_device(options, go)


@device.command()
@click.argument("customer_id")
@device_options
def show(customer_id: str, **options: Any) -> None:
    """Everything this device knows of one customer."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        owned = [kind for kind in KINDS.values() if kind.owner is Owner.CUSTOMER and kind.record is not Customer]

        def ask(reader: Reader) -> tuple[Customer | None, dict[str, tuple[Record, ...]]]:
            rows = {kind.name: reader.owned(kind.record, customer_id) for kind in owned}
            return reader.get(Customer, customer_id), rows

        customer, rows = await engine.read(ask)
        if customer is None:
            raise DeviceUnavailable(f"There is no customer {customer_id} on this device.")
        data = {"customer": _fields(customer)} | {name: list(map(_fields, found)) for name, found in rows.items()}
        counts = [f"{name}: {len(found)}" for name, found in rows.items() if found]
        chosen.say(data, [f"{customer_id}  {_name(customer)}", *counts])

    _with_device(options, go)


@device.command()
@click.argument("sku")
@device_options
def stock(sku: str, **options: Any) -> None:
    """The stock of an article in this branch and its neighbours."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        def ask(reader: Reader) -> list[tuple[Stock, str]]:
            found = reader.where(Stock, sku=sku)
            branches = [reader.get(Branch, row.branch_id) for row in found]
            return [
                (row, branch.name if branch else row.branch_id) for row, branch in zip(found, branches, strict=True)
            ]

        rows = await engine.read(ask)
        lines = [f"{name}: {max(0, row.on_hand - row.reserved)} available, {row.on_hand} on hand" for row, name in rows]
        data = {"sku": sku, "stock": [_fields(row) | {"branch_name": name} for row, name in rows]}
        chosen.say(data, lines or [f"This device knows no stock of {sku}."])

    _with_device(options, go)


@device.command()
@click.argument("file", type=click.File("rb"))
@click.option("--staff", "staff_id", default="", help="Who acts: a staff id …")
@click.option("--badge", default="", help="… or a badge.")
@click.option(
    "--pin", envvar="CLIENTELING_PIN", prompt=True, hide_input=True, help="Better: asked, or CLIENTELING_PIN."
)
@device_options
def submit(file: BinaryIO, staff_id: str, badge: str, pin: str, **options: Any) -> None:
    """Store the operations of FILE (one JSON body, or an array of them) in the queue."""
    if bool(staff_id) == bool(badge):
        raise click.UsageError("Name who acts with --staff or --badge.")
    content = file.read()

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        bodies: tuple[Body, ...] = _bodies(content)
        await engine.sign_in(pin=pin, staff_id=staff_id, badge=badge)
        stored = [await engine.submit(body) for body in bodies]
        chosen.say(
            {"operations": [{"id": item.id, "sequence": item.sequence} for item in stored]},
            [f"{len(stored)} saved on this device; `sync` sends them."],
        )

    _with_device(options, go)


@device.command()
@device_options
def queue(**options: Any) -> None:
    """What was done on this device and what became of it."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        entries = await engine.queue()
        lines = [f"{e.operation.sequence}  {body_name(e.operation.body)}  {e.state}{_why(e)}" for e in entries]
        data = [
            {
                "id": entry.operation.id,
                "sequence": entry.operation.sequence,
                "do": body_name(entry.operation.body),
                "state": entry.state,
                "outcome": entry.outcome,
                "tries": entry.tries,
                "settled_at": entry.settled_at,
            }
            for entry in entries
        ]
        chosen.say({"queue": data}, lines or ["The queue is empty."])

    _with_device(options, go)


@device.command()
@device_options
def status(**options: Any) -> None:
    """Where this device stands and what waits."""

    async def go(engine: DeviceEngine, chosen: Chosen) -> None:
        data = await _status(engine)
        place = engine.place
        chosen.say(data, [f"{place.device_name} in {place.branch_id}, {place.hub_name}: {data['queued']} waiting."])

    _with_device(options, go)


async def _status(engine: DeviceEngine) -> dict[str, Any]:
    now, place = engine.status, engine.place
    return {
        "device_id": place.device_id,
        "branch_id": place.branch_id,
        "hub": place.hub_name,
        "link": now.link,
        "queued": now.queued,
        "needs_attention": now.needs_attention,
        "clock_off_ms": now.clock_off_ms,
        "reason": now.reason,
        "rows": await engine.counts(),
    }


def _bodies(content: bytes) -> tuple[Body, ...]:
    """Raises ``UnreadableError``."""
    if content.lstrip().startswith(b"["):
        many: tuple[Body, ...] = from_json(content, tuple[Body, ...])
        return many
    one: Body = from_json(content, Body)
    return (one,)


def _fields(row: Record) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__struct_fields__}


def _name(customer: Customer) -> str:
    return f"{customer.first_name} {customer.last_name}".strip()


def _why(entry: QueueEntry) -> str:
    detail = getattr(entry.outcome, "detail", "")
    return f": {detail}" if detail else ""


def _run(go: Callable[[], Awaitable[None]]) -> None:
    async def main() -> None:
        await go()

    with one_sentence(*_EXPECTED):
        asyncio.run(main())


def _with_device(options: dict[str, Any], go: Callable[[DeviceEngine, Chosen], Awaitable[None]]) -> None:
    chosen = Chosen(**options)

    async def main() -> None:
        async with _opened(chosen) as engine:
            await go(engine, chosen)

    _run(main)


@asynccontextmanager
async def _opened(chosen: Chosen) -> AsyncIterator[DeviceEngine]:
    engine = await open_device(DevicePlace(chosen.data_dir), vault=chosen.vault(), clock=SystemClock())
    try:
        yield engine
    finally:
        await engine.close()
