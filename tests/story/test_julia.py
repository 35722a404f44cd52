"""The story test: search, ad and chat; one sofa, reserved while chatting; ready; handed over; an online order returned.

Two kinds of device over HTTP: a tablet in the branch and two contact-centre PCs, each with its encrypted replica.
"""

import asyncio
import re
from dataclasses import dataclass

from clienteling.client.port import Device, OutboxState, QueueEntry, Reader
from clienteling.contract.operations import Body, Operation
from clienteling.contract.operations.commerce import AcceptReturn, ReturnedLine
from clienteling.contract.operations.profile import RecordVisit
from clienteling.contract.operations.reservation import HandOver, MarkReady, PutAside, ReserveStock
from clienteling.contract.operations.service import SendMessage
from clienteling.contract.outcomes import Accepted, Rejected
from clienteling.contract.queries import PreviewLine
from clienteling.contract.records import (
    Branch,
    Cart,
    Conversation,
    Customer,
    Message,
    Order,
    OrderLine,
    Reservation,
    Return,
    Stock,
    Touch,
    Visit,
)
from clienteling.contract.refusals import Refused
from clienteling.demo.chain.julia import CONVERSATION as CHAT
from clienteling.demo.chain.julia import CUSHION, GREEN_SOFA, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import CONTACT_CENTRE, STORY_BRANCH
from tests.story.stage import Stage, new_key, settled, until

WITHIN_S = 1.0
"""From the hub's commit to the other device's screen."""
CUSHIONS_REFUND = 32_040
"""Four cushions at 89.00 zł with 10 % off: what was paid for them, to the grosz."""


@dataclass(frozen=True, slots=True)
class Cast:
    """The three devices of the story."""

    tablet: Device
    agent: Device
    colleague: Device


def test_julia_finds_her_sofa(stage: Stage) -> None:
    asyncio.run(_play(stage))


async def _play(stage: Stage) -> None:
    async with (
        stage.device(STORY_BRANCH, "S-101") as tablet,
        stage.device(CONTACT_CENTRE, "S-901") as agent,
        stage.device(CONTACT_CENTRE, "S-902") as colleague,
    ):
        cast = Cast(tablet, agent, colleague)
        await _she_searches_and_writes(stage, cast)
        reservation_id = await _the_agent_reserves_while_chatting(cast)
        await _a_second_agent_is_refused(cast)
        code = await _the_branch_puts_it_aside(cast, reservation_id)
        await _she_is_handed_the_sofa(cast, reservation_id, code)
        await _she_returns_cushions(cast)
        timeline = await cast.tablet.read(_timeline)
        assert [what for _, what in timeline] == [
            "search",
            "ad",
            "product",
            "message",
            "reserved",
            "put aside",
            "ready",
            "visit",
            "handed over",
            "returned",
        ]


async def _do(device: Device, body: Body) -> Operation:
    operation = await device.submit(body)
    entry = await settled(device, operation.id)
    assert isinstance(entry.outcome, Accepted), entry
    return operation


async def _she_searches_and_writes(stage: Stage, cast: Cast) -> None:
    await stage.tell_story()
    await until(cast.tablet, lambda r: {"search", "ad", "product"} <= {t.kind for t in r.owned(Touch, JULIA)})
    thread = await until(cast.agent, lambda r: r.get(Conversation, CHAT))
    assert (thread.state, thread.customer_id) == ("waiting", JULIA)
    said = await until(cast.agent, lambda r: len(r.under(Message, CHAT)) == 3 and r.under(Message, CHAT))
    assert "near me" in said[1].text
    cart = await until(cast.tablet, lambda r: r.owned(Cart, JULIA))
    assert cart[0].state == "open"


async def _the_agent_reserves_while_chatting(cast: Cast) -> str:
    customer = await cast.agent.read(lambda r: r.get(Customer, JULIA))
    assert customer is not None
    free = await cast.agent.read(_free_green_sofas)
    assert [(branch.branch_id, branch.city) for branch in free] == [(STORY_BRANCH, customer.city)]
    reservation_id = new_key()
    body = ReserveStock(reservation_id, JULIA, STORY_BRANCH, GREEN_SOFA, 1, origin="chat", conversation_id=CHAT)
    await _do(cast.agent, body)
    async with asyncio.timeout(WITHIN_S):
        job = await until(cast.tablet, lambda r: r.get(Reservation, reservation_id))
    assert (job.state, job.origin, job.created_branch_id) == ("confirmed", "chat", CONTACT_CENTRE)
    await _do(cast.agent, SendMessage(new_key(), CHAT, "There is exactly one, in Kraków Rynek. I have reserved it."))
    return reservation_id


def _free_green_sofas(reader: Reader) -> list[Branch]:
    stock = [row for row in reader.where(Stock, sku=GREEN_SOFA) if row.on_hand > row.reserved]
    return [branch for row in stock if (branch := reader.get(Branch, row.branch_id)) is not None]


