"""The offline test: the hub stops, work goes on; the app is killed; nothing is missing; everything is applied once."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from clienteling.client.port import Device, Link, OutboxState
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Accepted, Rejected
from clienteling.contract.records import Note, Reservation
from clienteling.contract.refusals import Refused
from clienteling.demo.chain.julia import CUSHION, GREEN_SOFA, RETURN_ORDER
from clienteling.demo.chain.people import JULIA
from clienteling.demo.chain.places import CONTACT_CENTRE, STORY_BRANCH
from clienteling.demo.chain.staff import DEMO_PIN
from tests.story.stage import Stage, new_key, opened_device, settled, until, until_queue
from tests.story.tablet import AFTERWARDS, NOTE, shown, until_offline

ROOT = Path(__file__).parents[2]


class Tablet:
    """The child process: lines of JSON in and out."""

    def __init__(self, child: "subprocess.Popen[str]") -> None:
        self.child = child

    def hear(self) -> dict[str, object]:
        assert self.child.stdout is not None
        line = self.child.stdout.readline()
        assert line, "the tablet ended early"
        return dict(json.loads(line))

    def go_on(self) -> None:
        assert self.child.stdin is not None
        self.child.stdin.write("go on\n")
        self.child.stdin.flush()

    def kill(self) -> None:
        self.child.send_signal(signal.SIGKILL)
        assert self.child.wait() == -signal.SIGKILL


@contextmanager
def tablet(home: Path, *, url: str, code: str) -> Iterator[Tablet]:
    command = [sys.executable, "-m", "tests.story.tablet", str(home), url, code]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        try:
            yield Tablet(child)
        finally:
            child.kill()


def test_work_goes_on_without_the_hub(stage: Stage, tmp_path: Path) -> None:
    home = tmp_path / "tablet"
    before = _stock(stage)
    with tablet(home, url=stage.hub.process.url, code=stage.hub.enrolment_code(STORY_BRANCH)) as process:
        assert process.hear() == {"ready": True}
        stage.hub.process.stop()
        process.go_on()
        report = process.hear()
        process.kill()
    _check_seen(report)
    saved = [str(one) for one in list(report["saved"])]  # type: ignore[call-overload]
    asyncio.run(_nothing_is_missing(home, stage.hub.process.url, saved))
    stage.hub.process.start()
    asyncio.run(_everything_is_applied_once(stage, home, saved))
    _check_hub(stage, saved, str(report["handed_over"]), before)


def _check_seen(report: dict[str, object]) -> None:
    seen = dict(report["seen"])  # type: ignore[call-overload]
    assert seen["found"][0] == JULIA
    assert seen["by_phone"] == [JULIA]
    assert seen["orders"] == ["300001", "300002", RETURN_ORDER]
    assert (seen["preferences"], seen["lifetime"], seen["sofa_here"]) == (2, 648_000, 1)
    assert seen["sofa_as_of"] > 0
    assert report["shown"] == {"returned": 4, "requested": [CUSHION, GREEN_SOFA]}


async def _nothing_is_missing(home: Path, url: str, saved: list[str]) -> None:
    """The app is started again while the hub is still away."""
    async with opened_device(home, url=url) as device:
        await device.sign_in(pin=DEMO_PIN, staff_id="S-101")
        await until_offline(device)
        queue = await device.queue()
        assert [entry.operation.id for entry in queue] == saved
        assert {entry.state for entry in queue} <= {OutboxState.QUEUED, OutboxState.SENT}
        assert all(entry.operation.offline for entry in queue)
        assert device.status.queued == len(saved)
        assert await device.read(shown) == {"returned": 4, "requested": [CUSHION, GREEN_SOFA]}
        notes = await device.read(lambda r: {note.text for note in r.owned(Note, JULIA)})
        assert {NOTE, AFTERWARDS} <= notes


async def _everything_is_applied_once(stage: Stage, home: Path, saved: list[str]) -> None:
    """The contact centre takes the last sofa first; then the tablet comes back."""
    async with stage.device(CONTACT_CENTRE, "S-901") as agent:
        somebody = str(stage.ask("SELECT customer_id FROM customer WHERE customer_id <> %s LIMIT 1", JULIA)[0][0])
        body = ReserveStock(new_key(), somebody, STORY_BRANCH, GREEN_SOFA, 1, origin="phone")
        operation = await agent.submit(body)
        assert isinstance((await settled(agent, operation.id)).outcome, Accepted)
        async with opened_device(home, url=stage.hub.process.url) as device:
            await _drained(device, saved)
            assert device.status.link in (Link.ONLINE, Link.SYNCING)
            confirmed = await until(
                device,
                lambda r: [h for h in r.owned(Reservation, JULIA) if h.sku == CUSHION and h.state == "confirmed"],
            )
            assert len(confirmed) == 1


async def _drained(device: Device, saved: list[str]) -> None:
    def all_decided(entries: list[object]) -> bool:
        return len(entries) == len(saved)

    decided = await until_queue(
        device,
        lambda queue: [
            entry
            for entry in queue
            if entry.operation.id in saved and entry.state in (OutboxState.ACCEPTED, OutboxState.REJECTED)
        ],
        lambda entries: all_decided(list(entries)),
    )
    refused = [entry for entry in decided if entry.state is OutboxState.REJECTED]
    assert [entry.operation.id for entry in refused] == [saved[4]]
    outcome = refused[0].outcome
    assert isinstance(outcome, Rejected)
    assert (outcome.code, outcome.detail) == (Refused.OUT_OF_STOCK, "Only 0 left there.")
    assert outcome.params == {"available": 0, "sku": GREEN_SOFA, "branch_id": STORY_BRANCH}
    assert device.status.needs_attention == 1
    assert device.status.queued == 0


def _stock(stage: Stage) -> dict[str, tuple[int, int]]:
    rows = stage.ask("SELECT sku, on_hand, reserved FROM stock WHERE branch_id = %s", STORY_BRANCH)
    return {str(sku): (int(str(on_hand)), int(str(reserved))) for sku, on_hand, reserved in rows}


def _check_hub(stage: Stage, saved: list[str], handed_over: str, before: dict[str, tuple[int, int]]) -> None:
    assert stage.ask("SELECT count(*) FROM operation WHERE id = ANY(%s)", saved) == [(len(saved),)]
    assert stage.ask("SELECT count(*) FROM note WHERE text = ANY(%s)", [NOTE, AFTERWARDS]) == [(2,)]
    assert stage.ask("SELECT sum(quantity) FROM returned WHERE order_number = %s", RETURN_ORDER) == [(4,)]
    line = "SELECT returned_quantity FROM order_line WHERE order_number = %s AND line = 1"
    assert stage.ask(line, RETURN_ORDER) == [(4,)]
    row = stage.ask("SELECT sku, state FROM reservation WHERE reservation_id = %s", handed_over)
    sku = str(row[0][0])
    assert row[0][1] == "handed_over"
    after = _stock(stage)
    on_hand, reserved = before[sku]
    assert after[sku] == (on_hand - 1, reserved - 1)
    on_hand, reserved = before[CUSHION]
    assert after[CUSHION] == (on_hand + 4, reserved + 1)
    assert after[GREEN_SOFA] == (1, 1)
