"""A device against a real hub over real HTTP."""

import asyncio
import contextlib
from datetime import timedelta

import httpx
import pytest

from clienteling.client.device.opening import enrol
from clienteling.client.device.place import DeviceUnavailable
from clienteling.client.port import Changed, HubUnreachable, Link, OutboxState, SignInRefused
from clienteling.client.wire.answer import HubRefused
from clienteling.contract.codec import to_json
from clienteling.contract.operations.profile import AddNote, CreateCustomer, EditCustomer, FieldChange
from clienteling.contract.operations.reservation import ReserveStock
from clienteling.contract.outcomes import Rejected
from clienteling.contract.problems import PROBLEM_MEDIA_TYPE, Problem, ProblemCode
from clienteling.contract.records import Branch, Customer, Note, Product, Reservation, Staff, Stock, Variant
from clienteling.contract.version import VERSION_HEADER
from clienteling.domain.clock import ManualClock, now_ms
from tests.client.device.network import Weather
from tests.client.device.shop import Shop, run, until
from tests.hub.chain import PIN

S = OutboxState


def test_a_first_sync_brings_the_scope_and_nothing_else(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            assert device.status.link is Link.ONLINE
            reader_rows = await device.read(
                lambda reader: (
                    [row.branch_id for row in reader.under(Branch)],
                    reader.get(Customer, "julia"),
                    reader.get(Customer, "adam"),
                    reader.under(Stock),
                    reader.get(Product, "oliwia"),
                    reader.get(Variant, "sofa-green"),
                )
            )
            branches, julia, adam, stock, product, variant = reader_rows
            assert branches == ["centre", "gdynia", "krakow", "sopot"]
            assert julia == shop.row(Customer, "julia")
            assert adam is None
            assert [(row.branch_id, row.on_hand) for row in stock] == [("gdynia", 1), ("sopot", 3)]
            assert product == shop.row(Product, "oliwia")
            assert variant == shop.row(Variant, "sofa-green")
            found = await device.read(lambda reader: reader.find_customers("now", limit=5))
            assert [item.customer.customer_id for item in found] == ["julia"]

    run(go)


def test_work_is_shown_at_once_and_stays_when_the_hub_accepted_it(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            told: list[Changed] = []
            device.watch_changes(told.append)
            await device.submit(AddNote("n1", "julia", "likes green"))
            await device.submit(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1))
            assert told[0] == Changed(frozenset({"note"}), frozenset({"julia"}))
            before = await device.read(lambda reader: (reader.owned(Note, "julia"), reader.get(Reservation, "r1")))
            assert [note.text for note in before[0]] == ["likes green"]
            assert before[1] is not None
            assert before[1].state == "requested"
            assert shop.row(Note, "n1") is None
            await device.sync_once()
            after = await device.read(lambda reader: (reader.owned(Note, "julia"), reader.get(Reservation, "r1")))
            assert after[0] == before[0]
            assert after[1] is not None
            assert after[1].state == "confirmed"
            assert after[1] == shop.row(Reservation, "r1")
            assert [entry.state for entry in await device.queue()] == [S.ACCEPTED, S.ACCEPTED]
            assert (device.status.queued, device.status.needs_attention) == (0, 0)

    run(go)


def test_offline_work_is_done_once_even_when_answers_are_lost(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            shop.network.weather = Weather.DOWN
            with pytest.raises(HubUnreachable, match="kept on this device"):
                await device.sync_once()
            assert device.status.link is Link.OFFLINE
            await device.submit(AddNote("n1", "julia", "one"))
            operation = await device.submit(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1))
            assert operation.offline
            shop.network.weather = Weather.LOST_ANSWERS
            with pytest.raises(HubUnreachable):
                await device.sync_once()
        assert shop.row(Note, "n1") is None
        shop.network.weather = Weather.FINE

        async with shop.device(staff_id="") as device:
            shop.network.answer = lambda request: None
            assert device.status.queued == 2
            await device.sync_once()
            assert [entry.state for entry in await device.queue()] == [S.ACCEPTED, S.ACCEPTED]
        stock = shop.row(Stock, "gdynia", "sofa-green")
        assert stock is not None
        assert (stock.on_hand, stock.reserved) == (1, 1)

    run(go)


def test_an_answer_lost_after_the_hub_did_it_changes_nothing(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(ReserveStock("r1", "julia", "gdynia", "sofa-green", 1))

            def lose_operations(request: object) -> None:
                url = str(getattr(request, "url", ""))
                shop.network.weather = Weather.LOST_ANSWERS if url.endswith("/operations") else Weather.FINE

            shop.network.answer = lose_operations
            with pytest.raises(HubUnreachable):
                await device.sync_once()
            assert [entry.state for entry in await device.queue()] == [S.SENT]
            assert shop.row(Reservation, "r1") is not None
            shop.network.answer = lambda request: None
            shop.network.weather = Weather.FINE
            await device.sync_once()
            assert [entry.state for entry in await device.queue()] == [S.ACCEPTED]
            stock = shop.row(Stock, "gdynia", "sofa-green")
            assert stock is not None
            assert stock.reserved == 1

    run(go)


def test_a_refused_operation_explains_itself_and_blocks_nothing(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            refused = await device.submit(ReserveStock("r1", "julia", "gdynia", "sofa-green", 5))
            await device.submit(AddNote("n1", "julia", "goes on"))
            await device.sync_once()
            first, second = await device.queue()
            assert first.operation == refused
            assert first.state is S.REJECTED
            assert isinstance(first.outcome, Rejected)
            assert (first.outcome.code, first.outcome.detail) == ("out_of_stock", "Only 1 left there.")
            assert first.outcome.params["available"] == 1
            assert second.state is S.ACCEPTED
            assert device.status.needs_attention == 1
            assert await device.read(lambda reader: reader.get(Reservation, "r1")) is None
            assert not await device.withdraw(refused.id)
            await device.discard(refused.id)
            assert device.status.needs_attention == 0

    run(go)


def test_a_customer_made_here_and_what_needs_them_go_in_order(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(CreateCustomer("new", "Nowa", "Klientka", phone="+48 600 700 800"))
            await device.submit(ReserveStock("r1", "new", "gdynia", "sofa-green", 1))
            await device.submit(EditCustomer("new", (FieldChange("city", "", "Gdynia"),)))
            found = await device.read(lambda reader: reader.find_customers("600700800", limit=5))
            assert [item.customer.city for item in found] == ["Gdynia"]
            await device.sync_once()
            assert {entry.state for entry in await device.queue()} == {S.ACCEPTED}
            again = await device.read(lambda reader: reader.find_customers("600700800", limit=5))
            assert [item.customer.customer_id for item in again] == ["new"]

    run(go)


def test_a_withdrawn_operation_is_never_sent(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            operation = await device.submit(AddNote("n1", "julia", "oops"))
            assert await device.withdraw(operation.id)
            assert await device.read(lambda reader: reader.owned(Note, "julia")) == ()
            await device.sync_once()
        assert shop.row(Note, "n1") is None
        assert "POST /device/operations" not in shop.network.requests

    run(go)


def test_what_could_not_leave_can_still_be_withdrawn(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            operation = await device.submit(AddNote("n1", "julia", "oops"))

            def away(request: httpx.Request) -> None:
                sending = request.url.path.endswith("/operations")
                shop.network.weather = Weather.DOWN if sending else Weather.FINE

            shop.network.answer = away
            with pytest.raises(HubUnreachable):
                await device.sync_once()
            (entry,) = await device.queue()
            assert (entry.state, entry.tries) == (S.QUEUED, 0)
            assert await device.withdraw(operation.id)
        assert shop.row(Note, "n1") is None

    run(go)


def test_live_changes_arrive_and_new_work_leaves_by_itself(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            device.start()

            async def online() -> bool:
                return device.status.link is Link.ONLINE

            async def restocked() -> bool:
                row = await device.read(lambda reader: reader.get(Stock, "gdynia", "sofa-green"))
                return row is not None and row.on_hand == 7

            async def sent() -> bool:
                return [entry.state for entry in await device.queue()] == [S.ACCEPTED]

            await until(device, online)
            shop.write(Stock("gdynia", "sofa-green", 7))
            await until(device, restocked)
            await device.submit(AddNote("n1", "julia", "by itself"))
            await until(device, sent)
            assert shop.row(Note, "n1") is not None

    run(go)


def test_two_devices_see_each_other(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device("one") as one, shop.device("two") as two:
            await one.sync_once()
            await two.sync_once()
            await one.submit(EditCustomer("julia", (FieldChange("city", "", "Gdynia"),)))
            await two.submit(EditCustomer("julia", (FieldChange("city", "", "Sopot"),)))
            await one.sync_once()
            await two.sync_once()
            (entry,) = await two.queue()
            assert entry.state is S.CONFLICTED
            julia = await two.read(lambda reader: reader.get(Customer, "julia"))
            assert julia is not None
            assert julia.city == "Gdynia"

    run(go)


@pytest.mark.parametrize("weather", [Weather.DOWN, Weather.PORTAL, Weather.PROXY_ERROR], ids=lambda w: w.name.lower())
def test_no_network_of_any_kind_touches_the_queue(shop: Shop, weather: Weather) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "kept"))
            shop.network.weather = weather
            with pytest.raises(HubUnreachable) as caught:
                await device.sync_once()
            assert "kept" in str(caught.value)
            assert device.status.link is Link.OFFLINE
            assert device.status.queued == 1

    run(go)


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 413, 429, 500, 503])
def test_no_status_touches_the_queue(shop: Shop, status: int) -> None:
    codes = {
        400: ProblemCode.BAD_REQUEST,
        401: ProblemCode.UNAUTHENTICATED,
        403: ProblemCode.FORBIDDEN,
        404: ProblemCode.NOT_FOUND,
        408: ProblemCode.UNAVAILABLE,
        413: ProblemCode.TOO_LARGE,
        429: ProblemCode.TOO_MANY_REQUESTS,
        500: ProblemCode.INTERNAL,
        503: ProblemCode.UNAVAILABLE,
    }

    def problem(request: httpx.Request) -> httpx.Response | None:
        if not request.url.path.endswith("/operations"):
            return None
        body = to_json(Problem("urn:x", "No", status, codes[status], "Not now."))
        headers = {"content-type": PROBLEM_MEDIA_TYPE, VERSION_HEADER: "1"}
        return httpx.Response(status, content=body, headers=headers)

    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            operation = await device.submit(AddNote("n1", "julia", "kept"))
            shop.network.answer = problem
            with contextlib.suppress(HubRefused):
                await device.sync_once()
            (entry,) = await device.queue()
            assert entry.operation == operation
            assert entry.state in (S.QUEUED, S.SENT)
            shop.network.answer = lambda request: None
            shop.clock.advance(timedelta(minutes=6))
            await device.sync_once()
            (entry,) = await device.queue()
            assert entry.state is S.ACCEPTED

    run(go)


def test_another_version_is_said_and_the_queue_kept(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "kept"))
            shop.network.weather = Weather.OTHER_VERSION
            with pytest.raises(HubRefused, match="another version"):
                await device.sync_once()
            assert device.status.link is Link.REFUSED
            assert "Update" in device.status.reason
            assert device.status.queued == 1

    run(go)


def test_wrong_and_used_codes_are_sentences_and_leave_nothing(shop: Shop) -> None:
    async def go() -> None:
        code = shop.code()

        async def try_code(name: str, code: str) -> None:
            await enrol(
                shop.place(name),
                hub_url=shop.url,
                code=code,
                name=name,
                vault=shop.vault,
                clock=shop.clock,
                connect=shop.network.connect,
            )

        with pytest.raises(HubRefused) as wrong:
            await try_code("a", "BCDF-GHJK")
        assert wrong.value.code == "wrong_code"
        assert shop.place("a").enrolment() is None
        await try_code("b", code)
        with pytest.raises(HubRefused) as used:
            await try_code("c", code)
        assert used.value.code in ("code_used", "wrong_code")
        with pytest.raises(DeviceUnavailable, match="enrolled already"):
            await try_code("b", shop.code())
        shop.network.weather = Weather.PORTAL
        with pytest.raises(HubUnreachable, match="sign in first"):
            await try_code("d", shop.code())

    run(go)


def test_a_clock_a_day_off_is_corrected_and_said(shop: Shop) -> None:
    async def go() -> None:
        wrong = ManualClock(shop.clock.now() - timedelta(days=1))
        async with shop.device(clock=wrong) as device:
            await device.sync_once()
            assert device.status.link is Link.ONLINE
            assert device.status.clock_off_ms == 86_400_000
            await device.submit(AddNote("n1", "julia", "on time"))
            await device.sync_once()
        note = shop.row(Note, "n1")
        assert note is not None
        assert note.noted_at == now_ms(shop.clock)

    run(go)


def test_people_sign_in_offline_after_a_first_time(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device(staff_id="") as device:
            await device.sync_once()
            assert [person.staff_id for person in await device.staff()] == ["ola"]
            shop.network.weather = Weather.DOWN
            with pytest.raises(HubUnreachable, match="not signed in here before"):
                await device.sign_in(pin=PIN, staff_id="ola")
            shop.network.weather = Weather.FINE
            online = await device.sign_in(pin=PIN, staff_id="ola")
            await device.sign_out()
            assert device.session is None
            shop.network.weather = Weather.DOWN
            assert await device.sign_in(pin=PIN, badge="0001") == online
            await device.submit(AddNote("n1", "julia", "offline"))
            await device.sign_out()
            assert device.status.queued == 1
            for left in (4, 3, 2, 1):
                with pytest.raises(SignInRefused) as wrong:
                    await device.sign_in(pin="000000", staff_id="ola")
                assert (wrong.value.code, wrong.value.tries_left) == ("wrong_pin", left)
            with pytest.raises(SignInRefused) as locked:
                await device.sign_in(pin="000000", staff_id="ola")
            assert locked.value.code == "locked_out"
        async with shop.device(staff_id="") as device:
            with pytest.raises(SignInRefused) as still:
                await device.sign_in(pin=PIN, staff_id="ola")
            assert still.value.code == "locked_out"
            shop.network.weather = Weather.FINE
            await device.sync_once()
        note = shop.row(Note, "n1")
        assert note is not None
        assert note.author == "Ola"

    run(go)


def test_somebody_who_left_cannot_sign_in_offline(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            shop.write(Staff("ola", "gdynia", "Ola", "associate", badge="0001", active=False))
            await device.sync_once()
            await device.sign_out()
            shop.network.weather = Weather.DOWN
            with pytest.raises(SignInRefused) as refused:
                await device.sign_in(pin=PIN, staff_id="ola")
            assert refused.value.code == "forbidden"

    run(go)


def test_a_damaged_replica_is_fetched_anew_and_the_queue_kept(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device.submit(AddNote("n1", "julia", "kept"))
        path = shop.place().files.replica
        path.write_bytes(b"\x00" * 8_192)
        async with shop.device(staff_id="") as device:
            assert "damaged" in device.status.reason
            assert device.status.queued == 1
            await device.sync_once()
            assert await device.read(lambda reader: reader.get(Customer, "julia")) is not None
            assert device.status.reason == ""
        assert shop.row(Note, "n1") is not None

    run(go)


def test_only_one_program_uses_a_device(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device():
            with pytest.raises(DeviceUnavailable, match="Another program"):
                async with shop.device(staff_id=""):
                    pass
        async with shop.device(staff_id=""):
            pass

    run(go)


def test_submitting_needs_somebody(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device(staff_id="") as device:
            with pytest.raises(DeviceUnavailable, match="Nobody is signed in"):
                await device.submit(AddNote("n1", "julia", "x"))
            assert await device.queue() == ()

    run(go)


def test_a_row_that_went_missing_is_healed(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            await device.sync_once()
            await device._local.write(lambda c: c.execute("DELETE FROM stock WHERE branch_id = 'sopot'") and None)
            await device._local.write(lambda c: c.execute("DELETE FROM product") and None)
            device._sync._compared_at = 0
            await device.sync_once()
            stock, product = await device.read(
                lambda reader: (reader.get(Stock, "sopot", "sofa-green"), reader.get(Product, "oliwia"))
            )
            assert stock == shop.row(Stock, "sopot", "sofa-green")
            assert product == shop.row(Product, "oliwia")

    run(go)


def test_sync_runs_beside_other_work(shop: Shop) -> None:
    async def go() -> None:
        async with shop.device() as device:
            device.start()
            reads = [device.read(lambda reader: reader.under(Branch)) for _ in range(20)]
            notes = [device.submit(AddNote(f"n{n}", "julia", "x")) for n in range(20)]
            await asyncio.gather(*reads, *notes)

            async def all_done() -> bool:
                return all(entry.state is S.ACCEPTED for entry in await device.queue())

            async def shown() -> bool:
                return len(await device.read(lambda reader: reader.owned(Note, "julia"))) == 20

            await until(device, all_done)
            await until(device, shown)

    run(go)