async def _a_second_agent_is_refused(cast: Cast) -> None:
    await until(cast.colleague, lambda r: not _free_green_sofas(r))
    somebody = await cast.colleague.read(lambda r: r.owned(Customer, JULIA) and JULIA)
    operation = await cast.colleague.submit(
        ReserveStock(new_key(), str(somebody), STORY_BRANCH, GREEN_SOFA, 1, origin="phone")
    )
    entry: QueueEntry = await settled(cast.colleague, operation.id)
    assert entry.state is OutboxState.REJECTED
    assert isinstance(entry.outcome, Rejected)
    assert (entry.outcome.code, entry.outcome.detail) == (Refused.OUT_OF_STOCK, "Only 0 left there.")


async def _the_branch_puts_it_aside(cast: Cast, reservation_id: str) -> str:
    await _do(cast.tablet, PutAside(reservation_id, "A-12"))
    await _do(cast.tablet, MarkReady(reservation_id))
    ready = await until(cast.agent, lambda r: _in_state(r, reservation_id, "ready"))
    assert ready.shelf == "A-12"
    notice = await until(cast.agent, lambda r: [m for m in r.under(Message, CHAT) if m.speaker == "bot"])
    told = re.search(r"\b\d{6}\b", notice[-1].text)
    assert told is not None
    return told[0]


def _in_state(reader: Reader, reservation_id: str, state: str) -> Reservation | None:
    found = reader.get(Reservation, reservation_id)
    return found if found is not None and found.state == state else None


async def _she_is_handed_the_sofa(cast: Cast, reservation_id: str, code: str) -> None:
    await _do(cast.tablet, RecordVisit(new_key(), JULIA, "arrived", "pick_up_code"))
    await _do(cast.tablet, HandOver(reservation_id, "code", code))
    await until(cast.agent, lambda r: _in_state(r, reservation_id, "handed_over"))
    sofa = await until(
        cast.agent, lambda r: (row := r.get(Stock, STORY_BRANCH, GREEN_SOFA)) and not row.on_hand and row
    )
    assert (sofa.on_hand, sofa.reserved) == (0, 0)


async def _she_returns_cushions(cast: Cast) -> None:
    order = await cast.tablet.read(lambda r: r.get(Order, RETURN_ORDER))
    assert order is not None
    assert order.channel == "web"
    preview = await cast.tablet.preview_return(RETURN_ORDER, (PreviewLine(1, 4),))
    assert (preview.total_minor, preview.currency) == (CUSHIONS_REFUND, "PLN")
    shelf = await cast.tablet.read(lambda r: r.get(Stock, STORY_BRANCH, CUSHION))
    assert shelf is not None
    lines = (ReturnedLine(1, 4, "changed_mind", "new", "shelf"),)
    return_id = new_key()
    await _do(cast.tablet, AcceptReturn(return_id, RETURN_ORDER, lines, preview.total_minor, preview.currency))
    taken = await until(
        cast.tablet, lambda r: [row for row in r.under(Return, return_id) if row.state == "refund_started"]
    )
    assert [(row.quantity, row.refund_minor, row.branch_id) for row in taken] == [(4, CUSHIONS_REFUND, STORY_BRANCH)]
    line = await cast.tablet.read(lambda r: r.get(OrderLine, RETURN_ORDER, 1))
    assert line is not None
    assert line.returned_quantity == 4
    back = await cast.tablet.read(lambda r: r.get(Stock, STORY_BRANCH, CUSHION))
    assert back is not None
    assert back.on_hand == shelf.on_hand + 4


def _timeline(reader: Reader) -> list[tuple[int, str]]:
    """Julia's story as the tablet tells it: the first of each kind of thing, in order of time."""
    first: dict[str, int] = {}

    def saw(what: str, at: int | None) -> None:
        if at is not None:
            first[what] = min(at, first.get(what, at))

    for touch in reader.owned(Touch, JULIA):
        if touch.kind in ("search", "ad"):
            saw(touch.kind, touch.at)
    advertised = first.get("ad", 0)
    for touch in reader.owned(Touch, JULIA):
        if touch.kind == "product" and touch.at > advertised:
            saw("product", touch.at)
    for message in reader.owned(Message, JULIA):
        saw("message", message.sent_at)
    for hold in reader.owned(Reservation, JULIA):
        saw("reserved", hold.created_at)
        saw("put aside", hold.put_aside_at)
        saw("ready", hold.ready_at)
        saw("handed over", hold.closed_at)
    for visit in reader.owned(Visit, JULIA):
        if visit.kind == "arrived" and visit.at > advertised:
            saw("visit", visit.at)
    for back in reader.owned(Return, JULIA):
        if back.order_number == RETURN_ORDER:
            saw("returned", back.returned_at)
    return sorted((at, what) for what, at in first.items())
