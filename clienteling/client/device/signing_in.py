"""Signing in: by the hub where it can be asked, else with the session that this person's PIN unwraps."""

import asyncio

from clienteling.client.port import HubUnreachable, SignInRefused, Unreachable
from clienteling.client.session.people import People, may_sign_in
from clienteling.client.storage.local import Local
from clienteling.client.wire.answer import HubRefused
from clienteling.client.wire.hub import Hub
from clienteling.contract.access import SignedIn, SignInRequest
from clienteling.contract.problems import ProblemCode
from clienteling.contract.records import Staff
from clienteling.domain.clock import Clock, now_ms

ASK_HUB_FOR_S = 6.0
"""A person who types a PIN does not wait longer for a slow network; the PIN then opens what is on the device."""

_NOT_HERE = "There is no network, and this person has not signed in here before. Try again with a network."
_AWAY = "This person no longer works here."


class SigningIn:
    """Holds who is signed in. One attempt at a time."""

    def __init__(self, *, local: Local, people: People, hub: Hub, clock: Clock) -> None:
        self._local, self._people, self._hub, self._clock = local, people, hub, clock
        self._one_at_a_time = asyncio.Lock()
        self.session: SignedIn | None = None

    async def sign_in(self, *, pin: str, staff_id: str, badge: str) -> SignedIn:
        """Raises ``SignInRefused`` or ``HubUnreachable``."""
        async with self._one_at_a_time:
            try:
                async with asyncio.timeout(ASK_HUB_FOR_S):
                    signed_in = await self._hub.sign_in(SignInRequest(pin, staff_id, badge))
            except (HubUnreachable, TimeoutError) as unreachable:
                signed_in = await self._offline(pin=pin, staff_id=staff_id, badge=badge, cause=unreachable)
            except HubRefused as refused:
                signed_in = await self._refused(refused, pin=pin, staff_id=staff_id, badge=badge)
            else:
                known = await self._staff(signed_in.staff_id)
                badge = badge or ("" if known is None else known.badge)
                await asyncio.to_thread(self._people.remember, signed_in, pin=pin, badge=badge)
            self.session = signed_in
            return signed_in

    async def _offline(self, *, pin: str, staff_id: str, badge: str, cause: Exception) -> SignedIn:
        known = await asyncio.to_thread(self._people.knows, staff_id=staff_id, badge=badge)
        if known is None:
            raise HubUnreachable(_NOT_HERE, why=Unreachable.FIRST_TIME) from cause
        if not may_sign_in(await self._staff(known)):
            await asyncio.to_thread(self._people.forget, known)
            raise SignInRefused(ProblemCode.FORBIDDEN, _AWAY)
        return await asyncio.to_thread(self._people.unlock, known, pin=pin, now=now_ms(self._clock))

    async def _refused(self, refused: HubRefused, *, pin: str, staff_id: str, badge: str) -> SignedIn:
        match refused.code:
            case ProblemCode.UNAVAILABLE | ProblemCode.INTERNAL | ProblemCode.TOO_MANY_REQUESTS:
                return await self._offline(pin=pin, staff_id=staff_id, badge=badge, cause=refused)
            case ProblemCode.FORBIDDEN:
                known = await asyncio.to_thread(self._people.knows, staff_id=staff_id, badge=badge)
                if known is not None:
                    await asyncio.to_thread(self._people.forget, known)
            case _:
                pass
        left = 0 if refused.code == ProblemCode.LOCKED_OUT else None
        raise SignInRefused(refused.code, refused.detail, tries_left=left) from refused

    async def _staff(self, staff_id: str) -> Staff | None:
        return await self._local.read(lambda reader: reader.get(Staff, staff_id))
