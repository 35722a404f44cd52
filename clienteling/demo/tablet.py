"""The demo's devices: a tablet of Kraków Rynek with Marta W., a PC of the contact centre with Ania Z.

Their keys are only in memory, so what they leave on disk is unreadable once the demo has ended; the demo says so.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol, open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import MemoryVault
from clienteling.demo.chain.places import CONTACT_CENTRE, STORY_BRANCH
from clienteling.demo.chain.staff import DEMO_PIN, STORY_AGENT, STORY_ASSOCIATE
from clienteling.demo.running import RunningHub


@asynccontextmanager
async def demo_tablet(hub: RunningHub, folder: Path) -> AsyncIterator[DeviceEngine]:
    """The tablet, in sync for as long as the context lasts; ``folder`` must be empty.

    Raises ``HubUnreachable`` and ``HubRefused``.
    """
    async with _device(hub, folder, branch_id=STORY_BRANCH, staff_id=STORY_ASSOCIATE, name="Demo tablet") as device:
        yield device


@asynccontextmanager
async def contact_centre_pc(hub: RunningHub, folder: Path) -> AsyncIterator[DeviceEngine]:
    """The contact centre's PC; like :func:`demo_tablet`."""
    async with _device(hub, folder, branch_id=CONTACT_CENTRE, staff_id=STORY_AGENT, name="Demo PC") as device:
        yield device


@asynccontextmanager
async def _device(
    hub: RunningHub, folder: Path, *, branch_id: str, staff_id: str, name: str
) -> AsyncIterator[DeviceEngine]:
    place, vault = DevicePlace(folder), MemoryVault()
    code = await asyncio.to_thread(hub.enrolment_code, branch_id)
    await enrol(place, hub_url=hub.process.url, code=code, name=name, vault=vault, clock=hub.clock)
    device = await open_device(place, vault=vault, clock=hub.clock)
    try:
        await device.sync_once()
        await device.sign_in(pin=DEMO_PIN, staff_id=staff_id)
        device.start()
        yield device
    finally:
        await device.close()
