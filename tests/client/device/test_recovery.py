"""What happens to hubs and devices in the long run: restores, revocations, damage, networks that come and go."""

import asyncio
import contextlib
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from qasync import QEventLoop

from clienteling.client.port import HubUnreachable, Link, OutboxState
from clienteling.client.wire.answer import HubRefused
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.queries import PreviewLine
from clienteling.contract.records import Customer, Note, Order, OrderLine, Product, Stock
from clienteling.hub.app import create_app
from clienteling.hub.store.feed import Removal
from tests.client.device.network import Weather
from tests.client.device.shop import Shop, run, until
from tests.hub.chain import AT
from tests.hub_server import served

S = OutboxState


@contextlib.contextmanager
def restored(shop: Shop, *, epoch: str) -> Iterator[None]:
    """The hub was restored from a backup made before any operation; it is at another address now."""
    with shop.database.transaction() as conn:
        conn.execute("UPDATE hub SET epoch = %s", (epoch,))
        for table in ("operation", "note", "reservation", "feed"):
            conn.execute(f"DELETE FROM {table}")
        conn.execute("UPDATE stock SET reserved = 0")
    app = create_app(shop.database.url, clock=shop.clock, cache_dir=shop.place("restored").folder)
    with served(app) as url:
        shop.network.moved_to = url
        yield


def test_a_restored_hub_gets_everything_again_and_only_once(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "before the restore"))
            await device.submit(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1))
            await device.sync_once()
            assert {entry.state for entry in await device.queue()} == {S.ACCEPTED}
            with restored(shop, epoch="restored"):
                assert shop.row(Note, "n1") is None
                await device.submit(AddNote("n2", "julia", "after"))
                await device.sync_once()
                await device.sync_once()
                assert {entry.state for entry in await device.queue()} == {S.ACCEPTED}
                notes = await device.read(lambda reader: reader.owned(Note, "julia"))
                assert [note.note_id for note in notes] == ["n1", "n2"]
                stock = shop.row(Stock, "gdynia", "sofa-green")
                assert stock is not None
                assert stock.reserved == 1

    run(go)


def test_a_cursor_that_is_too_old_means_a_new_snapshot(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            shop.write(Product("lamp", "Lampa"), removed=[Removal(Stock, ("sopot", "sofa-green"))])
            with shop.database.transaction() as conn:
                conn.execute("DELETE FROM feed")
                conn.execute("UPDATE hub SET pruned_xid = (pg_current_xact_id()::text::numeric + 1)::text::xid8")
            await device.sync_once()
            product, stock = await device.read(
                lambda reader: (reader.get(Product, "lamp"), reader.get(Stock, "sopot", "sofa-green"))
            )
            assert product is not None
            assert stock is None

    run(go)


def test_a_revoked_device_keeps_only_its_sealed_queue(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "kept"))
            with shop.database.transaction() as conn:
                conn.execute("UPDATE device SET revoked_at = 1")
            with pytest.raises(HubRefused) as refused:
                await device.sync_once()
            assert refused.value.code == "device_revoked"
            assert device.status.link is Link.REFUSED
            assert "taken out of use" in device.status.reason
            assert device.session is None
            assert await device.read(lambda reader: reader.find_customers("julia", limit=5)) == ()
            assert device.status.queued == 1
        assert not list(shop.place().folder.glob("replica.db.damaged*"))

    run(go)


def test_damage_that_shows_while_reading_is_healed(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "kept"))
            await device._local.write(lambda c: c.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall())
        path = shop.place().files.replica
        with path.open("r+b") as file:
            file.seek(3 * 4_096)
            file.write(bytes(path.stat().st_size - 4 * 4_096))
        async with shop.device(staff_id="") as device:
            await device.read(lambda reader: reader.under(Product))
            await device.read(lambda reader: reader.get(Customer, "julia"))
            with contextlib.suppress(HubUnreachable):  # the first round may be the one that finds the damage
                await device.sync_once()
            await device.sync_once()
            assert await device.read(lambda reader: reader.get(Customer, "julia")) is not None
            assert shop.row(Note, "n1") is not None

    run(go)


def test_a_network_that_comes_back_is_used_by_itself(shop: Shop) -> None:
    async def go() -> None:
        shop.network.weather = Weather.FINE
        async with shop.device() as device:
            shop.network.weather = Weather.DOWN
            device.start()

            async def link_is(link: Link) -> bool:
                return device.status.link is link

            await until(device, lambda: link_is(Link.OFFLINE))
            since = device.status.offline_since_at
            assert since is not None
            await device.submit(AddNote("n1", "julia", "waits"))
            shop.network.weather = Weather.FINE
            device.sync_now()
            await until(device, lambda: link_is(Link.ONLINE))
            assert device.status.offline_since_at is None

            async def sent() -> bool:
                return device.status.queued == 0

            await until(device, sent)
        assert shop.row(Note, "n1") is not None

    run(go)


def test_a_full_disk_stops_sync_with_a_sentence_and_not_for_good(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()

            async def limit_to(pages: str) -> None:
                await device._local.write(lambda c: c.execute(f"PRAGMA max_page_count={pages}").fetchall())

            async def full() -> bool:
                return "disk" in device.status.reason

            async def arrived() -> bool:
                return len(await device.read(lambda reader: reader.owned(Note, "julia"))) == 200

            await limit_to("1")
            shop.write(*(Note(f"n{n}", "julia", "x" * 5_000, "Ola", "gdynia", AT) for n in range(200)))
            device.start()
            await until(device, full)
            await limit_to("1000000")
            device.sync_now()
            await until(device, arrived)

    run(go)


def test_customers_of_other_branches_come_as_a_visit_pack(shop: Shop) -> None:
    shop.write(
        Order("ZAM-7", "adam", "web", AT, "PLN", total_minor=249_900),
        OrderLine("ZAM-7", 1, "adam", "sofa-green", "Sofa Oliwia", 1, 249_900),
    )

    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            assert await device.read(lambda reader: reader.get(Customer, "adam")) is None
            hits = await device.search_hub("zieli")
            assert [hit.customer_id for hit in hits] == ["adam"]
            await device.open_customer("adam")
            orders = await device.read(lambda reader: reader.owned(Order, "adam"))
            assert [order.order_number for order in orders] == ["ZAM-7"]
            await device.submit(AddNote("n1", "adam", "visited us"))
            await device.sync_once()
            notes = await device.read(lambda reader: reader.owned(Note, "adam"))
            assert [note.text for note in notes] == ["visited us"]
            preview = await device.preview_return("ZAM-7", (PreviewLine(1, 1),))
            assert (preview.total_minor, preview.currency) == (249_900, "PLN")
            everywhere = await device.stock_everywhere("oliwia")
            assert sorted(hit.branch_id for hit in everywhere) == ["gdynia", "krakow", "sopot"]

    run(go)


def test_the_engine_runs_on_the_loop_of_the_app(shop: Shop, qapp: QGuiApplication) -> None:
    async def go() -> None:
        async with shop.device() as device:
            device.start()

            async def online() -> bool:
                return device.status.link is Link.ONLINE

            async def sent() -> bool:
                return [entry.state for entry in await device.queue()] == [S.ACCEPTED]

            await until(device, online)
            await device.submit(AddNote("n1", "julia", "from the app"))
            await until(device, sent)

    loop = QEventLoop(qapp)
    try:
        loop.run_until_complete(go())
    finally:
        loop.close()
        asyncio.set_event_loop(None)
    assert shop.row(Note, "n1") is not None
