"""Fetching a scope as frames: several at once, each checked, resumed where it stopped."""

import asyncio
from collections.abc import Callable
from functools import partial

from clienteling.client.port import Changed, HubUnreachable
from clienteling.client.replica import frames
from clienteling.client.storage.local import Local
from clienteling.client.wire.answer import HubRefused
from clienteling.client.wire.hub import Hub
from clienteling.contract.problems import ProblemCode
from clienteling.contract.sync import FrameInfo, SnapshotManifest
from clienteling.domain.clock import Clock, now_ms

AT_ONCE = 4
MAX_TRIES = 3
_DAMAGED = "The data arrived damaged, again and again. Your work is kept; the next try may use another network."


async def fetch(scope: str, *, hub: Hub, local: Local, clock: Clock, progress: Callable[[float], None]) -> Changed:
    """Bring a whole scope in and use it once it is complete.

    Raises ``HubUnreachable`` or ``HubRefused``; what arrived until then is kept for the next try.
    """
    for _ in range(MAX_TRIES):
        manifest = await _frames(scope, hub=hub, local=local, progress=progress)
        if manifest is None:
            continue
        load = partial(frames.load, manifest=manifest, now=now_ms(clock))
        try:
            touched = await local.write(load)
        except frames.BadFrameError:
            await local.write(lambda connection: frames.abandon(connection, scope))
            continue
        return Changed(frozenset(touched.kinds), None)
    raise HubUnreachable(_DAMAGED)


async def _frames(scope: str, *, hub: Hub, local: Local, progress: Callable[[float], None]) -> SnapshotManifest | None:
    """All frames of the scope are in the replica afterwards; ``None`` when the hub no longer has this snapshot."""
    begun = await local.look(lambda connection: frames.unfinished(connection, scope))
    if begun is None:
        manifest = await hub.snapshot(scope)
        await local.write(lambda connection: frames.begin(connection, manifest))
        begun = (manifest, frozenset())
    manifest, have = begun
    missing = [info for info in manifest.frames if info.frame not in have]
    total = sum(info.bytes for info in manifest.frames) or 1
    done = total - sum(info.bytes for info in missing)
    gate = asyncio.Semaphore(AT_ONCE)

    async def bring(info: FrameInfo) -> None:
        nonlocal done
        async with gate:
            body = await hub.frame(scope, info.frame)
            await local.write(lambda connection: frames.keep(connection, scope, info, body))
        done += info.bytes
        progress(done / total)

    tasks = [asyncio.create_task(bring(info)) for info in missing]
    try:
        await asyncio.gather(*tasks)
    except frames.BadFrameError:
        return None
    except HubRefused as refused:
        if refused.code not in (ProblemCode.NOT_FOUND, ProblemCode.CURSOR_TOO_OLD):
            raise
        await local.write(lambda connection: frames.abandon(connection, scope))
        return None
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return manifest
