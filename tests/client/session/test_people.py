"""A PIN opens a session only together with the device's secret, and only so many times."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clienteling.client.port import SignInRefused
from clienteling.client.session.people import LOCKED_MS, MAX_TRIES, Effort, People
from clienteling.contract.access import SignedIn
from tests.client.world import KEY, NOW

EWA = SignedIn("secret", "ewa", "Ewa", "associate", "waw", "pl", NOW + 12 * 3_600_000)
QUICK = Effort(passes=1, memory_kib=64, lanes=1)

Opener = Callable[..., People]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    made: list[People] = []

    def open_once(*, pin_secret: bytes = b"s" * 32, device_id: str = "d1") -> People:
        made.append(People.open(tmp_path / "people.db", KEY, device_id=device_id, pin_secret=pin_secret, effort=QUICK))
        return made[-1]

    yield open_once
    for people in made:
        people.close()


def refused(people: People, pin: str, *, now: int = NOW) -> SignInRefused:
    with pytest.raises(SignInRefused) as caught:
        people.unlock("ewa", pin=pin, now=now)
    return caught.value


def test_the_right_pin_opens_the_session(opened: Opener) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="B1")
    assert people.unlock("ewa", pin="1234", now=NOW) == EWA
    assert people.knows(staff_id="", badge="B1") == "ewa"
    assert people.knows(staff_id="", badge="") is None
    people.remember(EWA, pin="1234", badge="")
    assert people.knows(staff_id="", badge="B1") == "ewa"


def test_tries_are_counted_on_disk_before_each_try(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="")

    def power_cut(*_: object, **__: object) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr(People, "_key", power_cut)
    for _ in range(MAX_TRIES):
        with pytest.raises(KeyboardInterrupt):
            people.unlock("ewa", pin="1234", now=NOW)
    monkeypatch.undo()
    people.close()
    assert refused(opened(), "1234").code == "locked_out"


def test_five_wrong_tries_lock_for_fifteen_minutes(opened: Opener) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="")
    assert [refused(people, "0000").tries_left for _ in range(MAX_TRIES)] == [4, 3, 2, 1, 0]
    assert refused(people, "1234", now=NOW + LOCKED_MS - 1).code == "locked_out"
    assert people.unlock("ewa", pin="1234", now=NOW + LOCKED_MS) == EWA


def test_success_and_a_sign_in_online_forget_wrong_tries(opened: Opener) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="")
    for _ in range(MAX_TRIES - 1):
        refused(people, "0000")
    people.unlock("ewa", pin="1234", now=NOW)
    assert refused(people, "0000").tries_left == MAX_TRIES - 1
    people.remember(EWA, pin="5678", badge="")
    assert refused(people, "1234").tries_left == MAX_TRIES - 1
    assert people.unlock("ewa", pin="5678", now=NOW) == EWA


@pytest.mark.parametrize("other", [{"pin_secret": b"x" * 32}, {"device_id": "d2"}], ids=["secret", "device"])
def test_the_pin_alone_is_worth_nothing_elsewhere(opened: Opener, other: dict[str, object]) -> None:
    opened().remember(EWA, pin="1234", badge="")
    assert refused(opened(**other), "1234").code == "wrong_pin"


def test_an_expired_session_needs_the_hub(opened: Opener) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="")
    assert refused(people, "1234", now=EWA.expires_at).code == "unauthenticated"


def test_a_forgotten_person_needs_the_hub(opened: Opener) -> None:
    people = opened()
    people.remember(EWA, pin="1234", badge="")
    people.forget("ewa")
    assert refused(people, "1234").code == "unauthenticated"


def test_nothing_readable_is_on_disk(opened: Opener, tmp_path: Path) -> None:
    opened().remember(EWA, pin="1234", badge="B1")
    for path in tmp_path.iterdir():
        assert b"ewa" not in path.read_bytes()
