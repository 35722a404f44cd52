"""The property of the projection, proven against the real hub over HTTP."""

import asyncio
import shutil
from itertools import count
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from clienteling.client.device.engine import DeviceEngine
from clienteling.client.device.opening import enrol
from clienteling.client.outbox.entry import Entry
from clienteling.client.port import OutboxState
from clienteling.client.projection.layers import Layers, project
from clienteling.client.replica.cipher import Durability, open_encrypted
from clienteling.client.replica.store import cursors
from clienteling.client.replica.table import TABLES
from clienteling.client.replica.tables import Tables
from clienteling.client.storage.local import all_reached
from clienteling.contract.operations import Body
from clienteling.contract.outcomes import Accepted
from clienteling.contract.records import Owner, Record, Scalar, kind_of
from clienteling.hub.services.access.sign_in import set_pin
from tests.client.device.shop import Shop
from tests.client.projection.doings import bodies
from tests.client.projection.test_projection import given_by_hub
from tests.client.world import BRANCH, CHAIN, HERE
from tests.hub.chain import AT, PIN

MAX_ROUNDS = 200
TAGS = count(1)
Rows = dict[tuple[str, tuple[Scalar, ...]], Record]


def rows_of(layers: Layers) -> Rows:
    """Every row of the device's scope that the layers show, without what only the hub can give.

    A task given to another branch is shown until the hub has it, and then only there.
    """
    return {
        (table.name, kind_of(row).key_of(row)): given_by_hub(row)
        for table in TABLES.values()
        for row in layers.under(table.kind.record)
        if table.kind.owner is not Owner.BRANCH or getattr(row, "branch_id", HERE) == HERE
    }


async def caught_up(device: DeviceEngine) -> None:
    """Sync until the replica has all that was accepted: an entry shows once no older transaction runs on the hub."""
    for _ in range(MAX_ROUNDS):
        await device.sync_once()
        followed = await device._local.look(cursors)
        outcomes = [entry.outcome for entry in device._local.contents.entries]
        if all(all_reached(followed, outcome.cursor) for outcome in outcomes if isinstance(outcome, Accepted)):
            return
    raise AssertionError(f"not caught up after {MAX_ROUNDS} rounds")


async def accepted_rows(device: DeviceEngine, done: list[Body], copy: Path) -> tuple[Rows, Rows, list[Entry]]:
    """What the projection of the accepted operations showed before the hub was asked, and what is true after."""
    await device.sync_once()
    await device._local.write(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
    await asyncio.to_thread(shutil.copyfile, device._local._files.replica, copy)
    ids = [(await device.submit(body)).id for body in done]
    await caught_up(device)
    entries = [entry for entry in device._local.contents.entries if entry.id in ids]
    accepted = [entry for entry in entries if entry.state is OutboxState.ACCEPTED]
    before = open_encrypted(copy, device._local._keys.replica, durability=Durability.NORMAL)
    tables = Tables(before)
    shown = rows_of(Layers(tables, project(tables, accepted, caught_up=lambda _: False)))
    before.close()
    after = await device._local.look(lambda c: rows_of(Layers(Tables(c), project(Tables(c), (), caught_up=bool))))
    return shown, after, entries


@settings(
    max_examples=6, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.generate)
)
@given(st.data())
def test_the_projection_is_what_the_real_hub_says(shop: Shop, data: st.DataObject) -> None:
    tag = f"-{next(TAGS)}"
    done = data.draw(st.lists(bodies(tag), min_size=8, max_size=25))

    async def go() -> None:
        shop.write(*CHAIN, *BRANCH)
        with shop.database.transaction() as conn:
            set_pin(conn, "ewa", PIN, at=AT)
        place = shop.place("waw")
        if place.enrolment() is None:
            code = shop.code(HERE)
            await enrol(
                place,
                hub_url=shop.url,
                code=code,
                name="waw",
                vault=shop.vault,
                clock=shop.clock,
                connect=shop.network.connect,
            )
        async with shop.device("waw", staff_id="ewa") as device:
            shown, after, entries = await accepted_rows(device, done, place.folder / "copy.db")
            assert OutboxState.SENT not in {entry.state for entry in entries}
            assert shown == after

    asyncio.run(go())
