"""Acts on their way to the hub. A hub that does not answer is waited for; shoppers never stop the demo."""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import httpx

from clienteling.demo.shoppers.act import Act
from clienteling.demo.shoppers.crowd import Crowd
from clienteling.demo.shoppers.segment import BATCH_PATH
from clienteling.demo.shoppers.story import Scene
from clienteling.domain.clock import Clock

TIMEOUT_S = 10.0

Told = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Keys:
    """What the hub gave the shop: a Segment write key and an API key."""

    write_key: str
    api_key: str


class HubRefused(Exception):
    """The hub did not take an act; the text is its answer's status and code."""


class Counter:
    """The shop's side of the hub's public interface."""

    def __init__(self, client: httpx.AsyncClient, keys: Keys) -> None:
        self._client = client
        self._keys = keys

    async def close(self) -> None:
        """Let go of the connections."""
        await self._client.aclose()

    async def send(self, act: Act) -> None:
        """Send one act. Raises :class:`HubRefused`, or ``httpx.TransportError`` when the hub does not answer."""
        if act.path == BATCH_PATH:
            request = self._client.post(act.path, json=act.body, auth=(self._keys.write_key, ""))
        else:
            bearer = {"Authorization": f"Bearer {self._keys.api_key}"}
            request = self._client.post(act.path, json=act.body, headers=bearer)
        answer = await request
        if answer.is_error:
            raise HubRefused(f"{act.path}: {answer.status_code} {answer.text[:200]}")


def counter(url: str, keys: Keys) -> Counter:
    """The shop's side of the hub at ``url``."""
    return Counter(httpx.AsyncClient(base_url=url, timeout=TIMEOUT_S, trust_env=False), keys)


async def act_on(shop: Counter, crowd: Crowd, clock: Clock, told: Told) -> None:
    """Let the crowd act until cancelled."""
    while True:
        await _try(shop, crowd.next_act(clock.now()), told)
        await asyncio.sleep(crowd.pause_s())


async def play(shop: Counter, scenes: Iterable[Scene], told: Told, *, pace: float = 1.0) -> None:
    """Play scenes in order; ``pace`` stretches (over 1) or shortens the pauses between them."""
    for scene in scenes:
        await asyncio.sleep(scene.pause_s * pace)
        await _try(shop, scene.act, told)


async def _try(shop: Counter, act: Act, told: Told) -> None:
    try:
        await shop.send(act)
    except (httpx.TransportError, HubRefused) as error:
        told(f"{act.told} (not taken: {error})")
    else:
        told(act.told)
