"""Enrolling a device and opening an enrolled one: where all parts of the engine are put together."""

import asyncio
from collections.abc import Callable
from random import SystemRandom

import httpx

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.place import DevicePlace, DeviceUnavailable, Enrolment, private
from clienteling.client.keys.secrets import DeviceSecrets, new_secrets
from clienteling.client.keys.vault import Vault
from clienteling.client.session.people import Effort, People
from clienteling.client.storage.local import FileKeys, Local
from clienteling.client.wire.hub import Hub, http_client
from clienteling.client.wire.proof import identity
from clienteling.contract.access import EnrolRequest
from clienteling.domain.clock import Clock
from clienteling.domain.ids import new_id

Connect = Callable[[str], httpx.AsyncClient]


async def enrol(
    place: DevicePlace,
    *,
    hub_url: str,
    code: str,
    name: str,
    vault: Vault,
    clock: Clock,
    connect: Connect = http_client,
) -> Enrolment:
    """Make this device known to a hub with a manager's code.

    Raises ``DeviceUnavailable``, ``VaultUnavailable``, ``HubUnreachable`` or ``HubRefused``; then nothing was kept.
    """
    lock = place.lock()
    try:
        private(place.folder)
        if place.enrolment() is not None:
            raise DeviceUnavailable("This device is enrolled already. Use another data directory for another hub.")
        secrets, data_name = new_secrets(), new_id(clock)
        hub = Hub(connect(hub_url), clock=clock)
        await asyncio.to_thread(vault.store, data_name, secrets)
        try:
            enrolled = await hub.enrol(EnrolRequest(code.strip(), name, secrets.public_key()))
        except BaseException:
            await asyncio.to_thread(vault.forget, data_name)
            raise
        finally:
            await hub.close()
        enrolment = Enrolment(hub_url, name, data_name, enrolled)
        place.keep(enrolment)
        return enrolment
    finally:
        lock.close()


async def open_device(
    place: DevicePlace, *, vault: Vault, clock: Clock, connect: Connect = http_client, effort: Effort | None = None
) -> DeviceEngine:
    """Open an enrolled device; it works without a network until :meth:`DeviceEngine.start`.

    Raises ``DeviceUnavailable``, ``VaultUnavailable``, ``ReplicaUnavailable`` or ``OutboxUnavailable``.
    """
    enrolment = place.enrolment()
    if enrolment is None:
        raise DeviceUnavailable("This device is not enrolled. Ask a manager for an enrolment code.")
    secrets = await asyncio.to_thread(vault.load, enrolment.data_name)
    if secrets is None:
        raise DeviceUnavailable("This device's key is gone, so its data cannot be opened. Enrol it again.")
    device_id = enrolment.enrolled.device_id
    lock = place.lock()
    try:
        local = await asyncio.to_thread(Local.open, place.files, _file_keys(secrets))
        people = await asyncio.to_thread(
            People.open,
            place.people,
            secrets.file_key("people"),
            device_id=device_id,
            pin_secret=secrets.pin_secret,
            effort=effort,
        )
    except BaseException:
        lock.close()
        raise
    hub = Hub(connect(enrolment.hub_url), clock=clock, identity=identity(device_id, secrets.signing_key))
    return DeviceEngine(
        enrolment=enrolment, local=local, people=people, hub=hub, clock=clock, random=SystemRandom(), lock=lock
    )


def _file_keys(secrets: DeviceSecrets) -> FileKeys:
    return FileKeys(secrets.file_key("replica"), secrets.file_key("outbox"), secrets.file_key("journal"))
