"""One hub process: profiles read a second, and reservations by many clients against the bare statement."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from time import perf_counter

import psycopg

from clienteling.bench.hub_here import MeasuredHub, measured_hub
from clienteling.bench.load import per_second, request
from clienteling.bench.report import BenchFailed, Report, compared, machine, measured
from clienteling.bench.rows import BRANCH, PRODUCTS, STAFF, customer_id, sku
from clienteling.client.keys.secrets import new_secrets
from clienteling.client.wire.hub import Hub, http_client
from clienteling.client.wire.proof import Identity, identity
from clienteling.contract.access import EnrolRequest, SignedIn, SignInRequest
from clienteling.contract.codec import from_json, to_json
from clienteling.contract.operations import Operation, OperationBatch
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Accepted, OutcomeBatch
from clienteling.demo.chain.staff import DEMO_PIN
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.domain.ids import new_id

DEFAULT_SIZE = 10_000
READERS, READS, WARM_UPS = 4, 100, 10
CLIENTS, RESERVATIONS, BARE = 16, 15, 150
RESERVE_RATIO = 0.3
_BARE = """
WITH held AS (
    UPDATE stock SET reserved = reserved + 1 WHERE branch_id = %s AND sku = %s AND on_hand - reserved >= 1
    RETURNING branch_id, sku
)
INSERT INTO reservation (reservation_id, customer_id, branch_id, sku, quantity, state, origin, created_at)
SELECT %s, %s, branch_id, sku, 1, 'confirmed', 'bench', %s FROM held
"""


@dataclass(frozen=True, slots=True)
class _Caller:
    """An enrolled device with somebody signed in."""

    url: str
    identity: Identity
    session: SignedIn


def run(size: int) -> Report:
    """Measure one hub process over HTTP, its PostgreSQL durable as in a shop."""
    with measured_hub(size) as hub:
        caller = asyncio.run(_caller(hub))
        reads = _profiles(caller, size)
        reserved = _reservations(caller)
        bare = _bare_reservations(hub)
    return Report(
        "hub",
        size,
        machine(),
        (
            measured("customer_profile_get", reads, "requests/s"),
            compared("reservations_16_clients", reserved, "reservations/s", against=bare, least=RESERVE_RATIO),
        ),
    )


async def _caller(hub: MeasuredHub) -> _Caller:
    secrets, clock = new_secrets(), SystemClock()
    nobody = Hub(http_client(hub.url), clock=clock)
    enrolled = await nobody.enrol(EnrolRequest(hub.code(), "Bench", secrets.public_key()))
    await nobody.close()
    known = identity(enrolled.device_id, secrets.signing_key)
    device = Hub(http_client(hub.url), clock=clock, identity=known)
    session = await device.sign_in(SignInRequest(DEMO_PIN, STAFF))
    await device.close()
    return _Caller(hub.url, known, session)


def _profiles(caller: _Caller, size: int) -> float:
    """Visit packs a second."""

    def reads(reader: int, count: int) -> list[bytes]:
        ids = (customer_id((reader * count + turn) * 37 % size) for turn in range(count))
        return [request(caller.identity, caller.url, "GET", f"/device/customers/{id_}") for id_ in ids]

    asyncio.run(per_second(caller.url, [reads(reader, WARM_UPS) for reader in range(READERS)]))
    rate, _ = asyncio.run(per_second(caller.url, [reads(reader, READS) for reader in range(READERS)]))
    return rate


def _reservations(caller: _Caller) -> float:
    """Operations a second that hold stock, each accepted; every client its own article."""
    clients = [[_reserve(caller, client, turn) for turn in range(RESERVATIONS)] for client in range(CLIENTS)]
    rate, bodies = asyncio.run(per_second(caller.url, clients))
    for body in bodies:
        batch: OutcomeBatch = from_json(body, OutcomeBatch)
        if not all(isinstance(outcome, Accepted) for outcome in batch.outcomes):
            raise BenchFailed("The hub did not accept a measured reservation.")
    return rate


def _reserve(caller: _Caller, client: int, turn: int) -> bytes:
    clock, session = SystemClock(), caller.session
    body = ReserveStock(new_id(clock), customer_id(client), BRANCH, sku(client % PRODUCTS), 1)
    operation = Operation(
        new_id(clock),
        client * RESERVATIONS + turn + 1,
        session.staff_id,
        session.session,
        session.branch_id,
        now_ms(clock),
        offline=False,
        body=body,
    )
    batch = to_json(OperationBatch((operation,)))
    return request(caller.identity, caller.url, "POST", "/device/operations", batch)


def _bare_reservations(hub: MeasuredHub) -> float:
    """The same with nothing but the statement: no HTTP, no proof, no feed, no audit, no idempotency."""
    lines = [psycopg.connect(hub.database_url, autocommit=True) for _ in range(CLIENTS)]
    try:
        with ThreadPoolExecutor(CLIENTS) as pool:
            begun = perf_counter()
            for done in [pool.submit(partial(_hold, line, client)) for client, line in enumerate(lines)]:
                done.result()
            return CLIENTS * BARE / (perf_counter() - begun)
    finally:
        for line in lines:
            line.close()


def _hold(line: psycopg.Connection, client: int) -> None:
    for turn in range(BARE):
        line.execute(_BARE, (BRANCH, sku(client), f"bare-{client}-{turn}", customer_id(client), 0))
