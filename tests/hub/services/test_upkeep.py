"""Reservations that ran out end by themselves, and the branch hears of it."""

from datetime import timedelta

from clienteling.contract.codec import from_json, row_from_json
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import Reservation, Stock
from clienteling.contract.sync import ChangePage
from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.services.upkeep import Upkeep
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests


def test_a_due_reservation_ends(device: DeviceForTests, chain: Database, clock: ManualClock) -> None:
    woken: list[str] = []
    upkeep = Upkeep(chain, clock=clock, committed=lambda: woken.append("woken"))
    expiry = now_ms(clock) + 60_000
    outcome = device.do(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1, expires_at=expiry))
    assert isinstance(outcome, Accepted)
    assert (upkeep.round(), woken) == (0, [])
    clock.advance(timedelta(minutes=1))
    assert (upkeep.round(), upkeep.round(), woken) == (1, 0, ["woken"])
    answer = device.get(f"/device/scopes/branch:gdynia/changes?cursor={outcome.cursor}")
    page: ChangePage = from_json(answer.content, ChangePage)
    rows = [row_from_json(change.kind, change.row) for change in page.changes]
    assert [(row.on_hand, row.reserved) for row in rows if isinstance(row, Stock)] == [(1, 0)]
    assert [(row.state, row.closed_at) for row in rows if isinstance(row, Reservation)] == [("expired", expiry)]
