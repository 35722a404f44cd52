"""A tablet in a process of its own, so that it can be killed: ``python -m tests.story.tablet HOME URL CODE SHELF_SKU``.

Says ``ready`` once it is in sync, waits for a line, works through a customer without a network, prints what it saw
and saved as one line of JSON, and then only waits to be killed.
"""

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path

from clienteling.client.port import Device, Link, Reader
from clienteling.contract.decide.returns import returnable_lines
from clienteling.contract.operations import Body
from clienteling.contract.operations.commerce import AcceptReturn, ReturnedLine
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import HandOver, ReserveStock
from clienteling.contract.records import Customer, Order, OrderLine, Preference, Reservation, Stock
from clienteling.demo.chain.julia import CUSHION, GREEN_SOFA, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import STORY_BRANCH
from clienteling.demo.chain.staff import DEMO_PIN
from clienteling.domain.clock import SystemClock, now_ms
from tests.story.stage import PATIENCE_S, new_key, opened_device, until

NOTE = "Her cat is called Sernik; 🐈 show woven covers."
AFTERWARDS = "Asked to be called on Friday."


@dataclass(frozen=True, slots=True)
class Work:
    """What the associate does while the network is gone, in order; the third reservation is bound to fail."""

    hand_over: HandOver
    bodies: tuple[Body, ...]


async def until_offline(device: Device) -> None:
    """Return once the device knows that there is no network."""
    told = asyncio.Event()
    stop = device.watch_status(lambda _: told.set())
    try:
        async with asyncio.timeout(PATIENCE_S):
            while device.status.link is not Link.OFFLINE:
                told.clear()
                await told.wait()
    finally:
        stop()


def seen(reader: Reader) -> dict[str, object]:
    """What the tablet can tell about Julia without a network."""
    found = [hit.customer.customer_id for hit in reader.find_customers("nowak jul", limit=10)]
    by_phone = [hit.customer.customer_id for hit in reader.find_customers("601 234 412", limit=10)]
    sofa = reader.get(Stock, STORY_BRANCH, GREEN_SOFA)
    return {
        "found": found,
        "by_phone": by_phone,
        "orders": sorted(order.order_number for order in reader.owned(Order, JULIA)),
        "preferences": len(reader.owned(Preference, JULIA)),
        "lifetime": getattr(reader.get(Customer, JULIA), "lifetime_minor", None),
        "sofa_here": None if sofa is None else sofa.on_hand - sofa.reserved,
        "sofa_as_of": None if sofa is None else sofa.as_of_at,
    }


def planned(reader: Reader) -> Work:
    """The operations, from what the replica holds."""
    order = reader.get(Order, RETURN_ORDER)
    assert order is not None
    cushions = returnable_lines(order, reader, at=now_ms(SystemClock()))[0]
    ready = next(
        row for row in reader.where(Reservation, branch_id=STORY_BRANCH) if row.state == "ready" and row.quantity == 1
    )
    hand_over = HandOver(ready.reservation_id, "code", ready.pick_up_code)
    returned = ReturnedLine(cushions.line.line, 4, "changed_mind", "new", "shelf")
    return Work(
        hand_over,
        (
            AddNote(new_key(), JULIA, NOTE),
            hand_over,
            AcceptReturn(new_key(), RETURN_ORDER, (returned,), cushions.refund(4), order.currency),
            ReserveStock(new_key(), JULIA, STORY_BRANCH, CUSHION, 1),
            ReserveStock(new_key(), JULIA, STORY_BRANCH, GREEN_SOFA, 1),
            AddNote(new_key(), JULIA, AFTERWARDS),
        ),
    )


def shown(reader: Reader) -> dict[str, object]:
    """What the screens show of the work that is still in the queue."""
    line = reader.get(OrderLine, RETURN_ORDER, 1)
    mine = [row for row in reader.owned(Reservation, JULIA) if row.state == "requested"]
    return {
        "returned": None if line is None else line.returned_quantity,
        "requested": sorted(row.sku for row in mine),
    }


async def main(home: Path, url: str, code: str) -> None:
    """Play the tablet until killed."""
    async with opened_device(home, url=url, code=code) as device:
        await device.sign_in(pin=DEMO_PIN, staff_id="S-101")
        await until(device, lambda r: r.get(OrderLine, RETURN_ORDER, 1))
        await until(device, lambda r: r.get(Stock, STORY_BRANCH, GREEN_SOFA))
        _say({"ready": True})
        await asyncio.to_thread(sys.stdin.readline)
        await until_offline(device)
        report: dict[str, object] = {"seen": await device.read(seen)}
        work = await device.read(planned)
        report["saved"] = [(await device.submit(body)).id for body in work.bodies]
        report["handed_over"] = work.hand_over.reservation_id
        report["shown"] = await device.read(shown)
        _say(report)
        await asyncio.Event().wait()


def _say(value: object) -> None:
    sys.stdout.write(json.dumps(value) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
