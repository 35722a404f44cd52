"""Work that Marta does before the pictures of the queue are taken: one thing refused, the rest without a network."""

import asyncio
from collections.abc import Awaitable, Callable

from clienteling.client.port import Device, Link, OutboxState
from clienteling.contract.operations.profile import AddNote, SetPreference
from clienteling.contract.operations.reservation import HandOver, ReserveStock
from clienteling.contract.operations.service import AddTask
from clienteling.contract.records import Reservation
from clienteling.demo.chain.draw import DAY_MS
from clienteling.demo.chain.julia import BLUE_SOFA, CUSHION, PICK_UP_CODE, RESERVATION
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id

PATIENCE_S = 20.0
_DECIDED = (OutboxState.ACCEPTED, OutboxState.REJECTED, OutboxState.CONFLICTED)


async def refused_online(device: Device, clock: Clock) -> None:
    """Reserve the sofa that is not here; return when the hub has refused. Raises ``TimeoutError``."""
    operation = await device.submit(ReserveStock(new_id(clock), JULIA, STORY_BRANCH, BLUE_SOFA, 1))

    async def decided() -> bool:
        return any(e.operation.id == operation.id and e.state in _DECIDED for e in await device.queue())

    await _until(device, decided)


async def work_offline(device: Device, clock: Clock) -> None:
    """A customer is served while the hub is away. Raises ``TimeoutError``."""

    async def offline() -> bool:
        return device.status.link is Link.OFFLINE

    await _until(device, offline)
    await device.submit(AddNote(new_id(clock), JULIA, "Likes the cushions in mustard, wants two more in green."))
    await device.submit(SetPreference(JULIA, "Bed", "160×200"))
    await device.submit(ReserveStock(new_id(clock), JULIA, STORY_BRANCH, CUSHION, 2))
    due = now_ms(clock) + DAY_MS
    await device.submit(AddTask(new_id(clock), "Call about the bedroom chair", "follow_up", JULIA, due))
    if await device.read(lambda reader: reader.get(Reservation, RESERVATION)) is not None:
        await device.submit(HandOver(RESERVATION, "code", PICK_UP_CODE))


async def _until(device: Device, true: Callable[[], Awaitable[bool]]) -> None:
    """Look again after each status that the device tells, until ``true`` says so."""
    told = asyncio.Event()
    stop = device.watch_status(lambda _: told.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while not await true():
                await told.wait()
                told.clear()
    finally:
        stop()
