"""PINs cannot be guessed, and a device proves itself with every request."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import NamedTuple

import pytest

from clienteling.contract.operations.profile import AddNote
from clienteling.contract.outcomes import Accepted, Rejected
from clienteling.domain.clock import ManualClock
from clienteling.hub.store.database import Database
from tests.hub.chain import PIN
from tests.hub_server import DeviceForTests

Enrol = Callable[..., DeviceForTests]


def try_pin(device: DeviceForTests, pin: str, staff_id: str = "ola") -> str:
    answer = device.send("POST", "/device/sign-in", {"pin": pin, "staff_id": staff_id})
    return "in" if answer.status_code == 200 else str(answer.json()["code"])


def test_five_wrong_pins_lock_one_person_on_one_device(enrolled: Enrol, clock: ManualClock) -> None:
    device, other = enrolled(staff_id=""), enrolled(staff_id="")
    with ThreadPoolExecutor(6) as pool:
        answers = sorted(pool.map(lambda n: try_pin(device, f"00000{n}"), range(8)))
    assert answers == ["locked_out"] * 3 + ["wrong_pin"] * 5
    assert try_pin(device, PIN) == "locked_out"
    assert try_pin(other, PIN) == "in"
    clock.advance(timedelta(minutes=15))
    assert try_pin(device, PIN) == "in"


def test_a_sign_in_by_badge_and_of_nobody(enrolled: Enrol) -> None:
    device = enrolled(staff_id="")
    answer = device.send("POST", "/device/sign-in", {"pin": PIN, "badge": "0001"})
    assert (answer.status_code, answer.json()["name"]) == (200, "Ola")
    assert try_pin(device, PIN, "nobody") == "wrong_pin"
    assert try_pin(device, PIN, "") == "wrong_pin"
    assert try_pin(device, PIN, "x\x00") == "wrong_pin"
    assert try_pin(device, PIN, "jan") == "forbidden"


def test_work_of_an_ended_session_counts_when_it_was_done_before(device: DeviceForTests, clock: ManualClock) -> None:
    before = device.operation(AddNote("n1", "julia", "in time"))
    clock.advance(timedelta(hours=12, seconds=1))
    after = device.operation(AddNote("n2", "julia", "too late"))
    outcomes = device.submit(before, after)
    assert isinstance(outcomes[0], Accepted)
    assert isinstance(outcomes[1], Rejected)
    assert outcomes[1].code == "session_unknown"


def test_a_revoked_device_gets_nothing(device: DeviceForTests, chain: Database) -> None:
    with chain.connection() as conn:
        conn.execute("UPDATE device SET revoked_at = 1")
    answer = device.get("/device/scopes/chain/snapshot")
    assert (answer.status_code, answer.json()["code"]) == (403, "device_revoked")


def test_a_wrong_clock_is_told(device: DeviceForTests, clock: ManualClock) -> None:
    device.clock = ManualClock(clock.now() + timedelta(days=1))
    answer = device.get("/device/scopes/chain/digest")
    assert (answer.status_code, answer.json()["code"]) == (401, "clock_off")
    assert int(answer.headers["clienteling-time"]) == int(clock.now().timestamp() * 1000)


class Forgery(NamedTuple):
    name: str
    forge: Callable[[DeviceForTests, dict[str, str]], dict[str, str]]


FORGERIES = (
    Forgery("no proof", lambda _, given: given | {"DPoP": ""}),
    Forgery("no device", lambda _, given: given | {"Authorization": ""}),
    Forgery("another device", lambda _, given: given | {"Authorization": "DPoP somebody"}),
    Forgery("rubbish", lambda _, given: given | {"DPoP": "a.b.c"}),
    Forgery("rubbish after dots", lambda _, given: given | {"DPoP": "eyJhIjoxfQ.e30."}),
    Forgery("proof of another path", lambda device, _: device.headers("GET", "/device/scopes/chain/snapshot")),
    Forgery("proof of another method", lambda device, _: device.headers("POST", "/device/scopes/chain/digest")),
    Forgery("cut signature", lambda _, given: given | {"DPoP": given["DPoP"][:-8]}),
)


@pytest.mark.parametrize("case", FORGERIES, ids=lambda case: case.name)
def test_a_forged_proof_opens_nothing(device: DeviceForTests, case: Forgery) -> None:
    target = "/device/scopes/chain/digest"
    headers = case.forge(device, device.headers("GET", target))
    answer = device.http.get(target, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthenticated")


def test_a_key_of_another_device_opens_nothing(enrolled: Enrol) -> None:
    device, other = enrolled(staff_id=""), enrolled(staff_id="")
    device.key = other.key
    assert device.get("/device/scopes/chain/digest").status_code == 401
