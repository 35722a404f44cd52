"""Enrolment codes work once, for ten minutes, and die when somebody guesses."""

from collections.abc import Callable
from datetime import timedelta

from clienteling.contract.problems import ProblemCode
from clienteling.domain.clock import ManualClock, now_ms
from clienteling.hub.services.access.enrolment import make_code
from clienteling.hub.store.database import Database
from tests.hub_server import DeviceForTests

Enrol = Callable[..., DeviceForTests]


def ask(hub_url: str, clock: ManualClock, code: str, **key: str) -> str:
    """Try to enrol; the problem's code, or ``enrolled``."""
    device = DeviceForTests(hub_url, clock)
    try:
        public = device.key.as_dict(private=False) | key
        answer = device.http.post("/device/enrol", json={"code": code, "name": "x", "public_key": public})
    finally:
        device.close()
    return "enrolled" if answer.status_code == 200 else str(answer.json()["code"])


def new_code(chain: Database, clock: ManualClock) -> str:
    with chain.transaction() as conn:
        return make_code(conn, "sopot", at=now_ms(clock))


def devices(chain: Database) -> int:
    with chain.connection() as conn:
        row = conn.execute("SELECT count(*) FROM device").fetchone()
    assert row is not None
    return int(row[0])


def test_a_code_works_once(hub_url: str, chain: Database, clock: ManualClock) -> None:
    code = new_code(chain, clock)
    assert ask(hub_url, clock, code.lower().replace("-", " ")) == "enrolled"
    assert ask(hub_url, clock, code) == ProblemCode.CODE_USED
    assert devices(chain) == 1


def test_a_code_lives_ten_minutes(hub_url: str, chain: Database, clock: ManualClock) -> None:
    code = new_code(chain, clock)
    clock.advance(timedelta(minutes=10))
    assert ask(hub_url, clock, code) == ProblemCode.WRONG_CODE
    assert devices(chain) == 0


def test_five_wrong_tries_kill_every_open_code(hub_url: str, chain: Database, clock: ManualClock) -> None:
    code = new_code(chain, clock)
    for guess in ("BBBB-BBBB", "", "\x00", "ą" * 100, "CCCC-CCCC"):
        assert ask(hub_url, clock, guess) == ProblemCode.WRONG_CODE
    assert ask(hub_url, clock, code) == ProblemCode.WRONG_CODE
    assert devices(chain) == 0


def test_only_an_elliptic_key_is_taken(hub_url: str, chain: Database, clock: ManualClock) -> None:
    code = new_code(chain, clock)
    for key in ({"crv": "P-384"}, {"kty": "oct"}, {"x": "AAAA"}, {"x": "not base64 ☃"}):
        assert ask(hub_url, clock, code, **key) == ProblemCode.BAD_REQUEST
    assert ask(hub_url, clock, code) == "enrolled"
