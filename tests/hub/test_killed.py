"""A hub process is killed while devices send: what was acknowledged is there, and nothing is there twice."""

import subprocess
import sys
import threading
from pathlib import Path

import httpx

from clienteling.contract.operations import Operation
from clienteling.contract.operations.profile import AddNote
from clienteling.contract.outcomes import Accepted, AnyOutcome
from clienteling.domain.clock import SystemClock, now_ms
from clienteling.hub.place import HubPlace
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.store.database import Database
from clienteling.hub.store.embedded import temporary_directory
from clienteling.hub.store.migrate import migrate
from tests.hub.chain import PIN, seed
from tests.hub_server import DeviceForTests

OPERATIONS = 120
KILLED_AFTER = 40


def start(data_dir: Path) -> tuple["subprocess.Popen[str]", str]:
    command = [sys.executable, "-m", "clienteling", "hub", "serve", "--port", "0", "--data-dir", str(data_dir)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout is not None
    return server, server.stdout.readline().strip().removeprefix("Clienteling hub on ")


def enrolled_device(place: HubPlace, address: str) -> DeviceForTests:
    device = DeviceForTests(address, SystemClock())
    with place.open() as url:
        database = Database(url, connections=1)
        with database.transaction() as conn:
            code = make_code(conn, "gdynia", at=now_ms(SystemClock()))
        database.close()
        device.enrol(code)
        device.sign_in("ola", PIN)
    return device


def send_until_cut(device: DeviceForTests, operations: list[Operation], reached: threading.Event) -> list[AnyOutcome]:
    acknowledged: list[AnyOutcome] = []
    try:
        for operation in operations:
            acknowledged += device.submit(operation)
            if len(acknowledged) == KILLED_AFTER:
                reached.set()
    except httpx.TransportError:
        return acknowledged
    raise AssertionError("the hub was not killed")


def test_a_killed_hub_loses_nothing_and_does_nothing_twice() -> None:
    with temporary_directory() as home:
        place = HubPlace(Path(home) / "hub")
        with place.open() as url:
            migrate(url)
            seed(url)
        server, address = start(place.data_dir)
        device = enrolled_device(place, address)
        operations = [device.operation(AddNote(f"n{n}", "julia", "x")) for n in range(OPERATIONS)]
        reached = threading.Event()
        before: list[AnyOutcome] = []
        sender = threading.Thread(target=lambda: before.extend(send_until_cut(device, operations, reached)))
        sender.start()
        assert reached.wait(60)
        server.kill()
        sender.join()
        server.wait()
        server.stdout.close() if server.stdout else None
        server, address = start(place.data_dir)
        device.http.base_url = address
        after = [outcome for n in range(0, OPERATIONS, 40) for outcome in device.submit(*operations[n : n + 40])]
        with place.open() as url:
            database = Database(url, connections=1)
            with database.connection() as conn:
                notes = conn.execute("SELECT count(*), count(DISTINCT note_id) FROM note").fetchone()
                audited = conn.execute("SELECT count(*) FROM audit WHERE action = 'AddNote'").fetchone()
            database.close()
        device.close()
        server.terminate()
        assert server.wait(60) == 0
        server.stdout.close() if server.stdout else None
    assert KILLED_AFTER <= len(before) < OPERATIONS
    assert after[: len(before)] == before
    assert all(isinstance(outcome, Accepted) for outcome in after)
    assert (notes, audited) == ((OPERATIONS, OPERATIONS), (OPERATIONS,))
