"""The demo's tablet: a device of Kraków Rynek, enrolled, in sync, with Marta W. signed in.

Its key is only in memory, so what it leaves on disk is unreadable once the demo has ended; the demo says so.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol, open_device
from clienteling.client.device.place import DevicePlace
from clienteling.client.keys.vault import MemoryVault
from clienteling.demo.chain.places import STORY_BRANCH
from clienteling.demo.chain.staff import DEMO_PIN, STORY_ASSOCIATE
from clienteling.demo.running import RunningHub

DEVICE_NAME = "Demo tablet"


@asynccontextmanager
async def demo_tablet(hub: RunningHub, folder: Path) -> AsyncIterator[DeviceEngine]:
    """The tablet, in sync for as long as the context lasts; ``folder`` must be empty.

    Raises ``HubUnreachable`` and ``HubRefused``.
    """
    place, vault = DevicePlace(folder), MemoryVault()
    code = await asyncio.to_thread(hub.enrolment_code, STORY_BRANCH)
    await enrol(place, hub_url=hub.process.url, code=code, name=DEVICE_NAME, vault=vault, clock=hub.clock)
    device = await open_device(place, vault=vault, clock=hub.clock)
    try:
        await device.sync_once()
        await device.sign_in(pin=DEMO_PIN, staff_id=STORY_ASSOCIATE)
        device.start()
        yield device
    finally:
        await device.close()
