"""Ania in the contact centre, played by a program on a device of her own: she answers Julia and reserves the sofa."""

import asyncio

from clienteling.client.port import Device
from clienteling.contract.operations import Body
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.operations.service import AddTask, ClaimConversation, SendMessage
from clienteling.contract.records import Message
from clienteling.demo.chain.draw import DAY_MS
from clienteling.demo.chain.julia import CHAT as LINES
from clienteling.demo.chain.julia import CONVERSATION, GREEN_SOFA
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH
from clienteling.domain.clock import Clock, now_ms
from clienteling.domain.ids import new_id

TYPING_S = 3.0


async def answer_julia(device: Device, clock: Clock) -> None:
    """Answer each of Julia's messages as in the story; returns after the last."""
    heard = asyncio.Event()
    stop = device.watch_changes(lambda _: heard.set())
    try:
        for place in range(3):
            while await device.read(lambda reader: _said(reader.under(Message, CONVERSATION))) <= place:
                heard.clear()
                await heard.wait()
            await asyncio.sleep(TYPING_S)
            for body in _answer(place, clock):
                await device.submit(body)
    finally:
        stop()


def _said(messages: tuple[Message, ...]) -> int:
    return sum(message.speaker == "customer" for message in messages)


def _answer(place: int, clock: Clock) -> tuple[Body, ...]:
    """What Ania does after Julia's first, second and third message."""
    match place:
        case 0:
            return ClaimConversation(CONVERSATION), _say(1, clock)
        case 1:
            return _say(3, clock), _say(4, clock)
        case _:
            reserve = ReserveStock(
                new_id(clock), JULIA, STORY_BRANCH, GREEN_SOFA, 1, origin="chat", conversation_id=CONVERSATION
            )
            sample = AddTask(
                new_id(clock),
                "Fabric sample for the bedroom chair",
                "promise",
                JULIA,
                now_ms(clock) + DAY_MS,
                CONVERSATION,
                STORY_BRANCH,
            )
            return reserve, sample, _say(6, clock)


def _say(line: int, clock: Clock) -> SendMessage:
    return SendMessage(new_id(clock), CONVERSATION, LINES[line][1])
